package import Casework
package import Law
package import Wording

/// What is disputed in a case, ranked by what it is worth, and the best and worst of all combinations.
package struct ContestedReport {
  package let study: CaseStudy
  package let range: Contested.Range
  package let language: Language

  package init(study: CaseStudy, range: Contested.Range, language: Language) {
    self.study = study
    self.range = range
    self.language = language
  }

  package func blocks(book: Book) throws -> [Block] {
    var blocks: [Block] = [
      .title(language("Det här är omtvistat i ärendet", "What is disputed in the case")),
      .facts([
        Block.Pair(language("Beslutar", "Decides"), language.authority(study.assessment.authority)),
        Block.Pair(language("Grundläggande", "Basic"), weekly(study.assessment.shown.bounds(.basicNet))),
        Block.Pair(language("Hela tiden", "All the time"), weekly(study.assessment.granted), isStrong: true),
      ]),
    ]
    blocks += study.reservations(language)
    let ranked = ranking
    guard !ranked.isEmpty else {
      guard range.authorities.count == 1, range.isExact else { return blocks + combinations + end }
      return blocks + [
        .paragraph(
          language(
            "Ingen omtvistad fråga ändrar något i ärendet, hur den än besvaras.",
            "No disputed question changes anything in the case, however it is answered."))
      ] + end
    }
    blocks.append(.heading(language("Störst betydelse först", "Greatest effect first")))
    blocks.append(.table(table(ranked)))
    blocks.append(.heading(language("Vad det handlar om", "What it is about")))
    var questions: [ContestedQuestion] = []
    for alternative in ranked where !questions.contains(alternative.option.question) {
      questions.append(alternative.option.question)
    }
    blocks.append(
      .entries(
        try questions.map { question in
          let followed = study.law.readings.option(for: question)
          return Block.Entry(
            language.text(try book.text(question), .plain),
            notes: question.options.map { language.option($0, isFollowed: $0 == followed) }, source: "[\(question.id)]")
        }))
    return blocks + combinations + end
  }

  /// Those that move who decides first, then by hours.
  private var ranking: [Contested.Alternative] {
    func moves(_ alternative: Contested.Alternative) -> Bool {
      alternative.assessment.authority != study.assessment.authority
    }
    return study.alternatives.sorted { left, right in
      if moves(left) != moves(right) { return moves(left) }
      let (a, b) = (size(left), size(right))
      if a != b { return b < a }
      let (c, d) = (basicSize(left), basicSize(right))
      return c != d ? d < c : left.option.rawValue < right.option.rawValue
    }
  }

  private func size(_ alternative: Contested.Alternative) -> Rational {
    let change = self.change(alternative)
    return change < 0 ? -change : change
  }

  private func basicSize(_ alternative: Contested.Alternative) -> Rational {
    let change = alternative.assessment.shown.likely.basicNet - study.assessment.shown.likely.basicNet
    return change < 0 ? -change : change
  }

  private func change(_ alternative: Contested.Alternative) -> Rational {
    alternative.assessment.granted.likely - study.assessment.granted.likely
  }

  private func table(_ ranked: [Contested.Alternative]) -> Table {
    let movesAuthority = ranked.contains { $0.assessment.authority != study.assessment.authority }
    var columns = [
      Table.Column(language("Annan tolkning", "Other reading")),
      Table.Column(language("Grundl.", "Basic"), .right), Table.Column(language("Hela tiden", "Total"), .right),
      Table.Column(language("Ändring", "Change"), .right),
    ]
    if movesAuthority { columns.append(Table.Column(language("Beslutar", "Decides"))) }
    let rows = ranked.map { alternative in
      let assessment = alternative.assessment
      let change = self.change(alternative)
      var cells = [
        "\(alternative.option.question.id)=\(alternative.option.description.name)",
        language.range(assessment.shown.bounds(.basicNet)), language.range(assessment.granted),
        (change.isPositive ? "+" : "") + language.duration(change),
      ]
      if movesAuthority { cells.append(language.authority(assessment.authority)) }
      return Table.Row(cells, isStrong: assessment.authority != study.assessment.authority)
    }
    return Table(columns: columns, rows: rows)
  }

  private var combinations: [Block] {
    let authorities = range.authorities.map { language.authority($0) }.joined(separator: ", ")
    var blocks: [Block] = [
      .heading(language("Alla tolkningar tillsammans", "All readings together")),
      .facts([
        Block.Pair(language("Minst", "Least"), end(range.least)),
        Block.Pair(language("Mest", "Greatest"), end(range.greatest)),
        Block.Pair(language("Beslutar kan", "May decide"), authorities),
      ]),
    ]
    let text =
      range.isExact
      ? language(
        "Exakt: alla \(range.tried) kombinationer av de frågor som berör ärendet är räknade; de är ordnade efter vad som är troligt.",
        "Exact: all \(range.tried) combinations of the questions that bear on the case are computed, ordered by what is likely."
      )
      : language(
        "Frågorna ger fler kombinationer än \(Contested.greatestSearch). De \(range.least.options.count) frågor som betyder mest var för sig är kombinerade (\(range.tried)); de andra följer ärendets tolkning.",
        "The questions give more combinations than \(Contested.greatestSearch). The \(range.least.options.count) that matter most alone are combined (\(range.tried)); the others follow the case's reading."
      )
    blocks.append(.remark(text))
    if !range.hasExactBounds, study.assessment.hasExactBounds {
      blocks.append(
        .remark(
          language(
            "Med någon av tolkningarna är mer öppet än som kan prövas. Spannen är då vidare än de behöver vara.",
            "Under some reading more is open than can be tried. Ranges are then wider than need be.")))
    }
    return blocks
  }

  private func end(_ end: Contested.Range.End) -> String {
    let changed = end.options.filter { !study.law.readings.follows($0) }
    let names = changed.map { "\($0.question.id)=\($0.description.name)" }.joined(separator: ", ")
    let basic = language.range(end.assessment.shown.bounds(.basicNet))
    let total = language.range(end.assessment.granted)
    return language(
      "\(total) i veckan, grundläggande behov \(basic), \(language.authority(end.assessment.authority))",
      "\(total) a week, basic needs \(basic), \(language.authority(end.assessment.authority))"
    ) + (names.isEmpty ? language(" – som nu", " – as now") : " – \(names)")
  }

  private var end: [Block] {
    [
      .space,
      .remark(language("En uträkning, inte ett beslut.", "A calculation, not a decision.")),
      .pointer(
        language(
          "Pröva en tolkning: egenmakt räkna FIL --tolkning CI-02=flat_seven.",
          "Try a reading: egenmakt assess FILE --reading CI-02=flat_seven.")),
    ]
  }

  private func weekly(_ bounds: Bounds) -> String { language.range(bounds) + language(" i veckan", " a week") }
}

/// Disputed readings for other programs.
package struct ContestedJSON: Encodable {
  struct Alternative: Encodable {
    let question: String
    let option: String
    let authority: String
    let basicNet: JSONReport.Span
    let granted: JSONReport.Span
  }

  struct End: Encodable {
    let options: [String]
    let authority: String
    let granted: JSONReport.Span

    init(_ end: Contested.Range.End) {
      options = end.options.map { "\($0.question.id)=\($0.description.name)" }
      authority = "\(end.assessment.authority)"
      granted = JSONReport.Span(end.assessment.granted)
    }
  }

  let format = "egenmakt-contested-1"
  let granted: JSONReport.Span
  let alternatives: [Alternative]
  let least: End
  let greatest: End
  let authorities: [String]
  let combinations: Int
  let isExact: Bool

  package init(_ study: CaseStudy, _ range: Contested.Range) {
    granted = JSONReport.Span(study.assessment.granted)
    alternatives = study.alternatives.map {
      Alternative(
        question: "\($0.option.question.id)", option: "\($0.option.description.name)",
        authority: "\($0.assessment.authority)",
        basicNet: JSONReport.Span($0.assessment.shown.bounds(.basicNet)),
        granted: JSONReport.Span($0.assessment.granted))
    }
    least = End(range.least)
    greatest = End(range.greatest)
    authorities = range.authorities.map { "\($0)" }
    combinations = range.tried
    isExact = range.isExact
  }
}

/// How far a case stands from the line, and which rows it stands on.
package struct MarginReport {
  package let study: CaseStudy
  package let margin: Margin
  package let limit: Int
  package let language: Language

  package init(study: CaseStudy, margin: Margin, limit: Int, language: Language) {
    self.study = study
    self.margin = margin
    self.limit = limit
    self.language = language
  }

  package var blocks: [Block] {
    let line = study.law.parameters.thresholdMinutes
    var blocks: [Block] = [
      .title(language("Marginalen till 20-timmarsgränsen", "The margin to the 20-hour line")),
      .facts([
        Block.Pair(
          language("Grundläggande hos Försäkringskassan", "Basic at Försäkringskassan"),
          language.range(study.assessment.agency.bounds(.line)) + language(" i veckan", " a week")),
        Block.Pair(
          language("Gränsen", "The line"),
          language("mer än \(language.duration(line))", "more than \(language.duration(line))")),
        Block.Pair(language("Marginal", "Margin"), language.range(margin.distance), isStrong: true),
      ]),
    ]
    let calculation = [
      Block.space, .remark(language("En uträkning, inte ett beslut.", "A calculation, not a decision.")),
    ]
    switch study.assessment.agency.isOpenToApplicant {
    case .yes: break
    case .no:
      blocks.append(
        .paragraph(
          language(
            "Gränsen avgör ingenting i ärendet: Försäkringskassan kan inte besluta. ",
            "The line settles nothing in the case: Försäkringskassan cannot decide. ") + gateSentence))
      return blocks + calculation
    case .unknown:
      blocks.append(
        .paragraph(
          language(
            "Det är öppet om Försäkringskassan kan besluta: gränsen avgör inte ensam. ",
            "It is open whether Försäkringskassan can decide: the line alone does not settle it. ") + gateSentence))
    }
    if !margin.distance.isKnown {
      blocks.append(
        .paragraph(
          language(
            "Något är okänt eller omtvistat. Det som följer är räknat på det troliga.",
            "Something is unknown or disputed. What follows is computed on what is likely.")))
    }
    if margin.missing == nil, !margin.distance.likely.isPositive {
      blocks.append(
        .paragraph(
          language(
            "Mer tid går inte att säga något om: behoven är inte bestämda i lagen den dagen, eller spåret är stängt.",
            "Nothing can be said of more time: the law of the day does not define the needs, or the track is shut.")))
    } else if !margin.isExact {
      blocks.append(
        .paragraph(
          language(
            "Ärendet har så många rader att grupperna inte är prövade. Mindre grupper räcker inte.",
            "The case has so many rows that the sets were not tried. Smaller sets are not enough.")))
    } else if let missing = margin.missing {
      blocks.append(
        .paragraph(
          language(
            "Det behövs minst \(language.duration(Rational(missing))) mer grundläggande behov i veckan för att passera gränsen. För ett barn är avdraget då räknat.",
            "At least \(language.duration(Rational(missing))) more basic need a week is needed to pass the line. For a child the deduction is included."
          )))
    } else if margin.takesFourOrMore {
      blocks.append(
        .paragraph(
          language(
            "Ingen grupp om tre rader är nog för att falla under gränsen: minst fyra rader måste nekas.",
            "No three rows are enough to fall below the line: at least four must be refused.")))
    } else if let first = margin.sufficientRefusals.first {
      blocks.append(
        .heading(
          first.rows.count == 1
            ? language(
              "Nekas någon av de här raderna hamnar ärendet på eller under gränsen",
              "Refusing any of these rows takes the case to the line or below")
            : language(
              "Nekas de här raderna tillsammans hamnar ärendet på eller under gränsen",
              "Refusing these rows together takes the case to the line or below")))
      blocks.append(.table(table))
      if margin.sufficientRefusals.count > limit {
        blocks.append(
          .remark(
            language(
              "\(margin.sufficientRefusals.count) sådana grupper finns; de \(limit) som lämnar mest kvar visas.",
              "There are \(margin.sufficientRefusals.count) such sets; the \(limit) that leave the most are shown.")))
      }
    }
    return blocks + calculation
  }

  /// The rule that shuts the track, or leaves it open.
  private var gateSentence: String {
    guard let rule = study.assessment.agency.gateRule else { return "" }
    let version = Provisions.provision(rule).versionShown(on: study.law.date)
    return language("\(version.says)", "\(version.inEnglish)")
  }

  private var table: Table {
    let columns = [
      Table.Column(language("Rader", "Rows")), Table.Column(language("Kvar i veckan", "Left a week"), .right),
    ]
    let rows = margin.sufficientRefusals.prefix(limit).map { set in
      Table.Row([set.rows.map { study.label($0) }.joined(separator: ", "), language.duration(set.remaining)])
    }
    return Table(columns: columns, rows: Array(rows))
  }
}

/// The margin for other programs.
package struct MarginJSON: Encodable {
  struct RowSet: Encodable {
    let rows: [String]
    let remainingMinutes: String
  }

  let format = "egenmakt-margin-1"
  let distance: JSONReport.Span
  let sufficientRefusals: [RowSet]
  let takesFourOrMore: Bool
  let isExact: Bool
  let missingMinutes: Int?

  package init(_ study: CaseStudy, _ margin: Margin) {
    distance = JSONReport.Span(margin.distance)
    sufficientRefusals = margin.sufficientRefusals.map { set in
      RowSet(rows: set.rows.map { study.subject.moments[$0].id }, remainingMinutes: "\(set.remaining)")
    }
    takesFourOrMore = margin.takesFourOrMore
    isExact = margin.isExact
    missingMinutes = margin.missing
  }
}
