import CaseFile

/// The reason an authority gives for a row, and what it is read as.
public struct Reason: Sendable, Hashable {
  /// What a reason is about. Read from its words, so always shown beside them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Another picture of what happens: how long, how often, what is shown.
    case facts
    /// Another view of what the law counts.
    case law
    /// Both, or impossible to say.
    case open
    /// There is no reason.
    case missing
  }

  /// The reason in its own words; `nil` = none given.
  public let text: String?
  /// What it is read as.
  public let kind: Kind
  /// `true` when it holds a number or names how the time was taken. Only of ``Kind/facts`` does that matter.
  public let isMeasured: Bool
  /// The earlier reason that words like *samma* stand for; `nil` where the reason stands by itself.
  public let standsFor: String?
  /// `true` when it rests on what help usually takes for anybody, and not on the person.
  public let isStandard: Bool

  /// Reads a reason.
  public init(_ text: String?) {
    self.text = text
    kind = Reason.kind(of: text)
    isMeasured = Reason.isMeasured(text ?? "")
    standsFor = nil
    isStandard = Reason.isStandard(text ?? "")
  }

  private init(_ text: String, as other: Reason) {
    self.text = text
    kind = other.kind
    isMeasured = other.isMeasured
    standsFor = other.standsFor ?? other.text
    isStandard = other.isStandard
  }

  /// The reasons of the rows in order: `samma` is read as the reason before it.
  static func reasons(_ texts: [String?]) -> [Reason] {
    var previous: Reason?
    return texts.map { text in
      guard let text, let earlier = previous, repeats.contains(Spelling.folded(text)) else {
        let reason = Reason(text)
        if reason.kind != .missing { previous = reason }
        return reason
      }
      return Reason(text, as: earlier)
    }
  }

  // MARK: Words

  private static let repeats: Set<String> = [
    "samma", "se ovan", "som ovan", "dito", "samma som ovan", "samma skal", "samma motivering", "same",
  ]
  /// Words on what is shown or not.
  private static let evidence = [
    "inte visat", "ej visat", "inte visad", "inte styrk", "ej styrk", "inte framg", "framgar inte", "framgar ej",
    "inte utrett", "ej utrett", "saknas underlag", "saknar underlag", "saknas intyg", "not shown", "no evidence",
  ]
  /// How often or how much is enough: a fact and a view of the law at once.
  private static let both = ["frekvent", "enstaka", "regelbund", "omfattning", "annat satt", "normal"]
  private static let law = [
    "raknas inte", "raknas ej", "inte raknas", "inte integritet", "ej integritet", "ansvar", "inte vantan", "ej vantan",
    "ingar inte", "ingar ej", "inte grundlaggande", "ej grundlaggande", "praxis", "lagen", "§", "sjukvard",
    "omfattas inte", "inte personlig", "does not count",
  ]
  private static let facts = [
    "kan ", "klarar", "racker", "behovs inte", "behovs ej", "behover inte", "behover ej", "tid ", "tiden", "minut",
    "hogt", "bara ", "endast", "sjalv", "observ", "dagbok", "too high", "enough",
  ]
  private static let measured = ["observ", "matt", "matning", "dagbok", "logg", "filmat", "klockat", "tidtag"]

  /// Words for what help usually takes.
  private static let standard = [
    "schablon", "normaltid", "standardtid", "riktvarde", "riktlinje", "brukar ta", "brukar anges", "vanligtvis",
    "normalt tar", "tar normalt", "i normalfallet", "genomsnittlig tid", "usually takes", "standard time",
  ]

  private static func isStandard(_ text: String) -> Bool {
    let words = Spelling.folded(String(text.prefix(2_000)))
    return standard.contains { words.contains($0) }
  }

  private static func kind(of text: String?) -> Kind {
    let words = " " + Spelling.folded(String((text ?? "").prefix(2_000)))
    guard words.contains(where: { $0.isLetter }) else { return .missing }
    func says(_ list: [String]) -> Bool { list.contains { words.contains($0) } }
    // "Kan" and the like begin a word; "kan" inside another is nothing.
    let isLaw = says(law)
    let isFacts = says(evidence) || says(facts.map { $0.hasSuffix(" ") ? " " + $0 : $0 })
    // A reason of both kinds is neither for certain, so it is computed both ways.
    if isLaw && isFacts { return .open }
    if says(evidence) { return .facts }
    if says(both) { return .open }
    return isLaw ? .law : isFacts ? .facts : .open
  }

  private static func isMeasured(_ text: String) -> Bool {
    let words = Spelling.folded(String(text.prefix(2_000)))
    return words.contains(where: \.isNumber) || measured.contains { words.contains($0) }
  }
}
