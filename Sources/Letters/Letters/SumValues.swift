import CaseFile
import Casework
import Law

/// What a case adds up to, as the person counts and as the law does, for a table.
struct SumValues {
  static let names: [String: TemplateName] = [
    "vad": .text, "du": .text, "lagen": .text, "är-summa": .flag, "är-rad": .flag,
  ]

  let study: CaseStudy
  let language: MessageLanguage

  /// The rows of the table, sums last.
  var rows: [Values] {
    let claimed = study.claimed
    let sums = study.assessment.shown
    let isChild = study.assessment.ageClass != .adult
    var rows = [
      row("Grundläggande behov", "Basic needs", claimed.basic, sums.bounds(.basicGross)),
      row("Andra behov", "Other needs", claimed.other, otherBounds(sums)),
    ]
    add(
      "Väntetid på natten, delad med 4", "Waiting time at night, divided by 4", claimed.waitingCredit,
      sums.bounds(.waitingCredit), to: &rows)
    add(
      "Beredskap på natten, delad med 7", "Standby at night, divided by 7", claimed.standbyCredit,
      sums.bounds(.standbyCredit), to: &rows)
    if isChild {
      add(
        "Föräldraavdrag, grundläggande", "Parental deduction, basic", claimed.basicDeduction ?? .zero,
        sums.bounds(.basicDeduction), isMinus: true, to: &rows)
      add(
        "Föräldraavdrag, andra behov", "Parental deduction, other", claimed.otherDeduction ?? .zero,
        sums.bounds(.otherDeduction), isMinus: true, to: &rows)
      rows.append(
        row(
          "Grundläggande efter avdrag", "Basic after deduction", claimed.basicNet, sums.bounds(.basicNet),
          isSum: true))
    }
    rows.append(
      row("Allt tillsammans i veckan", "All together a week", Self.claimedTotal(study), sums.bounds(.need), isSum: true)
    )
    if sums.likely.hasCapBelowNeed {
      rows.append(row("Efter åldersgränsen", "After the age limit", .zero, study.assessment.granted, isSum: true))
    }
    return rows
  }

  /// What the person counts in all, after parental deduction.
  static func claimedTotal(_ study: CaseStudy) -> Rational {
    study.claimed.total - (study.claimed.basicDeduction ?? .zero) - (study.claimed.otherDeduction ?? .zero)
  }

  private func otherBounds(_ sums: TrackAssessment) -> Bounds {
    let (all, waiting, standby) = (
      sums.bounds(.otherGross), sums.bounds(.waitingCredit), sums.bounds(.standbyCredit)
    )
    return all.isKnown && waiting.isKnown && standby.isKnown
      ? Bounds(all.likely - waiting.likely - standby.likely) : all
  }

  private func add(
    _ swedish: String, _ english: String, _ claimed: Rational, _ bounds: Bounds, isMinus: Bool = false,
    to rows: inout [Values]
  ) {
    guard claimed.isPositive || bounds.possible.isPositive else { return }
    rows.append(row(swedish, english, claimed, bounds, isMinus: isMinus))
  }

  private func row(
    _ swedish: String, _ english: String, _ claimed: Rational, _ bounds: Bounds, isMinus: Bool = false,
    isSum: Bool = false
  ) -> Values {
    var values = Values()
    let sign = isMinus ? "−" : ""
    values.set("vad", language(swedish, english))
    values.set("du", claimed.isZero ? "–" : sign + language.duration(claimed))
    values.set("lagen", bounds.possible.isZero ? "–" : sign + language.range(bounds))
    values.set("är-summa", isSum)
    values.set("är-rad", !isSum)
    return values
  }
}

extension TrackSums {
  /// `true` when the age limit leaves room for less than the need.
  var hasCapBelowNeed: Bool { cap.map { $0 < need } ?? false }
}
