import CaseFile
package import Casework
import Law
package import Wording

/// Your rows beside theirs, and what the law makes of theirs.
package struct CompareReport {
  package let comparison: Comparison
  /// Who they are, as the subject of a sentence.
  package let they: String
  /// How many rows are told in full.
  package let limit: Int
  package let language: Language

  package init(comparison: Comparison, they: String, limit: Int, language: Language) {
    self.comparison = comparison
    self.they = they
    self.limit = limit
    self.language = language
  }

  private var words: CompareWords { CompareWords(language) }
  private var study: CaseStudy { comparison.study }
  private var differing: [Comparison.Row] { comparison.differing }

  package func blocks(book: Book, decisions: DecisionArchive) throws -> [Block] {
    var blocks: [Block] = [
      .title(language("Jämförelse: du och \(they)", "Comparison: you and \(they)")),
      .remark(
        language(
          "Tre kolumner: det du vill ha räknat, det \(they) räknar, och vad lagen ger på de uppgifter som \(they) godtar.",
          "Three columns: what you want counted, what \(they) counts, and what the law gives on the facts \(they) accepts."
        )),
    ]
    guard !differing.isEmpty else { return blocks + [.emphasis(nothing)] + sums + closing }
    blocks += decisive + sums
    blocks += [
      .heading(
        language(
          "Raderna som skiljer, störst betydelse först (\(differing.count))",
          "The rows that differ, most important first (\(differing.count))")),
      .table(table),
      .remark(
        language(
          "Grundläggande behov i veckan. Annat: skillnaden i andra behov och natt; minus när de räknar mer där.",
          "Basic needs a week. Other: the difference in other needs and night; minus where they count more there.")),
    ]
    blocks += try entries(book: book, decisions: decisions)
    return blocks + withoutReason + closing
  }

  private var nothing: String {
    language("Inget skiljer: \(they) räknar varje rad som du.", "Nothing differs: \(they) counts each row as you do.")
  }

  // MARK: The line and the sums

  private var decisive: [Block] {
    guard !comparison.decisive.isEmpty else { return [] }
    let rows = comparison.decisive.map { study.label($0) }.joined(separator: ", ")
    return [
      .emphasis(
        language(
          "De här raderna avgör: \(rows). De nekas av ett skäl som lagen inte ger stöd för. Räknas de, kommer också \(they) över 20 timmar.",
          "These rows decide: \(rows). They are refused for a reason the law does not bear out. If they count, \(they) too passes 20 hours."
        ))
    ]
  }

  private var sums: [Block] {
    let pairs = [
      Block.Pair(language("Du", "You"), words.line(comparison.yourLine)),
      Block.Pair(language("Du, enligt lagen", "You, by the law"), words.line(comparison.yourLineByLaw)),
      Block.Pair(they.capitalisedFirst, words.line(comparison.theirLine), isStrong: true),
      Block.Pair(
        language("Deras uppgifter enligt lagen", "Their facts by the law"), words.line(comparison.theirLineByLaw),
        isStrong: true),
    ]
    var blocks: [Block] = [
      .heading(language("Mer än 20 timmar grundläggande behov?", "More than 20 hours of basic needs?")), .facts(pairs),
      .paragraph(decides),
    ]
    if study.assessment.agency.isOpenToApplicant == .no {
      blocks.append(
        .paragraph(
          language(
            "Försäkringskassans väg är stängd i ärendet, så gränsen avgör inte ensam.",
            "The track of Försäkringskassan is shut in this case, so the line alone does not settle it.")))
    }
    return blocks + [.heading(language("Summor i veckan", "Sums a week")), .table(sumTable)]
  }

  /// Who decides by the law, on either side's facts.
  private var decides: String {
    let own = language.short(study.assessment.authority)
    let least = language.short(comparison.theirsByLaw.authority)
    let most = language.short(comparison.theirsByLawAtBest.authority)
    let theirs = least == most ? least : language("\(least) eller \(most)", "\(least) or \(most)")
    return language(
      "Den som beslutar enligt lagen: \(own) på dina uppgifter, \(theirs) på deras.",
      "Who decides by the law: \(own) on your facts, \(theirs) on theirs.")
  }

  private var sumTable: Table {
    let law = study.assessment
    let (track, least, most) =
      comparison.track == .agency
      ? (law.agency, comparison.theirsByLaw.agency, comparison.theirsByLawAtBest.agency)
      : (law.kommun, comparison.theirsByLaw.kommun, comparison.theirsByLawAtBest.kommun)
    func row(
      _ swedish: String, _ english: String, _ claimed: (ClaimedSums) -> Rational,
      _ amount: TrackAmount
    ) -> Table.Row {
      let span = Bounds(
        secure: Rational.least(least.least(amount), most.least(amount)), likely: least.likely[amount],
        possible: Rational.greatest(least.greatest(amount), most.greatest(amount)))
      return Table.Row([
        language(swedish, english), language.duration(claimed(comparison.yours)),
        language.range(track.bounds(amount)), language.duration(claimed(comparison.theirs)), language.range(span),
      ])
    }
    var rows = [row("Grundläggande", "Basic", { $0.basic }, .basicGross)]
    /// A deduction that somebody makes, or the law on somebody's facts.
    func isMade(_ claimed: (ClaimedSums) -> Rational?, _ amount: TrackAmount) -> Bool {
      [comparison.yours, comparison.theirs].contains { (claimed($0) ?? .zero).isPositive }
        || [track, least, most].contains { $0.greatest(amount).isPositive }
    }
    if isMade({ $0.basicDeduction }, .basicDeduction) {
      rows.append(row("Avdrag, grundläggande", "Deduction, basic", { $0.basicDeduction ?? .zero }, .basicDeduction))
      rows.append(row("Grundläggande kvar", "Basic left", { $0.basicNet }, .basicNet))
    }
    rows.append(
      row("Annat, med natt", "Other, with night", { $0.total - $0.basic }, .otherGross))
    if isMade({ $0.otherDeduction }, .otherDeduction) {
      rows.append(row("Avdrag, annat", "Deduction, other", { $0.otherDeduction ?? .zero }, .otherDeduction))
    }
    rows.append(row("Före avdrag", "Before deduction", { $0.total }, .gross))
    rows.append(granted(.agency))
    rows.append(granted(.kommun))
    return Table(
      columns: [
        .init(""), .init(language("Du", "You"), .right), .init(language("Du enl. lagen", "You by law"), .right),
        .init(language("De", "They"), .right), .init(language("De enl. lagen", "They by law"), .right),
      ], rows: rows)
  }

  /// What can be granted in a track; nobody claims that, so the two sides have no column of their own.
  private func granted(_ track: Track) -> Table.Row {
    func bounds(_ assessment: Assessment) -> Bounds {
      (track == .agency ? assessment.agency : assessment.kommun).bounds(.granted)
    }
    let (least, most) = (bounds(comparison.theirsByLaw), bounds(comparison.theirsByLawAtBest))
    let span = Bounds(
      secure: Rational.least(least.secure, most.secure), likely: least.likely,
      possible: Rational.greatest(least.possible, most.possible))
    return Table.Row([
      language("Beviljas, ", "Granted, ") + (track == .agency ? "FK" : "kommun"), "–",
      language.range(bounds(study.assessment)), "–",
      language.range(span),
    ])
  }

  // MARK: The rows

  private var table: Table {
    Table(
      columns: [
        .init(language("Rad", "Row")), .init(language("Du", "You"), .right), .init(language("De", "They"), .right),
        .init(language("De enl. lagen", "They by law"), .right), .init(language("Skillnad", "Difference"), .right),
        .init(language("Annat", "Other"), .right),
      ],
      rows: differing.map { row in
        let other = row.difference.other + row.difference.night
        return Table.Row([
          study.label(row.index), counted(row.yours, row.isYoursUnknown), counted(row.theirs, row.isTheirsUnknown),
          law(row),
          language.duration(row.difference.basic), language.duration(other),
        ])
      })
  }

  /// Basic minutes that a side counts; nothing is said of nothing known.
  private func counted(_ minutes: ComparedMinutes, _ isUnknown: Bool) -> String {
    isUnknown && minutes.isZero ? language("okänt", "unknown") : language.duration(minutes.basic)
  }

  private func law(_ row: Comparison.Row) -> String {
    if row.isOpenOnTheirs { return language.range(row.theirsByLawSpan.basic) }
    let (one, two) = (row.theirsByLaw.basic, row.theirsByLawAtBest.basic)
    return one == two
      ? language.duration(one)
      : "\(language.duration(Rational.least(one, two))) – \(language.duration(Rational.greatest(one, two)))"
  }

  private func entries(book: Book, decisions: DecisionArchive) throws -> [Block] {
    var entries: [Block.Entry] = []
    for row in differing.prefix(limit) { entries.append(try entry(row, book, decisions)) }
    var blocks: [Block] = [.heading(language("Rad för rad", "Row by row")), .entries(entries)]
    if differing.count > limit {
      let rest = differing.count - limit
      blocks += [
        .remark(
          language(
            rest == 1 ? "En rad till skiljer sig." : "\(rest) rader till skiljer sig.",
            rest == 1 ? "1 more row differs." : "\(rest) more rows differ.")),
        .pointer(language("Visa alla med --limit \(differing.count).", "Show all with --limit \(differing.count).")),
      ]
    }
    return blocks
  }

  private func entry(_ row: Comparison.Row, _ book: Book, _ decisions: DecisionArchive) throws -> Block.Entry {
    var notes = [
      language("Skiljer: ", "Differs: ") + row.differing.map { words.differing($0) }.joined(separator: "; "),
      language("Du: ", "You: ") + words.minutes(row.yours, isUnknown: row.isYoursUnknown) + ". "
        + language("De: ", "They: ") + words.minutes(row.theirs, isUnknown: row.isTheirsUnknown) + ".",
    ]
    notes.append(judged(row))
    if let reason = reason(row) { notes.append(reason) }
    if row.isCut || row.isOpen { notes += try bearing(row, book, decisions) }
    return Block.Entry(
      "\(study.label(row.index)): \(words.change(row.difference)) \(language("i veckan", "a week"))", notes: notes)
  }

  private func judged(_ row: Comparison.Row) -> String {
    let head = language("Deras uppgifter enligt lagen: ", "Their facts by the law: ")
    var text = head
    if row.isOpenOnTheirs {
      text += words.minutes(row.theirsByLawSpan)
    } else {
      text += words.minutes(row.theirsByLaw)
      if row.theirsByLaw != row.theirsByLawAtBest {
        text += language(", eller ", ", or ") + words.minutes(row.theirsByLawAtBest)
      }
    }
    if row.yoursByLaw != row.yours || !row.yoursByLawSpan.isKnown {
      text += language(" (dina egna: ", " (your own: ") + words.minutes(row.yoursByLawSpan) + ")"
    }
    return text + (row.rule.map { " [\($0.slug)]" } ?? "") + "."
  }

  private func reason(_ row: Comparison.Row) -> String? {
    guard let reason = row.reason else { return nil }
    guard let text = reason.text, reason.kind != .missing else {
      return row.isCut ? language("Motivering saknas. Be om den.", "No reason is given. Ask for it.") : nil
    }
    var result = language(
      "Skäl: ”\(text)” – \(words.kind(reason.kind))", "Reason: “\(text)” – \(words.kind(reason.kind))")
    if reason.kind == .facts, !reason.isMeasured {
      result += language("; det sägs inte hur det är mätt", "; it does not say how it was measured")
    }
    if reason.isStandard {
      result += language(
        ". Det liknar en schablon: individuell bedömning saknas",
        ". It looks like a standard time: no individual assessment is made")
    }
    return result + "."
  }

  private func bearing(_ row: Comparison.Row, _ book: Book, _ decisions: DecisionArchive) throws -> [String] {
    let bearing = try comparison.bearing(on: row, book: book, decisions: decisions)
    let decision = DecisionWords(language)
    var notes: [String] = []
    let unanswered = bearing.missing.map { $0.fact }
    if !unanswered.isEmpty {
      notes.append(
        language("Obesvarat: ", "Unanswered: ") + unanswered.map { words.name($0) }.joined(separator: ", ") + ".")
    }
    guard row.isCut else { return notes }
    notes += bearing.provisions.prefix(2).map { rule in
      language("Regel: ", "Rule: ") + language.cited(rule.version) + " [\(rule.rule.slug)]"
    }
    func add(_ swedish: String, _ english: String, _ likenesses: [Likeness]) {
      for likeness in likenesses.prefix(2) {
        notes.append(language(swedish, english) + decision.cited(likeness.decision))
      }
    }
    add("Talar för: ", "For: ", bearing.inFavour)
    add("Talar emot: ", "Against: ", bearing.against)
    add("Liknar, men talar åt båda håll eller inget: ", "Alike, but speaks both ways or neither: ", bearing.other)
    if !bearing.evidence.isEmpty {
      notes.append(
        language("Underlag i filen: ", "Evidence in the file: ") + bearing.evidence.joined(separator: ", ") + ".")
    }
    return notes
  }

  // MARK: The end

  private var withoutReason: [Block] {
    let rows = comparison.withoutReason
    guard !rows.isEmpty else { return [] }
    return [
      .heading(language("Motivering saknas", "No reason given")), .list(rows.map { study.label($0.index) }),
      .paragraph(
        language(
          "Ett beslut som går emot dig ska motiveras. Du kan begära motiveringen rad för rad.",
          "A decision against you must state its reasons. You can ask for them row by row.")),
    ]
  }

  private var closing: [Block] {
    [
      .space,
      .remark(
        language(
          "Du och De är det som vardera sidan vill ha räknat, utan lagens prövning.",
          "You and They are what each side wants counted, not tried by the law.")),
      .remark(language("En uträkning, inte ett beslut.", "A calculation, not a decision.")),
    ]
  }
}
