import Archive
import CaseFile
import Casework
import Law
import Letters
import Markup
import Reports
import Wording

/// A person's rows beside an authority's.
enum ComparisonPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let source = try ProposalSource.find(try visit.number(), in: open.dossier)
    let study = try await visit.site.desk.study(of: open)
    return .page(try ComparisonView(visit: visit, open: open, source: source, study: study).page())
  }
}

/// The page of a comparison.
struct ComparisonView {
  let visit: Visit
  let open: DeskCase
  let source: ProposalSource
  let study: CaseStudy

  private var reader: Reader { visit.reader }

  func page() throws -> Page {
    let heading = reader("Du och ", "You and ") + reader.language.holder(source.holder)
    let reading = source.reading(study)
    var main: [Markup] = [
      .element("p", class: "crumb", [], [.link(reader("Alla förslag", "All proposals"), to: .proposals)]),
      .heading(1, heading),
    ]
    if let date = source.date {
      main.append(.paragraph(reader("Papperet är från \(reader.day(date)).", "The paper is of \(reader.day(date)).")))
    }
    if let reading { main += troubles(reading) }
    if let comparison = try source.comparison(study) {
      main += try compared(comparison) + letters
    } else {
      main.append(
        .caution(
          reader(
            "Inget i texten gick att förstå, så det finns inget att jämföra. Ändra texten och försök igen.",
            easy: "Texten gick inte att läsa. Ändra den och försök igen.",
            "Nothing in the text was understood, so there is nothing to compare. Change it and try again.")))
    }
    if let reading {
      main.append(
        .details(
          reader("Så läste vi texten", "How the text was read"),
          BlockView(blocks: read(reading), level: 3, name: "lasning", isPersonal: true).markup))
    }
    return Page(title: reader("Jämförelse", "Comparison"), place: .proposals, main: main + handling)
  }

  // MARK: How it was read

  private func read(_ reading: ProposalReading) -> [Block] {
    ProposalReport(document: open.document, reading: reading, language: reader.language).blocks.filter { block in
      if case .title = block { return false }
      return true
    }
  }

  /// The lines that are not with, before any figure is shown.
  private func troubles(_ reading: ProposalReading) -> [Markup] {
    guard reading.isPartial else { return [] }
    let language = reader.language
    let unread = reading.notUnderstood.map { line in
      reader("Textens rad \(line.line): ", "Line \(line.line): ") + line.problem.message(language) + "."
    }
    let partly = reading.understood.filter { $0.hasUnreadWords }.map { line in
      reader(
        "Textens rad \(line.line): några ord lästes inte. Se efter att det som lästes är allt som står.",
        "Line \(line.line): some words were not read. See that what was read is all it says.")
    }
    return [
      .caution([
        .paragraph([
          .element(
            "strong", [],
            [
              .text(
                reader(
                  "Allt i texten gick inte att förstå. Det här är inte med:",
                  easy: "En del av texten gick inte att läsa:", "Not all was understood. This is left out:"))
            ])
        ]), .list((unread + partly).map { .text($0) }),
        .paragraph([.link(reader("Ändra texten", "Change the text"), to: .changeProposal.with(source.number))]),
      ])
    ]
  }

  // MARK: The comparison

  private func compared(_ comparison: Comparison) throws -> [Markup] {
    let they = reader.language.holder(source.holder)
    let report = CompareReport(
      comparison: comparison, they: they, limit: max(1, comparison.differing.count), language: reader.language)
    // The page says itself what the columns are.
    let blocks = try report.blocks(book: .standard, decisions: .standard()).dropFirst(2)
    return [
      .paragraph(
        reader(
          "Du: det du vill ha räknat. De: det \(they) räknar. Enligt lagen: vad lagen ger på de uppgifter som \(they) godtar. Tiden är för en vanlig vecka.",
          easy: "Tiden är för en vanlig vecka.",
          "You: what you want counted. They: what \(they) counts. By law: what the law gives on the facts that \(they) accepts. The time is of an ordinary week."
        )), chart(comparison),
    ]
      + BlockView(blocks: Array(blocks), name: "jamfor", isPersonal: true, foldsNotes: true, language: reader.language)
      .markup
  }

  /// The four sums that are held against the line, which the list after it tells in words.
  private func chart(_ comparison: Comparison) -> Markup {
    let they = reader.language.holder(source.holder).capitalisedFirst
    let bars: [LimitBars.Bar] = [
      .init(name: reader("Du", "You"), bounds: comparison.yourLine.minutes),
      .init(name: reader("Du, enligt lagen", "You, by the law"), bounds: comparison.yourLineByLaw.minutes),
      .init(name: they, bounds: comparison.theirLine.minutes),
      .init(
        name: reader("Deras uppgifter enligt lagen", "Their facts by the law"),
        bounds: comparison.theirLineByLaw.minutes),
    ]
    return .element(
      "figure", class: "chart", [],
      [
        LimitBars(
          reader: reader, title: reader("Grundläggande behov mot gränsen", "Basic needs against the line"), bars: bars,
          limit: comparison.threshold
        ).markup,
        .element(
          "figcaption", [],
          [
            .text(
              reader(
                "Grundläggande behov i veckan. Fyllt är säkert, randigt är möjligt, strecket är troligt.",
                easy: "Det mest privata i veckan. Fyllt är säkert. Randigt är kanske.",
                "Basic needs a week. Filled is certain, hatched possible, the mark likely."))
          ]),
      ])
  }

  private var letters: [Markup] {
    let kinds: [Letter] =
      source.holder == .agency
      ? [.comments, .reconsideration, .appeal] : source.holder == .kommun ? [.comments, .appeal] : []
    guard !kinds.isEmpty else { return [] }
    return [
      .heading(2, reader("Svara", "Answer")),
      .actions(
        kinds.map { kind in
          .link(
            kind.name(reader.language).capitalisedFirst, to: .letter.with(kind.fileName, "\(source.number)"),
            class: "button")
        }),
    ]
  }

  private var handling: [Markup] {
    guard case .saved(let proposal) = source.content else { return [] }
    return [
      .heading(2, reader("Texten", "The text")),
      .actions([
        .link(reader("Ändra texten", "Change the text"), to: .changeProposal.with(source.number), class: "button")
      ]),
      .details(
        reader("Ta bort förslaget", "Remove the proposal"),
        [
          visit.form(to: .removeProposal, of: open).markup([
            .hidden("id", proposal.id),
            .paragraph(
              reader(
                "Breven om förslaget finns kvar men saknar då något att svara på. Det går att ångra.",
                "The letters about it remain but then have nothing to answer. It can be undone.")),
            .button(reader.remove, .danger),
          ])
        ]),
    ]
  }
}
