public import CaseFile
public import Law

/// Two versions of one's own case: what was added, taken away and changed, fact by fact, and what each version gives.
public struct CaseDifference: Sendable {
  /// A fact that is told otherwise; `nil` = nothing was said.
  public struct FactChange: Sendable, Hashable {
    /// The fact.
    public let fact: Fact
    /// What the old version says.
    public let old: StatedValue?
    /// What the new version says.
    public let new: StatedValue?
  }

  /// Something of a row that is no fact of the law.
  public enum OtherChange: Sendable, Hashable, CaseIterable {
    case name, text, days, clockTimes, period, claim, positions, voices, evidence
  }

  /// A row of both versions that is told otherwise.
  public struct RowChange: Sendable {
    /// The row in the old version.
    public let old: Int
    /// The row in the new version.
    public let new: Int
    /// Facts told otherwise, with what is said for all rows underneath, in the order of the catalogue.
    public let facts: [FactChange]
    /// What else differs.
    public let other: [OtherChange]
    /// Minutes a week it gives more, or less, in the track that the new version shows.
    public let effect: ComparedMinutes
  }

  /// Something of the case as a whole.
  public enum CaseChange: Sendable, Hashable, CaseIterable {
    case day, born, laterCircumstances, grants, applications, needBegan, readings, evidence, notes, order, events
  }

  /// The old version.
  public let old: CaseStudy
  /// The new version.
  public let new: CaseStudy
  /// Rows of the new version that the old has not, by index.
  public let added: [Int]
  /// Rows of the old version that the new has not, by index.
  public let removed: [Int]
  /// Rows of both that differ in what they say or in what they give, in the order of the new version.
  public let changed: [RowChange]
  /// Circumstances on the day that are told otherwise.
  public let circumstances: [FactChange]
  /// What else of the case differs.
  public let other: [CaseChange]

  /// `true` when the two say the same.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && circumstances.isEmpty && other.isEmpty
  }

  /// Compares two versions, each as it is assessed. Rows belong together by id.
  public init(from old: CaseStudy, to new: CaseStudy) {
    self.old = old
    self.new = new
    let before = Dictionary(
      old.document.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = new.document.rows.indices.compactMap { place in
      before[new.document.rows[place].id].map { (old: $0, new: place) }
    }
    let keptOld = Set(kept.map { $0.old })
    let keptNew = Set(kept.map { $0.new })
    added = new.document.rows.indices.filter { !keptNew.contains($0) }
    removed = old.document.rows.indices.filter { !keptOld.contains($0) }
    changed = kept.compactMap { CaseDifference.change(old, new, $0.old, $0.new) }
    circumstances = CaseDifference.changes(old.circumstanceFacts, new.circumstanceFacts)
    var other = CaseDifference.changes(of: old, new, sameCircumstances: circumstances.isEmpty)
    if kept.map({ $0.old }) != kept.map({ $0.old }).sorted() { other.append(.order) }
    self.other = other
  }

  /// What is told otherwise on two sheets.
  static func changes(_ old: FactSheet, _ new: FactSheet) -> [FactChange] {
    Fact.allCases.compactMap { fact in
      old[fact] == new[fact] ? nil : FactChange(fact: fact, old: old[fact], new: new[fact])
    }
  }

  private static func change(_ old: CaseStudy, _ new: CaseStudy, _ before: Int, _ after: Int) -> RowChange? {
    let rows = (old: old.document.rows[before], new: new.document.rows[after])
    let facts = changes(old.document.facts(of: rows.old), new.document.facts(of: rows.new))
    let track = Int(new.track.rawValue)
    let effect = ComparedMinutes(new.proof.rows[track][after]) - ComparedMinutes(old.proof.rows[track][before])
    let other = changes(of: rows.old, rows.new)
    guard !facts.isEmpty || !other.isEmpty || !effect.isZero else { return nil }
    return RowChange(old: before, new: after, facts: facts, other: other, effect: effect)
  }

  private static func changes(of old: CaseDocument.Row, _ new: CaseDocument.Row) -> [OtherChange] {
    OtherChange.allCases.filter { change in
      switch change {
      case .name: old.name != new.name
      case .text: old.text != new.text
      case .days: old.days != new.days
      case .clockTimes: old.clockTimes != new.clockTimes
      case .period: old.from != new.from || old.to != new.to
      case .claim: old.claimedBasicMinutes != new.claimedBasicMinutes
      case .positions: old.positions != new.positions
      case .voices: old.voices != new.voices
      case .evidence: old.evidence != new.evidence
      }
    }
  }

  private static func changes(of old: CaseStudy, _ new: CaseStudy, sameCircumstances: Bool) -> [CaseChange] {
    let (before, after) = (old.document, new.document)
    return CaseChange.allCases.filter { change in
      switch change {
      case .day: old.law.date != new.law.date
      case .born: before.person.born != after.person.born
      case .laterCircumstances: sameCircumstances && before.circumstances != after.circumstances
      case .grants: before.grants != after.grants
      case .applications: before.applications != after.applications
      case .needBegan: before.needBegan != after.needBegan
      case .readings: old.law.readings != new.law.readings
      case .evidence: before.evidence != after.evidence
      case .notes: before.notes != after.notes
      case .order: false
      case .events: before.events != after.events
      }
    }
  }
}

extension CaseStudy {
  /// What the file says of the circumstances on the day, later blocks over earlier ones.
  fileprivate var circumstanceFacts: FactSheet {
    var result = FactSheet()
    for block in document.circumstances {
      if let from = block.from, law.date < from { continue }
      if let to = block.to, to < law.date { continue }
      result = result.updated(by: block.facts)
    }
    return result
  }
}
