import CaseFile
import Casework
import Interview
import Law
import Markup
import Reports
import Wording

/// What the law gives on what is known, and what is open about it.
enum ResultPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let insight = try await visit.site.desk.insight(of: open)
    return .page(
      try ResultView(
        reader: visit.reader, study: insight.study, questions: insight.questions, margin: insight.margin,
        interviewer: try await visit.interviewer()
      ).page())
  }
}

/// The page of the result.
struct ResultView {
  let reader: Reader
  let study: CaseStudy
  let questions: OpenQuestions
  let margin: Margin
  let interviewer: Interviewer

  private var assessment: Assessment { study.assessment }
  private var report: AssessReport { AssessReport(study: study, language: reader.language) }

  func page() throws -> Page {
    Page(
      title: reader("Resultat", "Result"), place: .result,
      main: [
        .heading(1, reader("Resultat", "Result")), answer,
        .paragraph([.link(reader("Varför blir det så här?", "Why is it so?"), to: .why)]),
      ]
        + (try easyWords()) + deciding + hours + needs + sensitivity + contested
        + BlockView(blocks: report.lawAgainstClaims, name: "skillnad").markup
        + BlockView(blocks: report.remarks, name: "tanka").markup + printing)
  }

  // MARK: The answer

  /// Net basic need on the track of Försäkringskassan, which the line is drawn for.
  private var line: Bounds { assessment.agency.bounds(.line) }

  private var answer: Markup {
    let showsLine = assessment.agency.isOpenToApplicant != .no
    return .card(
      [.element("p", class: "answer", [], [.text(headline)]), .paragraph(sentence)]
        + (showsLine ? [meter] : [])
        + [
          three(showsLine ? line : assessment.granted),
          .caution(
            reader(
              "Det här är en uträkning, inte ett beslut. Ingen har bestämt något än.",
              easy: "Det här är en uträkning. Det är inte ett beslut.",
              "This is a calculation, not a decision. Nobody has decided anything yet.")),
        ])
  }

  private var headline: String {
    switch assessment.authority {
    case .agency:
      reader(
        "Försäkringskassan prövar. Uträkningen ger rätt till assistans.",
        easy: "Försäkringskassan bestämmer. Du har rätt till hjälp, säger uträkningen.",
        "Försäkringskassan decides. The calculation gives a right to assistance.")
    case .kommun:
      reader(
        "Kommunen prövar om du har rätt till assistans.", easy: "Kommunen bestämmer om du får hjälp.",
        "The kommun decides whether you have a right to assistance.")
    case .none:
      reader(
        "Uträkningen ger ingen rätt till personlig assistans.", easy: "Uträkningen säger nej.",
        "The calculation gives no right to personal assistance.")
    case .open:
      reader(
        "Det är öppet vem som prövar.", easy: "Vi vet inte än vem som bestämmer.", "It is open who decides.")
    }
  }

  private var sentence: String {
    let basic = reader.language.range(line)
    let limit = reader.duration(study.law.parameters.thresholdMinutes)
    switch assessment.authority {
    case .agency, .open:
      return reader(
        "De grundläggande behoven är \(basic) i veckan. Försäkringskassan prövar om de är mer än \(limit), annars kommunen.",
        easy:
          "Hjälp med det mest privata tar \(basic) i veckan. Mer än \(limit): Försäkringskassan bestämmer. Annars kommunen.",
        "The basic needs are \(basic) a week. Försäkringskassan decides if they are more than \(limit), otherwise the kommun."
      )
    case .kommun:
      guard assessment.agency.isOpenToApplicant == .no, let rule = assessment.agency.gateRule else {
        return reader(
          "De grundläggande behoven är \(basic) i veckan. Det är inte mer än \(limit), så det är kommunen som prövar.",
          easy: "Hjälp med det mest privata tar \(basic) i veckan. Det är inte mer än \(limit).",
          "The basic needs are \(basic) a week. That is not more than \(limit), so it is the kommun that decides.")
      }
      return says(rule)
    case .none: return says(assessment.decidingRule)
    }
  }

  private var printing: [Markup] { [.actions([.printButton(reader)])] }

  private func says(_ rule: RuleID) -> String {
    reader.language.sentence(Provisions.provision(rule).versionShown(on: assessment.date))
  }

  private var meter: Markup {
    .element(
      "figure", class: "chart", [],
      [
        Meter(
          reader: reader,
          title: reader("Grundläggande behov mot gränsen", "Basic needs against the line"), bounds: line,
          limit: study.law.parameters.thresholdMinutes
        ).markup,
        .element(
          "figcaption", [],
          [
            .text(
              line.isKnown
                ? reader(
                  "Grundläggande behov i veckan hos Försäkringskassan. Inget är öppet, så stapeln är en enda.",
                  "Basic needs a week at Försäkringskassan. Nothing is open, so the bar is one.")
                : reader(
                  "Grundläggande behov i veckan hos Försäkringskassan. Den fyllda stapeln är säker, den randiga möjlig, strecket troligt.",
                  "Basic needs a week at Försäkringskassan. Filled is certain, hatched possible, the mark likely."))
          ]),
      ])
  }

  private func three(_ bounds: Bounds) -> Markup {
    func part(_ name: String, _ amount: Rational, _ meaning: String) -> Markup {
      .element(
        "div", [],
        [
          .element("dt", [], [.text(name)]),
          .element(
            "dd", [], [.element("span", class: "amount", [], [.text(reader.duration(amount))]), .text(meaning)]),
        ])
    }
    return .element(
      "dl", class: "three", [],
      [
        part(
          reader("Säkert", "Certain"), bounds.secure,
          reader(
            "minst så mycket, också om det okända räknas till din nackdel", easy: "minst så mycket",
            "at least this, even if what is unknown counts against you")),
        part(
          reader("Troligt", "Likely"), bounds.likely,
          reader(
            "det du har svarat, med den vanliga tolkningen av lagen", easy: "det du har svarat",
            "what you have answered, with the usual reading of the law")),
        part(
          reader("Möjligt", "Possible"), bounds.possible,
          reader(
            "högst så mycket, om det okända räknas till din fördel", easy: "högst så mycket",
            "at most this, if what is unknown counts for you")),
      ])
  }

  /// The whole answer in easy words, for who reads easy Swedish.
  private func easyWords() throws -> [Markup] {
    guard reader.layer == .easy, !reader.isEnglish else { return [] }
    let explanation = try study.explanation(book: .standard)
    let blocks = ExplanationReport(study: study, layer: .easy, language: .swedish).total(explanation).filter { block in
      if case .title = block { return false }
      return true
    }
    return [.heading(2, "I lätta ord")] + BlockView(blocks: blocks, level: 3, name: "latt").markup
  }

  // MARK: What decides

  private var deciding: [Markup] {
    let entries = QuestionWords(study: study, questions: questions, language: reader.language).entries
    guard !entries.isEmpty else { return [] }
    return [
      .heading(
        2, reader("Svar som kan ändra resultatet", easy: "Svara gärna på det här", "Answers that can change it")),
      .element(
        "ol", class: "entries", [],
        entries.prefix(5).map { entry in
          let question = interviewer.questionnaire.question(for: entry.point, of: interviewer.subject)
          let title = question.map { Markup.link(entry.title, to: interviewer.address($0)) } ?? .text(entry.title)
          return .element(
            "li", [],
            [
              .element("p", [], [.element("span", class: "private", [], [title])]),
              .paragraph(entry.effect, class: "quiet"),
            ])
        }),
    ]
  }

  private var hours: [Markup] {
    [.heading(2, reader("Timmar, pengar och dagar", "Hours, money and days"))]
      + BlockView(blocks: [.facts(report.answer.filter { !$0.value.isEmpty })]).markup
  }

  private var needs: [Markup] { BlockView(blocks: report.needs, name: "behov").markup }

  /// What remains if rows are refused, in sentences that can be read aloud.
  private var sensitivity: [Markup] {
    guard assessment.agency.isOpenToApplicant != .no else { return [] }
    let heading = Markup.heading(2, reader("Hur säkert står det?", "How firmly does it stand?"))
    if let missing = margin.missing {
      return [
        heading,
        .paragraph(
          reader(
            "Det behövs minst \(reader.duration(Rational(missing))) mer grundläggande behov i veckan för att passera gränsen.",
            "At least \(reader.duration(Rational(missing))) more basic need a week is needed to pass the line.")),
      ]
    }
    guard margin.distance.likely.isPositive else { return [] }
    if margin.takesFourOrMore {
      return [
        heading,
        .paragraph(
          reader(
            "Ingen grupp om tre rader räcker för att falla under gränsen: minst fyra måste nekas.",
            "No three rows are enough to fall below the line: at least four must be refused.")),
      ]
    }
    guard !margin.sufficientRefusals.isEmpty else { return [] }
    return [
      heading,
      .list(
        margin.sufficientRefusals.prefix(5).map { set in
          let rows = set.rows.map { study.label($0) }.joined(separator: reader(" och ", " and "))
          return .own(
            reader(
              "Om \(rows) inte godtas blir det \(reader.duration(set.remaining)).",
              "If \(rows) is not accepted it becomes \(reader.duration(set.remaining))."))
        }),
    ]
  }

  // MARK: What is contested

  private var contested: [Markup] {
    let alternatives = report.rankedAlternatives
    guard !alternatives.isEmpty else { return [] }
    return [
      .heading(2, reader("Vad kan ifrågasättas", easy: "Det här kan man tycka olika om", "What can be contested")),
      .element("ol", class: "entries", [], alternatives.prefix(5).map(reading)),
    ]
  }

  private func reading(_ alternative: Contested.Alternative) -> Markup {
    let question = alternative.option.question.description
    let option = alternative.option.description
    let other = alternative.assessment
    let basic = reader.language.range(other.shown.bounds(.basicNet))
    let total = reader.language.range(other.granted)
    let moves =
      other.authority == assessment.authority
      ? ""
      : reader(
        " Då byts också vem som prövar: \(reader.language.authority(other.authority)).",
        " That also moves who decides: \(reader.language.authority(other.authority)).")
    return .element(
      "li", [],
      [
        .paragraph([.element("strong", [], [.text(reader("\(question.asks)", "\(question.inEnglish)"))])]),
        .paragraph(
          reader("En annan läsning: \(option.says)", "Another reading: \(option.inEnglish)")),
        .paragraph(
          reader(
            "Då blir det \(basic) grundläggande och \(total) sammanlagt.",
            "That gives \(basic) basic and \(total) in all.")
            + moves, class: "quiet"),
      ])
  }
}
