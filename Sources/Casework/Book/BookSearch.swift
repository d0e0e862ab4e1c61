import GRDB
public import Law

/// Full-text search in Swedish over the rules of the book, by what they say in every layer. It is ranked and stemmed as
/// ``DecisionSearch`` is, so *smink* finds *sminkning*.
public struct BookSearch: Sendable {
  private let database: DatabaseQueue
  private let stemmer = SwedishStemmer()
  private let stopStems: Set<String>

  /// Columns of the index and how much a hit in them weighs.
  private static let columns: [(name: String, weight: Double)] = [
    ("names", 6), ("sentence", 4), ("plain", 3), ("easy", 2), ("section", 2), ("english", 1),
  ]

  /// Builds the index; a rule is found by each of its versions.
  ///
  /// - Throws: ``Book/Unreadable``, or an error of SQLite, which has no reason to fail in memory.
  public init(_ book: Book) throws {
    stopStems = Set(stemmer.stems(SwedishStemmer.stopWords.joined(separator: " ")))
    database = try DatabaseQueue()
    let names = BookSearch.columns.map { $0.name }
    let rows = try Provisions.sections.flatMap { section in
      try section.provisions.map { (rule: $0.rule, texts: try BookSearch.texts($0, in: section, book)) }
    }
    try database.write { [stemmer] db in
      try db.create(virtualTable: "rule", using: FTS5()) { table in
        table.tokenizer = .unicode61(diacritics: .keep)
        for name in names { table.column(name) }
      }
      let values = names.map { _ in "?" }.joined(separator: ", ")
      let insert = try db.makeStatement(
        sql: "INSERT INTO rule (rowid, \(names.joined(separator: ", "))) VALUES (?, \(values))")
      for row in rows {
        let texts = row.texts.map { stemmer.stems($0).joined(separator: " ") }
        let id = Int(row.rule.rawValue) as any DatabaseValueConvertible
        try insert.execute(arguments: StatementArguments([id] + texts))
      }
    }
  }

  private static func texts(_ provision: Provision, in section: Section, _ book: Book) throws -> [String] {
    let layers = try book.texts(provision.rule)
    func all(_ part: (LayeredText) -> String) -> String { layers.map(part).joined(separator: " ") }
    let terms = try book.glossary().filter { $0.rules.contains(provision.rule) }.flatMap { [$0.word] + $0.alsoCalled }
    return [
      "\(provision.rule.slug) \(terms.joined(separator: " "))",
      provision.versions.map { "\($0.says)" }.joined(separator: " "), all { $0.plain }, all { $0.easy },
      "\(section.title) \(section.reference) \(section.inEnglish)", all { $0.english },
    ]
  }

  /// The rules that answer a question, the best first; empty when no word of it is found.
  ///
  /// - Parameter limit: the most to give.
  public func find(_ question: String, limit: Int = 20) throws -> [RuleID] {
    let stems = stemmer.stems(question).filter { !stopStems.contains($0) }
    guard !stems.isEmpty else { return [] }
    let query = Set(stems).sorted().map { "\"\($0)\"*" }.joined(separator: " OR ")
    let weights = BookSearch.columns.map { "\($0.weight)" }.joined(separator: ", ")
    return try database.read { db in
      try Int.fetchAll(
        db, sql: "SELECT rowid FROM rule WHERE rule MATCH ? ORDER BY bm25(rule, \(weights)), rowid LIMIT ?",
        arguments: [query, limit])
    }.compactMap { RuleID(rawValue: RuleID.RawValue($0)) }
  }
}
