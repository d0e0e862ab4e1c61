public import CaseFile
import Crypto
import Foundation

/// How an exported file is kept from others.
public enum ExportLock: Sendable {
  /// Nobody reads it without the passphrase.
  case passphrase(Passphrase)
  /// Readable JSON: everybody who has the file can read everything in it.
  case readable
}

/// What an exported file says of itself, before it is opened.
public struct ExportInformation: Sendable, Hashable {
  /// The version of the file's format.
  public let version: Int
  /// `true` when it needs a passphrase.
  public let isLocked: Bool

  /// What the file is, in a sentence for the person who makes or gets it.
  public func sentence(_ language: MessageLanguage = .swedish) -> String {
    (isLocked
      ? Wording(
        "Filen är låst med en lösenfras. Utan lösenfrasen kan ingen läsa den, inte heller du.",
        "The file is locked with a passphrase. Without the passphrase nobody can read it, nor can you.")
      : Wording(
        "Filen är inte låst. Alla som har filen kan läsa allt i den.",
        "The file is not locked. Everybody who has the file can read everything in it.")).text(language)
  }
}

/// The outer form of an exported file. A locked one is a line of JSON and then the sealed content; a readable one is
/// JSON as a whole, with a sum (SHA-256) over its content.
enum ExportFile {
  static let current = 1
  /// The largest file and the largest content, in bytes.
  static let greatestSize = 512 << 20
  static let name = "egenmakt-export-"
  private static let greatestHeader = 4_096

  struct Header: Codable {
    var format: String
    var protection: String
    var rounds: Int
    var blockSize: Int
    var parallelism: Int
    var salt: String
    /// The content's key, sealed with the passphrase's: tells a wrong passphrase from a damaged file.
    var key: String
    /// Bytes after the line.
    var length: Int
  }

  // MARK: Writing

  static func readable(_ content: [UInt8]) -> [UInt8] {
    let sentence = ExportInformation(version: current, isLocked: false).sentence()
    var bytes = Array(
      """
      {
      "format": "\(name)\(current)",
      "protection": "none",
      "note": "\(sentence)",
      "sha256": "\(Array(SHA256.hash(data: content)).hexadecimal)",
      "content":
      """.utf8)
    bytes.append(UInt8(ascii: " "))
    bytes += content
    bytes += Array("\n}\n".utf8)
    return bytes
  }

  static func locked(
    _ content: [UInt8], _ passphrase: Passphrase, _ surroundings: Surroundings
  ) async throws(ArchiveError) -> [UInt8] {
    let (cost, salt) = (surroundings.cost, surroundings.randomBytes(Scrypt.saltLength))
    let outer = try await Scrypt.key(passphrase, salt: salt, cost: cost)
    return try await offLoop {
      let key = SymmetricKey(data: surroundings.randomBytes(32))
      let sealedKey = try Seal.close(
        key.bytes, with: outer, in: SealContext("egenmakt-export-key-1").with(salt),
        nonce: surroundings.randomBytes(12))
      let packed = Packing.pack(content)
      let header = Header(
        format: "\(name)\(current)", protection: "passphrase", rounds: cost.rounds, blockSize: cost.blockSize,
        parallelism: cost.parallelism, salt: salt.hexadecimal, key: sealedKey.hexadecimal,
        length: packed.count + Seal.overhead)
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let line = Array(try encoder.encode(header)) + [UInt8(ascii: "\n")]
      let sealed = try Seal.close(
        packed, with: key, in: SealContext("egenmakt-export-1").with(line), nonce: surroundings.randomBytes(12))
      return line + sealed
    }
  }

  // MARK: Reading

  /// What a file says of itself.
  static func information(_ bytes: [UInt8]) throws(ExportError) -> ExportInformation {
    try shape(bytes).information
  }

  private enum Shape {
    case locked(Header, line: Int, version: Int)
    case readable([String: Range<Int>], version: Int)

    var information: ExportInformation {
      switch self {
      case .locked(_, _, let version): ExportInformation(version: version, isLocked: true)
      case .readable(_, let version): ExportInformation(version: version, isLocked: false)
      }
    }
  }

  private static func shape(_ bytes: [UInt8]) throws(ExportError) -> Shape {
    guard bytes.count <= greatestSize else { throw .tooLarge }
    let start = bytes.prefix(greatestHeader)
    guard start.first == UInt8(ascii: "{"), String(decoding: start, as: UTF8.self).contains(name) else {
      throw .notAnExport
    }
    if let end = start.firstIndex(of: UInt8(ascii: "\n")),
      let members = try? RawJSON.members(bytes, in: 0..<end)
    {
      let version = try version(members["format"], bytes)
      guard let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[..<end])) else { throw .altered }
      guard header.protection == "passphrase", header.length >= Seal.overhead else { throw .altered }
      return .locked(header, line: end + 1, version: version)
    }
    guard let members = try? RawJSON.members(bytes, in: 0..<bytes.count) else {
      // The end of a whole file is a brace; one that has not come whole ends anywhere.
      let last = bytes.last { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
      throw last == UInt8(ascii: "}") ? .altered : .truncated
    }
    return .readable(members, version: try version(members["format"], bytes))
  }

  private static func version(_ range: Range<Int>?, _ bytes: [UInt8]) throws(ExportError) -> Int {
    guard let range, let text = String(validating: bytes[range], as: UTF8.self) else { throw .notAnExport }
    let format = text.filter { $0 != "\"" && !$0.isWhitespace }
    guard format.hasPrefix(name), let version = Int(format.dropFirst(name.count)), version >= 1 else {
      throw .notAnExport
    }
    guard version <= current else { throw .newerVersion(version) }
    return version
  }

  /// The content of a file, whole and unchanged.
  static func content(_ bytes: [UInt8], passphrase: String?) async throws(ArchiveError) -> [UInt8] {
    do {
      switch try shape(bytes) {
      case .readable(let members, _): return try readableContent(members, bytes)
      case .locked(let header, let line, _):
        guard bytes.count - line >= header.length else { throw ExportError.truncated }
        guard bytes.count - line == header.length else { throw ExportError.altered }
        guard let passphrase else { throw ExportError.passphraseNeeded }
        let key = try await key(header, passphrase)
        return try await offLoop {
          let context = SealContext("egenmakt-export-1").with(Array(bytes[..<line]))
          guard let packed = try? Seal.open(Array(bytes[line...]), with: key, in: context),
            let content = try? Packing.unpack(packed, greatest: greatestSize)
          else { throw ExportError.altered }
          return content
        }
      }
    } catch {
      throw ArchiveError(error)
    }
  }

  private static func readableContent(_ members: [String: Range<Int>], _ bytes: [UInt8]) throws(ExportError) -> [UInt8]
  {
    guard Set(members.keys) == ["format", "protection", "note", "sha256", "content"],
      let protection = members["protection"],
      String(decoding: bytes[protection], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) == "\"none\"",
      let sum = members["sha256"], var range = members["content"]
    else { throw .altered }
    while let last = bytes[range].last, [0x20, 0x09, 0x0A, 0x0D].contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    let content = Array(bytes[range])
    let found = "\"\(Array(SHA256.hash(data: content)).hexadecimal)\""
    guard String(decoding: bytes[sum], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) == found else {
      throw .altered
    }
    return content
  }

  private static func key(_ header: Header, _ passphrase: String) async throws(ArchiveError) -> SymmetricKey {
    guard
      let cost = ScryptCost(rounds: header.rounds, blockSize: header.blockSize, parallelism: header.parallelism),
      let salt = [UInt8](hexadecimal: header.salt), salt.count == Scrypt.saltLength,
      let sealed = [UInt8](hexadecimal: header.key)
    else { throw .export(.altered) }
    let outer = try await Scrypt.key(Passphrase(guess: passphrase), salt: salt, cost: cost)
    guard let key = try? Seal.open(sealed, with: outer, in: SealContext("egenmakt-export-key-1").with(salt)),
      key.count == 32
    else { throw .wrongPassphrase }
    return SymmetricKey(data: key)
  }
}
