import Archive
import Crypto
import Foundation
import Interview

/// Questions as codes for their addresses. A code says nothing to who lacks the secret: all are equally long, and two of the
/// same row have nothing in common. Who has the secret reads the question out of the code, without looking for it.
struct QuestionCode {
  private let key: SymmetricKey

  init(secret: String) { key = SymmetricKey(data: Data(secret.utf8)) }

  /// The code of a question: always the same with the same secret.
  func code(_ id: QuestionID) -> String { Self.scrambled(id.numbers + Self.sum(id), with: key).hexadecimal }

  /// The question of a code; `nil` when it is none of the case's.
  ///
  /// - Parameter rows: the ids of the case's rows.
  func question(_ code: String, rows: some Sequence<String>) -> QuestionID? {
    guard let scrambled = [UInt8](hexadecimal: code), scrambled.count == Self.length else { return nil }
    let bytes = Self.unscrambled(scrambled, with: key)
    let (numbers, sum) = (Array(bytes.prefix(3)), Array(bytes.dropFirst(3)))
    func checked(_ id: QuestionID?) -> QuestionID? { id.flatMap { Self.sum($0) == sum ? $0 : nil } }
    guard QuestionID.isAboutRow(numbers) else { return checked(QuestionID(numbers: numbers)) }
    for row in rows {
      if let id = checked(QuestionID(numbers: numbers, row: row)) { return id }
    }
    return nil
  }

  // MARK: The code

  private static let half = 6
  private static let length = 2 * half
  /// With four rounds and a keyed sum in each, codes look like chance also to who knows many of them.
  private static let rounds: [UInt8] = [1, 2, 3, 4]

  /// Which row it is, and that the numbers mean what they did when the code was made.
  private static func sum(_ id: QuestionID) -> [UInt8] {
    Array(SHA256.hash(data: Data(id.rawValue.utf8)).prefix(length - 3))
  }

  private static func scrambled(_ bytes: [UInt8], with key: SymmetricKey) -> [UInt8] {
    var (left, right) = (Array(bytes.prefix(half)), Array(bytes.dropFirst(half)))
    for round in rounds { (left, right) = (right, mixed(left, right, round, key)) }
    return left + right
  }

  private static func unscrambled(_ bytes: [UInt8], with key: SymmetricKey) -> [UInt8] {
    var (left, right) = (Array(bytes.prefix(half)), Array(bytes.dropFirst(half)))
    for round in rounds.reversed() { (left, right) = (mixed(right, left, round, key), left) }
    return left + right
  }

  private static func mixed(_ bytes: [UInt8], _ other: [UInt8], _ round: UInt8, _ key: SymmetricKey) -> [UInt8] {
    zip(bytes, HMAC<SHA256>.authenticationCode(for: other + [round], using: key)).map { $0 ^ $1 }
  }
}
