import Crypto
import CryptoExtras
import Foundation

/// What a guess at a passphrase costs (scrypt, RFC 7914).
public struct ScryptCost: Sendable, Hashable {
  /// N, a power of two; memory and time grow with it.
  public let rounds: Int
  /// r.
  public let blockSize: Int
  /// p.
  public let parallelism: Int

  /// A cost, or `nil` when it is outside what this program calculates: N a power of two in 2–131 072, r 1–16, p 1–4.
  public init?(rounds: Int, blockSize: Int, parallelism: Int) {
    guard (2...131_072).contains(rounds), rounds & (rounds - 1) == 0, (1...16).contains(blockSize),
      (1...4).contains(parallelism)
    else { return nil }
    self.init(checked: rounds, blockSize, parallelism)
  }

  private init(checked rounds: Int, _ blockSize: Int, _ parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// N = 2¹⁵, r = 8, p = 1: 32 MiB and about a tenth of a second.
  public static let standard = ScryptCost(checked: 32_768, 8, 1)
  /// For tests only.
  package static let cheap = ScryptCost(checked: 16, 1, 1)
}

enum Scrypt {
  static let saltLength = 16

  /// Not more than two at once, whatever is asked of the server, since each needs 32 MiB and a whole core.
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    queue.name = "scrypt"
    return queue
  }()

  /// The key of a passphrase, calculated on a thread of its own.
  static func key(_ passphrase: Passphrase, salt: [UInt8], cost: ScryptCost) async throws(ArchiveError) -> SymmetricKey
  {
    guard salt.count == saltLength else { throw .damaged }
    guard !passphrase.bytes.isEmpty else { throw .wrongPassphrase }
    let key: SymmetricKey? = await withCheckedContinuation { continuation in
      queue.addOperation {
        continuation.resume(
          returning: try? KDF.Scrypt.deriveKey(
            from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: 512 << 20))
      }
    }
    guard let key else { throw .outOfMemory }
    return key
  }
}
