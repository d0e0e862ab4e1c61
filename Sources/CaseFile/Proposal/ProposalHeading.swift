import Law

/// What the heading of a column says that it holds.
enum ProposalHeading: Equatable {
  case id, name
  /// A time: of what, and in what unit and per what where the heading says so.
  case time(ProposalPhrase.TimeKind, ProposalUnit)
  /// How often, and the period where the heading says one.
  case times(Period?)
  case assistants, engagement, reason
  /// What is said in words.
  case words
  /// What was asked for, which is left out.
  case asked

  /// `true` when the column names the row.
  var isKey: Bool { self == .id || self == .name }

  /// Reads a heading; `nil` when any of its words might change what the column holds.
  init?(_ heading: String) {
    let words = Spelling.folded(heading).split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return nil }
    let found = Words(words)
    if words.contains(where: { ProposalHeading.askedWords.contains($0) }) {
      self = .asked
    } else if !found.isNumber, let plain = ProposalHeading.plain[first] {
      self = plain
    } else if let column = found.column {
      self = column
    } else {
      return nil
    }
  }

  private static let askedWords = ProposalWords.requests.union(["yrkade", "begarda", "tidigare", "ansokan"])

  /// The headings of columns that hold no number, by their first word.
  private static let plain: [String: ProposalHeading] = {
    var result: [String: ProposalHeading] = [:]
    for word in ["id", "rad", "radnr", "nr", "row"] { result[word] = .id }
    for word in ["namn", "moment", "insats", "aktivitet", "behov", "hjalp", "name", "hjalpmoment", "atgard"] {
      result[word] = .name
    }
    for word in ["motiv", "motivering", "skal", "anledning", "reason"] { result[word] = .reason }
    for word in ["beslut", "bedomning", "forslag", "decision"] { result[word] = .words }
    for word in ["typ", "type"] { result[word] = .engagement }
    return result
  }()

  /// What the words of a heading say together.
  private struct Words {
    private static let time: Set<String> = ["tid", "tiden", "tidsatgang", "time"]
    private static let accepted: Set<String> = [
      "godtagen", "godtagna", "godtaget", "beviljad", "beviljade", "beviljat", "bedomd", "beslutad", "foreslagen",
      "accepted", "granted",
    ]
    private static let often: Set<String> = ["ganger", "ggr", "frekvens", "ofta", "tillfallen", "times"]
    private static let plain: Set<String> = [
      "per", "i", "om", "varje", "av", "a", "som", "st", "ca", "varav", "behov", "behovet", "hur", "needs", "need",
    ]

    private let words: [String]
    private let hasMinutes, hasHours, hasTime, isBasic, isOther, hasAssistants, isOften, isCount, isOccasion: Bool
    private let periods: [Period]

    init(_ words: [String]) {
      self.words = words
      func has(_ list: Set<String>) -> Bool { words.contains { list.contains($0) } }
      hasMinutes = has(ProposalWords.minutes)
      hasHours = has(ProposalWords.hours)
      hasTime = has(Words.time)
      isBasic = has(ProposalWords.basic) || words.first == "varav" && !has(ProposalWords.others)
      isOther = has(ProposalWords.others)
      hasAssistants = has(ProposalWords.assistants)
      isOften = has(Words.often)
      isCount = words.contains("antal")
      isOccasion = has(ProposalWords.occasion)
      periods = words.compactMap { ProposalWords.periods[$0] }
    }

    /// `true` when the column holds numbers.
    var isNumber: Bool {
      hasMinutes || hasHours || hasTime || isBasic || isOther || hasAssistants || isOften || isCount || isOccasion
        || !periods.isEmpty || words.contains { Words.accepted.contains($0) }
    }

    var column: ProposalHeading? {
      guard words.allSatisfy({ isKnown($0) }), periods.count <= 1 else { return nil }
      let isTime = hasMinutes || hasHours || hasTime || isBasic || isOther
      if hasAssistants { return isTime || isOften || isOccasion || !periods.isEmpty ? nil : .assistants }
      if isTime { return time }
      if isOften || isCount || isOccasion { return .times(periods.first) }
      return periods.isEmpty && words.contains { Words.accepted.contains($0) } ? .time(.whole, ProposalUnit()) : nil
    }

    private var time: ProposalHeading? {
      let hasUnit = hasMinutes || hasHours
      guard !(hasMinutes && hasHours), !(isBasic && isOther), !isOften, !isCount || hasUnit,
        !isOccasion || periods.isEmpty
      else { return nil }
      let unit = ProposalUnit(isHours: hasUnit ? hasHours : nil, per: periods.first, isOccasion: isOccasion)
      return .time(isBasic ? .basic : isOther ? .other : .whole, unit)
    }

    private func isKnown(_ word: String) -> Bool {
      Words.time.contains(word) || Words.accepted.contains(word) || Words.often.contains(word)
        || Words.plain.contains(word) || word == "antal" || ProposalWords.isUnit(word)
        || ProposalWords.basic.contains(word) || ProposalWords.others.contains(word)
        || ProposalWords.occasion.contains(word) || ProposalWords.periods[word] != nil
    }
  }
}

/// The unit of a column of times.
struct ProposalUnit: Equatable {
  /// Hours or minutes; `nil` = not said, so that a number needs a unit of its own.
  var isHours: Bool?
  /// `nil` = per occasion.
  var per: Period?
  /// `true` when the heading says per occasion.
  var isOccasion = false

  /// The unit, with what it does not say taken from another.
  func completed(by other: ProposalUnit) -> ProposalUnit {
    guard isHours == nil else { return self }
    return ProposalUnit(isHours: other.isHours, per: per ?? (isOccasion ? nil : other.per), isOccasion: isOccasion)
  }

  /// The unit as a sentence says it after a number.
  var text: String? { isHours.map { ($0 ? " tim" : " min") + rate } }
  /// The period as a sentence says it after a unit.
  var rate: String { per.map { "/\($0.rawValue)" } ?? "" }
}
