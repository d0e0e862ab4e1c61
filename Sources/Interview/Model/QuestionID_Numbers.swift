import Law

/// A question as numbers, for where its name must not be seen.
extension QuestionID {
  /// Which question it is, whatever row it is about: what kind, which section or part of a row, and which fact. The same
  /// as long as the program is; to be checked against ``rawValue`` where it is kept longer.
  public var numbers: [UInt8] {
    func number(_ section: InterviewSection) -> UInt8 {
      UInt8(InterviewSection.allCases.firstIndex(of: section) ?? 0)
    }
    return switch ask {
    case .name: [0, 0, 0]
    case .voice: [1, 0, 0]
    case .likelyGroup: [2, 0, 0]
    case .ofCase(let fact): [3, 0, UInt8(fact.rawValue)]
    case .shared(let fact): [4, 0, UInt8(fact.rawValue)]
    case .gate(let section): [5, number(section), 0]
    case .what(let section): [6, number(section), 0]
    case .several(let section, let fact): [7, number(section), UInt8(fact.rawValue)]
    case .row(_, let fact): [8, 0, UInt8(fact.rawValue)]
    case .rowExtra(_, let extra): [9, UInt8(RowExtra.allCases.firstIndex(of: extra) ?? 0), 0]
    }
  }

  /// `true` for numbers of a question about a row.
  public static func isAboutRow(_ numbers: [UInt8]) -> Bool { numbers.first == 8 || numbers.first == 9 }

  /// The question that has the numbers; `nil` when there is none.
  ///
  /// - Parameter row: the id of the row; asked for by questions about a row alone.
  public init?(numbers: [UInt8], row: String? = nil) {
    guard numbers.count == 3, Self.isAboutRow(numbers) == (row != nil) else { return nil }
    let fact = Fact(rawValue: numbers[2])
    let ofCase = fact.flatMap { $0.description.scope == .moment ? nil : $0 }
    let ofRow = fact.flatMap { $0.description.scope == .moment ? $0 : nil }
    let sections = InterviewSection.allCases
    let part = sections.indices.contains(Int(numbers[1])) ? sections[Int(numbers[1])] : nil
    let section = part.flatMap { $0.isPart ? $0 : nil }
    let extras = RowExtra.allCases
    let extra = extras.indices.contains(Int(numbers[1])) ? extras[Int(numbers[1])] : nil
    let ask: Ask? =
      switch numbers[0] {
      case 0: .name
      case 1: .voice
      case 2: .likelyGroup
      case 3: ofCase.map { .ofCase($0) }
      case 4: fact.flatMap { SharedFact.of($0) == nil ? nil : .shared($0) }
      case 5: section.map { .gate($0) }
      case 6: section.map { .what($0) }
      case 7: section.flatMap { section in ofRow.map { .several(section, $0) } }
      case 8: row.flatMap { row in ofRow.map { .row(row, $0) } }
      case 9: row.flatMap { row in extra.map { .rowExtra(row, $0) } }
      default: nil
      }
    guard let ask, QuestionID(ask).numbers == numbers else { return nil }
    self.init(ask)
  }
}
