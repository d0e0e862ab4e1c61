import Archive
import CaseFile
import Casework
import HTTPTypes
import Letters
import Markup

/// A part of a letter: read, approved or written anew.
enum LetterPartPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let desk = try await LetterDesk(visit)
    return .page(try LetterPartView(desk: desk, place: try visit.number("stycke")).page)
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let desk = try await LetterDesk(visit)
    let view = try LetterPartView(desk: desk, place: try visit.number("stycke"))
    let name = visit.form["namn"] ?? view.part.name
    let original = visit.form["original"] ?? view.part.words
    var said = SavedLetter.Paragraph(original: original)
    if view.part.canBeRewritten, let typed = visit.form["text"] {
      guard typed.count <= Draft.greatestText else { return .page(view.page(tooLong: typed), .unprocessableContent) }
      let text = visit.form.words("text") ?? ""
      if !Draft.saysTheSame(text, original) { said.text = text }
    }
    switch visit.form["gor"] {
    case "godkann": said.isApproved = true
    case "aterstall": said.text = nil
    default: break
    }
    let (id, kind, proposal) = (desk.id, desk.letter.rawValue, desk.source?.id)
    let isForgotten = visit.form["gor"] == "aterstall"
    try await visit.change(visit.reader("Ett stycke i ett brev", "A paragraph of a letter")) { [said] dossier in
      if !dossier.letters.contains(where: { $0.id == id }) {
        var letter = SavedLetter(id: id, kind: kind)
        letter.proposal = proposal
        dossier.letters.append(letter)
      }
      guard let place = dossier.letters.firstIndex(where: { $0.id == id }) else { return }
      dossier.letters[place].paragraphs[name] = isForgotten ? nil : said
    }
    guard visit.form["gor"] == "godkann", let next = view.nextUnapproved else {
      return .redirect(visit.form["gor"] == "aterstall" ? desk.part(view.place) : desk.address)
    }
    return .redirect(desk.part(next))
  }
}

/// The page of a part of a letter.
struct LetterPartView {
  let desk: LetterDesk
  /// The part's number, from 1.
  let place: Int
  let draft: Draft
  let part: Draft.Part

  private var reader: Reader { desk.reader }

  init(desk: LetterDesk, place: Int) throws {
    guard let draft = desk.draft, draft.parts.indices.contains(place - 1) else { throw Refusal.notFound }
    self.desk = desk
    self.place = place
    self.draft = draft
    part = draft.parts[place - 1]
  }

  /// The next part that is not approved, after this one or from the beginning.
  var nextUnapproved: Int? {
    let open = draft.parts.indices.filter { !draft.parts[$0].isApproved && $0 != place - 1 }
    return (open.first { $0 >= place } ?? open.first).map { $0 + 1 }
  }

  var page: Page { page(tooLong: nil) }

  func page(tooLong typed: String?) -> Page {
    let heading = reader("Del \(place) av \(draft.parts.count)", "Part \(place) of \(draft.parts.count)")
    var faults = FormFaults()
    if typed != nil {
      faults.add(
        "text",
        reader(
          "Texten är för lång. Ett stycke får ha 10 000 tecken.",
          "The text is too long. A paragraph may have 10,000 characters."))
    }
    return Page(
      title: desk.letter.heading(reader), place: .letters,
      main: [
        .element("p", class: "crumb", [], [.link(desk.letter.heading(reader), to: desk.address)]),
        FaultSummary(reader: reader, faults: faults.all).markup,
        .element(
          "h1", [],
          [
            .element("span", class: "visually-hidden", [], [.text(desk.letter.heading(reader) + ": ")]),
            .text(heading),
          ]),
      ] + under + [text] + sources + changed + [form(typed, faults)])
  }

  /// The headings that the part stands under.
  private var under: [Markup] {
    var titles: [Int: String] = [:]
    for block in draft.original.blocks[..<part.block] {
      guard case .heading(let level, let text) = block.content else { continue }
      titles[level] = text.plain
      if level == 1 { titles[2] = nil }
    }
    let line = titles.sorted { $0.key < $1.key }.map { $0.value }.joined(separator: " – ")
    return line.isEmpty ? [] : [.paragraph([.own(line)])]
  }

  private var text: Markup {
    .element(
      "div", class: "card",
      [.init("data-las-upp", "")]
        + (draft.original.language == .swedish && reader.isEnglish ? [.init("lang", "sv")] : []),
      [
        .element(
          "div", class: "private", [], [PaperView(language: draft.original.language).block(part.content, id: "del")])
      ])
  }

  private var sources: [Markup] {
    guard let line = SourceLine(desk: desk).text(part.source) else { return [] }
    return [.paragraph([.own(line)])]
  }

  private var changed: [Markup] {
    guard part.hasChanged else { return [] }
    return [
      .caution(
        reader(
          "Brevets egen text har ändrats sedan du läste den här delen. Se efter att det du skrev eller godkände fortfarande stämmer.",
          easy: "Texten i brevet har ändrats. Läs den igen.",
          "The letter’s own text has changed since you read this part. See that what you wrote or approved still holds."
        ))
    ]
  }

  private func form(_ typed: String?, _ faults: FormFaults) -> Markup {
    var parts: [Markup] = [.hidden("namn", part.name), .hidden("original", part.words)]
    if part.canBeRewritten {
      parts.append(
        FieldElement(
          name: "text", label: reader("Skriv om det, om du vill", "Write it anew, if you like"),
          hint: reader(
            "Töm rutan om delen inte ska vara med.", "Empty the box to leave this part out."),
          fault: faults["text"], value: typed ?? part.ownText ?? part.words
        ).text(rows: 8))
    } else {
      parts.append(
        .paragraph(
          reader(
            "Siffrorna kommer från dina svar. Stämmer de inte ändrar du svaret, så ändras de här.",
            easy: "Siffrorna kommer från dina svar. Är de fel? Ändra svaret.",
            "The figures come from your answers. If they are wrong, change the answer; they change here too.")))
    }
    var buttons: [Markup] = [.button(reader("Godkänn", "Approve"), name: "gor", value: "godkann")]
    if part.canBeRewritten {
      buttons.append(
        .button(
          reader("Spara utan att godkänna", "Save without approving"), .secondary, name: "gor", value: "spara"))
    }
    if part.ownText != nil || part.isApproved {
      buttons.append(
        .button(
          reader("Börja om med brevets egen text", "Begin again with the letter’s own text"), .plain, name: "gor",
          value: "aterstall"))
    }
    parts.append(.actions(buttons))
    return desk.visit.form(to: desk.part(place), of: desk.open).markup(parts)
  }
}
