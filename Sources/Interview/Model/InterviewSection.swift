/// A section of the interview: three about the person, and the twelve parts about the help. The raw value is stable.
public enum InterviewSection: String, Sendable, Hashable, CaseIterable {
  /// Who it is about, who tells and who asks.
  case person = "vem"
  /// Where the person lives and what there is already.
  case living = "boende"
  /// The facts behind the eligibility group, and the medical facts of the case.
  case disability = "funktionsnedsättning"
  case breathing = "andning"
  case hygiene = "hygien"
  case toilet = "toalett"
  case meals = "måltider"
  case tubeFeeding = "sond"
  case dressing = "klädsel"
  case communication = "kommunikation"
  case preventive = "förebyggande"
  case medical = "medicinskt"
  case night = "natt"
  case home = "hemmet"
  case outing = "ute"

  /// The three sections about the person.
  public static let aboutPerson: [InterviewSection] = [.person, .living, .disability]
  /// The twelve parts about the help, in the order they are shown.
  public static let parts = Array(allCases.dropFirst(3))

  /// `true` for one of the twelve parts.
  public var isPart: Bool { !InterviewSection.aboutPerson.contains(self) }

  /// The letter that new rows of the part are named by: `H1`, `H2` …
  var letter: String {
    switch self {
    case .person, .living, .disability: "X"
    case .breathing: "A"
    case .hygiene: "H"
    case .toilet: "T"
    case .meals: "M"
    case .tubeFeeding: "S"
    case .dressing: "K"
    case .communication: "P"
    case .preventive: "F"
    case .medical: "L"
    case .night: "N"
    case .home: "B"
    case .outing: "G"
    }
  }
}

/// How far a section has come.
public enum SectionState: String, Sendable, Hashable, CaseIterable {
  /// Nothing is said.
  case notStarted = "inte_börjat"
  /// Something is said, and something is left to ask.
  case started = "pågår"
  /// Nothing is left to ask; what was skipped is counted as seen.
  case done = "klar"
  /// The person has said that the part is not about them.
  case notMine = "gäller_inte_mig"
}
