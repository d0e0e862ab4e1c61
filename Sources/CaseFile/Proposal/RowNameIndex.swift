import Law

/// Finds which row of a case a line of pasted text is about: by id, else by name, else by the words they share.
struct RowNameIndex {
  /// What was found.
  enum Found: Equatable {
    case row(Int, ProposalReading.Match)
    case several([Int])
    /// No row; those that share a word, the nearest first.
    case none([Int])
  }

  /// At least this part of all the words, on either side, must be shared.
  static let threshold = Rational(1, 2)
  /// The nearest row must be this much nearer than the next.
  static let clearance = Rational(1, 5)

  private static let commonWords: Set<String> = [
    "i", "och", "for", "med", "vid", "att", "en", "ett", "den", "det", "de", "till", "som", "om",
  ]

  private let byID: [String: Int]
  private let names: [[String]]
  private let byFirstWord: [String: [Int]]
  private let byWord: [String: [Int]]

  init(_ document: CaseDocument) {
    byID = Dictionary(
      document.rows.enumerated().map { (Spelling.folded($1.id), $0) }, uniquingKeysWith: { first, _ in first })
    names = document.rows.map { row in RowNameIndex.words(row.name ?? "") }
    var firsts: [String: [Int]] = [:]
    var words: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      if let first = name.first { firsts[first, default: []].append(index) }
      for word in Set(name).subtracting(RowNameIndex.commonWords) { words[word, default: []].append(index) }
    }
    byFirstWord = firsts
    byWord = words
  }

  private static func words(_ text: String) -> [String] {
    ProposalToken.tokens(Array(text.prefix(ProposalReader.greatestLineLength))).compactMap { word($0) }
  }

  /// Words and numbers of a name; signs say nothing.
  private static func word(_ token: ProposalToken) -> String? {
    switch token.kind {
    case .word(let word): word
    case .number(let number): number.description
    case .wildNumber, .pointedNumber, .sign: nil
    }
  }

  /// The row of an id, in any capitals.
  func row(id: String) -> Int? { byID[Spelling.folded(id)] }

  /// The rows whose whole name a line begins with, the longest name alone, and how many tokens it takes.
  func rowsNamed(at tokens: ArraySlice<ProposalToken>) -> (rows: [Int], length: Int) {
    guard let first = tokens.first.flatMap({ RowNameIndex.word($0) }) else { return ([], 0) }
    var best: (rows: [Int], words: Int, length: Int) = ([], 0, 0)
    for row in byFirstWord[first] ?? [] {
      let name = names[row]
      guard name.count >= best.words, let length = lengthOf(name, at: tokens) else { continue }
      if name.count > best.words {
        best = ([row], name.count, length)
      } else {
        best.rows.append(row)
      }
    }
    return (best.rows, best.length)
  }

  /// The first token that is no word of a row's name.
  func end(ofNameOf row: Int, at tokens: ArraySlice<ProposalToken>, where isValue: (ProposalToken) -> Bool) -> Int {
    let words = Set(names[row])
    var end = tokens.startIndex
    for (place, token) in zip(tokens.indices, tokens) {
      if case .sign = token.kind { continue }
      guard let word = token.word, words.contains(word), !isValue(token) else { break }
      end = place + 1
    }
    return end
  }

  private func lengthOf(_ name: [String], at tokens: ArraySlice<ProposalToken>) -> Int? {
    var place = 0
    for (offset, token) in tokens.enumerated() {
      guard let word = RowNameIndex.word(token) else { continue }
      guard word == name[place] else { return nil }
      place += 1
      if place == name.count { return offset + 1 }
    }
    return nil
  }

  /// The row whose name the words are, or share most with.
  func row(named tokens: some Sequence<ProposalToken>) -> Found {
    let words = tokens.compactMap { RowNameIndex.word($0) }
    let same = (words.first.flatMap { byFirstWord[$0] } ?? []).filter { names[$0] == words }
    if same.count == 1 { return .row(same[0], .name) }
    if same.count > 1 { return .several(same) }
    return nearest(Set(words).subtracting(RowNameIndex.commonWords))
  }

  private func nearest(_ words: Set<String>) -> Found {
    var shared: [Int: Int] = [:]
    for word in words { for row in byWord[word] ?? [] { shared[row, default: 0] += 1 } }
    var scores: [(row: Int, score: Rational)] = []
    for (row, count) in shared {
      let own = Set(names[row]).subtracting(RowNameIndex.commonWords).count
      scores.append((row, Rational(Int64(count), Int64(own + words.count - count))))
    }
    scores.sort { left, right in
      left.score != right.score ? right.score < left.score : left.row < right.row
    }
    guard let best = scores.first, !(best.score < RowNameIndex.threshold) else {
      return .none(scores.prefix(3).map { $0.row })
    }
    let near = scores.filter { best.score - $0.score < RowNameIndex.clearance }
    return near.count == 1 ? .row(best.row, .words) : .several(near.map { $0.row })
  }
}
