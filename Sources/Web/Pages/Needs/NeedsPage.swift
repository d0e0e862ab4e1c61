import Archive
import CaseFile
import Casework
import Law
import Markup
import Reports
import Wording

/// The rows of the case.
enum NeedsPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    guard !open.document.rows.isEmpty else { return .page(NeedsView.empty(visit)) }
    let study = try await visit.study()
    return .page(
      NeedsView(visit: visit, open: open, study: study, isByMinutes: visit.query["ordning"] == "minuter").page())
  }
}

extension Reader {
  /// Where a row's time comes from; `nil` = nobody has noted it.
  func source(of row: CaseDocument.Row, in dossier: Dossier) -> String {
    switch dossier.rowMarks[row.id]?.source {
    case .interview: self("intervjun", "the interview")
    case .diary: self("dagboken", "the diary")
    case .file: self("filen", "the file")
    case .hand: self("dig själv", "yourself")
    case nil:
      dossier.interview.isEmpty ? self("filen", "the file") : self("filen eller intervjun", "the file or the interview")
    }
  }
}

/// The page of the needs.
struct NeedsView {
  let visit: Visit
  let open: DeskCase
  let study: CaseStudy
  let isByMinutes: Bool

  private var reader: Reader { visit.reader }

  static func heading(_ reader: Reader) -> String { reader("Mina behov", "My needs") }

  static func empty(_ visit: Visit) -> Page {
    let reader = visit.reader
    return Page(
      title: heading(reader), place: .needs,
      main: [
        .heading(1, heading(reader)),
        .paragraph(
          reader(
            "Här finns inga behov än. Intervjun hjälper dig att hitta dem, ett i taget. Du kan också skriva ett själv.",
            easy: "Här finns inga behov än. Intervjun frågar dig om dem.",
            "There are no needs here yet. The interview helps you find them, one at a time. You can also write one yourself."
          )),
        .actions([
          .link(reader("Börja med intervjun", "Begin with the interview"), to: .interview, class: "button primary"),
          .link(reader("Skriv ett behov", "Write a need"), to: .needNew, class: "button"),
        ]),
      ])
  }

  func page() -> Page {
    Page(
      title: Self.heading(reader), place: .needs,
      main: [.heading(1, Self.heading(reader))] + opening + [order, table] + sums)
  }

  private var opening: [Markup] {
    [
      .paragraph(
        reader(
          "Varje rad är en sak du får hjälp med. Tryck på namnet för att ändra. Tryck på Varför? för att se vad lagen säger.",
          easy: "Det här är hjälpen du behöver. Tryck på en rad för att ändra den.",
          "Each row is one thing you get help with. Follow its name to change it, and Why? to see what the law says."),
        class: "lead"),
      .actions([
        .link(reader("Skriv ett behov", "Write a need"), to: .needNew, class: "button primary"),
        .link(reader("Till intervjun", "To the interview"), to: .interview, class: "button"),
      ]),
    ]
  }

  private var sums: [Markup] {
    let answer = AssessReport(study: study, language: reader.language).answer.filter { !$0.value.isEmpty }
    return [
      .paragraph(
        reader(
          "Grundläggande och annat är tid i veckan efter lagen. Två tal betyder: minst det första, högst det andra.",
          easy: "Tiden är räknad för en vecka.",
          "Basic and other are time a week by the law. Two figures mean: at least the first, at most the second."),
        class: "quiet"),
      .heading(2, reader("Tillsammans", "Together")),
    ] + BlockView(blocks: [.facts(answer)]).markup + [
      .paragraph([.link(reader("Hela resultatet", "The whole result"), to: .result)])
    ]
  }

  private var order: Markup {
    func item(_ text: String, _ address: Address, isHere: Bool) -> Markup {
      .element(
        "a", class: "tool", [.init("href", address.text)] + (isHere ? [.init("aria-current", "true")] : []),
        [.text(text)])
    }
    return .element(
      "nav", class: "bar", [.init("aria-label", reader("Ordning", "Order"))],
      [
        item(reader("I ärendets ordning", "In the case's order"), .needs, isHere: !isByMinutes),
        item(reader("Mest tid först", "Most time first"), .needsByMinutes, isHere: isByMinutes),
      ])
  }

  private var indices: [Int] { isByMinutes ? study.rowsByMinutes : Array(study.document.rows.indices) }

  private var table: Markup {
    TableElement(
      id: "raderna", caption: reader("Raderna", "The rows"), hidesCaption: true,
      columns: [
        .init(reader("Namn", "Name")), .init(reader("Tid", "Time")),
        .init(reader("Grundläggande", easy: "Det mest privata", "Basic"), isNumber: true),
        .init(reader("Annat", "Other"), isNumber: true), .init(reader("Lagen", "The law")),
      ],
      rows: indices.map(row)
    ).markup
  }

  private func row(_ index: Int) -> TableElement.Row {
    let row = study.document.rows[index]
    let moment = study.subject.moments[index]
    let name = DiaryWords.name(row)
    let isLocked = open.dossier.rowMarks[row.id]?.isLocked ?? false
    let from = reader.source(of: row, in: open.dossier)
    let source = reader("Kommer från \(from).", "From \(from).")
    let lock: [Markup] =
      isLocked ? [.text(" "), .element("span", class: "tag", [], [.text(reader("låst av mig", "locked by me"))])] : []
    let often = [
      reader.language.minutes(moment.minutes), reader.language.frequency(moment.occasions),
      moment.assistants > 1 ? reader.language.assistants(moment.assistants) : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return .init([
      .group([
        .element("a", [.init("href", Address.need.numbered(index + 1).text)], [.own(name)]),
        .element(
          "div", class: "quiet small", [],
          [.text("\(reader.language.need(moment.need)). \(source) \(evidence(row))")] + lock),
      ]),
      .text(often), amount(study.bounds(index, .basic)), amount(study.bounds(index, .otherAndNight)),
      .element(
        "a", [.init("href", Address.numbered("/varfor", index + 1).text)],
        [
          .text(reader("Varför?", "Why?")),
          .element("span", class: "visually-hidden", [], [.text(" "), .text(name)]),
        ]),
    ])
  }

  private func amount(_ bounds: Bounds) -> Markup {
    guard !bounds.isKnown else { return .text(reader.duration(bounds.likely)) }
    return .group([
      .text(reader.language.range(bounds)), .text(" "),
      .element("span", class: "tag", [], [.text(reader("osäkert", "open"))]),
    ])
  }

  private func evidence(_ row: CaseDocument.Row) -> String {
    let pieces = study.document.evidence.filter { $0.rows.contains(row.id) || row.evidence.contains($0.id) }
    guard !pieces.isEmpty else { return reader("Inget underlag.", easy: "Inget papper.", "No evidence.") }
    let names = pieces.map { $0.kind ?? $0.id }.joined(separator: ", ")
    return reader("Underlag: \(names).", easy: "Papper: \(names).", "Evidence: \(names).")
  }
}
