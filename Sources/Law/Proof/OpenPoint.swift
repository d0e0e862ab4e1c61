/// Something that a rule had to know and nobody has said: a fact of a row or of the case, or a question of reading that
/// has no answer.
public struct OpenPoint: Sendable, Hashable {
  /// Index of the row; −1 for the case.
  public let row: Int32
  private let code: UInt16

  /// A fact nobody has stated.
  @inline(__always)
  public init(_ fact: Fact, row: Int32 = -1) {
    self.row = row
    code = UInt16(fact.rawValue)
  }

  /// A rule whose reading is uncertain whatever the facts are.
  @inline(__always)
  public init(_ rule: RuleID, row: Int32 = -1) {
    self.row = row
    code = 256 + rule.rawValue
  }

  private init(row: Int32, code: UInt16) {
    self.row = row
    self.code = code
  }

  /// Which of its forms a row takes (``Forms``): nothing that anybody is asked.
  static func form(of row: Int) -> OpenPoint { OpenPoint(row: Int32(row), code: .max) }

  /// What a row comes to by itself: nothing that anybody is asked.
  static func outcome(of row: Int) -> OpenPoint { OpenPoint(row: Int32(row), code: .max - 1) }

  /// Whether the test of need 7 is met, while that hangs on what nobody has said: nothing that anybody is asked.
  static let medicalTest = OpenPoint(row: -1, code: .max - 2)

  /// `true` for the form or the outcome of a row; `false` for what people are asked.
  var isOfRowItself: Bool { code >= .max - 1 }

  /// `true` for the form of a row.
  var isForm: Bool { code == .max }

  /// One number for the row and what is asked.
  var mixed: UInt64 { UInt64(UInt32(bitPattern: row)) << 16 | UInt64(code) }

  /// The fact that is not stated; `nil` when it is a reading that is uncertain.
  public var fact: Fact? { code < 256 ? Fact(rawValue: UInt8(code)) : nil }

  /// The rule whose reading is uncertain; `nil` when it is a fact that is not stated.
  public var rule: RuleID? { code < 256 ? nil : RuleID(rawValue: code - 256) }
}
