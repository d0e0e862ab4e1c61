import CaseFile
package import Casework
package import Law
package import Wording

/// What a row is and what became of it, as names and values.
package struct RowFacts {
  package let study: CaseStudy
  package let language: Language

  /// Names and values, one a line.
  ///
  /// - Parameter reason: what is said of the rule that decided a track, after the minutes; `nil` = nothing.
  package func pairs(_ index: Int, reason: (RuleID) -> String?) -> [Block.Pair] {
    let moment = study.subject.moments[index]
    var pairs = [
      Block.Pair(language("Behov", "Need"), language.need(moment.need)),
      Block.Pair(language("Tid", "Time"), time(moment)),
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
          language("Hos \(language.authority(track))", "At \(language.authority(track))"),
          verdict(result) + (reason(result.rule).map { " – \($0)" } ?? ""),
          isStrong: track == study.track))
    }
    let other = study.bounds(index, .otherAndNight)
    let basic = study.bounds(index, .basic)
    if !other.isKnown {
      pairs.append(
        Block.Pair(
          language("Öppet, annat", "Open, other"),
          language(
            "säkert \(language.duration(other.secure)), möjligt \(language.duration(other.possible))",
            "certain \(language.duration(other.secure)), possible \(language.duration(other.possible))")))
    }
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

  /// How long, how often, by how many, and which part of it is private, waiting or judged to be self-care.
  private func time(_ moment: HelpMoment) -> String {
    var parts = [language.minutes(moment.minutes), language.frequency(moment.occasions)]
    if moment.assistants > 1 { parts.append(language.assistants(moment.assistants)) }
    func part(_ amount: Amount, _ swedish: String, _ english: String) {
      guard amount.isStated, amount != moment.minutes else { return }
      parts.append(
        language(
          "varav \(language.amount(amount)) min \(swedish)", "of which \(language.amount(amount)) min \(english)"))
    }
    part(moment.privateMinutes, "mycket privat", "very private")
    part(moment.waitingInside, "väntan i momentet", "waiting inside")
    part(moment.selfCareMinutes, "bedömd som egenvård", "judged self-care")
    part(moment.secondActiveMinutes, "aktivt med andra assistenten", "active with the second assistant")
    return parts.joined(separator: ", ")
  }

  /// The minutes a row gives, by what they count as.
  func verdict(_ result: RowResult) -> String {
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
    return parts.isEmpty ? language("ingen tid", "no time") : parts.joined(separator: ", ")
  }

  /// The rows of the case, each with its rule.
  package var table: Table {
    let columns = [
      Table.Column(language("Rad", "Row")), Table.Column(language("Grundl.", "Basic"), .right),
      Table.Column(language("Annat", "Other"), .right), Table.Column(language("Regel", "Rule")),
    ]
    let rows = study.rows.enumerated().map { index, row in
      Table.Row([
        study.label(index), language.range(study.bounds(index, .basic)),
        language.range(study.bounds(index, .otherAndNight)), "\(row.rule.slug)",
      ])
    }
    return Table(columns: columns, rows: rows)
  }
}
