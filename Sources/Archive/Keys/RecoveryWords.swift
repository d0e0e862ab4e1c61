import CaseFile
import Crypto

/// Twelve everyday words that open a case when its passphrase is lost: 120 random bits, ten in each word.
///
/// ```swift
/// let words = try RecoveryWords(typed: "Ankare bryggan …")   // capitals, hyphens, line breaks and åäö do not matter
/// ```
public struct RecoveryWords: Sendable, Equatable {
  /// How many they are.
  public static let count = 12

  /// The words, in their order, in small letters.
  public let words: [String]
  private let numbers: [Int]

  /// Words from fifteen random bytes.
  init(random bytes: [UInt8]) {
    precondition(bytes.count == 15, "ten bits in each of twelve words")
    var bits = 0
    var count = 0
    var numbers: [Int] = []
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      if count >= 10 {
        count -= 10
        numbers.append(bits >> count)
        bits &= (1 << count) - 1
      }
    }
    self.init(numbers: numbers)
  }

  private init(numbers: [Int]) {
    self.numbers = numbers
    words = numbers.map { RecoveryWordList.words[$0] }
  }

  /// Words as a person types them.
  ///
  /// - Throws: ``RecoveryWordsError``, every misspelt word at once.
  public init(typed text: String) throws(RecoveryWordsError) {
    let typed = text.prefix(2_000).split { !$0.isLetter }.map { Spelling.folded(String($0)) }
    var numbers: [Int] = []
    var unknown: [RecoveryWordsError.Unknown] = []
    for (place, word) in typed.prefix(2 * RecoveryWords.count).enumerated() {
      if let number = RecoveryWordList.numbers[word] {
        numbers.append(number)
      } else {
        unknown.append(RecoveryWordsError.Unknown(place: place + 1, nearest: RecoveryWords.nearest(to: word)))
      }
    }
    guard unknown.isEmpty else { throw .unknownWords(unknown) }
    guard typed.count == RecoveryWords.count else { throw .wrongCount(typed.count) }
    self.init(numbers: numbers)
  }

  /// No two words begin with the same four letters, so a beginning says which was meant.
  private static func nearest(to word: String) -> String? {
    if word.count >= 4, let meant = RecoveryWordList.beginnings[String(word.prefix(4))] { return meant }
    return Spelling.nearest(to: word, among: RecoveryWordList.words)
  }

  /// The words have 120 random bits, so a slow derivation would add nothing.
  func key(salt: [UInt8]) -> SymmetricKey {
    let material = SymmetricKey(data: numbers.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: material, salt: salt, info: Array("egenmakt-words-1".utf8), outputByteCount: 32)
  }
}

extension RecoveryWords: CustomStringConvertible, CustomDebugStringConvertible {
  /// Never the words themselves; ask for ``words``.
  public var description: String { "RecoveryWords" }
  /// Never the words themselves.
  public var debugDescription: String { "RecoveryWords" }
}

/// What is wrong with recovery words as typed.
public enum RecoveryWordsError: Error, Sendable, Hashable {
  /// A word that is not in the list.
  public struct Unknown: Sendable, Hashable {
    /// Which word, from 1.
    public let place: Int
    /// The nearest word of the list, when one is near.
    public let nearest: String?
  }

  /// Words that are not in the list, in their order.
  case unknownWords([Unknown])
  /// So many words instead of twelve.
  case wrongCount(Int)
}
