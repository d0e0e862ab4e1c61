import CStemmer
import Foundation
import GRDB

/// Full-text search in Swedish over the decisions. å, ä and ö are letters of their own; inflected forms are brought to
/// their stem; a word finds longer words that begin with it, so *smink* finds *sminkning*.
///
/// The index is SQLite's FTS5, in memory, ranked by BM25; the stems are Snowball's.
public struct DecisionSearch: Sendable {
  private let database: DatabaseQueue
  private let decisions: [Decision]
  private let stemmer: SwedishStemmer
  private let stopStems: Set<String>

  /// One column of the index and how much a hit in it weighs.
  private static let columns: [(name: String, weight: Double, text: @Sendable (Decision) -> String)] = [
    ("names", 8, { ([$0.id, $0.caseNumber ?? ""] + $0.alsoKnownAs).joined(separator: " ") }),
    ("title", 6, { $0.title }),
    ("words", 5, { $0.searchWords.joined(separator: " ") }),
    ("facts", 3, { $0.facts.map(\.text).joined(separator: " ") }),
    ("text", 2, { "\($0.text) \($0.outcome) \($0.person ?? "") \($0.figures.joined(separator: " "))" }),
    ("reasons", 1, { $0.bearings.map(\.why).joined(separator: " ") }),
  ]

  /// Builds the index.
  ///
  /// - Throws: an error of SQLite, which has no reason to fail in memory.
  public init(_ archive: DecisionArchive) throws {
    decisions = archive.all
    stemmer = SwedishStemmer()
    stopStems = Set(stemmer.stems(SwedishStemmer.stopWords.joined(separator: " ")))
    database = try DatabaseQueue()
    let names = DecisionSearch.columns.map { $0.name }
    try database.write { [decisions, stemmer] db in
      try db.create(virtualTable: "decision", using: FTS5()) { table in
        table.tokenizer = .unicode61(diacritics: .keep)
        for name in names { table.column(name) }
      }
      let values = names.map { _ in "?" }.joined(separator: ", ")
      let insert = try db.makeStatement(
        sql: "INSERT INTO decision (rowid, \(names.joined(separator: ", "))) VALUES (?, \(values))")
      for (index, decision) in decisions.enumerated() {
        let texts = DecisionSearch.columns.map { stemmer.stems($0.text(decision)).joined(separator: " ") }
        try insert.execute(arguments: StatementArguments([index as any DatabaseValueConvertible] + texts))
      }
    }
  }

  /// The decisions that answer a question, the best first; empty when no word of it is found.
  public func find(_ question: String, limit: Int = 10) throws -> [Decision] {
    let stems = stemmer.stems(question).filter { !stopStems.contains($0) }
    guard !stems.isEmpty else { return [] }
    let query = Set(stems).sorted().map { "\"\($0)\"*" }.joined(separator: " OR ")
    let weights = DecisionSearch.columns.map { "\($0.weight)" }.joined(separator: ", ")
    return try database.read { db in
      try Int.fetchAll(
        db,
        sql: "SELECT rowid FROM decision WHERE decision MATCH ? ORDER BY bm25(decision, \(weights)), rowid LIMIT ?",
        arguments: [query, limit])
    }.map { decisions[$0] }
  }
}

/// Brings Swedish words to their stem, by Snowball's stemmer.
struct SwedishStemmer: Sendable {
  /// Words that say nothing of what is sought.
  static let stopWords: Set<String> = [
    "och", "i", "på", "att", "en", "ett", "det", "den", "de", "som", "är", "var", "av", "för", "med", "till", "om",
    "kan",
    "får", "har", "hade", "jag", "min", "mitt", "du", "din", "han", "hon", "man", "vi", "sig", "så", "när", "hur",
    "vad",
    "inte", "eller", "från", "vid", "kom", "ska", "skall", "vill", "dom", "domar", "mål", "rättsfall",
  ]

  /// The words of a text in small letters, brought to their stems, in order.
  func stems(_ text: String) -> [String] {
    guard let stemmer = sb_stemmer_new("swedish", "UTF_8") else { return [] }
    defer { sb_stemmer_delete(stemmer) }
    return text.lowercased().precomposedStringWithCanonicalMapping
      .split { !$0.isLetter && !$0.isNumber }
      .map { word in
        let bytes = Array(word.utf8)
        guard let symbols = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return String(word) }
        let length = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: symbols, count: length), as: UTF8.self)
      }
  }
}
