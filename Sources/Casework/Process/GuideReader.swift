import CaseFile
import Law

/// Reads the files of the process. Each says every error at once, with line and remedy.
enum GuideReader {
  // MARK: Evidence

  private static let evidenceKeys = KeyList([
    "id", "namn", "english", "även", "från", "issuer", "när", "krav", "tillfälle", "occasion", "styrka", "grund",
    "visar", "faller",
  ])

  static func evidence(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [EvidenceKind] {
    try SourceFile.read(bytes) { root in (root.parts() ?? []).compactMap { evidenceKind($0) } }
  }

  private static func evidenceKind(_ field: Field) -> EvidenceKind? {
    guard let fields = field.fields(evidenceKeys) else { return nil }
    let name = fields.pair("namn", "english")
    let issuer = fields.pair("från", "issuer")
    let ground = fields.required("grund")?.word(of: EvidenceKind.Ground.self)
    let strength = fields.required("styrka")?.word(["egen", "annan", "yrkesperson", "ingen"])
    guard let id = fields.required("id")?.identifier(), let name, let issuer, let ground, let strength,
      let need = need(fields)
    else { return nil }
    return EvidenceKind(
      id: id, name: name, alsoCalled: fields["även"]?.texts() ?? [], issuer: issuer, need: need,
      strength: ["egen": .ownWord, "annan": .otherPerson, "yrkesperson": .professional][strength], ground: ground,
      shows: points(fields["visar"]), failings: points(fields["faller"]))
  }

  private static func need(_ fields: Fields) -> EvidenceKind.Need? {
    switch fields.required("när")?.word(["alltid", "rad", "tillfälle"]) {
    case "alltid": .always
    case "rad": fields.required("krav").map { .rows(conditions($0)) }
    case "tillfälle": fields.pair("tillfälle", "occasion").map { .occasion($0) }
    default: nil
    }
  }

  /// A list of alternatives.
  private static func conditions(_ field: Field) -> [[RowCondition]] {
    (field.parts() ?? []).map { RowCondition.read($0) }
  }

  private static let pointKeys = KeyList(["text", "english", "krav", "okontrollerad"])

  private static func points(_ field: Field?) -> [EvidenceKind.Point] {
    (field?.parts() ?? []).compactMap { part in
      guard let fields = part.fields(pointKeys), let text = fields.pair("text", "english") else { return nil }
      return EvidenceKind.Point(
        text: text, conditions: fields["krav"].map { conditions($0) } ?? [],
        isUnverified: fields["okontrollerad"]?.answer() ?? false)
    }
  }

  // MARK: Orders

  private static let orderKeys = KeyList([
    "underlag", "till", "english", "även", "mottagare", "tabell", "privat", "namnger", "frågor",
  ])
  private static let questionKeys = KeyList(["text", "rader", "krav", "regler"])

  static func orders(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [EvidenceOrder] {
    try SourceFile.read(bytes) { root in (root.parts() ?? []).compactMap { order($0) } }
  }

  private static func order(_ field: Field) -> EvidenceOrder? {
    guard let fields = field.fields(orderKeys) else { return nil }
    let issuer = fields.pair("till", "english")
    let recipient = fields.required("mottagare")?.prose()
    let form = fields.required("tabell")?.word(of: EvidenceOrder.Form.self)
    let questions = fields.required("frågor")?.parts()
    guard let kind = fields.required("underlag")?.identifier(), let issuer, let recipient, let form, let questions
    else { return nil }
    return EvidenceOrder(
      kind: kind, issuer: issuer, alsoCalled: fields["även"]?.texts() ?? [], recipient: recipient, form: form,
      asksPrivate: fields["privat"]?.answer() ?? false,
      named: fields["namnger"].map { conditions($0) } ?? [], questions: questions.compactMap { question($0) })
  }

  private static func question(_ field: Field) -> EvidenceOrder.Question? {
    guard let fields = field.fields(questionKeys) else { return nil }
    let lines = fields.required("rader")?.wholeNumber(1...2)
    let rules = fields.required("regler")?.rules()
    guard let text = fields.required("text")?.prose(), let lines, let rules else { return nil }
    return EvidenceOrder.Question(
      text: text, conditions: fields["krav"].map { conditions($0) } ?? [], lines: lines, rules: rules)
  }

  // MARK: Organisations

  private static let organisationKeys = KeyList([
    "id", "namn", "område", "area", "erbjuder", "offers", "kostar", "oberoende", "intresse", "interest", "adress",
    "kontrollera", "verify",
  ])

  static func organisations(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [HelpOrganisation] {
    try SourceFile.read(bytes) { root in (root.parts() ?? []).compactMap { organisation($0) } }
  }

  private static func organisation(_ field: Field) -> HelpOrganisation? {
    guard let fields = field.fields(organisationKeys) else { return nil }
    let area = fields.pair("område", "area")
    let verify = fields.pair("kontrollera", "verify")
    let cost = fields.required("kostar")?.word(of: HelpOrganisation.Cost.self)
    let isIndependent = fields.required("oberoende")?.answer()
    let offers = fields.required("erbjuder")?.texts()
    let english = fields.required("offers")?.texts()
    guard let id = fields.required("id")?.identifier(), let name = fields.required("namn")?.prose(), let area,
      let verify,
      let cost, let isIndependent, let offers, let english, let address = fields.required("adress")?.prose()
    else { return nil }
    return HelpOrganisation(
      id: id, name: name, area: area,
      offers: Finding.Text(offers.joined(separator: ", "), english.joined(separator: ", ")), cost: cost,
      isIndependent: isIndependent, interest: fields["intresse"] == nil ? nil : fields.pair("intresse", "interest"),
      address: address, toVerify: verify)
  }

  // MARK: Steps

  private static let stepKeys = KeyList([
    "id", "namn", "english", "spår", "vem", "who", "papper", "papers", "regler", "vanlig_tid", "typical", "råd",
    "advice",
  ])

  static func steps(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [ProcessStep] {
    try SourceFile.read(bytes) { root in (root.parts() ?? []).compactMap { step($0) } }
  }

  private static func step(_ field: Field) -> ProcessStep? {
    guard let fields = field.fields(stepKeys) else { return nil }
    let name = fields.pair("namn", "english")
    let who = fields.pair("vem", "who")
    let advice = fields.pair("råd", "advice")
    let track = fields.required("spår")?.word(["båda", "försäkringskassan", "kommunen"])
    guard let id = fields.required("id")?.identifier(), let name, let who, let advice, let track else { return nil }
    return ProcessStep(
      id: id, name: name, tracks: track == "båda" ? Track.allCases : [track == "kommunen" ? .kommun : .agency],
      who: who,
      papers: fields["papper"] == nil ? nil : fields.pair("papper", "papers"), rules: fields["regler"]?.rules() ?? [],
      typicalTime: fields["vanlig_tid"] == nil ? nil : fields.pair("vanlig_tid", "typical"), advice: advice)
  }
}

extension Fields {
  /// The same text in both languages, both of them.
  fileprivate func pair(_ swedish: String, _ english: String) -> Finding.Text? {
    let first = required(swedish)?.prose()
    let second = required(english)?.prose()
    guard let first, let second else { return nil }
    return Finding.Text(first, second)
  }
}
