import Casework
import Law
import Markup

/// What the law gives on what is known, and what is open about it.
enum ResultPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    let study = try await visit.site.desk.study(of: open, on: visit.site.world.today())
    return .page(ResultView(reader: visit.reader, study: study).page)
  }
}

/// The page of the result.
struct ResultView {
  let reader: Reader
  let study: CaseStudy

  var page: Page {
    Page(
      title: reader("Resultat", "Result"), place: .result,
      main: [.heading(1, reader("Resultat", "Result")), answer])
  }

  private var line: Bounds { study.assessment.agency.bounds(.line) }

  private var answer: Markup {
    .card([
      .element(
        "figure", class: "chart", [],
        [
          Meter(
            reader: reader,
            title: reader("Grundläggande behov mot 20-timmarsgränsen", "Basic needs against the line of 20 hours"),
            bounds: line, limit: study.law.parameters.thresholdMinutes
          ).markup,
          .element(
            "figcaption", [],
            [
              .text(
                reader(
                  "Grundläggande behov i veckan. Fylld stapel är säkert, randig är möjligt, strecket är troligt.",
                  "Basic needs a week. Filled is certain, hatched is possible, the mark is likely."))
            ]),
        ]),
      three(line),
      .caution(reader("Det här är en uträkning, inte ett beslut.", "This is a calculation, not a decision.")),
    ])
  }

  private func three(_ bounds: Bounds) -> Markup {
    func part(_ name: String, _ amount: Rational, _ meaning: String) -> Markup {
      .element(
        "div", [],
        [
          .element("dt", [], [.text(name)]),
          .element(
            "dd", [],
            [.element("span", class: "amount", [], [.text(reader.duration(amount))]), .text(meaning)]),
        ])
    }
    return .element(
      "dl", class: "three", [],
      [
        part(reader("Säkert", "Certain"), bounds.secure, reader("minst så mycket", "at least this")),
        part(reader("Troligt", "Likely"), bounds.likely, reader("enligt det som är känt", "on what is known")),
        part(reader("Möjligt", "Possible"), bounds.possible, reader("högst så mycket", "at most this")),
      ])
  }
}
