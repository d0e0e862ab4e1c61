package import CaseFile
import Casework
package import Law
package import Wording

/// A period, part by part.
package struct TimelineReport {
  package let document: CaseDocument
  package let timeline: Timeline
  package let language: Language

  package init(document: CaseDocument, timeline: Timeline, language: Language) {
    self.document = document
    self.timeline = timeline
    self.language = language
  }

  package var blocks: [Block] {
    guard let first = timeline.parts.first, let last = timeline.parts.last else { return [] }
    let title = document.title ?? language("Ärende utan rubrik", "Case without a title")
    let total = timeline.minutes { $0.granted }
    let days = timeline.parts.reduce(0) { $0 + $1.days }
    return [
      .title(title),
      .remark(
        language(
          "En uträkning, inte ett beslut. \(language.date(first.from)) – \(language.date(last.to)), \(days) dagar.",
          "A calculation, not a decision. \(language.date(first.from)) – \(language.date(last.to)), \(days) days.")),
      .table(table),
      .facts([
        Block.Pair(
          language("Hela perioden", "The whole period"), language.range(total), isStrong: true)
      ]),
      .remark(
        language(
          "Varje del räknas med sina egna regler, sin egen genomsnittliga vecka och sin egen åldersklass.",
          "Each part is computed by its own rules, its own average week and its own age class.")),
    ]
  }

  /// Neighbours that give the same are one line; the causes of the first are shown.
  private var table: Table {
    let columns = [
      Table.Column(language("Från", "From")), Table.Column(language("Till", "To")),
      Table.Column(language("Beslutar", "Decides")), Table.Column(language("Grundl./v", "Basic/w"), .right),
      Table.Column(language("Timmar/v", "Hours/w"), .right),
      Table.Column(language("Varför delen börjar", "Why it begins")),
    ]
    var rows: [Table.Row] = []
    var previous: (authority: Authority, fingerprint: [Rational], causes: [Timeline.Cause])?
    for part in timeline.parts {
      let assessment = part.assessment
      if let previous, previous.authority == assessment.authority, previous.fingerprint == assessment.fingerprint,
        !rows.isEmpty
      {
        rows[rows.count - 1].cells[1] = part.to.description
        continue
      }
      previous = (assessment.authority, assessment.fingerprint, part.causes)
      rows.append(
        Table.Row([
          part.from.description, part.to.description, language.short(assessment.authority),
          language.range(assessment.shown.bounds(.basicNet)), language.range(assessment.granted),
          part.causes.map { cause($0) }.joined(separator: "; "),
        ]))
    }
    return Table(columns: columns, rows: rows)
  }

  private func cause(_ cause: Timeline.Cause) -> String {
    switch cause {
    case .start: language("perioden börjar", "the period begins")
    case .law(let rule): "\(rule.slug)"
    case .ageClass: language("ny åldersklass", "new age class")
    case .ageLimit: language("åldersgränsen", "the age limit")
    case .circumstances: language("ändrade förhållanden", "changed circumstances")
    case .moment: language("en rad börjar eller slutar", "a row begins or ends")
    case .grant: language("ett beslut börjar eller slutar", "a grant begins or ends")
    case .newYear: language("nytt år", "new year")
    case .fourWeeks: language("fyra veckor på sjukhus", "four weeks in hospital")
    }
  }
}
