import Casework
import Law

/// What every reader reads alike: the book of law, the decisions, the words and the guide of the process. Read once, when
/// somebody first asks.
enum Library {
  static var book: Book { .standard }

  /// The published decisions.
  ///
  /// - Throws: ``Book/Unreadable``, as everything here.
  static func decisions() throws -> DecisionArchive { try keptDecisions.get() }

  static func decisionSearch() throws -> DecisionSearch { try keptDecisionSearch.get() }

  static func bookSearch() throws -> BookSearch { try keptBookSearch.get() }

  static func guide() throws -> ProcessGuide { try keptGuide.get() }

  /// The word that an address names; `nil` when there is none.
  static func term(_ addressName: String) throws -> Term? { try words.get()[addressName] }

  /// The word as it is written, or as it is also called.
  static func term(named word: String) throws -> Term? {
    try book.glossary().first { $0.word == word || $0.alsoCalled.contains(word) }
  }

  /// The decision with exactly this id.
  static func decision(_ id: String) -> Decision? { (try? decisionsByID.get())?[id] }

  /// The rule with exactly this name.
  static func rule(_ slug: String) -> RuleID? { rules[slug] }

  /// The contested question with exactly this name: `CI-02`.
  static func question(_ id: String) -> ContestedQuestion? { questions[id] }

  /// The names of facts in case files.
  static let factKeys = Set(FactDescription.all.map { $0.key.description })

  private static let rules = Dictionary(
    RuleID.allCases.map { ($0.slug.description, $0) }, uniquingKeysWith: { first, _ in first })
  private static let questions = Dictionary(
    ContestedQuestion.allCases.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
  private static let keptDecisions = Result { try DecisionArchive.standard() }
  private static let keptDecisionSearch = Result { try DecisionSearch(try decisions()) }
  private static let keptBookSearch = Result { try BookSearch(book) }
  private static let keptGuide = Result { try ProcessGuide.standard() }
  private static let decisionsByID = Result {
    Dictionary(try decisions().all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
  private static let words = Result {
    Dictionary(try book.glossary().map { ($0.addressName, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
