import CaseFile
import Casework
import Law
import Wording

/// A row of the case as values for a template.
struct RowValues {
  static let names: [String: TemplateName] = [
    "rad": .text, "vad": .text, "egna-ord": .text, "behov": .text, "när": .text, "minuter": .text, "gånger": .text,
    "assistenter": .text, "grundläggande": .text, "i-veckan": .text, "slag": .text,
    "ger-grundläggande": .text, "ger-annat": .text, "samtidigt": .text, "har-mer": .flag,
  ]

  let study: CaseStudy
  let language: MessageLanguage

  /// The rows under the need they are described for, in the order of the needs.
  var byNeed: [Values] {
    Need.allCases.compactMap { need in
      let indices = study.subject.moments.indices.filter { study.subject.moments[$0].need == need }
      guard !indices.isEmpty else { return nil }
      var group = Values()
      group.set("behov", language.need(need))
      group.set("rader", indices.map { values($0) })
      return group
    }
  }

  func values(_ index: Int) -> Values {
    let row = study.document.rows[index]
    let moment = study.subject.moments[index]
    let claim = study.claimed.rows[index]
    let result = study.rows[index]
    let source = Source(rows: [row.id])
    var values = Values()
    values.set("rad", words: row.id, source: source)
    values.set("vad", words: row.name ?? language.need(moment.need), source: source)
    values.set("egna-ord", words: row.text, source: source)
    values.set("behov", language.need(moment.need))
    values.set("när", language.times(of: row), source: source)
    values.set(
      "minuter", moment.minutes.greatest?.isZero == true ? "–" : language.minutes(moment.minutes), source: source)
    values.set("gånger", language.shortFrequency(moment.occasions), source: source)
    values.set("assistenter", "\(moment.assistants)", source: source)
    values.set("slag", moment.engagement == .active ? nil : language.engagement(moment.engagement))
    let claimed = study.document.claims[index] ?? .unknown
    values.set(
      "grundläggande", moment.need == .other || claimed.greatest?.isZero == true ? "–" : language.minutes(claimed))
    let weekly = claim.basic + claim.other + claim.nightCredit
    values.set("i-veckan", weekly.isZero ? "–" : language.duration(weekly), source: source)
    let with = simultaneous(index)
    values.set("samtidigt", words: with, source: source)
    values.set("har-mer", row.text != nil || with != nil)
    values.set("ger-grundläggande", cell(study.bounds(index, .basic)), source: Source(rules: [result.rule]))
    values.set("ger-annat", cell(study.bounds(index, .otherAndNight)), source: Source(rules: [result.rule]))
    return values
  }

  /// The rows given at the same time as others, which say whose time they lie in.
  var simultaneous: [Values] {
    study.document.rows.indices.filter { simultaneous($0) != nil }.map { values($0) }
  }

  /// The rows in whose time a row lies, when it adds none of its own; `nil` otherwise.
  private func simultaneous(_ index: Int) -> String? {
    let inside = study.subject.moments[index].within.map { study.document.rows[Int($0)].id }
    let claim = study.claimed.rows[index]
    guard !inside.isEmpty, (claim.basic + claim.other + claim.nightCredit).isZero else { return nil }
    return language.list(inside)
  }

  private func cell(_ bounds: Bounds) -> String { bounds.possible.isZero ? "–" : language.range(bounds) }
}
