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

  /// What became of each line. Bytes are UTF-8, UTF-16 with a mark of byte order, or – with a remark – Windows-1252.
  public func read(_ bytes: some Collection<UInt8>) -> ProposalReading {
    let bytes = Array(bytes.prefix(2 * ProposalReader.greatestSize + 1))
    guard bytes.count <= 2 * ProposalReader.greatestSize else { return ProposalReading(.tooManyLines) }
    guard let (text, isWindows1252) = ProposalText.decode(bytes) else { return ProposalReading(.encoding) }
    var reading = read(text)
    reading.isWindows1252 = isWindows1252
    return reading
  }

  /// What became of each line. Empty lines and lines that begin with # are passed over.
  public func read(_ text: String) -> ProposalReading {
    var state = State()
    guard text.utf8.count <= ProposalReader.greatestSize else { return ProposalReading(.tooManyLines) }
    // A mark of byte order is no sign of the text.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
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
    /// The columns of the latest headings. They hold for what comes under them, whatever stands between.
    var columns: ProposalColumns?
    /// `true` when the headings are parted by commas.
    var hasCommas = false
    /// `true` when the line before belonged to a table with headings.
    var isInTable = false
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
    if cells.count > 1 ? readTable(cells, &state) : readCommas(line, &state) { return }
    state.isInTable = false
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
    if readHeadings(cells, &state) {
      state.hasCommas = false
      return true
    }
    return readRow(cells, &state)
  }

  private func readHeadings(_ cells: [[Character]], _ state: inout State) -> Bool {
    let header = ProposalColumns(header: cells, isFirst: state.columns == nil) { cell in
      row(of: [cell]) != .none([])
    }
    guard let header else { return false }
    state.columns = header
    state.isInTable = true
    state.latest = nil
    if header.hasUnreadColumn {
      state.reading.fail(.unreadColumn, at: state.line)
    } else {
      state.reading.leftOut.append(state.line)
    }
    return true
  }

  private func readRow(_ cells: [[Character]], _ state: inout State) -> Bool {
    let found = row(of: state.columns?.keys(cells) ?? [cells[0]])
    guard case .row(let row, let match) = found else {
      guard state.isInTable else { return false }
      refuse(found, &state)
      return true
    }
    let columns =
      state.columns
      ?? ProposalColumns(positionalIn: cells) { cell in
        if case .row(row, _) = self.row(of: [cell]) { true } else { false }
      }
    state.isInTable = state.columns != nil
    guard !columns.lacksHeading(for: cells) else {
      state.latest = nil
      state.reading.fail(.tooManyCells, at: state.line, candidates: [document.rows[row].id])
      return true
    }
    let (phrase, reason) = columns.phrase(cells)
    add(phrase, reason: reason ?? phrase.reason, to: row, match, &state)
    return true
  }

  /// A line of a table with commas, read only under headings that tell how many cells there are; `false` when it is none.
  private func readCommas(_ line: [Character], _ state: inout State) -> Bool {
    guard line.contains(",") else { return false }
    let cells = ProposalCells.splitAtCommas(line)
    if ProposalColumns.isHeader(cells), readHeadings(cells, &state) {
      state.hasCommas = true
      return true
    }
    let isUnderHeadings = state.hasCommas && state.isInTable
    if isUnderHeadings, cells.count == state.columns?.count { return readRow(cells, &state) }
    let numbers = cells.dropFirst().filter { !$0.isEmpty }
    let isTable =
      isUnderHeadings || numbers.count > 1 && numbers.allSatisfy { ProposalColumns.isBare(ProposalToken.tokens($0)) }
    guard isTable, case .row(let row, let match) = row(of: [cells[0]]), match != .words else { return false }
    state.latest = nil
    state.reading.fail(.commas, at: state.line, candidates: [document.rows[row].id])
    return true
  }

  private func row(of keys: [[Character]]) -> RowNameIndex.Found {
    var candidates: [Int] = []
    for key in keys {
      let text = String(key)
      if let row = index.row(id: text) { return .row(row, .id) }
      switch index.row(named: ProposalToken.tokens(key)) {
      // A number among words that are like a name may be a value.
      case .row(_, .words) where key.contains(where: { $0.isNumber }): break
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
      let others = otherRows(than: row, tokens)
      guard others.isEmpty else { return refuse(.several([row] + others), &state) }
      return add(ProposalPhrase(line, tokens, from: next), to: row, .id, &state)
    }
    let named = index.rowsNamed(at: tokens[...])
    if !named.rows.isEmpty, endsName(tokens, at: named.length) {
      guard named.rows.count == 1 else { return refuse(.several(named.rows), &state) }
      return add(ProposalPhrase(line, tokens, from: named.length), to: named.rows[0], .name, &state)
    }
    let end = nameEnd(tokens)
    let found = index.row(named: tokens[..<end])
    guard case .row(let row, let match) = found else { return refuse(found, &state) }
    add(ProposalPhrase(line, tokens, from: end), to: row, match, &state)
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
    } else {
      next = index.end(ofNameOf: row, at: tokens[next...]) { beginsValue($0) || $0.isEngagement }
    }
    return (row, next)
  }

  /// Other rows whose ids stand before anything is said: `A01, A02: avslag`.
  private func otherRows(than row: Int, _ tokens: [ProposalToken]) -> [Int] {
    let head = tokens.prefix { !beginsValue($0) }
    return head.compactMap { $0.word.flatMap { index.row(id: $0) } }.filter { $0 != row }
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
    case .number, .wildNumber, .pointedNumber: true
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
    let facts = document.facts(of: document.rows[row])
    var maker = PositionMaker(
      phrase, minutes: facts.amount(.minutes), occasions: facts.occasions, readings: readings)
    let reason = reason ?? phrase.reason
    if let problem = maker.make(hasReason: reason != nil) {
      return state.reading.fail(problem, at: state.line, candidates: [id], seen: phrase.seen)
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
  /// Nothing of the text can be read.
  fileprivate init(_ problem: ProposalProblem) { fail(problem, at: 1) }

  fileprivate mutating func fail(
    _ problem: ProposalProblem, at line: Int, candidates: [String] = [], seen: String? = nil
  ) {
    notUnderstood.append(NotUnderstood(line: line, problem: problem, candidates: candidates, seen: seen))
  }
}

extension ProposalToken {
  fileprivate var isEngagement: Bool { word.flatMap { ProposalWords.engagements[$0] } != nil }
}
