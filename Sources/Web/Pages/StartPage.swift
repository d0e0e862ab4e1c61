import Archive
import CaseFile
import HTTPTypes
import Hummingbird
import Foundation
import Law
import Markup

/// Where everybody begins.
enum StartPage {
  static func show(_ visit: Visit) async throws -> Reply { .page(try await StartView(visit: visit).page()) }

  /// The address that the program prints makes the browser trusted.
  static func trust(_ visit: Visit) async throws -> Reply {
    guard visit.parameters.get("nyckel")?.isSameSecret(as: visit.site.startKey) == true else { throw Refusal.notFound }
    await visit.site.sessions.trust(visit.session.id)
    return .redirect(.start)
  }

  /// Opens an invented person, in a case that is not kept.
  static func openExample(_ visit: Visit) async throws -> Reply {
    guard let number = visit.form["nummer"].flatMap(Int.init), visit.site.examples.indices.contains(number) else {
      throw Refusal.notFound
    }
    let opened = await visit.site.desk.begin(Dossier(visit.site.examples[number].document))
    await visit.take(opened)
    return .redirect(.result)
  }

  /// A case of one's own: first how it is to be kept.
  static func begin(_ visit: Visit) async throws -> Reply { .redirect(.yourData) }

  /// Opens a case that is kept on the computer.
  static func goOn(_ visit: Visit) async throws -> Reply {
    guard visit.session.isTrusted, let id = visit.form["arende"].flatMap(CaseID.init) else { throw Refusal.notFound }
    do {
      let opened = try await visit.site.desk.openKept(id, with: try secret(visit.form))
      await visit.take(opened)
      let place = try await visit.site.desk.open(opened)?.dossier.place
      return .redirect(Address.back(to: place) ?? .result)
    } catch let error as ArchiveError {
      return .page(
        try await StartView(visit: visit, fault: (id, error.message(visit.reader.language))).page(),
        .unprocessableContent)
    } catch let error as RecoveryWordsError {
      return .page(
        try await StartView(visit: visit, fault: (id, error.message(visit.reader.language))).page(),
        .unprocessableContent)
    }
  }

  private static func secret(_ form: Form) throws(RecoveryWordsError) -> CaseSecret {
    guard let typed = form["losenfras"] else { return .machineKey }
    // Twelve words are recovery words, unless they are the passphrase.
    return typed.split(whereSeparator: \.isWhitespace).count == RecoveryWords.count
      ? .words(try RecoveryWords(typed: typed)) : .passphrase(typed)
  }

  /// Opens a file: a case file, or everything that was saved before.
  static func openFile(_ visit: Visit) async throws -> Reply {
    let bytes = visit.form.file ?? Array((visit.form["text"] ?? "").utf8)
    guard !bytes.isEmpty else {
      return try await refused(visit, visit.reader("Välj en fil först.", "Choose a file first."))
    }
    if (try? Archive.information(ofExport: bytes)) != nil { return try await importSaved(visit, bytes) }
    do {
      let document = try CaseReader.read(bytes)
      await visit.take(await visit.site.desk.begin(Dossier(document)))
      return .redirect(.result)
    } catch {
      let lines = error.all.prefix(20).map { $0.message(visit.reader.language) }
      return try await refused(visit, lines.joined(separator: "\n"))
    }
  }

  private static func importSaved(_ visit: Visit, _ bytes: [UInt8]) async throws -> Reply {
    guard visit.session.isTrusted, let archive = visit.site.archive else { throw Refusal.notFound }
    do {
      let typed = visit.form["losenfras"].flatMap { $0.isEmpty ? nil : $0 }
      let result = try await archive.importFile(bytes, passphrase: typed, protection: .machineKey)
      guard let first = result.cases.first else { return .redirect(.start) }
      let opened = try await visit.site.desk.openKept(first.id, with: .machineKey)
      await visit.take(opened)
      return .redirect(.result)
    } catch let error as ArchiveError {
      return try await refused(visit, error.message(visit.reader.language))
    }
  }

  private static func refused(_ visit: Visit, _ text: String) async throws -> Reply {
    .page(try await StartView(visit: visit, fileFault: text).page(), .unprocessableContent)
  }
}

/// The page of the start.
struct StartView {
  let visit: Visit
  var fault: (id: CaseID, text: String)?
  var fileFault: String?

  private var reader: Reader { visit.reader }

  func page() async throws -> Page {
    Page(
      title: reader("Start", "Start"), place: nil,
      main: [faults] + (try await opening()) + (try await keptCases()) + examples + files + data, isWide: true)
  }

  private var faults: Markup {
    FaultSummary(
      reader: reader,
      faults: (fault.map { [("losenfras-\($0.id)", $0.text)] } ?? []) + (fileFault.map { [("fil", $0)] } ?? [])
    ).markup
  }

  private func opening() async throws -> [Markup] {
    let heading = Markup.heading(
      1, reader("Räkna ut din rätt till personlig assistans", "Work out your right to personal assistance"))
    let lead = Markup.paragraph(
      reader(
        "Beskriv hjälpen du behöver. Egenmakt räknar minuterna enligt lagen, förklarar varje minut och skriver papperen. Det här är ingen ansökan.",
        easy: "Berätta vilken hjälp du behöver. Vi räknar tiden. Vi säger varför. Det här är ingen ansökan.",
        "Describe the help you need. Egenmakt counts the minutes by the law, explains each one and writes the papers. This is not an application."
      ), class: "lead")
    guard let number = visit.session.openCase, let open = try await visit.site.desk.open(number) else {
      return [heading, lead, .actions([begin(.primary)])]
    }
    return [heading, lead] + (try await goOn(with: open)) + [.actions([begin(.secondary)])]
  }

  private func begin(_ kind: Markup.ButtonKind) -> Markup {
    visit.form(to: .begin).markup([
      .button(
        kind == .primary ? reader("Börja", "Begin") : reader("Börja ett nytt ärende", "Begin a new case"), kind)
    ])
  }

  /// The case that is open: what there is time for, and where it stands.
  private func goOn(with open: DeskCase) async throws -> [Markup] {
    let name = open.document.person.name ?? open.document.title
    return [
      .element(
        "section", class: "card", [.init("aria-labelledby", "oppet")],
        [
          .element(
            "h2", [.init("id", "oppet")],
            [.text(reader("Fortsätt med det som är öppet", "Go on with what is open"))]),
          .paragraph([.own(name ?? reader("Ärende utan namn", "Case without a name"))]),
          InterviewView(visit: visit, interviewer: try await visit.interviewer()).times,
          .actions([
            .link(reader("Till resultatet", "To the result"), to: .result, class: "button primary"),
            .link(reader("Till intervjun", "To the interview"), to: .interview, class: "button"),
          ]),
        ])
    ]
  }

  // MARK: What is kept

  private func keptCases() async throws -> [Markup] {
    guard let archive = visit.site.archive else { return [] }
    guard visit.session.isTrusted else {
      return [
        .paragraph(
          reader(
            "Har du sparat ett ärende? Öppna adressen som programmet skrev när det startade. Då syns det här.",
            easy: "Har du sparat förut? Öppna adressen som programmet skrev.",
            "Have you saved a case? Open the address that the program printed when it started. Then it is shown here."),
          class: "quiet")
      ]
    }
    let cases = try await archive.cases()
    guard !cases.isEmpty else { return [] }
    var items: [Markup] = []
    for summary in cases { items.append(.element("li", [], await kept(summary, archive))) }
    return [
      .heading(2, reader("Fortsätt där du slutade", "Go on where you stopped")),
      .element("ul", class: "entries", [], items),
    ]
  }

  private func kept(_ summary: CaseSummary, _ archive: Archive) async -> [Markup] {
    let day = reader.day(summary.created)
    let form = visit.form(to: .goOn)
    let hidden = Markup.hidden("arende", "\(summary.id)")
    switch summary.lock {
    case .machineKey:
      let title = await title(summary.id, archive) ?? reader("Ärende utan namn", "Case without a name")
      return [
        form.markup([
          hidden,
          .element("p", [], [.own(title), .text(reader(", påbörjat \(day)", ", begun \(day)"))]),
          .button(reader("Fortsätt", "Go on"), .secondary),
        ])
      ]
    case .passphrase:
      let field = FieldElement(
        name: "losenfras-\(summary.id)",
        label: reader("Lösenfras, eller de tolv orden", "Passphrase, or the twelve words"),
        fault: fault.flatMap { $0.id == summary.id ? $0.text : nil }, formName: "losenfras")
      return [
        form.markup([
          hidden,
          .paragraph(reader("Låst ärende, påbörjat \(day)", "Locked case, begun \(day)")),
          field.line("medium", type: "password", extra: [.init("autocomplete", "current-password")]),
          .button(reader("Lås upp", "Unlock"), .secondary),
        ])
      ]
    }
  }

  private func title(_ id: CaseID, _ archive: Archive) async -> String? {
    guard let opened = try? await archive.open(id, with: .machineKey) else { return nil }
    defer { opened.close() }
    let document = try? await archive.current(opened).dossier.document
    return document?.person.name ?? document?.title
  }

  // MARK: What else one can do

  private var examples: [Markup] {
    let tiles = visit.site.examples.enumerated().map { index, person in
      let heading = person.heading
      return Markup.element(
        "li", [],
        [
          .button(
            [
              .element("strong", [], [.text(heading.name)]),
              .element("span", reader.isEnglish ? [.init("lang", "sv")] : [], [.text(heading.life)]),
            ], .tile, name: "nummer",
            value: "\(index)")
        ])
    }
    return [
      .heading(2, reader("Prova med en påhittad person", "Try an invented person")),
      visit.form(to: .example).markup([.element("ul", class: "tiles", [], tiles)]),
    ]
  }

  private var files: [Markup] {
    let field = FieldElement(
      name: "fil", label: reader("Fil på datorn", "File on the computer"),
      hint: reader(
        "En ärendefil, eller filen med allt som du har sparat ner.",
        "A case file, or the file with everything you saved."),
      fault: fileFault)
    let passphrase = FieldElement(
      name: "fil-losenfras", label: reader("Lösenfras, om filen är låst", "Passphrase, if the file is locked"),
      formName: "losenfras")
    var form = visit.form(to: .openFile)
    form.sendsFile = true
    return [
      .element(
        "details", fileFault == nil ? [] : [.init("open", "")],
        [
          .element("summary", [], [.text(reader("Öppna en fil", "Open a file"))]),
          form.markup([
            field.line(type: "file"),
            passphrase.line("medium", type: "password", extra: [.init("autocomplete", "off")]),
            .button(reader("Öppna", "Open"), .secondary),
          ]),
        ])
    ]
  }

  private var data: [Markup] {
    [
      .heading(2, reader("Dina uppgifter stannar här", "Your data stay here")),
      .paragraph(
        reader(
          "Allt sker på den här datorn. Ingenting skickas någonstans. Vi använder en kaka. Den behövs för att sidan ska fungera. Den säger ingenting om dig.",
          easy:
            "Allt stannar på den här datorn. Vi använder en kaka. Den behövs för att sidan ska fungera. Den säger ingenting om dig.",
          "Everything happens on this computer. Nothing is sent anywhere. We use one cookie. It is needed for the page to work. It says nothing of you."
        )),
    ]
  }
}
