import CaseFile
import Casework
import Law

/// What a row is and what became of it, as names and values.
struct RowFacts {
  let study: CaseStudy
  let language: Language

  /// Names and values, one a line.
  ///
  /// - Parameter reason: what is said of the rule that decided a track, after the minutes; `nil` = nothing.
  func pairs(_ index: Int, reason: (RuleID) -> String?) -> [Block.Pair] {
    let moment = study.subject.moments[index]
    let frequency =
      "\(language.amount(moment.occasions.count)) \(language("gånger per", "times a")) \(period(moment.occasions.per))"
    var pairs = [
      Block.Pair(language("Behov", "Need"), language.need(moment.need)),
      Block.Pair(
        language("Tid", "Time"),
        "\(language.amount(moment.minutes)) min, \(frequency)"
          + (moment.assistants > 1
            ? language(", \(moment.assistants) assistenter", ", \(moment.assistants) assistants") : "")),
    ]
    let claim = study.claimed.rows[index]
    pairs.append(
      Block.Pair(
        language("Yrkat", "Claimed"),
        language(
          "\(language.duration(claim.basic)) grundläggande, \(language.duration(claim.other + claim.nightCredit)) annat i veckan",
          "\(language.duration(claim.basic)) basic, \(language.duration(claim.other + claim.nightCredit)) other a week")
      ))
    for track in Track.allCases {
      let result = study.proof.rows[Int(track.rawValue)][index]
      pairs.append(
        Block.Pair(
          language("Hos \(language.authority(track))", "At \(language.authority(track))"), verdict(result, reason),
          isStrong: track == study.track))
    }
    let basic = study.bounds(index) { $0.basic }
    if !basic.isKnown {
      pairs.append(
        Block.Pair(
          language("Öppet", "Open"),
          language(
            "säkert \(language.duration(basic.secure)), möjligt \(language.duration(basic.possible)) grundläggande",
            "certain \(language.duration(basic.secure)), possible \(language.duration(basic.possible)) basic")))
    }
    return pairs
  }

  private func verdict(_ result: RowResult, _ reason: (RuleID) -> String?) -> String {
    var parts: [String] = []
    if result.basic.isPositive {
      parts.append(
        language("\(language.duration(result.basic)) grundläggande", "\(language.duration(result.basic)) basic"))
    }
    if result.other.isPositive {
      parts.append(language("\(language.duration(result.other)) annat", "\(language.duration(result.other)) other"))
    }
    if result.nightCredit.isPositive {
      parts.append(
        language(
          "\(language.duration(result.nightCredit)) för natten",
          "\(language.duration(result.nightCredit)) for the night"))
    }
    if result.absorbed.isPositive {
      parts.append(
        language(
          "\(language.duration(result.absorbed)) räknas i tillsynen runt raden",
          "\(language.duration(result.absorbed)) counted in the supervision around the row"))
    }
    if result.takenOver.isPositive {
      parts.append(
        language(
          "\(language.duration(result.takenOver)) räknas i raderna inuti",
          "\(language.duration(result.takenOver)) counted in the rows inside"))
    }
    let text = parts.isEmpty ? language("ingen tid", "no time") : parts.joined(separator: ", ")
    return text + (reason(result.rule).map { " – \($0)" } ?? "")
  }

  /// The rows of the case, each with its rule.
  var table: Table {
    let columns = [
      Table.Column(language("Rad", "Row")), Table.Column(language("Grundl.", "Basic"), .right),
      Table.Column(language("Annat", "Other"), .right), Table.Column(language("Regel", "Rule")),
    ]
    let rows = study.rows.enumerated().map { index, row in
      Table.Row([
        study.label(index), language.range(study.bounds(index) { $0.basic }),
        language.range(study.bounds(index) { $0.other + $0.nightCredit }), "\(row.rule.slug)",
      ])
    }
    return Table(columns: columns, rows: rows)
  }

  private func period(_ period: Period) -> String {
    switch period {
    case .day: language("dag", "day")
    case .week: language("vecka", "week")
    case .month: language("månad", "month")
    case .year: language("år", "year")
    }
  }
}
