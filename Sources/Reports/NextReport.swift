package import Casework
package import Law
package import Wording

/// Open questions in words.
package struct QuestionWords {
  package let study: CaseStudy
  package let questions: OpenQuestions
  package let language: Language

  package init(study: CaseStudy, questions: OpenQuestions, language: Language) {
    self.study = study
    self.questions = questions
    self.language = language
  }

  /// A question and what its answer can do.
  package struct Entry {
    package let title: String
    package let effect: String
    package let point: OpenPoint
  }

  /// The questions in the order to answer them: conditions of the right, those that can settle who decides, the rest by
  /// what they are worth.
  package var entries: [Entry] {
    let gates = questions.gates.map { fact in
      Entry(
        title: question(fact),
        effect: language("Utan svaret är hela rätten öppen.", "Without the answer the whole right is open."),
        point: OpenPoint(fact))
    }
    let together = questions.settling.flatMap { $0 }
    let first = questions.items.filter { $0.canSettle || together.contains($0.point) }
    let others = questions.items.filter { item in !first.contains(item) }
    return gates
      + (first + others).map { item in
        Entry(title: title(item.point), effect: effect(item), point: item.point)
      }
  }

  /// The question, after the row it is about.
  package func title(_ point: OpenPoint) -> String {
    let text =
      point.fact.map { question($0) }
      ?? point.rule.map { rule in
        language("Hur ska regeln läsas: ", "How is the rule to be read: ") + sentence(rule)
      } ?? ""
    return point.row < 0 ? text : "\(study.label(Int(point.row))): \(text)"
  }

  private func effect(_ item: OpenQuestions.Item) -> String {
    var parts: [String] = []
    if item.canSettle {
      parts.append(language("Svaret kan ensamt avgöra vem som beslutar.", "The answer alone can settle who decides."))
    }
    if item.worth.isPositive {
      parts.append(
        language(
          "Svaret kan göra spannet upp till \(language.duration(item.worth)) i veckan smalare.",
          "The answer can narrow the range by up to \(language.duration(item.worth)) a week."))
    } else if item.basicWorth.isPositive {
      parts.append(
        language(
          "Svaret kan flytta upp till \(language.duration(item.basicWorth)) i veckan mellan grundläggande och annat.",
          "The answer can move up to \(language.duration(item.basicWorth)) a week between basic and other."))
    } else if parts.isEmpty {
      parts.append(
        language(
          "Svaret spelar roll först tillsammans med andra svar, eller bara hos den andra myndigheten.",
          "The answer matters only together with other answers, or only at the other authority."))
    }
    return parts.joined(separator: " ")
  }

  /// Why a question no longer matters.
  package func reason(_ reason: OpenQuestions.Reason) -> String {
    switch reason {
    case .rowFalls(let rule):
      language("raden ger ingen tid vad svaret än är: ", "the row gives no time whatever the answer: ") + sentence(rule)
    case .notAsked:
      language("ingen regel frågar efter det för raden den dagen.", "no rule asks for it of the row on that day.")
    case .sameMinutes: language("varje svar ger samma minuter.", "every answer gives the same minutes.")
    }
  }

  private func question(_ fact: Fact) -> String {
    language("\(fact.description.question)", "\(fact.description.inEnglish)")
  }

  private func sentence(_ rule: RuleID) -> String {
    let version = Provisions.provision(rule).versionShown(on: study.law.date)
    return language("\(version.says)", "\(version.inEnglish)")
  }
}

/// The next best questions.
package struct NextReport {
  package let words: QuestionWords
  package let limit: Int
  package let showsIdle: Bool

  package init(words: QuestionWords, limit: Int, showsIdle: Bool) {
    self.words = words
    self.limit = limit
    self.showsIdle = showsIdle
  }

  private var language: Language { words.language }
  private var questions: OpenQuestions { words.questions }

  package var blocks: [Block] {
    let assessment = words.study.assessment
    var blocks: [Block] = [
      .title(language("De bästa frågorna att svara på nu", "The best questions to answer now")),
      .facts([
        Block.Pair(language("Beslutar", "Decides"), language.authority(assessment.authority), isStrong: true),
        Block.Pair(
          language("Grundläggande", "Basic"),
          language.range(assessment.shown.bounds(.basicNet)) + language(" i veckan", " a week")),
        Block.Pair(
          language("Hela tiden", "All the time"), language.range(assessment.granted) + language(" i veckan", " a week")),
      ]),
    ]
    blocks += words.study.reservations(language)
    let entries = words.entries
    if entries.isEmpty {
      blocks += [
        .paragraph(language("Inget obesvarat kan ändra något.", "Nothing unanswered can change anything.")),
        .pointer(
          language("Det som är omtvistat finns i egenmakt omtvistat.", "What is contested: egenmakt contested.")),
      ]
    } else {
      blocks.append(.entries(entries.prefix(limit).map { Block.Entry($0.title, notes: [$0.effect]) }))
      if entries.count > limit {
        let rest = entries.count - limit
        blocks += [
          .remark(
            language(
              rest == 1
                ? "Ytterligare en fråga kan ändra något." : "Ytterligare \(rest) frågor kan ändra något.",
              rest == 1 ? "1 more question can change something." : "\(rest) more questions can change something.")),
          .pointer(language("Visa alla med --limit \(entries.count).", "Show all with --limit \(entries.count).")),
        ]
      }
    }
    blocks += settling
    blocks += idle
    if !questions.triesAllSets {
      blocks.append(
        .remark(
          language(
            "Frågorna är så många att alla grupper av svar inte är prövade. Fler än de som visas kan avgöra.",
            "The questions are so many that not all sets of answers were tried. Others than those shown may settle it.")
        ))
    }
    return blocks + [
      .space, .remark(language("En uträkning, inte ett beslut.", "A calculation, not a decision.")),
    ]
  }

  private var settling: [Block] {
    if questions.takesFourOrMore {
      return [
        .paragraph(
          language(
            "Inga tre svar räcker för att avgöra vem som beslutar: det behövs minst fyra.",
            "No three answers can settle who decides: it takes at least four."))
      ]
    }
    guard let first = questions.settling.first, first.count > 1 else { return [] }
    let sets = questions.settling.prefix(limit).map { set in
      set.map { words.title($0) }.joined(separator: language(" och ", " and "))
    }
    return [
      .heading(
        language(
          "Tillsammans kan de här svaren avgöra vem som beslutar", "Together these answers can settle who decides")),
      .list(Array(sets)),
    ]
  }

  private var idle: [Block] {
    guard !questions.idle.isEmpty else { return [] }
    guard showsIdle else {
      return [
        .remark(
          language(
            questions.idle.count == 1
              ? "En fråga kan inte längre ändra något."
              : "\(questions.idle.count) frågor kan inte längre ändra något.",
            "Questions that can no longer change anything: \(questions.idle.count).")),
        .pointer(
          language(
            questions.idle.count == 1 ? "Visa den med --all." : "Visa dem med --all.",
            questions.idle.count == 1 ? "Show it with --all." : "Show them with --all.")),
      ]
    }
    return [
      .heading(language("Det här behöver du inte svara på", "You need not answer these")),
      .list(questions.idle.map { "\(words.title($0.point)) – \(words.reason($0.reason))" }),
    ]
  }
}

/// The next best questions for other programs.
package struct NextJSON: Encodable {
  struct Item: Encodable {
    let row: String?
    let fact: String?
    let rule: String?
    let question: String?
    let worthMinutes: String
    let basicWorthMinutes: String
    let canSettleAuthority: Bool
  }

  struct Point: Encodable {
    let row: String?
    let fact: String?
    let rule: String?

    init(_ point: OpenPoint, _ study: CaseStudy) {
      row = point.row < 0 ? nil : study.subject.moments[Int(point.row)].id
      fact = point.fact.map { "\($0.description.key)" }
      rule = point.rule.map { "\($0.slug)" }
    }
  }

  struct Idle: Encodable {
    let point: Point
    let reason: String
  }

  let format = "egenmakt-next-1"
  let gates: [String]
  let items: [Item]
  let settling: [[Point]]
  let takesFourOrMore: Bool
  let idle: [Idle]
  let combinations: Int
  let hasExactBounds: Bool
  let triesAllSets: Bool

  package init(_ study: CaseStudy, _ questions: OpenQuestions) {
    gates = questions.gates.map { "\($0.description.key)" }
    items = questions.items.map { item in
      let point = Point(item.point, study)
      return Item(
        row: point.row, fact: point.fact, rule: point.rule,
        question: item.point.fact.map { "\($0.description.question)" }, worthMinutes: "\(item.worth)",
        basicWorthMinutes: "\(item.basicWorth)", canSettleAuthority: item.canSettle)
    }
    settling = questions.settling.map { $0.map { Point($0, study) } }
    takesFourOrMore = questions.takesFourOrMore
    idle = questions.idle.map { idle in
      let reason =
        switch idle.reason {
        case .rowFalls(let rule): "row-falls:\(rule.slug)"
        case .notAsked: "not-asked"
        case .sameMinutes: "same-minutes"
        }
      return Idle(point: Point(idle.point, study), reason: reason)
    }
    combinations = questions.combinations
    hasExactBounds = questions.hasExactBounds
    triesAllSets = questions.triesAllSets
  }
}
