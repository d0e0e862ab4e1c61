import Law

/// What the columns of a pasted table hold.
struct ProposalColumns {
  /// The columns; `nil` where a heading was not understood.
  private let columns: [ProposalHeading?]

  /// `true` when a heading was not understood.
  var hasUnreadColumn: Bool { columns.contains(nil) }
  /// How many there are.
  var count: Int { columns.count }

  /// The columns that a line of headings names; `nil` when it is none.
  ///
  /// A line of headings has no numbers. Where the headings name no column for the row, the first is it. A line of words
  /// that might be headings is taken as such with nothing understood, so that no number under it is guessed.
  ///
  /// - Parameters:
  ///   - isFirst: `true` when no table has been read before.
  ///   - isRow: whether a cell names a row of the case.
  init?(header cells: [[Character]], isFirst: Bool, isRow: ([Character]) -> Bool) {
    let tokens = cells.map { ProposalToken.tokens($0) }
    guard cells.count > 1, tokens.joined().allSatisfy({ $0.word != nil || $0.isSign }) else { return nil }
    var headings = cells.map { ProposalHeading(String($0)) }
    let isAnswer = zip(headings, tokens).contains { heading, tokens in
      heading == nil && tokens.contains { ProposalColumns.isAnswer($0) }
    }
    let hasKey = headings.contains { $0?.isKey == true }
    let isKnown = headings.contains { $0 != nil && $0?.isKey == false }
    guard hasKey && isKnown || (hasKey || !isAnswer && (isKnown || isFirst)) && !isRow(cells[0]) else { return nil }
    if !hasKey {
      guard headings[0] == nil, !cells[0].isEmpty else { return nil }
      headings[0] = .id
    }
    // A trailing separator makes no column.
    while headings.count > 2, headings.last == .some(nil), cells[headings.count - 1].isEmpty { headings.removeLast() }
    columns = ProposalColumns.completed(headings)
  }

  /// `true` when cells are surely headings: one for the row and one for what is said of it.
  static func isHeader(_ cells: [[Character]]) -> Bool {
    let headings = cells.map { ProposalHeading(String($0)) }
    return headings.contains { $0?.isKey == true } && headings.contains { $0 != nil && $0?.isKey == false }
  }

  private static func isAnswer(_ token: ProposalToken) -> Bool {
    guard let word = token.word else { return false }
    return ProposalWords.refusals.contains(word) || ProposalWords.acceptances.contains(word)
      || ProposalWords.negations.contains(word) || ProposalWords.engagements[word] != nil
  }

  /// A time of basic or other need is in the unit of the whole where its own heading says none.
  private static func completed(_ headings: [ProposalHeading?]) -> [ProposalHeading?] {
    let units = headings.compactMap { heading -> ProposalUnit? in
      if case .time(.whole, let unit) = heading { unit } else { nil }
    }
    guard units.count == 1 else { return headings }
    return headings.map { heading in
      if case .time(let kind, let unit) = heading { .time(kind, unit.completed(by: units[0])) } else { heading }
    }
  }

  /// The columns of a table without headings: row, minutes, how often, assistants, basic minutes; the row's name after
  /// its id, and words last. A bare number after words may be in any column, and is not understood.
  init(positionalIn cells: [[Character]], isName: ([Character]) -> Bool) {
    let minutes = ProposalUnit(isHours: false)
    var numbers: [ProposalHeading] = [.time(.whole, minutes), .times(nil), .assistants, .time(.basic, minutes)][...]
      .reversed()
    columns = cells.enumerated().map { place, cell in
      if place == 0 { return .id }
      if place == 1, !cell.isEmpty, isName(cell) { return .name }
      let tokens = ProposalToken.tokens(cell)
      if ProposalColumns.isNothing(cell) || ProposalColumns.isBare(tokens)
        || ProposalColumns.fits(tokens, numbers.last)
      {
        return numbers.popLast()
      }
      numbers = []
      return .words
    }
  }

  /// `true` when a cell with a unit is in the column of that unit.
  private static func fits(_ tokens: [ProposalToken], _ column: ProposalHeading?) -> Bool {
    switch column {
    case .time: isTime(tokens)
    case .times: isTimes(tokens)
    default: false
    }
  }

  /// The cells that may name the row.
  func keys(_ cells: [[Character]]) -> [[Character]] {
    let ids = zip(columns, cells).filter { $0.0 == .id }.map { $0.1 }
    let names = zip(columns, cells).filter { $0.0 == .name }.map { $0.1 }
    return (ids + names).filter { !$0.isEmpty }
  }

  /// `true` when there are cells that no heading tells of.
  func lacksHeading(for cells: [[Character]]) -> Bool { cells.dropFirst(columns.count).contains { !$0.isEmpty } }

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
    return (ProposalPhrase(said, ProposalToken.tokens(said), isTable: true), reason)
  }

  private static func isNothing(_ cell: [Character]) -> Bool {
    cell.isEmpty || cell == ["-"] || cell == ["–"] || cell == ["—"]
  }

  /// The cell as a sentence would say it. A number without a unit stays one, and is not understood.
  private static func sentence(_ cell: [Character], in column: ProposalHeading?) -> [Character] {
    let tokens = ProposalToken.tokens(cell)
    let isBare = isBare(tokens)
    func said(_ unit: String) -> [Character] { cell + Array(unit) + [",", " "] }
    switch column {
    case .id, .name, .reason, .words, .asked: return []
    case .time(let kind, let unit):
      let head: [Character] = kind == .whole ? [] : Array(kind == .basic ? "grundläggande " : "övrigt ")
      return head + said(isBare ? unit.text ?? "" : isTime(tokens) ? unit.rate : "")
    case .times(let per):
      let rate = per.map { "/\($0.rawValue)" } ?? ""
      return said(isBare ? " ggr" + rate : isTimes(tokens) ? rate : "")
    case .assistants: return said(isBare ? " ass" : "")
    case .engagement: return Array("som ") + said("")
    case nil: return isBare ? said("") : []
    }
  }

  /// `true` when a number is all a cell holds, be it an interval or less than nothing.
  static func isBare(_ tokens: [ProposalToken]) -> Bool {
    if tokens.count == 2, tokens[0].isSign("-") || tokens[0].isSign("–") || tokens[0].isSign("−") {
      return tokens[1].number != nil
    }
    guard tokens.first?.number != nil || tokens.first?.kind == .pointedNumber else { return false }
    if tokens.count == 1 { return true }
    guard tokens.count == 3, tokens[1].isSign("-") || tokens[1].isSign("–") else { return false }
    return tokens[2].number != nil
  }

  /// `30 min`, `1 tim 20 min`: a time without a period of its own.
  private static func isTime(_ tokens: [ProposalToken]) -> Bool {
    guard tokens.count == 2 || tokens.count == 4 else { return false }
    return tokens.enumerated().allSatisfy { place, token in
      place.isMultiple(of: 2)
        ? token.number != nil
        : ProposalWords.minutes.contains(token.word ?? "") || ProposalWords.hours.contains(token.word ?? "")
    }
  }

  /// `4 ggr`, without a period of its own.
  private static func isTimes(_ tokens: [ProposalToken]) -> Bool {
    tokens.count == 2 && tokens[0].number != nil && ProposalWords.times.contains(tokens[1].word ?? "")
  }
}
