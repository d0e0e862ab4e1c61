import Foundation

/// Words only the person knows.
public struct Passphrase: Sendable, Equatable {
  /// The fewest characters.
  public static let leastLength = 8
  /// The most characters.
  public static let greatestLength = 1_000

  let bytes: [UInt8]

  /// A passphrase as typed. It is kept apart from how the keyboard composes å, ä and ö, and from spaces at the ends.
  ///
  /// - Throws: ``ArchiveError/passphraseTooShort`` or ``ArchiveError/passphraseTooLong``.
  public init(_ text: String) throws(ArchiveError) {
    guard text.utf8.count <= 8 * Passphrase.greatestLength else { throw .passphraseTooLong }
    let typed = Passphrase.normal(text)
    guard typed.count >= Passphrase.leastLength else { throw .passphraseTooShort }
    guard typed.count <= Passphrase.greatestLength else { throw .passphraseTooLong }
    bytes = Array(typed.utf8)
  }

  init(typed text: String) { bytes = Array(Passphrase.normal(text).utf8) }

  private static func normal(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible {
  /// Never the words themselves.
  public var description: String { "Passphrase" }
  /// Never the words themselves.
  public var debugDescription: String { "Passphrase" }
}
