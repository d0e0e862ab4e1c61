import Crypto
import Foundation

/// The key in the user's folder that opens cases without a passphrase. It protects a copy of the database alone – a
/// backup, a file sent by mistake – and nothing from somebody who can read the whole folder.
struct MachineKey: Sendable {
  static let fileName = "maskinnyckel"
  private static let name = "egenmakt-maskinnyckel-1 "

  let key: SymmetricKey

  /// The key of a folder; `nil` when it has none.
  static func read(_ folder: String, _ files: FileAccess) throws(ArchiveError) -> MachineKey? {
    let path = "\(folder)/\(fileName)"
    let content: [UInt8]?
    do { content = try files.read(path, 4_096) } catch { throw ArchiveError(error) }
    guard let content else { return nil }
    try? files.setRights(path, 0o600)
    guard let text = String(validating: content, as: UTF8.self), text.hasPrefix(name),
      let bytes = [UInt8](hexadecimal: text.dropFirst(name.count).trimmingCharacters(in: .whitespacesAndNewlines)),
      bytes.count == 32
    else { throw .machineKeyWrong }
    return MachineKey(key: SymmetricKey(data: bytes))
  }

  /// Takes away what an interrupted ``make(_:_:)`` may have left beside a key that was made.
  static func removeRemains(_ folder: String, _ files: FileAccess) throws(FileAccess.Failure) {
    let names = try files.names(folder)
    guard names.contains(fileName) else { return }
    for name in names where name.hasPrefix(fileName + ".") { try files.remove("\(folder)/\(name)") }
  }

  /// Makes a key; when another process was quicker, its key.
  static func make(_ folder: String, _ surroundings: Surroundings) throws(ArchiveError) -> MachineKey {
    let bytes = surroundings.randomBytes(32)
    do {
      try surroundings.files.create("\(folder)/\(fileName)", Array("\(name)\(bytes.hexadecimal)\n".utf8))
    } catch .exists {
      guard let key = try read(folder, surroundings.files) else { throw .machineKeyMissing }
      return key
    } catch {
      throw ArchiveError(error)
    }
    return MachineKey(key: SymmetricKey(data: bytes))
  }
}

extension [UInt8] {
  /// Two small digits a byte.
  package var hexadecimal: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  package init?(hexadecimal text: String) {
    let letters = Array<UInt8>(text.utf8)
    guard letters.count.isMultiple(of: 2) else { return nil }
    func value(_ letter: UInt8) -> UInt8? {
      switch letter {
      case 48...57: letter - 48
      case 97...102: letter - 87
      default: nil
      }
    }
    self = []
    for index in stride(from: 0, to: letters.count, by: 2) {
      guard let high = value(letters[index]), let low = value(letters[index + 1]) else { return nil }
      append(high << 4 | low)
    }
  }
}
