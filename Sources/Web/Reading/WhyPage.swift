import CaseFile
import Casework
import Law
import Markup
import Reports
import Wording

/// Why the case came out as it did, as a whole and row by row.
enum WhyPage {
  static func whole(_ visit: Visit) async throws -> Reply {
    let study = try await study(visit)
    let reader = visit.reader
    let heading = reader("Varför blir det så här?", "Why is it so?")
    let explanation = try study.explanation(book: Library.book)
    let blocks =
      reader.shownLayer == .inDepth
      ? WhyReport(study: study, language: reader.language).total(showsRows: false)
      : ExplanationReport(study: study, layer: reader.shownLayer, language: reader.language)
        .total(explanation, showsRows: false)
    guard !study.document.rows.isEmpty else {
      return .page(
        Page(
          title: reader("Varför?", "Why?"), place: .why,
          main: [.heading(1, heading), nothingYet(reader)] + [
            .details(
              reader("Vad lagen säger och frågar", easy: "Vad lagen säger", "What the law says and asks"),
              BlockView(blocks: withoutTitle(blocks), language: reader.language).markup)
          ]))
    }
    return .page(
      Page(
        title: reader("Varför?", "Why?"), place: .why,
        main: [.heading(1, heading), LayerChoice(visit: visit).markup]
          + BlockView(blocks: withoutTitle(blocks), language: reader.language).markup
          + rows(study, reader) + words(explanation, reader).markup))
  }

  private static func nothingYet(_ reader: Reader) -> Markup {
    .card([
      .paragraph(
        reader(
          "Det finns inga behov i ärendet än, så det finns inget att förklara. Berätta först om hjälpen du behöver.",
          easy: "Du har inte skrivit några behov än. Berätta om dem först.",
          "There are no needs in the case yet, so there is nothing to explain. First tell of the help you need.")),
      .actions([.link(reader("Till intervjun", "To the interview"), to: .interview, class: "button primary")]),
    ])
  }

  static func row(_ visit: Visit) async throws -> Reply {
    let study = try await study(visit)
    let index = try visit.number() - 1
    guard study.rows.indices.contains(index) else { throw Refusal.notFound }
    let reader = visit.reader
    let explanation = try study.explanation(ofRow: index, book: Library.book, decisions: Library.decisions())
    let blocks =
      reader.shownLayer == .inDepth
      ? WhyReport(study: study, language: reader.language).reasons(ofRow: index, explanation)
      : ExplanationReport(study: study, layer: reader.shownLayer, language: reader.language)
        .reasons(ofRow: index, explanation)
    return .page(
      Page(
        title: reader("Varför? Rad \(index + 1)", "Why? Row \(index + 1)"), place: .why,
        main: [
          .element("p", class: "crumb", [], [.link(reader("Varför blir det så här?", "Why is it so?"), to: .why)]),
          .element(
            "h1", [], [.text(reader("Rad \(index + 1): ", "Row \(index + 1): ")), .own(study.label(index))]),
        ] + ownText(study, index) + [LayerChoice(visit: visit).markup]
          + BlockView(blocks: blocks, language: reader.language).markup
          + likeRow(explanation, index, reader) + words(explanation, reader).markup
          + [neighbours(study, index, reader)]))
  }

  private static func study(_ visit: Visit) async throws -> CaseStudy {
    try await visit.site.desk.study(of: try await visit.openCase())
  }

  /// The page has a heading of its own.
  private static func withoutTitle(_ blocks: [Block]) -> [Block] {
    blocks.filter { block in
      if case .title = block { return false }
      return true
    }
  }

  /// What the person has written of the row.
  private static func ownText(_ study: CaseStudy, _ index: Int) -> [Markup] {
    guard let text = study.document.rows[index].text, !text.isEmpty else { return [] }
    return [.paragraph([.own(text)])]
  }

  private static func rows(_ study: CaseStudy, _ reader: Reader) -> [Markup] {
    guard !study.rows.isEmpty else { return [] }
    let heading = reader("Rad för rad", "Row by row")
    let rows = study.rows.indices.map { index in
      TableElement.Row([
        .element("a", [.init("href", Address.why(row: index).text)], [.own(study.label(index))]),
        .text(reader.language.range(study.bounds(index, .basic))),
        .text(reader.language.range(study.bounds(index, .otherAndNight))),
      ])
    }
    return [
      .heading(2, heading),
      TableElement(
        id: "rader", caption: heading, hidesCaption: true,
        columns: [
          .init(reader("Rad", "Row")),
          .init(reader("Grundläggande i veckan", easy: "Grundläggande", "Basic a week"), isNumber: true),
          .init(reader("Annat i veckan", easy: "Annat", "Other a week"), isNumber: true),
        ], rows: rows
      ).markup,
    ]
  }

  private static func likeRow(_ explanation: Explanation, _ index: Int, _ reader: Reader) -> [Markup] {
    guard !explanation.decisions.isEmpty else { return [] }
    return [
      .paragraph([
        .link(
          reader(
            "Alla rättsfall som liknar raden, för och emot", easy: "Rättsfall som liknar raden",
            "All decisions that resemble the row, for and against"), to: .like(row: index))
      ])
    ]
  }

  private static func words(_ explanation: Explanation, _ reader: Reader) -> HardWords {
    let rules = Set(explanation.deciding.map { $0.rule })
    let terms = (try? Library.book.glossary())?.filter { !rules.isDisjoint(with: $0.rules) } ?? []
    return HardWords(reader: reader, terms: Array(terms.prefix(8)))
  }

  private static func neighbours(_ study: CaseStudy, _ index: Int, _ reader: Reader) -> Markup {
    var links: [Markup] = []
    if index > 0 {
      links.append(.link(reader("Raden före", "The row before"), to: .why(row: index - 1), class: "button"))
    }
    if index + 1 < study.rows.count {
      links.append(.link(reader("Nästa rad", "Next row"), to: .why(row: index + 1), class: "button primary"))
    }
    return .element(
      "nav", class: "actions", [.init("aria-label", reader("Andra rader", "Other rows"))],
      links + [.link(reader("Alla rader", "All rows"), to: .why, class: "button plain")])
  }
}
