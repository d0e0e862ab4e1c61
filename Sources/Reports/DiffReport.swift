import CaseFile
package import Casework
import Law
package import Wording

/// What changed between two versions of a case, and what that does.
package struct DiffReport {
  package let difference: CaseDifference
  package let language: Language

  package init(difference: CaseDifference, language: Language) {
    self.difference = difference
    self.language = language
  }

  private var words: CompareWords { CompareWords(language) }

  package var blocks: [Block] {
    var blocks: [Block] = [.title(language("Skillnaden mellan två versioner", "Between two versions"))]
    guard !difference.isEmpty else {
      blocks.append(
        .emphasis(language("Inget skiljer: de två säger samma sak.", "Nothing differs: the two say the same.")))
      return blocks + effect + closing
    }
    blocks += effect
    blocks += rows(language("Nya rader", "New rows"), difference.added, of: difference.new)
    blocks += rows(language("Borttagna rader", "Rows taken away"), difference.removed, of: difference.old)
    blocks += changedRows + circumstances + others
    return blocks + closing
  }

  // MARK: The effect

  private var effect: [Block] {
    let (old, new) = (difference.old, difference.new)
    func row(_ swedish: String, _ english: String, _ value: (CaseStudy) -> String) -> Table.Row {
      let (before, after) = (value(old), value(new))
      return Table.Row([language(swedish, english), before, after], isStrong: before != after)
    }
    let rows = [
      row("Dag", "Day") { language.date($0.law.date) },
      row("Beslutar", "Decides") { language.short($0.assessment.authority) },
      row("Rätt", "Right") { right($0.assessment.right) },
      row("Grundläggande mot gränsen", "Basic against the line") {
        language.range($0.assessment.agency.bounds(.line))
      },
      row("Försäkringskassan", "Försäkringskassan") { language.range($0.assessment.agency.bounds(.granted)) },
      row("Kommunen", "The kommun") { language.range($0.assessment.kommun.bounds(.granted)) },
      row("Yrkat, allt", "Claimed, all") { language.duration($0.claimed.total) },
    ]
    return [
      .heading(language("Vad det gör, i veckan", "What it does, a week")),
      .table(
        Table(
          columns: [.init(""), .init(language("Förut", "Before"), .right), .init(language("Nu", "Now"), .right)],
          rows: rows)),
    ]
  }

  private func right(_ right: Right) -> String {
    switch right {
    case .yes: language("ja", "yes")
    case .ifKommunGrants: language("om kommunen beviljar", "if the kommun grants")
    case .no: language("nej", "no")
    case .open: language("öppet", "open")
    }
  }

  // MARK: The rows

  private func rows(_ heading: String, _ indices: [Int], of study: CaseStudy) -> [Block] {
    guard !indices.isEmpty else { return [] }
    let items = indices.map { index in
      "\(study.label(index)): \(words.minutes(ComparedMinutes(study.rows[index]))) \(language("i veckan", "a week"))"
    }
    return [.heading("\(heading) (\(indices.count))"), .list(items)]
  }

  private var changedRows: [Block] {
    guard !difference.changed.isEmpty else { return [] }
    let entries = difference.changed.map { change in
      let told = change.facts.map { fact($0) } + change.other.map { other($0, change) }
      return Block.Entry(
        "\(difference.new.label(change.new)): \(effect(change.effect))",
        notes: told.isEmpty
          ? [
            language(
              "Raden är densamma; tiden följer av annat.", "The row is the same; its time follows from the rest.")
          ]
          : told)
    }
    return [
      .heading(language("Ändrade rader (\(entries.count))", "Changed rows (\(entries.count))")), .entries(entries),
    ]
  }

  private func effect(_ minutes: ComparedMinutes) -> String {
    guard !minutes.isZero else { return language("samma tid", "the same time") }
    // The new version's gain is what the old one lacks.
    return words.change(ComparedMinutes() - minutes) + language(" i veckan", " a week")
  }

  private func fact(_ change: CaseDifference.FactChange) -> String {
    "\(words.name(change.fact)): \(words.value(change.old)) → \(words.value(change.new))"
  }

  private func other(_ change: CaseDifference.OtherChange, _ row: CaseDifference.RowChange) -> String {
    switch change {
    case .name: language("namnet är ändrat", "the name is changed")
    case .text: language("texten är ändrad", "the text is changed")
    case .days: language("dagarna är ändrade", "the days are changed")
    case .clockTimes: language("klockslagen är ändrade", "the clock times are changed")
    case .period: language("perioden då raden gäller är ändrad", "the period when the row holds is changed")
    case .claim: claim(row)
    case .positions: language("ställningarna är ändrade", "the positions are changed")
    case .voices: language("det som andra röster berättar är ändrat", "what other voices tell is changed")
    case .evidence: language("underlaget till raden är ändrat", "the evidence of the row is changed")
    }
  }

  private func claim(_ row: CaseDifference.RowChange) -> String {
    func text(_ study: CaseStudy, _ index: Int) -> String {
      guard let claim = study.document.rows[index].claimedBasicMinutes else { return words.value(nil) }
      return words.value(claim.value.map { .quantity($0) } ?? .unknown)
    }
    return language("yrkade grundläggande minuter: ", "basic minutes claimed: ")
      + "\(text(difference.old, row.old)) → \(text(difference.new, row.new))"
  }

  // MARK: The rest of the case

  private var circumstances: [Block] {
    guard !difference.circumstances.isEmpty else { return [] }
    return [
      .heading(language("Ändrade omständigheter", "Changed circumstances")),
      .list(difference.circumstances.map { fact($0) }),
    ]
  }

  private var others: [Block] {
    guard !difference.other.isEmpty else { return [] }
    return [.heading(language("Annat som ändrats", "Other changes")), .list(difference.other.map { text($0) })]
  }

  private func text(_ change: CaseDifference.CaseChange) -> String {
    switch change {
    case .day: language("dagen: lagen och åldern kan vara andra", "the day: the law and the age may be others")
    case .born: language("födelsedagen", "the birth date")
    case .laterCircumstances: language("omständigheter under andra tider", "circumstances at other times")
    case .grants: language("beviljade timmar", "granted hours")
    case .applications: language("ansökningar", "applications")
    case .needBegan: language("när behovet började", "when the need began")
    case .readings: language("valda tolkningar", "readings chosen")
    case .evidence: language("underlaget", "the evidence")
    case .notes: language("anteckningarna", "the notes")
    case .order: language("radernas ordning", "the order of the rows")
    case .events: language("händelserna", "the events")
    }
  }

  private var closing: [Block] {
    [.space, .remark(language("En uträkning, inte ett beslut.", "A calculation, not a decision."))]
  }
}

/// The difference for other programs.
package struct DiffJSON: Encodable {
  struct Fact: Encodable {
    let fact: String
    let old: String?
    let new: String?

    init(_ change: CaseDifference.FactChange) {
      let words = CompareWords(.swedish)
      fact = "\(change.fact.description.key)"
      old = change.old.map { words.value($0) }
      new = change.new.map { words.value($0) }
    }
  }

  struct Row: Encodable {
    let id: String
    let facts: [Fact]
    let other: [String]
    let effect: CompareJSON.Minutes
  }

  let format = "egenmakt-diff-1"
  let old: CompareJSON.Judged
  let new: CompareJSON.Judged
  let added: [String]
  let removed: [String]
  let changed: [Row]
  let circumstances: [Fact]
  let other: [String]

  package init(_ difference: CaseDifference) {
    old = CompareJSON.Judged(difference.old.assessment)
    new = CompareJSON.Judged(difference.new.assessment)
    added = difference.added.map { difference.new.document.rows[$0].id }
    removed = difference.removed.map { difference.old.document.rows[$0].id }
    changed = difference.changed.map { change in
      Row(
        id: difference.new.document.rows[change.new].id, facts: change.facts.map { Fact($0) },
        other: change.other.map { "\($0)" }, effect: CompareJSON.Minutes(change.effect))
    }
    circumstances = difference.circumstances.map { Fact($0) }
    other = difference.other.map { "\($0)" }
  }
}
