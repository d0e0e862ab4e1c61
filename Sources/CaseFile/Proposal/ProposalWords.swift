import Law

/// The words of time calculations and decisions, as ``Spelling/folded(_:)`` has them.
enum ProposalWords {
  static let minutes: Set<String> = ["min", "minut", "minuter", "minuters", "minutes"]
  static let hours: Set<String> = ["tim", "timme", "timmar", "timmars", "h", "hours"]
  static let times: Set<String> = ["ggr", "gang", "ganger", "gg", "tillfalle", "tillfallen", "times"]
  static let assistants: Set<String> = ["ass", "assistent", "assistenter", "assistants"]
  static let basic: Set<String> = ["grundlaggande", "grundl", "gb", "basic"]
  static let rates: Set<String> = ["per", "i", "om", "varje", "pa"]
  static let occasion: Set<String> = ["gang", "gangen", "tillfalle", "tillfallet"]
  static let refusals: Set<String> = [
    "avslag", "avslas", "avslar", "avslagen", "avslaget", "nekas", "nekad", "nekat", "refused",
  ]
  static let acceptances: Set<String> = [
    "godtas", "godtages", "godtagen", "godtaget", "godtagna", "godkanns", "beviljas", "beviljad", "beviljat",
    "accepteras", "accepterad", "bifall", "bifalls", "accepted", "granted",
  ]
  /// What follows is what is accepted instead of what was asked for.
  static let lowerings: Set<String> = ["minskas", "sanks", "bestams", "beraknas", "bedoms", "satts"]
  /// What follows is what was asked for, until an answer comes.
  static let requests: Set<String> = [
    "yrkat", "yrkas", "yrkar", "yrkad", "sokt", "sokta", "ansokt", "begart", "begard",
  ]
  static let negations: Set<String> = ["inte", "ej", "icke", "not"]
  /// Before a value these words turn its meaning, so that the line cannot be trusted.
  static let dangerous: Set<String> = negations.union([
    "utan", "ingen", "inget", "inga", "mindre", "mer", "utover", "plus", "minus", "ytterligare", "resten", "var",
    "varannan", "halften",
  ])
  static let nothing: Set<String> = ["ingen", "inga", "inget"]
  static let time: Set<String> = ["tid", "timmar", "minuter", "assistans"]
  static let double: Set<String> = ["dubbelassistans", "dubbelbemanning"]
  static let reasons: Set<String> = ["motivering", "motiv", "skal", "anledning", "reason"]
  static let totals: Set<String> = ["summa", "totalt", "total", "sammanlagt", "summerat", "sum"]
  /// Words that say nothing by themselves among values.
  static let fillers: Set<String> = [
    "och", "per", "i", "om", "a", "pa", "x", "ca", "cirka", "med", "tid", "tiden", "behov", "varje", "till", "en",
    "ett",
    "hogst", "max", "maximalt", "delvis", "som", "varav", "st", "for", "raknas", "dvs", "det", "vill", "saga", "ar",
    "integritetsnara",
  ]

  static let numbers: [String: Int] = [
    "en": 1, "ett": 1, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "atta": 8, "nio": 9, "tio": 10,
  ]
  static let ordinals: [String: Int] = ["annan": 2, "tredje": 3, "fjarde": 4, "femte": 5, "sjatte": 6]
  static let periods: [String: Period] = [
    "dag": .day, "dagen": .day, "dygn": .day, "dygnet": .day, "natt": .day, "natten": .day, "d": .day, "day": .day,
    "vecka": .week, "veckan": .week, "v": .week, "week": .week, "manad": .month, "manaden": .month, "man": .month,
    "month": .month, "ar": .year, "aret": .year, "year": .year,
  ]
  static let engagements: [String: Engagement] = [
    "vantetid": .waiting, "beredskap": .standby, "tillsyn": .supervision, "narvaro": .presence, "aktiv": .active,
  ]

  /// `true` for a word that a value may begin with, so that a row's name has ended.
  static func beginsValue(_ word: String) -> Bool {
    refusals.contains(word) || acceptances.contains(word) || lowerings.contains(word) || requests.contains(word)
      || negations.contains(word) || nothing.contains(word) || double.contains(word) || reasons.contains(word)
      || word == "eftersom" || word == "dagligen" || word == "varav" || basic.contains(word)
      || isTimes(word)
  }

  /// `true` for `x4`.
  static func isTimes(_ word: String) -> Bool {
    word.first == "x" && word.count > 1 && word.count < 7 && word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
