import CaseFile
import Casework
import Law
import Letters
import Markup
import Reports
import Wording

/// A letter as a draft, part by part.
enum LetterPage {
  static func show(_ visit: Visit) async throws -> Reply { .page(LetterView(desk: try await LetterDesk(visit)).page()) }
}

/// The page of a letter.
struct LetterView {
  let desk: LetterDesk
  /// What went wrong with a file, in words.
  var fileTrouble: String?

  private var reader: Reader { desk.reader }

  func page() -> Page {
    let heading = desk.letter.heading(reader)
    var main: [Markup] = [
      .element("p", class: "crumb", [], [.link(reader("Alla brev", "All letters"), to: .letters)]),
      .heading(1, heading), .paragraph(desk.letter.purpose(reader.language), class: "lead"),
    ]
    if let fileTrouble { main.append(.caution(fileTrouble)) }
    if desk.isOnlySwedish {
      main.append(
        .paragraph(
          "The paper itself is in Swedish: it goes to a Swedish authority, or to those who write to one.",
          class: "quiet"))
    }
    main += variants + days
    if let trouble = desk.trouble { main += self.trouble(trouble) }
    if let draft = desk.draft { main += self.draft(draft) }
    return Page(title: heading, place: .letters, main: main)
  }

  // MARK: Around the letter

  private var variants: [Markup] {
    guard desk.variants.count > 1 || desk.isChoosing else { return [] }
    let choose =
      desk.isChoosing
      ? [
        Markup.paragraph(
          reader("Välj vem brevet är till, eller vad det svarar på:", "Choose whom it is to, or what it answers:"))
      ]
      : []
    return choose + [
      .element(
        "nav", [.init("aria-label", reader("Till vem", "To whom"))],
        [
          .element(
            "div", class: "actions", [],
            desk.variants.map { variant in
              .element(
                "a", class: "tool",
                [.init("href", Address.letter.with(desk.letter.fileName, "\(variant.number)").text)]
                  + (variant.number == desk.number ? [.init("aria-current", "true")] : []),
                [.text(variant.name.capitalisedFirst)])
            })
        ])
    ]
  }

  private var days: [Markup] {
    guard !desk.letter.deadlines.isEmpty else { return [] }
    let report = DeadlineReport(process: desk.process, language: reader.language)
    let deadlines = desk.deadlines
    guard !deadlines.isEmpty else {
      return [
        .paragraph([
          .text(
            reader(
              "Står det en sista dag i brevet du fick? Skriv när du fick det, så räknas dagen ut: ",
              "Is there a last day in the letter you got? Write when you got it, and the day is counted: ")),
          .link(reader("Så går det till", "How it goes"), to: .process),
        ])
      ]
    }
    return [
      .caution(
        deadlines.map { Markup.paragraph(report.heading($0) + ".") } + [
          .paragraph([
            .link(reader("Så är dagen räknad", "How the day is counted"), to: .process.at("dagar"))
          ])
        ])
    ]
  }

  private func trouble(_ trouble: LetterDesk.Trouble) -> [Markup] {
    switch trouble {
    case .needsProposal:
      [
        .card([
          .paragraph(
            reader(
              "Brevet svarar på ett förslag eller ett beslut. Skriv in det först.",
              easy: "Skriv in beslutet först. Sen skriver vi brevet.",
              "The letter answers a proposal or a decision. Enter it first.")),
          .actions([
            .link(reader("Skriv in ett förslag", "Enter a proposal"), to: .proposals, class: "button primary")
          ]),
        ])
      ]
    case .partial(let source):
      [
        .card([
          .paragraph(
            reader(
              "En del av beslutet gick inte att förstå. Ett brev skrivs inte på ett halvt beslut: rätta texten först.",
              easy: "En del av beslutet gick inte att läsa. Rätta texten först.",
              "Some of the decision was not understood. No letter is written on half a decision: mend the text first."
            )),
          .actions([
            .link(
              reader("Se vad som inte förstods", "See what was not understood"),
              to: .proposal.with(source.number), class: "button primary")
          ]),
        ])
      ]
    case .other(let text): [.card([.paragraph(text)])]
    }
  }

  // MARK: The draft

  private func draft(_ draft: Draft) -> [Markup] {
    [standing(draft)] + files + homeless(draft) + [.heading(2, reader("Brevet", "The letter"), id: "brevet")]
      + [paper(draft)]
  }

  private func standing(_ draft: Draft) -> Markup {
    let count = draft.parts.count
    let done = count - draft.unapproved
    guard let next = draft.parts.firstIndex(where: { !$0.isApproved }) else {
      return .card([
        .paragraph(
          count == 0
            ? reader("Papperet är att skriva på. Det finns inget att godkänna.", "The paper is to write on.")
            : reader(
              "Du har godkänt alla \(count) delar. Skriv ut, skriv under och skicka själv.",
              easy: "Du har godkänt allt. Skriv ut brevet. Skriv under. Skicka det själv.",
              "You have approved all \(count) parts. Print, sign and send it yourself."))
      ])
    }
    return .card([
      .paragraph(
        reader(
          "Du har godkänt \(done) av \(count) delar. Inget skickas.",
          "You have approved \(done) of \(count) parts. Nothing is sent.")),
      .actions([
        .link(
          done == 0
            ? reader("Läs och godkänn", "Read and approve") : reader("Fortsätt läsa", "Go on reading"),
          to: desk.part(next + 1), class: "button primary")
      ]),
    ])
  }

  private var files: [Markup] {
    let tools = LetterFilePage.tools
    func links(large: Bool) -> Markup {
      .actions(
        PaperForm.allCases.filter { !large || $0 != .text }.map { form in
          let name = LetterFilePage.name(form, reader)
          return .link(
            large ? name + reader(", stor text", ", large print") : name, to: desk.file(form, large: large),
            class: "button")
        })
    }
    var parts: [Markup] = [links(large: false), links(large: true)]
    var missing: [String] = []
    if tools.typst == nil { missing.append("PDF") }
    if tools.pandoc == nil { missing.append("Word") }
    if !missing.isEmpty {
      let names = missing.joined(separator: reader(" och ", " and "))
      parts.append(
        .caution(
          reader(
            "\(names) går inte att göra på den här datorn än. Kör bin/setup-linux papers en gång. Webbsidan går att spara och skriva ut redan nu.",
            "\(names) cannot be made on this computer yet. Run bin/setup-linux papers once. The web page can be saved and printed already."
          )))
    }
    return [
      .details(reader("Spara som fil eller skriv ut", "Save as a file or print"), parts)
    ]
  }

  private func homeless(_ draft: Draft) -> [Markup] {
    guard !draft.homeless.isEmpty else { return [] }
    return [
      .caution([
        .paragraph(
          reader(
            "De här texterna har du skrivit, men stycket de hörde till finns inte längre i brevet. Kopiera dem till ett annat stycke om de behövs.",
            "You wrote these, but the paragraph they belonged to is no longer in the letter. Copy them to another if they are needed."
          )), .list(draft.homeless.map { .own($0) }),
      ])
    ]
  }

  /// The whole paper with what stands of each part. The script reads it aloud.
  private func paper(_ draft: Draft) -> Markup {
    let shown = PaperView(language: draft.paper.language)
    let paper = draft.original
    var parts: [Markup] = []
    if !paper.sender.isEmpty { parts.append(shown.lines(paper.sender)) }
    if !paper.recipient.isEmpty { parts.append(shown.lines(paper.recipient)) }
    parts.append(.paragraph(reader.isEnglish ? reader.day(paper.date) : paper.language.date(paper.date)))
    parts.append(.element("p", [], [.element("strong", [], [.text(paper.title)])]))
    if !paper.references.isEmpty { parts.append(shown.facts(paper.references)) }
    if let notice = paper.notice { parts.append(.caution(notice)) }
    var next = draft.parts.enumerated().makeIterator()
    var part = next.next()
    for (index, block) in paper.blocks.enumerated() {
      if let (place, current) = part, current.block == index {
        parts.append(self.part(current, place, shown))
        part = next.next()
      } else {
        parts.append(shown.block(block.content, id: "del-\(index)"))
      }
    }
    parts.append(.paragraph(paper.foot, class: "quiet"))
    return .element(
      "div", class: "card letter",
      [.init("data-las-upp", "")] + (paper.language == .swedish && reader.isEnglish ? [.init("lang", "sv")] : []), parts
    )
  }

  private func part(_ part: Draft.Part, _ place: Int, _ shown: PaperView) -> Markup {
    let content =
      part.ownText.map { (text: String) -> Markup in
        text.isEmpty
          ? .paragraph(reader("(Du har tagit bort stycket.)", "(You have taken this out.)"), class: "quiet")
          : .group(text.split(separator: "\n").map { .paragraph([.own(String($0))]) })
      } ?? shown.block(part.content, id: "del-\(part.block)")
    return .element(
      "div", class: "part", [],
      [
        content,
        .element(
          "p", class: "quiet small", [],
          (state(part).map { [.element("span", class: "tag", [], [.text($0)]), .text(" ")] } ?? []) + [
            .element(
              "a", [.init("href", desk.part(place + 1).text)],
              [.text(reader("Läs och ändra del \(place + 1)", "Read and change part \(place + 1)"))])
          ] + (SourceLine(desk: desk).text(ofLaw: part.source).map { [.text(" "), .text($0)] } ?? [])),
      ])
  }

  /// What has been done with the part; nothing is said of one that nobody has touched.
  private func state(_ part: Draft.Part) -> String? {
    if part.hasChanged { return reader("ändrat sedan du läste", "changed since you read") }
    if part.isApproved {
      return part.ownText == nil ? reader("godkänt", "approved") : reader("din text, godkänd", "your text, approved")
    }
    return part.ownText == nil ? nil : reader("din text", "your text")
  }
}

/// What a part of a letter came from, in a line.
struct SourceLine {
  let desk: LetterDesk

  /// Rules and decisions alone, for where the rows stand over the text; `nil` when there is none.
  func text(ofLaw source: Source) -> String? { line(citations(source)) }

  /// `nil` when nothing is told.
  func text(_ source: Source) -> String? {
    let reader = desk.reader
    let document = desk.open.document
    var parts: [String] = []
    if source.rows.count > 6 {
      parts.append(reader("\(source.rows.count) rader", "\(source.rows.count) rows"))
    } else {
      parts += source.rows.map { id in
        let name = document.rows.first { $0.id == id }?.name
        return [id, name].compactMap { $0 }.joined(separator: " ")
      }
    }
    return line(parts + citations(source))
  }

  private func citations(_ source: Source) -> [String] {
    let day = desk.visit.site.world.today()
    var citations: [String] = []
    for rule in source.rules {
      let citation = "\(Provisions.provision(rule).versionShown(on: day).citation)"
      if !citations.contains(citation) { citations.append(citation) }
    }
    return Array(citations.prefix(6)) + source.decisions.prefix(6)
  }

  private func line(_ parts: [String]) -> String? {
    guard !parts.isEmpty else { return nil }
    return desk.reader("Bygger på: ", "Rests on: ") + parts.joined(separator: "; ") + "."
  }
}

/// Parts of a paper as elements of a page.
struct PaperView {
  let language: MessageLanguage

  func block(_ content: Paper.Content, id: String) -> Markup {
    switch content {
    case .heading(let level, let text): .element(level == 1 ? "h3" : "h4", [], [inlines(text)])
    case .paragraph(let text): .paragraph([inlines(text)])
    case .list(let ordered, let items):
      .element(ordered ? "ol" : "ul", [], items.map { .element("li", [], [inlines($0.text)]) })
    case .facts(let pairs): facts(pairs)
    case .note(let text): .caution([.paragraph([inlines(text)])])
    case .table(let table): self.table(table, id)
    case .signature(let labels): .group(labels.map { .paragraph("____________________ \($0)", class: "quiet") })
    case .writingLines(let count): .paragraph("____________________ × \(count)", class: "quiet")
    case .pageBreak: .group([])
    }
  }

  func facts(_ pairs: [Paper.Pair]) -> Markup {
    .pairs(pairs.map { ($0.name.plain, inlines($0.value)) })
  }

  func lines(_ lines: [[Paper.Inline]]) -> Markup {
    .paragraph(lines.enumerated().flatMap { index, line in (index > 0 ? [.element("br")] : []) + [inlines(line)] })
  }

  private func table(_ table: Paper.Table, _ id: String) -> Markup {
    TableElement(
      id: id, caption: table.caption.isEmpty ? language("Tabell", "Table") : table.caption.plain,
      columns: table.columns.map { .init($0.name.plain, isNumber: $0.kind == .number) },
      rows: table.rows.map { row in .init(row.cells.map { inlines($0) }, isSum: row.isStrong) },
      stacks: table.columns.dropFirst().allSatisfy { $0.kind == .number }
    ).markup
  }

  private func inlines(_ text: [Paper.Inline]) -> Markup {
    .group(
      text.map { inline in
        switch inline {
        case .text(let words), .reference(let words): .text(words)
        case .strong(let words): .element("strong", [], [.text(words)])
        case .quoted(let words): .own(words)
        case .blank: .text("________")
        }
      })
  }
}
