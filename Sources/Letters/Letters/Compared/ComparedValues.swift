import CaseFile
import Casework
import Law

/// What the person counts beside what an authority says, for the letters about a proposal or a decision.
struct ComparedValues {
  static let names: [String: TemplateName] = [
    "timmar": .text, "deras-timmar": .text, "skillnad": .text,
    "grundläggande": .text, "deras-grundläggande": .text,
    "enligt-lagen": .text, "din-linje": .text, "deras-linje": .text, "deras-linje-lagen": .text, "gränsen": .text,
    "antal": .text, "flera": .flag,
    "rader": .list([
      "rad": .text, "vad": .text, "du": .text, "de": .text, "skillnad": .text, "annat": .text,
    ]),
    "grunder": .list(ReconsiderationRow.names),
    "utan-skäl": .list(["rad": .text, "vad": .text]), "saknar-skäl": .flag,
    "avgörande": .list(["rad": .text, "vad": .text]), "har-avgörande": .flag,
    "underlag": .list(EvidenceValues.names), "har-underlag": .flag,
  ]

  let material: Material
  let comparison: Comparison

  private var study: CaseStudy { comparison.study }
  private var language: MessageLanguage { material.language }
  private var cut: [Comparison.Row] { comparison.differing.filter { $0.isCut } }

  /// The values for the template.
  func values() throws -> Values {
    var values = Values()
    let (yours, theirs) = (total(comparison.yours), total(comparison.theirs))
    values.set("timmar", language.duration(yours))
    values.set("deras-timmar", language.duration(theirs))
    values.set("skillnad", language.duration(yours - theirs))
    values.set("grundläggande", language.duration(comparison.yours.basicNet))
    values.set("deras-grundläggande", language.duration(comparison.theirs.basicNet))
    values.set("gränsen", language.duration(comparison.threshold))
    values.set("din-linje", line(comparison.yourLine))
    values.set("deras-linje", line(comparison.theirLine))
    values.set("enligt-lagen", language.range(comparison.theirLineByLaw.minutes))
    values.set("deras-linje-lagen", line(comparison.theirLineByLaw))
    values.set("antal", "\(cut.count)")
    values.set("flera", cut.count > 1)
    values.set("rader", cut.map { row($0) })
    values.set(
      "grunder",
      try grounds())
    values.set("utan-skäl", comparison.withoutReason.map { named($0.index) })
    values.set("saknar-skäl", !comparison.withoutReason.isEmpty)
    values.set("avgörande", comparison.decisive.map { named($0) })
    values.set("har-avgörande", !comparison.decisive.isEmpty)
    let evidence = EvidenceValues.values(study.document, language)
    values.set("underlag", evidence)
    values.set("har-underlag", !evidence.isEmpty)
    return values
  }

  private func total(_ sums: ClaimedSums) -> Rational {
    sums.total - (sums.basicDeduction ?? .zero) - (sums.otherDeduction ?? .zero)
  }

  private func line(_ line: ComparedLine) -> String {
    switch line.isAbove {
    case .yes: language("över gränsen", "above the line")
    case .no: language("inte över gränsen", "not above the line")
    case .unknown: language("öppet", "open")
    }
  }

  private func named(_ index: Int) -> Values {
    let row = study.document.rows[index]
    var values = Values()
    values.set("rad", words: row.id, source: Source(rows: [row.id]))
    values.set("vad", words: row.name, source: Source(rows: [row.id]))
    return values
  }

  private func minutes(_ minutes: Rational) -> String { minutes.isZero ? "–" : language.duration(minutes) }

  /// What is lost with a minus, what is more with a plus.
  private func change(_ lost: Rational) -> String {
    if lost.isZero { return "–" }
    return lost < 0 ? "+" + language.duration(-lost) : "−" + language.duration(lost)
  }

  /// A ground for each row that was cut. Decisions are told once.
  private func grounds() throws -> [Values] {
    var shown: [[String]: String] = [:]
    return try cut.map { row in
      let ground = ReconsiderationRow(comparison: comparison, row: row, material: material, shown: shown)
      let key = try ground.key()
      if !key.isEmpty, shown[key] == nil { shown[key] = study.document.rows[row.index].id }
      return try ground.values()
    }
  }

  private func row(_ row: Comparison.Row) -> Values {
    var values = named(row.index)
    let source = Source(rows: [study.document.rows[row.index].id])
    values.set("du", minutes(row.yours.basic), source: source)
    values.set("de", minutes(row.theirs.basic), source: source)
    values.set("skillnad", change(row.difference.basic), source: source)
    values.set("annat", change(row.difference.other + row.difference.night), source: source)
    return values
  }
}
