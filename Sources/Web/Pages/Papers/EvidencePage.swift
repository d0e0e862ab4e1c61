import Archive
import CaseFile
import Casework
import HTTPTypes
import Law
import Letters
import Markup
import Reports
import Wording

/// Which evidence the rows need, what there is of it and what hangs on it.
enum EvidencePage {
  static func show(_ visit: Visit) async throws -> Reply { .page(try await EvidenceView(visit).page()) }

  /// Whether a measure is self-care, as the person knows it.
  static func changeSelfCare(_ visit: Visit) async throws -> Reply {
    guard let id = visit.form["rad"], let answer = visit.form["svar"].flatMap(SelfCare.init(rawValue:)) else {
      return .page(try await EvidenceView(visit).page(), .unprocessableContent)
    }
    try await visit.change(visit.reader("Gränsen mot sjukvården", "The border to health care")) { dossier in
      guard let row = dossier.document.rows.firstIndex(where: { $0.id == id }) else { return }
      dossier.document.rows[row].facts[.selfCare] = answer == .unknown ? .unknown : .word(answer.rawValue)
    }
    return .redirect(.evidence.at("egenvard"))
  }
}

/// The page of the evidence.
struct EvidenceView {
  let visit: Visit
  let open: DeskCase
  let guide: ProcessGuide
  let review: EvidenceReview

  private var reader: Reader { visit.reader }
  private var study: CaseStudy { review.study }
  private var report: EvidenceReport { EvidenceReport(review: review, row: nil, language: reader.language) }

  init(_ visit: Visit) async throws {
    self.visit = visit
    open = try await visit.openCase()
    guide = try ProcessGuide.standard()
    review = EvidenceReview(
      try await visit.site.desk.study(of: open), guide: guide, on: visit.site.world.today())
  }

  func page() -> Page {
    let heading = reader("Underlag", easy: "Intyg och papper", "Evidence")
    return Page(
      title: heading, place: .evidence,
      main: [
        .heading(1, heading),
        .paragraph(
          reader(
            "Intyg och andra papper visar vilken hjälp du behöver. Det som flest timmar hänger på står först.",
            easy: "Intyg visar att du behöver hjälp. Det viktigaste står först.",
            "Certificates and other papers show what help you need. What most hours hang on comes first."),
          class: "lead"),
      ] + content)
  }

  private var content: [Markup] {
    guard !study.document.rows.isEmpty else {
      return [
        .card([
          .paragraph(
            reader(
              "Det finns inga behov i ärendet än. Beskriv hjälpen först, så syns här vad som behöver visas.",
              easy: "Du har inte skrivit några behov än. Skriv dem först.",
              "The case has no needs yet. Describe the help first; then this page shows what must be proved.")),
          .actions([
            .link(reader("Till intervjun", "To the interview"), to: .interview, class: "button primary")
          ]),
        ])
      ] + other
    }
    let gaps = review.items.enumerated().filter { $0.element.standing != .have }
    let rest = review.items.enumerated().filter { $0.element.standing == .have }
    return gapPart(gaps.map { $0.element }) + restPart(rest.map { $0.element }) + selfCare + strengths + occasions
      + unknown + other
      + [
        .paragraph(
          reader(
            "Tiden säger vad behoven ger i dag. Flera underlag kan gälla samma behov, så lägg inte ihop dem.",
            easy: "Lägg inte ihop tiderna. Samma behov kan stå flera gånger.",
            "The time is what the needs give today. Several papers can be about one need, so do not add them up."),
          class: "quiet")
      ]
  }

  // MARK: Sorts

  private func gapPart(_ items: [EvidenceReview.Item]) -> [Markup] {
    guard !items.isEmpty else {
      return [
        .card([
          .paragraph(
            reader(
              "Det finns färskt underlag av varje sort som behövs.", easy: "Du har alla papper som behövs.",
              "There is fresh evidence of every sort that is needed."))
        ])
      ]
    }
    return [
      .heading(2, reader("Att skaffa, viktigast först", easy: "Det här saknas", "To get, most important first")),
      .element("ol", class: "entries", [], items.map(gap)),
    ]
  }

  private func restPart(_ items: [EvidenceReview.Item]) -> [Markup] {
    guard !items.isEmpty else { return [] }
    return [
      .heading(2, reader("Finns", easy: "Det här har du", "There is")),
      .element("ul", class: "entries", [], items.map { item in .element("li", [], head(item) + pieces(item.pieces)) }),
    ]
  }

  private func head(_ item: EvidenceReview.Item) -> [Markup] {
    [
      .element(
        "h3", [],
        [
          .text(reader.language(item.kind.name) + " "),
          .element("span", class: "tag", [], [.text(report.words(item.standing))]),
        ]),
      .paragraph(
        reader(
          "Skrivs av \(item.kind.issuer.swedish).", "Written by \(item.kind.issuer.english).")),
    ]
  }

  private func gap(_ item: EvidenceReview.Item) -> Markup {
    var parts = head(item)
    if !item.lacking.isEmpty {
      parts.append(
        .paragraph([
          .text(reader("Saknas för ", "Missing for ")), .own(report.names(item.lacking)), .text(". "),
          .text(report.hanging(item)),
        ]))
    }
    parts += pieces(item.pieces)
    parts.append(mustShow(item))
    parts.append(.actions(actions(item)))
    return .element("li", [], parts)
  }

  private func mustShow(_ item: EvidenceReview.Item) -> Markup {
    var parts: [Markup] = [.list(item.shows.map { .text(report.point($0)) })]
    if !item.kind.failings.isEmpty {
      parts.append(.paragraph(reader("Det här gör det svagt:", "This makes it weak:")))
      parts.append(.list(item.kind.failings.map { .text(reader.language($0.text)) }))
    }
    parts += report.moments(item).map { .paragraph([.own($0)]) }
    if item.kind.ground == .experience {
      parts.append(
        .paragraph(
          reader(
            "Bygger på yrkesvana och är inte kontrollerat.", "Rests on professional experience and is not verified."),
          class: "quiet"))
    }
    return .element(
      "details", [],
      [
        .element(
          "summary", [],
          [
            .text(reader("Vad det ska visa", "What it must show")),
            .element("span", class: "visually-hidden", [], [.text(": \(reader.language(item.kind.name))")]),
          ])
      ] + parts)
  }

  /// Links to tell that one has it, and to order it.
  private func actions(_ item: EvidenceReview.Item) -> [Markup] {
    var links: [Markup] = []
    if let number = guide.evidence.firstIndex(where: { $0.id == item.kind.id }) {
      links.append(
        link(
          reader("Jag har det, eller har beställt det", easy: "Jag har det", "I have it, or have ordered it"),
          about: item.kind, .evidenceOfKind.with(number + 1), "button"))
    }
    if let number = guide.orders.firstIndex(where: { $0.kind == item.kind.id }) {
      links.append(
        link(
          reader("Skapa beställning", easy: "Be om det", "Write an order"), about: item.kind,
          .letter.with(Letter.order.fileName, "\(number + 1)"), "button"))
    }
    return links
  }

  /// A link that also says which paper, for who hears the links one by one.
  private func link(_ text: String, about kind: EvidenceKind, _ address: Address, _ style: StaticString) -> Markup {
    .element(
      "a", class: style, [.init("href", address.text)],
      [
        .text(text),
        .element("span", class: "visually-hidden", [], [.text(": \(reader.language(kind.name))")]),
      ])
  }

  private func pieces(_ indices: [Int]) -> [Markup] {
    guard !indices.isEmpty else { return [] }
    return [
      .list(
        indices.map { index in
          .group([
            .own(report.pieceLine(index)), .text(" "),
            .element(
              "a", [.init("href", Address.pieceOfEvidence.with(index + 1).text)],
              [
                .text(reader("Ändra", "Change")),
                .element("span", class: "visually-hidden", [], [.text(" \(open.document.evidence[index].id)")]),
              ]),
          ])
        })
    ]
  }

  // MARK: The border to health care

  private var selfCare: [Markup] {
    let rows = study.document.rows.indices.filter { study.subject.moments[$0].truths[.careMeasure] == .yes }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(
        2, reader("Gränsen mot sjukvården", easy: "Är det vård?", "The border to health care"), id: "egenvard"),
      .paragraph(
        reader(
          "De här behoven innehåller vård. De räknas när någon i vården har bedömt att det är egenvård.",
          easy: "Här finns vård. Någon i vården ska säga ja till att din assistent gör det.",
          "These needs hold care. They count once licensed staff have judged it self-care.")),
    ] + border(rows)
  }

  /// What is not settled first; what is on paper already is folded.
  private func border(_ rows: [Int]) -> [Markup] {
    let open = rows.filter { study.subject.moments[$0].selfCare != .documented }
    let done = rows.filter { study.subject.moments[$0].selfCare == .documented }
    func list(_ rows: [Int]) -> Markup { .element("ul", class: "entries", [], rows.map(border)) }
    return (open.isEmpty ? [] : [list(open)])
      + (done.isEmpty
        ? []
        : [
          .details(
            reader(
              "Egenvård som finns på papper (\(done.count))", easy: "Det här står på papper (\(done.count))",
              "Self-care that is on paper (\(done.count))"), [list(done)])
        ])
  }

  private func border(_ row: Int) -> Markup {
    let moment = study.subject.moments[row]
    let field = FieldElement(
      name: "svar", label: reader("Vad har vården sagt?", "What has health care said?"))
    let choices = field.choices(
      SelfCare.allCases.map { answer in
        .init(value: answer.rawValue, label: name(answer), isChosen: answer == moment.selfCare)
      }, idPrefix: "svar-\(row + 1)")
    let form = visit.form(to: .selfCare, of: open).markup([
      .hidden("rad", study.document.rows[row].id), choices, .button(reader.save, .secondary),
    ])
    return .element(
      "li", [],
      [
        .element("h3", [], [.own(study.label(row))]),
        .paragraph(reader("Nu: \(name(moment.selfCare)).", "Now: \(name(moment.selfCare)).")),
        .element(
          "details", [],
          [
            .element(
              "summary", [],
              [
                .text(reader("Ändra svaret", "Change the answer")),
                .element("span", class: "visually-hidden", [], [.text(" \(study.document.rows[row].id)")]),
              ]), form,
          ]),
      ])
  }

  private func name(_ answer: SelfCare) -> String {
    switch answer {
    case .unknown: reader("vet inte", "unknown")
    case .documented:
      reader(
        "egenvård, och det finns på papper", easy: "egenvård. Det står på papper", "self-care, and it is on paper")
    case .oral:
      reader(
        "egenvård, sagt av läkaren men inte skrivet", easy: "egenvård. Läkaren har sagt det, men inte skrivit det",
        "self-care, said by the doctor but not written")
    case .healthCare: reader("sjukvård, inte egenvård", "health care, not self-care")
    case .missing: reader("ingen har bedömt det", "nobody has judged it")
    }
  }

  // MARK: The rest

  private var strengths: [Markup] {
    BlockView(blocks: report.strengths, name: "styrka", isPersonal: true).markup + [
      .details(
        reader("Vad styrkan betyder", easy: "Vad orden säger", "What the strength means"),
        [
          .paragraph(reader("Från svagast till starkast:", easy: "Det svaga först:", "From weakest to strongest:")),
          .element(
            "ol", [], EvidenceStrength.allCases.map { .element("li", [], [.text(reader.language($0.text))]) }),
        ])
    ]
  }

  private var occasions: [Markup] {
    guard !review.onOccasion.isEmpty else { return [] }
    return [
      .heading(2, reader("Bara ibland", "Only sometimes")),
      .element(
        "ul", class: "entries", [],
        review.onOccasion.map { kind, pieces in
          var parts: [Markup] = [.element("h3", [], [.text(reader.language(kind.name))])]
          if case .occasion(let when) = kind.need { parts.append(.paragraph(reader.language(when))) }
          parts += self.pieces(pieces)
          if let number = guide.evidence.firstIndex(where: { $0.id == kind.id }) {
            parts.append(
              .paragraph([
                link(reader("Lägg till", "Add"), about: kind, .evidenceOfKind.with(number + 1), "button plain")
              ]))
          }
          return .element("li", [], parts)
        }),
    ]
  }

  private var unknown: [Markup] {
    guard !review.unknownPieces.isEmpty else { return [] }
    return [
      .heading(2, reader("Annat", "Other")),
      .paragraph(
        reader(
          "De här räknas inte ovan, för sorten är inte känd.", "These are not counted above: the sort is not known.")),
    ] + pieces(review.unknownPieces)
  }

  private var other: [Markup] {
    [
      .actions([
        .link(
          reader("Lägg till något annat", "Add something else"), to: .evidenceOfKind.with(0), class: "button")
      ])
    ]
  }
}
