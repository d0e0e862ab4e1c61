import Law

/// The cells of a line of a table.
enum ProposalCells {
  /// Cells between tabs, semicolons or bars, without space around; a bar at either end makes no cell.
  static func split(_ line: [Character]) -> [[Character]] {
    var cells = line.split(omittingEmptySubsequences: false) { "\t;|".contains($0) }.map { trimmed($0) }
    if line.first(where: { !$0.isWhitespace }) == "|", cells.first?.isEmpty == true { cells.removeFirst() }
    if line.last(where: { !$0.isWhitespace }) == "|", cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  private static func trimmed(_ cell: ArraySlice<Character>) -> [Character] {
    var cell = cell
    while let first = cell.first, first.isWhitespace || first == "\"" { cell.removeFirst() }
    while let last = cell.last, last.isWhitespace || last == "\"" { cell.removeLast() }
    return Array(cell)
  }
}

/// What the columns of a pasted table hold.
struct ProposalColumns {
  enum Column: Equatable {
    case id, name, minutes, basic
    /// How often, and the period the heading says.
    case times(Period?)
    case assistants, engagement, reason
    /// What is said in words.
    case words
    case unread
  }

  let columns: [Column]

  /// `true` when a heading was not recognised.
  var hasUnreadColumn: Bool { columns.contains(.unread) }

  /// The columns that a line of headings names; `nil` when it is none.
  init?(header cells: [[Character]]) {
    let columns = cells.map { ProposalColumns.column(Spelling.folded(String($0))) }
    let known = columns.compactMap { $0 }
    guard known.count >= 2, known.contains(where: { $0 == .id || $0 == .name }), known.count * 2 > columns.count
    else { return nil }
    self.columns = columns.map { $0 ?? .unread }
  }

  /// The columns of a table without headings: row, minutes, how often, assistants, basic minutes; words anywhere.
  init(positionalIn cells: [[Character]]) {
    var numbers: [Column] = [.minutes, .times(nil), .assistants, .basic][...].reversed()
    columns = cells.enumerated().map { place, cell in
      if place == 0 { return .id }
      guard ProposalColumns.bareNumber(ProposalToken.tokens(cell)) != nil || cell.isEmpty else { return .words }
      return numbers.popLast() ?? .unread
    }
  }

  private static func column(_ heading: String) -> Column? {
    let words = heading.split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return nil }
    switch first {
    case "id", "rad", "nr", "row": return .id
    case "namn", "moment", "insats", "aktivitet", "behov", "hjalp", "name": return .name
    case "min", "minuter", "tid", "minutes", "godtagen", "godtagna":
      if words.contains(where: { ProposalWords.basic.contains($0) }) { return .basic }
      if words.contains(where: { ProposalWords.assistants.contains($0) }) { return .assistants }
      return words.contains(where: { ProposalWords.times.contains($0) && $0 != "gang" }) ? .times(nil) : .minutes
    case "grundlaggande", "grundl", "gb", "varav", "basic": return .basic
    case "ganger", "ggr", "gang", "antal", "frekvens", "times":
      return .times(words.dropFirst().compactMap { ProposalWords.periods[$0] }.first)
    case "ass", "assistenter", "assistent", "assistants": return .assistants
    case "typ", "type": return .engagement
    case "motiv", "motivering", "skal", "anledning", "reason": return .reason
    case "beslut", "bedomning", "forslag", "decision": return .words
    default: return nil
    }
  }

  /// The cells that may name the row.
  func keys(_ cells: [[Character]]) -> [[Character]] {
    let ids = zip(columns, cells).filter { $0.0 == .id }.map { $0.1 }
    let names = zip(columns, cells).filter { $0.0 == .name }.map { $0.1 }
    return (ids + names).filter { !$0.isEmpty }
  }

  /// What the cells say of the row, and the reason where it has a column.
  func phrase(_ cells: [[Character]]) -> (ProposalPhrase, reason: String?) {
    var said: [Character] = []
    var reason: String?
    // What is said in words comes last, so that what follows the last number can be the reason.
    let pairs = Array(zip(columns, cells))
    for (column, cell) in pairs where !ProposalColumns.isNothing(cell) && column != .words {
      if column == .reason { reason = String(cell) } else { said += ProposalColumns.sentence(cell, in: column) }
    }
    for (column, cell) in pairs where !ProposalColumns.isNothing(cell) && column == .words {
      said += cell + [",", " "]
    }
    return (ProposalPhrase(said, ProposalToken.tokens(said)), reason)
  }

  private static func isNothing(_ cell: [Character]) -> Bool {
    cell.isEmpty || cell == ["-"] || cell == ["–"] || cell == ["—"]
  }

  /// The cell as a sentence would say it.
  private static func sentence(_ cell: [Character], in column: Column) -> [Character] {
    let isBare = bareNumber(ProposalToken.tokens(cell)) != nil
    switch column {
    case .id, .name, .reason, .words: return []
    case .minutes: return cell + Array(isBare ? " min, " : ", ")
    case .basic: return Array("grundläggande ") + cell + Array(isBare ? " min, " : ", ")
    case .times(let per):
      return cell + Array(isBare ? " ggr" + (per.map { "/\($0.rawValue)" } ?? "") + ", " : ", ")
    case .assistants: return cell + Array(isBare ? " ass, " : ", ")
    case .engagement: return Array("som ") + cell + [",", " "]
    case .unread: return isBare ? cell + [",", " "] : []
    }
  }

  /// The number that is all a cell holds, be it an interval.
  private static func bareNumber(_ tokens: [ProposalToken]) -> Rational? {
    guard let first = tokens.first?.number else { return nil }
    if tokens.count == 1 { return first }
    guard tokens.count == 3, tokens[1].isSign("-") || tokens[1].isSign("–") else { return nil }
    return tokens[2].number
  }
}
