import CaseFile
import Casework
import Law
import Wording

/// A row that was cut: what differs, the reason given, what the law says of it, decisions and evidence.
struct ReconsiderationRow {
  static let names: [String: TemplateName] = [
    "rad": .text, "vad": .text, "egna-ord": .text, "du": .text, "de": .text,
    "skiljer": .list(["sak": .text]),
    "skäl": .text, "skäl-avser": .text, "saknar-skäl": .flag, "skäl-fakta": .flag, "skäl-lag": .flag,
    "skäl-öppet": .flag,
    "inte-mätt": .flag,
    "regler": .list(["regel": .text]),
    "lagen-ger": .text, "lagen-ger-mest": .text, "lagen-stöder": .flag, "lagen-delvis": .flag,
    "lagen-emot": .flag,
    "samma-avgöranden": .text,
    "för": .list(["avgörande": .text, "liknar": .text]), "har-för": .flag,
    "emot": .list(["avgörande": .text, "skiljer": .text]), "har-emot": .flag,
    "underlag": .list(EvidenceValues.names), "har-underlag": .flag, "saknar-underlag": .flag,
  ]

  let comparison: Comparison
  let row: Comparison.Row
  let material: Material
  /// The rows before this one, by the decisions shown for them.
  var shown: [[String]: String] = [:]

  private var language: MessageLanguage { material.language }
  private var document: CaseDocument.Row { comparison.study.document.rows[row.index] }

  func values() throws -> Values {
    let words = ComparedWords(language)
    let they = language.sentenceStart(comparison.holder)
    let source = Source(rows: [document.id])
    var values = Values()
    values.set("rad", words: document.id, source: source)
    values.set("vad", words: document.name ?? "", source: source)
    values.set("egna-ord", words: document.text, source: source)
    values.set("du", words.parts(row.yours), source: source)
    values.set("de", words.parts(row.theirs), source: source)
    values.set(
      "skiljer",
      row.differing.compactMap { words.sentence($0, they) }.map { sentence in
        var values = Values()
        values.set("sak", sentence, source: source)
        return values
      })
    setReason(&values, source)
    setLaw(&values, source)
    try setBearing(&values)
    return values
  }

  private func setReason(_ values: inout Values, _ source: Source) {
    let kind = row.reason?.kind
    values.set("skäl", words: kind == .missing ? nil : row.reason?.text?.withoutStop, source: source)
    values.set("skäl-avser", words: row.reason?.standsFor?.withoutStop, source: source)
    values.set("saknar-skäl", row.reason == nil || kind == .missing)
    values.set("skäl-fakta", kind == .facts)
    values.set("skäl-lag", kind == .law)
    values.set("skäl-öppet", kind == .open)
    values.set("inte-mätt", kind == .facts && row.reason?.isMeasured == false)
  }

  /// What the law gives on their own facts: as they count, more, or something between.
  private func setLaw(_ values: inout Values, _ source: Source) {
    let words = ComparedWords(language)
    let (least, most) = (row.theirsByLaw, row.theirsByLawAtBest)
    values.set("lagen-ger", words.parts(least), source: source)
    values.set("lagen-ger-mest", least == most ? nil : words.parts(most), source: source)
    let supports = row.theirs.basic < least.basic || row.theirs.total < least.total
    let mostSupports = row.theirs.basic < most.basic || row.theirs.total < most.total
    values.set("lagen-stöder", supports)
    values.set("lagen-delvis", !supports && mostSupports)
    values.set("lagen-emot", !supports && !mostSupports)
  }

  private func setBearing(_ values: inout Values) throws {
    let bearing = try comparison.bearing(on: row, book: material.book, decisions: material.decisions)
    values.set(
      "regler",
      provisions(bearing).map { deciding in
        var values = Values()
        let source = Source(rows: [document.id], rules: [deciding.rule])
        values.set("regel", words: language.rule(deciding.version), source: source)
        return values
      })
    setDecisions(&values, bearing)
    let evidence = EvidenceValues.values(comparison.study.document, language, ids: bearing.evidence)
    values.set("underlag", evidence)
    values.set("har-underlag", !evidence.isEmpty)
    values.set("saknar-underlag", evidence.isEmpty)
  }

  /// The decisions for and against; the row that they already stand at, when they are the same.
  private func setDecisions(_ values: inout Values, _ bearing: Comparison.Bearing) {
    let (favour, against) = (bearing.inFavour.prefix(2), bearing.against.prefix(2))
    let earlier = shown[ReconsiderationRow.key(bearing)]
    let source = Source(rows: [document.id], decisions: (favour + against).map(\.decision.id))
    values.set("samma-avgöranden", words: earlier, source: source)
    values.set("för", favour.map { decision($0, "liknar", $0.shared) })
    values.set("har-för", !favour.isEmpty && earlier == nil)
    values.set("emot", against.map { decision($0, "skiljer", $0.different) })
    values.set("har-emot", !against.isEmpty && earlier == nil)
  }

  /// What is shown of decisions: equal for rows with the same decisions, which weighed the same things.
  private static func key(_ bearing: Comparison.Bearing) -> [String] {
    bearing.inFavour.prefix(2).flatMap { ["+", $0.decision.id] + $0.shared.prefix(3).map(\.text) }
      + bearing.against.prefix(2).flatMap { ["-", $0.decision.id] + $0.different.prefix(3).map(\.text) }
  }

  /// What is shown of the row's decisions.
  func key() throws -> [String] {
    ReconsiderationRow.key(try comparison.bearing(on: row, book: material.book, decisions: material.decisions))
  }

  /// The rule that decides the row, and the one that judges their facts otherwise than they do.
  private func provisions(_ bearing: Comparison.Bearing) -> [Explanation.DecidingRule] {
    let told = bearing.provisions.filter { $0.rule != .calcMomentModel }
    guard let first = told.first else { return [] }
    return [first] + told.dropFirst().filter { $0.rule == row.rule }
  }

  private func decision(_ likeness: Likeness, _ name: String, _ facts: [Decision.DecisiveFact]) -> Values {
    let decision = likeness.decision
    let source = Source(rows: [document.id], decisions: [decision.id])
    let point = language(decision.title, decision.inEnglish)
    let stop = point.hasSuffix(".") ? "" : "."
    let today =
      switch decision.standing {
      case .holds: ""
      case .overtaken: language(" Gäller inte längre.", " No longer holds.")
      case .uncertain: language(" Osäkert om det gäller i dag.", " Uncertain whether it holds today.")
      }
    var values = Values()
    values.set("avgörande", words: "\(decision.citation): \(point)\(stop)\(today)", source: source)
    values.set(
      name, words: facts.isEmpty ? nil : facts.prefix(3).map { $0.text.withoutStop }.joined(separator: ". "),
      source: source)
    return values
  }
}

extension String {
  /// Without a full stop at the end.
  var withoutStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}
