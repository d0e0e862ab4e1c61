public import Law

/// What a question asks, apart from how it is put.
enum Ask: Sendable, Hashable {
  /// What to call the person.
  case name
  /// Who tells.
  case voice
  /// A fact of the person or the circumstances.
  case ofCase(Fact)
  /// Whether the facts point to the right group.
  case likelyGroup
  /// A fact that is often the same for all rows.
  case shared(Fact)
  /// Whether help is needed in a part.
  case gate(InterviewSection)
  /// What the assistant does in a part.
  case what(InterviewSection)
  /// A fact of several rows of a part at once.
  case several(InterviewSection, Fact)
  /// A fact of a row.
  case row(String, Fact)
  /// Something else about a row.
  case rowExtra(String, RowExtra)
}

/// What is asked of a row that is no fact of the law.
enum RowExtra: String, Sendable, Hashable, CaseIterable {
  /// What to call it.
  case name = "namn"
  /// Days and clock times.
  case times = "tider"
  /// Why the person cannot do it alone.
  case why = "varför"
  /// Why two assistants are needed at the same time.
  case whyTwo = "varför_två"
  /// Who knows of it.
  case evidence = "vem_vet"
  /// Of a supervision row: the rows given meanwhile.
  case inside = "under_tiden"
  /// Of a supervision row: the rows that a second assistant does meanwhile.
  case bySecond = "den_andra"
}

/// The name of a question: always the same for the same question of the same case. It names rows and facts and belongs
/// inside the encrypted case, never in an address.
public struct QuestionID: Sendable, Hashable {
  let ask: Ask

  init(_ ask: Ask) { self.ask = ask }

  /// The question for a fact of a row, be it needed or not.
  public static func fact(_ fact: Fact, ofRow id: String) -> QuestionID { QuestionID(.row(id, fact)) }

  /// The question for a fact of the person or the circumstances.
  public static func fact(_ fact: Fact) -> QuestionID { QuestionID(.ofCase(fact)) }

  /// The question whether help is needed in a part.
  public static func gate(_ section: InterviewSection) -> QuestionID { QuestionID(.gate(section)) }

  /// The question what the assistant does in a part.
  public static func what(_ section: InterviewSection) -> QuestionID { QuestionID(.what(section)) }

  /// The row it is about; `nil` for a question of a section or of the case.
  public var row: String? {
    switch ask {
    case .row(let id, _), .rowExtra(let id, _): id
    default: nil
    }
  }

  /// The fact it is about.
  public var fact: Fact? {
    switch ask {
    case .ofCase(let fact), .shared(let fact), .several(_, let fact), .row(_, let fact): fact
    default: nil
    }
  }
}

extension QuestionID: RawRepresentable {
  private static let factsByKey = Dictionary(
    uniqueKeysWithValues: Fact.allCases.map { ($0.description.key.description, $0) })

  /// The name as it is kept.
  public var rawValue: String {
    switch ask {
    case .name: "vem.namn"
    case .voice: "vem.röst"
    case .ofCase(let fact): "fall.\(fact.description.key)"
    case .likelyGroup: "fall.trolig_grupp"
    case .shared(let fact): "alla.\(fact.description.key)"
    case .gate(let section): "del.\(section.rawValue).behöver"
    case .what(let section): "del.\(section.rawValue).vad"
    case .several(let section, let fact): "del.\(section.rawValue).\(fact.description.key)"
    case .row(let id, let fact): "rad.\(id).\(fact.description.key)"
    case .rowExtra(let id, let extra): "rad.\(id).\(extra.rawValue)"
    }
  }

  /// A name that was kept; `nil` when it is none.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, let last = parts.last else { return nil }
    let middle = parts.dropFirst().dropLast().joined(separator: ".")
    let fact = Self.factsByKey[last]
    switch parts[0] {
    case "vem" where parts.count == 2 && last == "namn": ask = .name
    case "vem" where parts.count == 2 && last == "röst": ask = .voice
    case "fall" where parts.count == 2 && last == "trolig_grupp": ask = .likelyGroup
    case "fall" where parts.count == 2:
      guard let fact, fact.description.scope != .moment else { return nil }
      ask = .ofCase(fact)
    case "alla" where parts.count == 2:
      guard let fact, SharedFact.of(fact) != nil else { return nil }
      ask = .shared(fact)
    case "del":
      guard let section = InterviewSection(rawValue: middle), section.isPart else { return nil }
      switch last {
      case "behöver": ask = .gate(section)
      case "vad": ask = .what(section)
      default:
        guard let fact, fact.description.scope == .moment else { return nil }
        ask = .several(section, fact)
      }
    case "rad" where !middle.isEmpty:
      if let extra = RowExtra(rawValue: last) {
        ask = .rowExtra(middle, extra)
      } else if let fact, fact.description.scope == .moment {
        ask = .row(middle, fact)
      } else {
        return nil
      }
    default: return nil
    }
  }
}
