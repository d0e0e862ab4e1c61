import Law

/// The book of law as pages for the documentation: one for each act, with its sections, its rules in three layers, their
/// sources, code and decisions; and a page that leads to them.
public struct BookPages {
  /// A page.
  public struct Page: Sendable {
    /// The file's name.
    public let name: String
    /// Markdown for DocC.
    public let text: String
  }

  private let book: Book
  private let decisions: DecisionArchive
  private let places: [RuleID: Coverage.Row]

  /// Pages made of a book, decisions and the table of coverage.
  public init(book: Book, decisions: DecisionArchive, coverage: Coverage) {
    self.book = book
    self.decisions = decisions
    places = Dictionary(coverage.rows.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every page.
  ///
  /// - Throws: ``Book/Unreadable``.
  public var all: [Page] {
    get throws {
      let pages = try Chapter.all.map { chapter in
        Page(name: "Lagen-\(chapter.id).md", text: try page(chapter.title, chapter.sections))
      }
      let links = Chapter.all.map { "- <doc:Lagen-\($0.id)>" }.joined(separator: "\n")
      let front = """
        # Lagboken

        Varje regel som Egenmakt räknar med: vad den säger, varifrån den kommer, när den gäller och var den står i koden.

        Sidorna görs av bestämmelserna i `Sources/Law` och texterna i `Sources/Casework/Book/Texts`. Lagen är känd här till
        \(Law.horizon), författningstext till \(Law.statuteTextTo).

        ## Topics

        ### Kapitel

        \(links)

        """
      return [Page(name: "Lagboken.md", text: front)] + pages
    }
  }

  private func page(_ title: String, _ sections: [Section]) throws -> String {
    let count = sections.reduce(0) { $0 + $1.provisions.count }
    var text = "# \(title)\n\n\(count) regler i \(sections.count) avsnitt.\n"
    for section in sections {
      text += "\n## \(section.title)\n\n*\(section.reference)* – kod: `\(BookPages.file(section))`\n"
      for provision in section.provisions { text += try entry(provision) }
    }
    return text
  }

  private static func file(_ section: Section) -> String {
    let path = "\(section.path)"
    let isStatute = !path.hasPrefix("Conventions/") && !path.hasPrefix("Reforms/")
    return "Sources/Law/\(isStatute ? "Statute/" : "")\(path).swift"
  }

  private func entry(_ provision: Provision) throws -> String {
    let texts = try book.texts(provision.rule)
    var text = "\n### \(provision.rule.slug)\n"
    for (version, layers) in zip(provision.versions, texts) {
      text +=
        "\n**\(BookPages.days(version))** · \(BookPages.escaped("\(version.citation)")) · säkerhet \(version.confidence.letter)\n"
      text += "\n\(BookPages.escaped(layers.plain))\n"
      text += "\n> Lättläst: \(BookPages.escaped(layers.easy.split(separator: "\n").joined(separator: " ")))\n"
      if let doubt = version.doubt { text += "\n*Tvivel:* \(BookPages.escaped("\(doubt)"))\n" }
    }
    let questions = ContestedQuestion.allCases.filter { $0.description.rules.contains(provision.rule) }
    for question in questions { text += "\n*Omtvistat, \(question.id):* \(question.description.asks)\n" }
    let bearing = decisions.bearing(on: provision.rule)
    if !bearing.isEmpty {
      text +=
        "\n*Avgöranden:* " + bearing.map { "\(BookPages.escaped($0.title)) (\($0.id))" }.joined(separator: "; ") + "\n"
    }
    if let place = places[provision.rule] {
      let tests = place.tests.map { "`\($0)`" }.joined(separator: ", ")
      text += "\n*Kod:* `\(place.provision)`" + (tests.isEmpty ? "" : " · *Tester:* \(tests)") + "\n"
    }
    return text
  }

  private static func days(_ version: Version) -> String {
    let first = version.from.date.map { $0.description } ?? "alltid"
    return version.to.map { "\(first) – \($0)" } ?? (first == "alltid" ? first : "från \(first)")
  }

  /// Characters that Markdown would read as marks.
  private static func escaped(_ text: String) -> String {
    text.map { "*_`[]<>#|".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}
