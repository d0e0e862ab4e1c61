import Casework
import Law

/// Provisions by slug and decisions by id, as a letter cites them.
struct Citations: Sendable {
  static let standard = Citations()

  private let decisions: [String: Decision]
  /// Every name, for the nearest one to a misspelling.
  let names: [String]

  private init() {
    let archive = (try? DecisionArchive.standard().all) ?? []
    decisions = Dictionary(archive.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = RuleID.allCases.map { "\($0.slug)" } + decisions.keys.sorted()
  }

  /// What a name cites on a day, and its source.
  subscript(name: String, on day: CalendarDate) -> (text: String, source: Source)? {
    if let rule = RuleID(slug: name) {
      let version = Provisions.provision(rule).versionShown(on: day)
      return (Citations.short("\(version.citation)"), Source(rules: [rule]))
    }
    guard let decision = decisions[name] else { return nil }
    return (decision.citation, Source(decisions: [decision.id]))
  }

  /// What a name cites today.
  subscript(name: String) -> (text: String, source: Source)? { self[name, on: Law.horizon] }

  /// A citation as it stands in a letter: law, courts and authorities, not the guides and conventions that this program
  /// follows.
  static func inLetters(_ citation: String) -> String {
    let parts = short(citation).split(separator: ";").map { Template.trimmed($0) }
    let own = "Egenmakts konvention, "
    return parts.map { $0.hasPrefix(own) ? String($0.dropFirst(own.count)) : $0 }
      .filter { part in
        !["ABH Utbildning", "Egenmakt", "processratt.se", "advokatbyrå", "Assistanskoll"].contains { part.contains($0) }
      }.joined(separator: "; ")
  }

  /// A citation without the numbers of the statute book: `9 a § LSS (SFS 1993:387)` is `9 a § LSS`.
  static func short(_ citation: String) -> String {
    var result = ""
    var rest = citation[...]
    while let open = rest.firstRange(of: " (SFS "), let close = rest[open.upperBound...].firstIndex(of: ")") {
      result += rest[..<open.lowerBound]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
