public import Law

/// Reads a proposal as people paste it – lines of a letter or a table – for the rows of a case.
///
/// ```swift
/// let reading = ProposalReader(document).read("A03 Dusch: 30 min x 4 ggr/vecka, motivering: högt räknat")
/// reading.understood     // one line: 30 minutes, four times a week
/// reading.notUnderstood  // what to mend
/// ```
///
/// It never guesses: a line that can be read in two ways is not understood. What a line does not say stands as claimed. A
/// time per day, week, month or year is divided exactly by how often the row happens, and is the time of one assistant.
public struct ProposalReader: Sendable {
  /// The most lines read.
  public static let greatestLineCount = 2_000
  /// The longest line, in characters.
  public static let greatestLineLength = 1_000
  /// The longest text, in bytes.
  public static let greatestSize = 1_000_000

  private let document: CaseDocument
  private let readings: Readings
  private let index: RowNameIndex

  /// Reads proposals for the rows of a case.
  ///
  /// - Parameter readings: how many weeks a month and a year are (CI-24).
  public init(_ document: CaseDocument, readings: Readings = Readings()) {
    self.document = document
    self.readings = readings
    index = RowNameIndex(document)
  }

  /// What became of each line. Bytes that are no UTF-8 are read as signs of no meaning.
  public func read(_ bytes: some Collection<UInt8>) -> ProposalReading {
    read(String(decoding: bytes.prefix(ProposalReader.greatestSize + 1), as: UTF8.self))
  }

  /// What became of each line. Empty lines and lines that begin with # are passed over.
  public func read(_ text: String) -> ProposalReading {
    var state = State()
    guard text.utf8.count <= ProposalReader.greatestSize else {
      return ProposalReading(tooLong: 1)
    }
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard number < ProposalReader.greatestLineCount else {
        state.reading.fail(.tooManyLines, at: number + 1)
        break
      }
      state.line = number + 1
      let characters = Array(line.prefix(ProposalReader.greatestLineLength + 1))
      if characters.count > ProposalReader.greatestLineLength {
        state.reading.fail(.lineTooLong, at: state.line)
      } else {
        read(characters, &state)
      }
    }
    return state.reading
  }

  /// What has been seen so far.
  private struct State {
    var reading = ProposalReading()
    var line = 0
    /// Where each row was told of, as a place among those understood.
    var rows: [Int: Int] = [:]
    /// The columns of the table that is being read.
    var columns: ProposalColumns?
    /// The row of the line before, which a reason on a line of its own belongs to.
    var latest: Int?
  }

  private func read(_ line: [Character], _ state: inout State) {
    let tokens = ProposalToken.tokens(line)
    guard let first = tokens.first, !first.isSign("#") else { return }
    guard tokens.contains(where: { if case .sign = $0.kind { false } else { true } }) else { return }
    if let word = first.word, ProposalWords.totals.contains(word) {
      state.reading.leftOut.append(state.line)
      return
    }
    if addsReason(line, tokens, &state) { return }
    let cells = ProposalCells.split(line)
    if cells.count > 1, readTable(cells, &state) { return }
    state.columns = nil
    readFree(line, tokens, &state)
  }

  /// A reason on a line of its own belongs to the row above.
  private func addsReason(_ line: [Character], _ tokens: [ProposalToken], _ state: inout State) -> Bool {
    guard let word = tokens[0].word, ProposalWords.reasons.contains(word), tokens.count > 1, tokens[1].isSign(":"),
      let place = state.latest, let reason = ProposalPhrase(line, tokens).reason
    else { return false }
    let earlier = state.reading.understood[place].reason
    state.reading.understood[place].reason = earlier.map { "\($0); \(reason)" } ?? reason
    return true
  }

  // MARK: Tables

  /// A line of cells; `false` when its first cell names no row, so that it may be a sentence with a semicolon.
  private func readTable(_ cells: [[Character]], _ state: inout State) -> Bool {
    if let header = ProposalColumns(header: cells) {
      state.columns = header
      state.latest = nil
      if header.hasUnreadColumn {
        state.reading.fail(.unreadColumn, at: state.line)
      } else {
        state.reading.leftOut.append(state.line)
      }
      return true
    }
    let columns = state.columns ?? ProposalColumns(positionalIn: cells)
    let found = row(of: columns.keys(cells))
    guard case .row(let row, let match) = found else {
      guard state.columns != nil else { return false }
      refuse(found, &state)
      return true
    }
    let (phrase, reason) = columns.phrase(cells)
    add(phrase, reason: reason ?? phrase.reason, to: row, match, &state)
    return true
  }

  private func row(of keys: [[Character]]) -> RowNameIndex.Found {
    var candidates: [Int] = []
    for key in keys {
      let text = String(key)
      if let row = index.row(id: text) { return .row(row, .id) }
      switch index.row(named: ProposalToken.tokens(key)) {
      case .row(let row, let match): return .row(row, match)
      case .several(let rows): candidates += rows
      case .none: break
      }
    }
    return candidates.isEmpty ? .none([]) : .several(candidates)
  }

  // MARK: Sentences

  private func readFree(_ line: [Character], _ tokens: [ProposalToken], _ state: inout State) {
    if let (row, next) = rowByID(line, tokens) {
      return add(ProposalPhrase(line, tokens[next...]), to: row, .id, &state)
    }
    let named = index.rowsNamed(at: tokens[...])
    if !named.rows.isEmpty, endsName(tokens, at: named.length) {
      guard named.rows.count == 1 else { return refuse(.several(named.rows), &state) }
      return add(ProposalPhrase(line, tokens[named.length...]), to: named.rows[0], .name, &state)
    }
    let end = nameEnd(tokens)
    let found = index.row(named: tokens[..<end])
    guard case .row(let row, let match) = found else { return refuse(found, &state) }
    add(ProposalPhrase(line, tokens[end...]), to: row, match, &state)
  }

  /// A line that begins with an id, and the token where what is said of it begins.
  private func rowByID(_ line: [Character], _ tokens: [ProposalToken]) -> (row: Int, next: Int)? {
    let start = tokens[0].start
    var chunk = line[start...].prefix { !$0.isWhitespace && !"\t;|".contains($0) }
    while let last = chunk.last, ":,.)".contains(last) { chunk.removeLast() }
    guard let row = index.row(id: String(chunk)) else { return nil }
    var next = tokens.firstIndex { $0.start >= chunk.endIndex } ?? tokens.count
    let named = index.rowsNamed(at: tokens[next...])
    if named.rows.contains(row) {
      next += named.length
    } else if let colon = tokens[next...].firstIndex(where: { $0.isSign(":") }),
      !tokens[next..<colon].contains(where: beginsValue)
    {
      next = colon + 1
    }
    return (row, next)
  }

  private func endsName(_ tokens: [ProposalToken], at place: Int) -> Bool {
    guard place < tokens.count else { return true }
    if case .sign = tokens[place].kind { return true }
    return beginsValue(tokens[place])
  }

  private func nameEnd(_ tokens: [ProposalToken]) -> Int {
    tokens.firstIndex { $0.isSign(":") || beginsValue($0) } ?? tokens.count
  }

  private func beginsValue(_ token: ProposalToken) -> Bool {
    switch token.kind {
    case .number, .wildNumber: true
    case .word(let word): ProposalWords.beginsValue(word)
    case .sign: false
    }
  }

  // MARK: Results

  private func refuse(_ found: RowNameIndex.Found, _ state: inout State) {
    state.latest = nil
    switch found {
    case .several(let rows):
      state.reading.fail(.severalRows, at: state.line, candidates: rows.map { document.rows[$0].id })
    case .none(let rows):
      state.reading.fail(.noRow, at: state.line, candidates: rows.map { document.rows[$0].id })
    case .row:
      state.reading.fail(.noRow, at: state.line)
    }
  }

  private func add(
    _ phrase: ProposalPhrase, reason: String? = nil, to row: Int, _ match: ProposalReading.Match, _ state: inout State
  ) {
    state.latest = nil
    let id = document.rows[row].id
    guard state.rows[row] == nil else { return state.reading.fail(.alreadySaid, at: state.line, candidates: [id]) }
    var maker = PositionMaker(phrase, occasions: document.facts(of: document.rows[row]).occasions, readings: readings)
    let reason = reason ?? phrase.reason
    if let problem = maker.make(hasReason: reason != nil) {
      return state.reading.fail(problem, at: state.line, candidates: [id])
    }
    let place = state.reading.understood.count
    state.reading.understood.append(
      ProposalReading.Understood(
        line: state.line, row: row, match: match, values: maker.values, reason: reason, position: maker.position,
        hasUnreadWords: phrase.hasUnreadWords))
    state.rows[row] = place
    state.latest = place
  }
}

extension ProposalReading {
  fileprivate init(tooLong line: Int) { fail(.tooManyLines, at: line) }

  fileprivate mutating func fail(_ problem: ProposalProblem, at line: Int, candidates: [String] = []) {
    notUnderstood.append(NotUnderstood(line: line, problem: problem, candidates: candidates))
  }
}
