import Archive
import CaseFile
import Casework
import HTTPTypes
import Law
import Markup
import Wording

/// A piece of evidence: added, changed, removed.
enum EvidenceFormPage {
  static func showNew(_ visit: Visit) async throws -> Reply {
    .page(try await EvidenceFormView(visit, place: .new(try visit.number())).page(EvidenceFields()))
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let view = try await EvidenceFormView(visit, place: .new(try visit.number()))
    return try await save(view, visit.reader("Underlag till", "Evidence added"))
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let view = try await EvidenceFormView(visit, place: .piece(try visit.number()))
    return .page(view.page(view.fieldsAsKept()))
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let view = try await EvidenceFormView(visit, place: .piece(try visit.number()))
    return try await save(view, visit.reader("Underlag ändrat", "Evidence changed"))
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    guard let id = visit.form["id"] else { throw Refusal.notFound }
    try await visit.change(visit.reader("Underlag borttaget", "Evidence removed")) { dossier in
      dossier.document.evidence.removeAll { $0.id == id }
      for row in dossier.document.rows.indices { dossier.document.rows[row].evidence.removeAll { $0 == id } }
    }
    return .redirect(.evidence)
  }

  private static func save(_ view: EvidenceFormView, _ label: String) async throws -> Reply {
    var fields = EvidenceFields(view.visit.form)
    guard let piece = fields.piece(view) else { return .page(view.page(fields), .unprocessableContent) }
    let rows = Set(piece.rows)
    try await view.visit.change(label) { dossier in
      if let place = dossier.document.evidence.firstIndex(where: { $0.id == piece.id }) {
        dossier.document.evidence[place] = piece
      } else {
        dossier.document.evidence.append(piece)
      }
      // What the rows themselves say of it follows what is chosen here.
      for row in dossier.document.rows.indices where !rows.contains(dossier.document.rows[row].id) {
        dossier.document.rows[row].evidence.removeAll { $0 == piece.id }
      }
    }
    return .redirect(.evidence)
  }
}

/// What is typed of a piece of evidence.
struct EvidenceFields {
  var standing = ""
  var sort = ""
  var day = ""
  var who = ""
  var rows: Set<String> = []
  var seen = ""
  var text = ""
  var faults = FormFaults()

  init() {}

  init(_ form: Form) {
    standing = form["finns"] ?? ""
    sort = form["sort"] ?? ""
    day = form["dag"] ?? ""
    who = form["vem"] ?? ""
    rows = Set(form.all("rader"))
    seen = form["sett"] ?? ""
    text = form["text"] ?? ""
  }

  /// The piece; `nil` when something is wrong, which is then told in ``faults``.
  mutating func piece(_ view: EvidenceFormView) -> CaseDocument.Evidence? {
    let (reader, form) = (view.visit.reader, view.visit.form)
    var piece = view.kept ?? CaseDocument.Evidence(id: view.newID)
    if standing != "har", standing != "beställt" {
      faults.add(
        "finns",
        reader("Välj om du har det eller har beställt det.", "Choose whether you have it or have ordered it."))
    }
    let typed = form.day("dag")
    if typed == .unreadable { faults.add("dag", reader.dayFault) }
    if let date = typed.date, view.today < date {
      faults.add("dag", reader("Den dagen har inte kommit än.", "That day has not come yet."))
    }
    if view.asksSort, form.words("sort") == nil {
      faults.add("sort", reader("Skriv vad det är för papper.", "Write what paper it is."))
    }
    guard faults.isEmpty else { return nil }
    if let kind = view.kind { piece.kind = kind.name.swedish } else { piece.kind = form.words("sort") }
    piece.date = standing == "har" ? typed.date : nil
    piece.ordered = standing == "har" ? nil : typed.date.map { .known($0) } ?? .unknown
    piece.author = standing == "har" ? form.words("vem") : nil
    piece.orderedFrom = standing == "har" ? nil : form.words("vem")
    piece.isObserved = ["ja": .known(true), "nej": .known(false), "okänt": .unknown][seen]
    piece.text = form.words("text")
    piece.rows = view.open.document.rows.map { $0.id }.filter { rows.contains($0) }
    return piece
  }
}

/// The form of a piece of evidence.
struct EvidenceFormView {
  enum Place {
    /// A new one of a sort by its number; 0 = a sort in one's own words.
    case new(Int)
    /// One of the case by its number.
    case piece(Int)
  }

  let visit: Visit
  let open: DeskCase
  let place: Place
  /// The sort; `nil` when it is told in words.
  let kind: EvidenceKind?
  /// The piece as it is kept; `nil` for a new one.
  let kept: CaseDocument.Evidence?

  var today: CalendarDate { visit.site.world.today() }
  var asksSort: Bool { kind == nil }
  private var reader: Reader { visit.reader }

  init(_ visit: Visit, place: Place) async throws {
    self.visit = visit
    self.place = place
    open = try await visit.openCase()
    let guide = try ProcessGuide.standard()
    switch place {
    case .new(let number):
      guard (0...guide.evidence.count).contains(number) else { throw Refusal.notFound }
      kind = number == 0 ? nil : guide.evidence[number - 1]
      kept = nil
    case .piece(let number):
      guard open.document.evidence.indices.contains(number - 1) else { throw Refusal.notFound }
      let piece = open.document.evidence[number - 1]
      kept = piece
      kind = guide.kind(named: piece.kind ?? "")
    }
  }

  /// A name that no other piece has.
  var newID: String {
    let ids = Set(open.document.evidence.map { $0.id })
    var number = open.document.evidence.count + 1
    while ids.contains("U\(number)") { number += 1 }
    return "U\(number)"
  }

  func fieldsAsKept() -> EvidenceFields {
    var fields = EvidenceFields()
    guard let kept else { return fields }
    let isOrdered = kept.date == nil && kept.ordered != nil
    fields.standing = isOrdered ? "beställt" : "har"
    fields.sort = kept.kind ?? ""
    fields.day = (isOrdered ? kept.ordered?.value : kept.date)?.description ?? ""
    fields.who = (isOrdered ? kept.orderedFrom : kept.author) ?? ""
    fields.rows = Set(kept.rows).union(
      open.document.rows.filter { $0.evidence.contains(kept.id) }.map { $0.id })
    switch kept.isObserved {
    case .known(let answer)?: fields.seen = answer ? "ja" : "nej"
    case .unknown?: fields.seen = "okänt"
    case nil: break
    }
    fields.text = kept.text ?? ""
    return fields
  }

  private var address: Address {
    switch place {
    case .new(let number): .evidenceOfKind.with(number)
    case .piece(let number): .pieceOfEvidence.with(number)
    }
  }

  func page(_ fields: EvidenceFields) -> Page {
    let heading = kind.map { reader.language($0.name) } ?? reader("Ett annat underlag", "Other evidence")
    return Page(
      title: reader("Underlag", "Evidence"), place: .evidence,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Alla underlag", "All evidence"), to: .evidence)]),
        FaultSummary(
          reader: reader, faults: fields.faults.all.map { ($0.field == "finns" ? "finns-0" : $0.field, $0.text) }
        )
        .markup,
        .heading(1, heading), visit.form(to: address, of: open).markup(parts(fields)),
      ] + removal)
  }

  private func parts(_ fields: EvidenceFields) -> [Markup] {
    var parts: [Markup] = []
    if asksSort {
      parts.append(
        FieldElement(
          name: "sort", label: reader("Vad är det?", "What is it?"),
          hint: reader("Till exempel: intyg från boendet.", "For example: a note from the housing."),
          fault: fields.faults["sort"], value: fields.sort
        ).line())
    }
    parts += [
      FieldElement(
        name: "finns", label: reader("Har du det?", "Do you have it?"), fault: fields.faults["finns"]
      ).choices(
        [
          .init(value: "har", label: reader("Jag har det", "I have it"), isChosen: fields.standing == "har"),
          .init(
            value: "beställt", label: reader("Jag har beställt det", easy: "Jag har bett om det", "I have ordered it"),
            isChosen: fields.standing == "beställt"),
        ], isSideBySide: true),
      FieldElement(
        name: "dag", label: reader("Vilken dag?", "Which day?"),
        hint: reader(
          "Dagen på papperet, eller dagen du beställde. \(reader.dayHint) Lämna tomt om du inte vet.",
          "The day on the paper, or the day you ordered. \(reader.dayHint) Leave empty if you do not know."),
        fault: fields.faults["dag"], value: fields.day
      ).day(nil),
      FieldElement(
        name: "vem", label: reader("Vem skriver det?", "Who writes it?"),
        hint: reader("Till exempel: arbetsterapeuten.", "For example: the occupational therapist."), value: fields.who,
        isPrivate: true
      ).line(),
    ]
    if kind?.strength == .professional || kind == nil {
      parts.append(
        FieldElement(
          name: "sett",
          label: reader(
            "Har den som skriver sett hjälpen och mätt tiden?",
            "Has the one who writes seen the help and measured the time?")
        ).choices(
          [
            .init(value: "ja", label: reader("Ja", "Yes"), isChosen: fields.seen == "ja"),
            .init(value: "nej", label: reader("Nej", "No"), isChosen: fields.seen == "nej"),
            .init(value: "okänt", label: reader("Vet inte", "I don’t know"), isChosen: fields.seen == "okänt"),
          ], isSideBySide: true))
    }
    if !open.document.rows.isEmpty { parts.append(rows(fields)) }
    parts.append(
      FieldElement(
        name: "text", label: reader("Vad säger det?", "What does it say?"),
        hint: reader("Det viktigaste, om du vill.", "The main thing, if you like."), value: fields.text
      ).text(rows: 3))
    parts.append(
      .actions([
        .button(reader.save), .link(reader("Avbryt", "Cancel"), to: .evidence, class: "button plain"),
      ]))
    return parts
  }

  private func rows(_ fields: EvidenceFields) -> Markup {
    FieldElement(
      name: "rader", label: reader("Vilka behov gäller det?", "Which needs is it about?"),
      hint: reader(
        "Kryssa inte i något om det gäller alla.", "Tick nothing if it is about all of them.")
    ).choices(
      open.document.rows.map { row in
        .init(
          value: row.id, label: [row.id, row.name].compactMap { $0 }.joined(separator: " "),
          isChosen: fields.rows.contains(row.id), isOwn: true)
      }, isMany: true)
  }

  private var removal: [Markup] {
    guard let kept else { return [] }
    return [
      .details(
        reader("Ta bort underlaget", "Remove the evidence"),
        [
          visit.form(to: .removeEvidence, of: open).markup([
            .hidden("id", kept.id),
            .paragraph(
              reader("Det går att ångra efteråt.", "It can be undone afterwards.")),
            .button(reader.remove, .danger),
          ])
        ])
    ]
  }
}
