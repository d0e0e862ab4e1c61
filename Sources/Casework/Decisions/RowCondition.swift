import CaseFile
public import Law

/// Something a row of a case, or the case around it, may be or not be; in the words of the case file.
public enum RowCondition: Sendable, Hashable {
  case need(Set<Need>)
  case content(Set<Content>)
  case engagement(Set<Engagement>)
  case place(Set<Place>)
  case selfCare(Set<SelfCare>)
  case necessaryFor(Set<NecessaryFor>)
  /// More than one assistant at the same time, or not.
  case severalAssistants(Bool)
  /// Under 18, or not.
  case child(Bool)
  /// Years of age; two years more or less count as the same.
  case age(Int)
  case group(Set<EligibilityGroup>)
  case mentalImpairment(Set<MentalImpairment>)
  case housing(Set<Housing>)
  /// A yes/no fact of the row.
  case truth(Fact, Bool)

  /// A row with what surrounds it on a day.
  public struct Situation: Sendable {
    let moment: MomentFacts
    let circumstances: Circumstances
    let born: CalendarDate?
    let date: CalendarDate

    /// A row of a case on a day.
    public init(_ moment: HelpMoment, of subject: Case, on date: CalendarDate) {
      self.moment = moment.facts
      circumstances = subject.circumstances(on: date)
      born = subject.born
      self.date = date
    }

    /// Full years of age.
    var age: Int? {
      guard let born else { return nil }
      let hadBirthday = (date.month, date.day) >= (born.month, born.day)
      return date.year - born.year - (hadBirthday ? 0 : 1)
    }
  }

  /// Whether the row is so; unknown when nobody has said.
  public func holds(in situation: Situation) -> Truth {
    let moment = situation.moment
    let around = situation.circumstances
    switch self {
    case .need(let needs): return Truth(needs.contains(moment.need))
    case .content(let contents): return RowCondition.among(contents, moment.content, unknown: .unknown)
    case .engagement(let engagements): return Truth(engagements.contains(moment.engagement))
    case .place(let places): return RowCondition.among(places, moment.place, unknown: .unknown)
    case .selfCare(let outcomes): return RowCondition.among(outcomes, moment.selfCare, unknown: .unknown)
    case .necessaryFor(let needs): return Truth(needs.contains(moment.necessaryFor))
    case .severalAssistants(let several):
      return Truth((moment.assistants > 1 || moment.truths[.simultaneousSecond] == .yes) == several)
    case .child(let isChild): return situation.age.map { Truth(($0 < 18) == isChild) } ?? .unknown
    case .age(let years): return situation.age.map { Truth(abs($0 - years) <= 2) } ?? .unknown
    case .group(let groups): return RowCondition.among(groups, around.group, unknown: .unknown)
    case .mentalImpairment(let sorts):
      return RowCondition.among(sorts, around.mentalImpairment, unknown: .unknown)
    case .housing(let sorts): return RowCondition.among(sorts, around.housing, unknown: .unknown)
    case .truth(let fact, let wanted):
      let truth = moment.truths[fact]
      return wanted ? truth : !truth
    }
  }

  /// `true` for what sets a row apart from most others; a condition on the person alone is no likeness.
  var isOfTheMoment: Bool {
    switch self {
    case .child, .age, .group, .mentalImpairment, .housing: false
    default: true
    }
  }

  private static func among<Word: Hashable>(_ words: Set<Word>, _ word: Word, unknown: Word) -> Truth {
    word == unknown ? .unknown : Truth(words.contains(word))
  }
}

// MARK: - Reading

extension RowCondition {
  private static let truthFacts = Fact.allCases.filter { $0.isTruth && $0.description.scope == .moment }
  private static let keys = KeyList(
    [
      "behov", "moment", "typ", "plats", "egenvård", "direkt_nödvändig_för", "assistenter", "barn", "ålder",
      "personkrets", "psykisk_funktionsnedsättning", "boende",
    ] + truthFacts.map { $0.description.key.description })

  /// The conditions of a mapping; each error is noted.
  static func read(_ field: Field) -> [RowCondition] {
    guard let fields = field.fields(keys) else { return [] }
    var result: [RowCondition?] = [
      fields["behov"]?.words().map { .need($0) }, fields["moment"]?.words().map { .content($0) },
      fields["typ"]?.words().map { .engagement($0) }, fields["plats"]?.words().map { .place($0) },
      fields["egenvård"]?.words().map { .selfCare($0) },
      fields["direkt_nödvändig_för"]?.words().map { .necessaryFor($0) },
      fields["assistenter"]?.word(["en", "flera"]).map { .severalAssistants($0 == "flera") },
      fields["barn"]?.answer().map { .child($0) }, fields["ålder"]?.wholeNumber(0...120).map { .age($0) },
      fields["personkrets"]?.words().map { .group($0) },
      fields["psykisk_funktionsnedsättning"]?.words().map { .mentalImpairment($0) },
      fields["boende"]?.words().map { .housing($0) },
    ]
    for fact in truthFacts {
      result.append(fields[fact.description.key.description]?.answer().map { .truth(fact, $0) })
    }
    return result.compactMap { $0 }
  }
}

extension Field {
  /// One word of a vocabulary, or a list of them.
  fileprivate func words<Word: RawRepresentable<String> & CaseIterable & Hashable>() -> Set<Word>? {
    guard case .sequence = node.content else { return word(of: Word.self).map { [$0] } }
    return parts().map { Set($0.compactMap { $0.word(of: Word.self) }) }
  }
}
