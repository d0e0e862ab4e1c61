public import CaseFile
import Law

/// Reads the file of one decision.
public enum DecisionReader {
  private static let keys = KeyList([
    "id", "rubrik", "domstol", "målnummer", "avgjort", "målår", "även", "person", "text", "utgång", "riktning",
    "english", "minuter", "fakta", "regler", "gäller", "gäller_varför", "källor", "säkerhet", "ord",
  ])

  /// The decision in a file.
  ///
  /// - Parameter name: the name of the file without its ending, which must be the id.
  /// - Throws: every error at once, each with line, place and remedy.
  public static func read(_ bytes: some Collection<UInt8>, named name: String? = nil) throws(FileErrors) -> Decision {
    try SourceFile.read(bytes) { root in
      guard let fields = root.fields(keys) else { return nil }
      if let name, let field = fields["id"], field.text() != name {
        field.fail(.unknownReference, Wording("skriv filens namn, \(name)", "write the name of the file, \(name)"))
      }
      return decision(fields)
    }
  }

  private static func decision(_ fields: Fields) -> Decision? {
    let decided = fields["avgjort"]?.date()
    // Who does not know the year must say so.
    let caseYear = fields["målår"].flatMap { $0.isUnknown ? nil : $0.wholeNumber(1976...2100) }
    if fields["avgjort"] == nil { _ = fields.required("målår") }
    let id = fields.required("id")?.identifier()
    let title = fields.required("rubrik")?.prose()
    let court = fields.required("domstol")?.prose()
    let text = fields.required("text")?.prose()
    let outcome = fields.required("utgång")?.prose()
    let direction = fields.required("riktning")?.word(of: Decision.Direction.self)
    let english = fields.required("english")?.prose()
    let facts = fields.required("fakta")?.parts()?.compactMap { fact($0) }
    let bearings = fields.required("regler").flatMap { self.bearings($0) }
    let standing = fields.required("gäller")?.word(of: Decision.Standing.self)
    let reason = fields.required("gäller_varför")?.prose()
    let sources = fields.required("källor")?.parts()?.compactMap { $0.prose() }
    let confidence = fields.required("säkerhet")?.word(["hög", "medel", "låg"])
    guard let id, let title, let court, let text, let outcome, let direction, let english, let facts, let bearings,
      let standing, let reason, let sources, let confidence
    else { return nil }
    return Decision(
      id: id, title: title, court: court, caseNumber: fields["målnummer"]?.prose(), decided: decided,
      year: decided?.year ?? caseYear,
      alsoKnownAs: fields["även"]?.texts() ?? [], person: fields["person"]?.prose(), text: text, outcome: outcome,
      direction: direction, inEnglish: english, figures: fields["minuter"]?.texts() ?? [], facts: facts,
      bearings: bearings, standing: standing, standingReason: reason, sources: sources,
      confidence: confidence == "hög" ? .high : confidence == "medel" ? .medium : .low,
      searchWords: fields["ord"]?.texts() ?? [])
  }

  private static let factKeys = KeyList(["text", "när"])

  private static func fact(_ field: Field) -> Decision.DecisiveFact? {
    guard let fields = field.fields(factKeys) else { return nil }
    let conditions = fields["när"].map { RowCondition.read($0) } ?? []
    return fields.required("text")?.prose().map { Decision.DecisiveFact(text: $0, conditions: conditions) }
  }

  private static let bearingKeys = KeyList(["regel", "riktning", "varför"])

  private static func bearings(_ field: Field) -> [Decision.Bearing]? {
    guard let parts = field.parts() else { return nil }
    var result: [Decision.Bearing] = []
    for part in parts {
      guard let fields = part.fields(bearingKeys) else { continue }
      let rule = fields.required("regel")?.rule()
      let direction = fields.required("riktning")?.word(["för", "emot", "neutral"])
      let why = fields.required("varför")?.prose()
      guard let rule, let direction = direction.flatMap(Decision.Direction.init), let why else { continue }
      if result.contains(where: { $0.rule == rule }) {
        part.fail(.duplicateID, Wording("nämn varje regel en gång", "name each rule once"))
      }
      result.append(Decision.Bearing(rule: rule, direction: direction, why: why))
    }
    if result.isEmpty, parts.isEmpty {
      field.fail(.wrongType, Wording("nämn minst en regel", "name at least one rule"))
    }
    return result
  }
}
