import Law

/// Every text of the book with its place, for measures that hold for all of them: readability, spelling, likeness.
public struct BookTexts: Sendable {
  /// The language of a text.
  public enum Language: String, Sendable, Hashable {
    case swedish = "sv"
    case english = "en"
  }

  /// The layer a text is written for, or none for headings and other short texts.
  public let layer: Layer?
  /// Its language.
  public let language: Language
  /// Where it stands: the file's entry and the field.
  public let place: String
  /// The text.
  public let text: String

  /// The texts of rules, questions, words, the guide and the decisions.
  ///
  /// - Throws: ``Book/Unreadable``.
  public static func all(book: Book, decisions: DecisionArchive) throws -> [BookTexts] {
    var result: [BookTexts] = []
    func add(_ layer: Layer?, _ place: String, _ text: String, _ language: Language = .swedish) {
      result.append(BookTexts(layer: layer, language: language, place: place, text: text))
    }
    func add(_ text: LayeredText, _ place: String) {
      add(.plain, "\(place) vanlig", text.plain)
      add(.easy, "\(place) lättläst", text.easy)
      add(nil, "\(place) english", text.english, .english)
    }
    for provision in Provisions.all {
      for (number, text) in try book.texts(provision.rule).enumerated() {
        add(text, "\(provision.rule.slug)#\(number + 1)")
      }
    }
    for question in ContestedQuestion.allCases { add(try book.text(question), "\(question.id)") }
    for fact in Fact.allCases {
      let text = try book.text(fact)
      let key = "\(fact.description.key)"
      add(.easy, "\(key) lättläst", text.easyQuestion)
      if let help = text.easyHelp { add(.easy, "\(key) lättläst_hjälp", help) }
      if let help = text.plainHelp { add(.plain, "\(key) vanlig_hjälp", help) }
    }
    for term in try book.glossary() {
      add(term.meaning, term.word)
      add(nil, "\(term.word) ord", term.word)
    }
    for entry in try book.guide() {
      add(.plain, "\(entry.id) förr", entry.before)
      add(.plain, "\(entry.id) nu", entry.now)
      add(.easy, "\(entry.id) lättläst", entry.easy)
      add(nil, "\(entry.id) english", entry.english, .english)
    }
    for decision in decisions.all {
      add(nil, "\(decision.id) rubrik", decision.title)
      add(nil, "\(decision.id) text", decision.text)
      add(nil, "\(decision.id) utgång", decision.outcome)
      add(nil, "\(decision.id) gäller_varför", decision.standingReason)
      add(nil, "\(decision.id) english", decision.inEnglish, .english)
      for fact in decision.facts { add(nil, "\(decision.id) fakta", fact.text) }
      for bearing in decision.bearings { add(nil, "\(decision.id) \(bearing.rule.slug)", bearing.why) }
    }
    return result + BookTexts.texts(of: try ProcessGuide.standard())
  }

  /// The texts of the process, whose measures are their own.
  private static func texts(of guide: ProcessGuide) -> [BookTexts] {
    var result: [BookTexts] = []
    func add(_ place: String, _ text: Finding.Text) {
      result.append(BookTexts(layer: nil, language: .swedish, place: place, text: text.swedish))
      result.append(BookTexts(layer: nil, language: .english, place: place, text: text.english))
    }
    for step in guide.steps {
      for text in [step.name, step.who, step.papers, step.typicalTime, step.advice].compactMap({ $0 }) {
        add("steg \(step.id)", text)
      }
    }
    for kind in guide.evidence {
      for text in [kind.name, kind.issuer] + (kind.shows + kind.failings).map({ $0.text }) { add(kind.id, text) }
    }
    for place in guide.organisations {
      for text in [place.area, place.offers, place.interest, place.toVerify].compactMap({ $0 }) { add(place.id, text) }
    }
    return result
  }
}
