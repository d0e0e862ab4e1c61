import Archive
import CaseFile
import Casework
import Law
import Markup
import Reports
import Wording

/// Everything that the case has been.
enum HistoryPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let versions = try await visit.site.desk.history(of: open.number)
    let page = visit.query["sida"].flatMap(Int.init) ?? 1
    let older = (page - 1).multipliedReportingOverflow(by: perPage)
    guard page >= 1, !older.overflow, older.partialValue < max(versions.count, 1) else { throw Refusal.notFound }
    let rest = versions.reversed().dropFirst(older.partialValue)
    return .page(self.page(visit, open, Array(rest.prefix(perPage)), next: rest.count > perPage ? page + 1 : nil))
  }

  /// Lines on a page.
  static let perPage = 100

  private static func page(_ visit: Visit, _ open: DeskCase, _ versions: [CaseVersion], next: Int?) -> Page {
    let reader = visit.reader
    let words = HistoryWords(visit: visit)
    return Page(
      title: reader("Historik", "History"), place: .history,
      main: [
        .heading(1, reader("Historik", "History")),
        .paragraph(
          open.isKept
            ? reader(
              "Allt du har sparat finns kvar, det nyaste först. Du kan öppna en äldre version och ta tillbaka den. Inget försvinner då.",
              easy: "Här finns allt du har sparat. Du kan ta tillbaka något gammalt.",
              "Everything you have saved is here, the newest first. You can open an older version and bring it back. Nothing is lost."
            )
            : reader(
              "Ändringarna finns kvar så länge programmet är igång, det nyaste först. Ärendet sparas inte på datorn.",
              easy: "Här ser du vad du har gjort. Det är borta när du slutar.",
              "The changes are here as long as the program runs, the newest first. The case is not saved on the computer."
            ),
          class: "lead"),
        .element("ol", class: "entries", [], versions.map { entry($0, words, reader) }),
        next.map {
          Markup.actions([.link(reader("Äldre versioner", "Older versions"), to: .history(page: $0), class: "button")])
        }
          ?? .group([]),
      ])
  }

  private static func entry(_ version: CaseVersion, _ words: HistoryWords, _ reader: Reader) -> Markup {
    var tags: [Markup] = []
    if version.isCurrent { tags = [.text(" "), tag(reader("nu", "now"))] }
    if version.isUndone { tags = [.text(" "), tag(reader("ångrad", "undone"))] }
    return .element(
      "li", [],
      [
        .element(
          "a", class: "row-link", [.init("href", Address.version.numbered(version.number).text)],
          [.text(words.label(version)), .element("span", class: "visually-hidden", [], [.text(" \(version.number)")])]),
        .element("p", class: "quiet", [], [.text(words.time(version))] + tags),
      ])
  }

  private static func tag(_ text: String) -> Markup { .element("span", class: "tag", [], [.text(text)]) }
}

/// One version of the case, and what differs from now.
enum VersionPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (version, dossier) = try await version(visit, open)
    return .page(try await VersionView(visit: visit, open: open, version: version, dossier: dossier).page())
  }

  /// Brings the version back, as a new one.
  static func restore(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (version, _) = try await version(visit, open)
    guard let base = visit.form["revision"].flatMap(Int.init) else { throw Refusal.staleForm }
    let time = HistoryWords(visit: visit).time(version)
    try await visit.site.desk.restore(
      version.number, of: open.number, basedOn: base,
      label: visit.reader("Tillbaka till \(time)", "Back to \(time)"))
    return .redirect(.history)
  }

  private static func version(_ visit: Visit, _ open: DeskCase) async throws -> (CaseVersion, Dossier) {
    let number = try visit.number()
    guard let version = try await visit.site.desk.history(of: open.number).first(where: { $0.number == number }),
      let dossier = try await visit.site.desk.dossier(number, of: open.number)
    else { throw Refusal.notFound }
    return (version, dossier)
  }
}

/// The page of a version.
struct VersionView {
  let visit: Visit
  let open: DeskCase
  let version: CaseVersion
  let dossier: Dossier

  private var reader: Reader { visit.reader }

  func page() async throws -> Page {
    let words = HistoryWords(visit: visit)
    return Page(
      title: reader("En version", "A version"), place: .history,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Historik", "History"), to: .history)]),
        .heading(1, words.label(version)), .paragraph(words.time(version), class: "quiet"), restore,
      ] + rows + (try await differences()))
  }

  private var restore: Markup {
    guard dossier != open.dossier else {
      return .paragraph(reader("Så är ärendet nu.", "This is how the case is now."))
    }
    return .group([
      .paragraph(
        reader(
          "Tar du tillbaka versionen blir den en ny version överst. Det som är sparat sedan dess finns kvar i historiken.",
          easy: "Du kan ta tillbaka det här. Det du har skrivit sedan dess finns kvar i historiken.",
          "If you bring the version back it becomes a new one at the top. What has been saved since stays in the history."
        )),
      visit.form(to: .version.numbered(version.number), of: open).markup([
        .actions([.button(reader("Ta tillbaka versionen", "Bring the version back"))])
      ]),
    ])
  }

  private var rows: [Markup] {
    guard !dossier.document.rows.isEmpty else {
      return [.paragraph(reader("Versionen har inga behov.", "The version has no needs."))]
    }
    let subject = dossier.document.lawCase()
    return [
      .heading(2, reader("Behoven i versionen", "The needs of the version")),
      TableElement(
        id: "versionen", caption: reader("Behoven i versionen", "The needs of the version"), hidesCaption: true,
        columns: [.init(reader("Namn", "Name")), .init(reader("Tid", "Time"), isNumber: true)],
        rows: dossier.document.rows.enumerated().map { index, row in
          let moment = subject.moments[index]
          return .init([
            .own(DiaryWords.name(row)),
            .text("\(reader.language.minutes(moment.minutes)), \(reader.language.frequency(moment.occasions))"),
          ])
        }
      ).markup,
    ]
  }

  /// What has changed from the version to now.
  private func differences() async throws -> [Markup] {
    guard dossier.document != open.document, !dossier.document.rows.isEmpty, !open.document.rows.isEmpty else {
      return []
    }
    let now = try await visit.study()
    let then = try CaseStudy(
      dossier.document, subject: dossier.document.lawCase(),
      law: Law(on: now.law.date, readings: dossier.document.readings), isSameLife: false)
    let report = DiffReport(difference: CaseDifference(from: then, to: now), language: reader.language)
    let blocks = report.blocks.filter { block in
      if case .title = block { return false }
      return true
    }
    return [.heading(2, reader("Från versionen till nu", "From the version to now"))]
      + BlockView(blocks: blocks, level: 3, name: "skillnad").markup
  }
}

/// What one row has been.
enum NeedPastPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let index = try visit.place(among: open.document.rows.count)
    let past = try await visit.site.desk.history(ofRow: open.document.rows[index].id, of: open.number)
    return .page(page(visit, open, index, past))
  }

  /// Makes the row what it was; the rest of the case stands.
  static func restore(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let (shown, index) = try await NeedPage.shownRow(visit, open)
    let id = shown.document.rows[index].id
    guard let number = visit.form["version"].flatMap(Int.init),
      let old = try await visit.site.desk.dossier(number, of: open.number),
      let row = old.document.rows.first(where: { $0.id == id })
    else { throw Refusal.notFound }
    let address = Address.need.numbered((open.document.rows.firstIndex { $0.id == id } ?? index) + 1)
    var document = shown.document
    document.rows[index] = row
    guard RowCheck(reader: visit.reader).problem(in: document) == nil, open.dossier.rowMarks[id]?.isLocked != true
    else {
      return .redirect(address)
    }
    let source = old.rowMarks[id]?.source
    try await visit.change(visit.reader("Ett behov som det var förut", "A need as it was before")) { dossier in
      guard let place = dossier.document.rows.firstIndex(where: { $0.id == id }) else { return }
      dossier.document.rows[place] = row
      if dossier.rowMarks[id]?.source != source { dossier.rowMarks[id, default: .init()].source = source }
    }
    return .redirect(address)
  }

  private static func page(_ visit: Visit, _ open: DeskCase, _ index: Int, _ past: [RowPast]) -> Page {
    let reader = visit.reader
    let row = open.document.rows[index]
    let words = HistoryWords(visit: visit)
    return Page(
      title: reader("Radens historik", "The row's history"), place: .needs,
      main: [
        .element(
          "p", class: "crumb", [],
          [
            .link(NeedsView.heading(reader), to: .needs), .text(" / "),
            .element(
              "a", [.init("href", Address.need.numbered(index + 1).text)], [.own(DiaryWords.name(row))]),
          ]),
        .heading(1, reader("Radens historik", "The row's history")),
        .paragraph(
          reader(
            "Så har raden sett ut, det nyaste först. Tar du tillbaka en version ändras bara den här raden.",
            easy: "Så har raden sett ut. Du kan ta tillbaka något gammalt.",
            "This is what the row has been, the newest first. Bringing a version back changes this row alone.")),
        .element(
          "ol", class: "entries", [],
          past.reversed().map { past in
            .element(
              "li", [],
              [
                .paragraph([.element("strong", [], [.text(words.label(past.version))])]),
                .paragraph(words.time(past.version), class: "quiet"), content(past, open, reader),
                restore(visit, open, index, row, past),
              ])
          }),
      ])
  }

  private static func content(_ past: RowPast, _ open: DeskCase, _ reader: Reader) -> Markup {
    guard let row = past.row else { return .paragraph(reader("Raden togs bort.", "The row was removed.")) }
    let facts = open.document.facts(of: row)
    let minutes =
      facts.quantity(.minutes).map { "\(reader.language.quantity($0)) min" } ?? reader("okänd tid", "unknown time")
    var often = ""
    if case .frequency(let frequency) = facts[.occasions] { often = ", \(reader.language.frequency(frequency))" }
    return .paragraph([.own("\(DiaryWords.name(row)): \(minutes)\(often)")])
  }

  private static func restore(
    _ visit: Visit, _ open: DeskCase, _ index: Int, _ row: CaseDocument.Row, _ past: RowPast
  ) -> Markup {
    guard let old = past.row else { return .group([]) }
    guard old != row else {
      return .paragraph(visit.reader("Så är raden nu.", "This is the row now."), class: "quiet")
    }
    guard open.dossier.rowMarks[row.id]?.isLocked != true else { return .group([]) }
    let text = visit.reader("Ta tillbaka det här", "Bring this back")
    return visit.form(to: .needPast.numbered(index + 1), of: open).markup([
      .hidden("version", "\(past.version.number)"),
      .button(
        [
          .text(text),
          .element(
            "span", class: "visually-hidden", [], [.text(", version \(past.version.number)")]),
        ], .secondary),
    ])
  }
}
