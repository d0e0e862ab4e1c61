import Crypto
import Foundation

/// What a sealed value belongs to. It is bound to the seal, so that a value put in another place does not open.
struct SealContext {
  private(set) var bytes: [UInt8]

  init(_ purpose: StaticString) { bytes = purpose.withUTF8Buffer { Array($0) } + [0] }

  func with(_ more: [UInt8]) -> SealContext {
    var context = self
    context.bytes += SealContext.number(more.count) + more
    return context
  }

  func with(_ number: Int) -> SealContext {
    var context = self
    context.bytes += SealContext.number(number)
    return context
  }

  private static func number(_ value: Int) -> [UInt8] { withUnsafeBytes(of: Int64(value).bigEndian) { Array($0) } }
}

/// AES-256-GCM: the nonce (12 bytes), the sealed bytes, the tag (16 bytes).
enum Seal {
  static let overhead = 28

  /// The value does not open: another key, another place, or changed bytes.
  struct Broken: Error {}

  static func close(
    _ bytes: some Sequence<UInt8>, with key: SymmetricKey, in context: SealContext, nonce: [UInt8]
  ) throws(Broken) -> [UInt8] {
    guard let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.seal(Data(bytes), using: key, nonce: nonce, authenticating: context.bytes),
      let combined = box.combined
    else { throw Broken() }
    return Array(combined)
  }

  static func open(_ bytes: [UInt8], with key: SymmetricKey, in context: SealContext) throws(Broken) -> [UInt8] {
    guard bytes.count >= overhead, let box = try? AES.GCM.SealedBox(combined: bytes),
      let opened = try? AES.GCM.open(box, using: key, authenticating: context.bytes)
    else { throw Broken() }
    return Array(opened)
  }
}

extension SymmetricKey {
  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
