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
        interviewer: try await visit.interviewer(), hasProposal: !ProposalSource.all(of: open.dossier).isEmpty
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
  /// `true` when an authority has proposed or decided something.
  let hasProposal: Bool

  private var assessment: Assessment { study.assessment }
  private var report: AssessReport { AssessReport(study: study, language: reader.language) }

  func page() throws -> Page {
    let heading = Markup.heading(1, reader("Resultat", "Result"))
    guard !study.document.rows.isEmpty else {
      return Page(title: reader("Resultat", "Result"), place: .result, main: [heading, nothingYet] + deciding)
    }
    let level = reader.isEasy ? 3 : 2
    let parts = [
      Part(reader("Timmar, pengar och dagar", "Hours, money and days"), hours),
      Part("Tiden för varje behov", needs(level: level), isNamed: true),
      Part(reader("Hur säkert står det?", "How firmly does it stand?"), sensitivity),
      Part(
        reader("Vad kan ifrågasättas", easy: "Det här kan man tycka olika om", "What can be contested"), contested),
      Part("Mer att veta", other(level: level), isNamed: true),
    ].filter { !$0.content.isEmpty }
    return Page(
      title: reader("Resultat", "Result"), place: .result,
      main: [heading, answer] + deciding + next + (reader.isEasy ? try folded(parts) : parts.flatMap { $0.markup })
        + printing)
  }

  private struct Part {
    let heading: String
    let content: [Markup]
    /// `true` where the content has headings of its own, and ours only stands over it when it is folded.
    var isNamed = false

    init(_ heading: String, _ content: [Markup], isNamed: Bool = false) {
      (self.heading, self.content, self.isNamed) = (heading, content, isNamed)
    }

    var markup: [Markup] { (isNamed ? [] : [.heading(2, heading)]) + content }
  }

  /// What else there is to read, for who reads easy Swedish: each part behind a heading that can be opened.
  private func folded(_ parts: [Part]) throws -> [Markup] {
    [.heading(2, "Läs mer"), .details("I lätta ord: varför blir det så?", try easyWords())]
      + parts.map { .details($0.heading, $0.content) }
  }

  /// A case without a row has nothing to count.
  private var nothingYet: Markup {
    .card([
      .element(
        "p", class: "answer", [],
        [.text(reader("Det finns inget att räkna än.", "There is nothing to count yet."))]),
      .paragraph(
        reader(
          "Berätta först om hjälpen du behöver. Efter några svar syns här vad lagen ger.",
          easy: "Berätta om hjälpen du behöver. Sedan ser du svaret här.",
          "First tell of the help you need. After a few answers you see here what the law gives.")),
      .actions([.link(reader("Till intervjun", "To the interview"), to: .interview, class: "button primary")]),
    ])
  }

  // MARK: What to do

  private var next: [Markup] {
    func item(_ name: String, _ address: Address, _ why: String) -> Markup {
      .group([.link(name, to: address), .element("br"), .element("span", class: "quiet", [], [.text(why)])])
    }
    var items = [
      item(
        reader("Varför blir det så här?", "Why is it so?"), .why,
        reader(
          "Regeln bakom varje rad, och vad domstolar har sagt.", easy: "Vad lagen säger om din hjälp.",
          "The rule behind each row, and what courts have said.")),
      item(
        MenuPlace.evidence.name(reader), .evidence,
        reader(
          "Intyg och papper som visar att du behöver hjälpen.", easy: "Det som visar att du behöver hjälp.",
          "Certificates that show that you need the help.")),
      item(
        MenuPlace.process.name(reader), .process,
        reader(
          "Var du söker, när, och vad som händer sedan.", easy: "Så söker du, och vad som händer sedan.",
          "Where to apply, when, and what happens then.")),
    ]
    if hasProposal {
      items.append(
        item(
          MenuPlace.proposals.name(reader), .proposals,
          reader(
            "Dina rader bredvid myndighetens.", easy: "Det du har skrivit och det myndigheten säger.",
            "Your rows beside the authority's.")))
    }
    return [
      .element(
        "section", class: "no-print", [.init("aria-labelledby", "nu")],
        [
          .heading(2, reader("Gör så här nu", "What to do next"), id: "nu"),
          .element("ul", class: "next", [], items.map { .element("li", [], [$0]) }),
        ])
    ]
  }

  // MARK: The answer

  /// Net basic need on the track of Försäkringskassan, which the line is drawn for.
  private var line: Bounds { assessment.agency.bounds(.line) }

  private var answer: Markup {
    let showsLine = assessment.agency.isOpenToApplicant != .no
    let open = showsLine ? line : assessment.granted
    return .card(
      [.element("p", class: "answer", [], [.text(headline)]), .paragraph(sentence)]
        + (showsLine ? [meter] : []) + (open.isKnown ? [] : [three(open)])
        + (assessment.authority == .none ? [] : [total])
        + [
          .caution(
            reader(
              "Det här är en uträkning, inte ett beslut. Ingen har bestämt något än.",
              easy: "Det här är en uträkning. Det är inte ett beslut.",
              "This is a calculation, not a decision. Nobody has decided anything yet."))
        ])
  }

  /// All the hours, of basic and other needs, that can be granted.
  private var total: Markup {
    let granted = assessment.granted
    let amount = reader.isEasy && granted.isKnown ? EasyWords.duration(granted.likely) : reader.language.range(granted)
    return .element(
      "dl", class: "three alone", [],
      [
        .element(
          "div", [],
          [
            .element("dt", [], [.text(reader("Timmar du kan få i veckan", "Hours you can get a week"))]),
            .element(
              "dd", [],
              [.element("span", class: "amount", [], [.text(amount)]), .text(totalMeaning)]),
          ])
      ])
  }

  private var totalMeaning: String {
    let sums = assessment.shown.likely
    if let cap = sums.cap, cap < sums.need {
      return reader(
        "Behovet är \(reader.duration(sums.need)), men allt ryms inte.",
        easy: "Du behöver mer. Men du kan inte få mer.",
        "The need is \(reader.duration(sums.need)), but not all of it fits.")
    }
    return reader(
      "Grundläggande och andra behov tillsammans, om det du har skrivit godtas.",
      easy: "Det är all din hjälp, om den godtas.",
      "Basic and other needs together, if what you have written is accepted.")
  }

  private var headline: String {
    switch assessment.authority {
    case .agency:
      reader(
        "Försäkringskassan prövar. Uträkningen ger rätt till assistans.",
        easy: "Uträkningen säger ja. Försäkringskassan bestämmer.",
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
    let easyBasic = line.isKnown ? EasyWords.duration(line.likely) : basic
    switch assessment.authority {
    case .agency, .open:
      return reader(
        "De grundläggande behoven är \(basic) i veckan. Försäkringskassan prövar om de är mer än \(limit), annars kommunen.",
        easy:
          "Hjälp med det mest privata tar \(easyBasic) i veckan. Mer än 20 timmar: Försäkringskassan bestämmer. Annars kommunen.",
        "The basic needs are \(basic) a week. Försäkringskassan decides if they are more than \(limit), otherwise the kommun."
      )
    case .kommun:
      guard assessment.agency.isOpenToApplicant == .no, let rule = assessment.agency.gateRule else {
        return reader(
          "De grundläggande behoven är \(basic) i veckan. Det är inte mer än \(limit), så det är kommunen som prövar.",
          easy: "Hjälp med det mest privata tar \(easyBasic) i veckan. Det är inte mer än 20 timmar.",
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
                  "Grundläggande behov i veckan hos Försäkringskassan: \(reader.duration(line.likely)). Inget är öppet: det säkra, det troliga och det möjliga är samma tid.",
                  easy: "Hjälp med det mest privata, i en vecka: \(reader.duration(line.likely)).",
                  "Basic needs a week at Försäkringskassan: \(reader.duration(line.likely)). Nothing is open: the certain, the likely and the possible are the same."
                )
                : reader(
                  "Grundläggande behov i veckan hos Försäkringskassan. Den fyllda stapeln är säker, den randiga möjlig, strecket troligt.",
                  "Basic needs a week at Försäkringskassan. Filled is certain, hatched possible, the mark likely."))
          ]),
      ])
  }

  /// What is certain, likely and possible.
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
    return BlockView(blocks: blocks, level: 3, name: "latt").markup
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
        entries.prefix(reader.isEasy ? 3 : 5).map { entry in
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
    BlockView(blocks: [.facts(report.answer.filter { !$0.value.isEmpty })]).markup
  }

  private func needs(level: Int) -> [Markup] { BlockView(blocks: report.needs, level: level, name: "behov").markup }

  /// Where the law gives less than is claimed, and what to think of.
  private func other(level: Int) -> [Markup] {
    BlockView(blocks: report.lawAgainstClaims, level: level, name: "skillnad").markup
      + BlockView(blocks: report.remarks, level: level, name: "tanka").markup
  }

  /// What remains if rows are refused, in sentences that can be read aloud.
  private var sensitivity: [Markup] {
    guard assessment.agency.isOpenToApplicant != .no else { return [] }
    if let missing = margin.missing {
      return [
        .paragraph(
          reader(
            "Det behövs minst \(reader.duration(Rational(missing))) mer grundläggande behov i veckan för att passera gränsen.",
            "At least \(reader.duration(Rational(missing))) more basic need a week is needed to pass the line."))
      ]
    }
    guard margin.distance.likely.isPositive else { return [] }
    if margin.takesFourOrMore {
      return [
        .paragraph(
          reader(
            "Ingen grupp om tre rader räcker för att falla under gränsen: minst fyra måste nekas.",
            "No three rows are enough to fall below the line: at least four must be refused."))
      ]
    }
    guard !margin.sufficientRefusals.isEmpty else { return [] }
    return [
      .list(
        margin.sufficientRefusals.prefix(5).map { set in
          let rows = set.rows.map { study.label($0) }.joined(separator: reader(" och ", " and "))
          return .own(
            reader(
              "Om \(rows) inte godtas blir det \(reader.duration(set.remaining)).",
              "If \(rows) is not accepted it becomes \(reader.duration(set.remaining))."))
        })
    ]
  }

  // MARK: What is contested

  private var contested: [Markup] {
    let alternatives = report.rankedAlternatives
    guard !alternatives.isEmpty else { return [] }
    return [.element("ol", class: "entries", [], alternatives.prefix(5).map(reading))]
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
