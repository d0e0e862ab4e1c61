import Law

/// The words of time calculations and decisions, as ``Spelling/folded(_:)`` has them.
enum ProposalWords {
  static let minutes: Set<String> = ["min", "minut", "minuter", "minuters", "minutes"]
  static let hours: Set<String> = ["tim", "timme", "timmar", "timmars", "h", "hours"]
  static let times: Set<String> = ["ggr", "gang", "ganger", "gg", "tillfalle", "tillfallen", "times"]
  static let assistants: Set<String> = ["ass", "assistent", "assistenter", "assistants"]
  static let basic: Set<String> = ["grundlaggande", "grundl", "gb", "basic"]
  static let others: Set<String> = ["ovrigt", "ovriga", "ovr"]
  static let needs: Set<String> = ["behov", "behovet", "hjalpbehov", "need", "needs"]
  static let rates: Set<String> = ["per", "i", "om", "varje", "a"]
  static let occasion: Set<String> = ["gang", "gangen", "tillfalle", "tillfallet", "occasion"]
  static let refusals: Set<String> = [
    "avslag", "avslas", "avslar", "avslagen", "avslaget", "nekas", "nekad", "nekat", "refused",
  ]
  static let acceptances: Set<String> = [
    "godtas", "godtages", "godtar", "godtagen", "godtaget", "godtagna", "godkanns", "godkant", "beviljas", "beviljar",
    "beviljad", "beviljat", "beviljade", "accepteras", "accepterad", "bifall", "bifalls", "accepted", "granted",
  ]
  /// What follows is what is accepted instead of what was asked for.
  static let settings: Set<String> = ["bestams", "beraknas", "bedoms", "satts"]
  /// What follows tells what is left, or what is taken off.
  static let reductions: Set<String> = ["minskas", "minskat", "sanks", "sankt", "reduceras", "reduced", "lowered"]
  /// What follows is what was asked for, until an answer comes.
  static let requests: Set<String> = [
    "yrkat", "yrkas", "yrkar", "yrkad", "sokt", "sokta", "ansokt", "begart", "begard",
  ]
  static let negations: Set<String> = ["inte", "ej", "icke", "not"]
  static let nothing: Set<String> = ["ingen", "inga", "inget"]
  static let time: Set<String> = ["tid", "timmar", "minuter", "assistans"]
  static let double: Set<String> = ["dubbelassistans", "dubbelbemanning"]
  /// What is left when something has been accepted.
  static let rests: Set<String> = ["resten", "resterande", "aterstaende", "overskjutande", "ovrig"]
  /// What an answer may be said of without being limited.
  static let objects: Set<String> = [
    "ansokan", "ansokningen", "yrkandet", "begaran", "raden", "insatsen", "tid", "tiden",
  ]
  /// What else the rest of a row is called.
  static let restObjects = objects.union(["del", "delen", "minuter", "timmar"])
  static let reasons: Set<String> = ["motivering", "motiv", "skal", "anledning", "reason"]
  static let totals: Set<String> = ["summa", "totalt", "total", "sammanlagt", "summerat", "sum"]
  /// Words that say nothing by themselves among values.
  static let fillers = Set([
    "och", "per", "i", "om", "a", "à", "á", "pa", "x", "ca", "cirka", "med", "tid", "tiden", "behov", "behovet",
    "varje", "till", "en", "ett", "hogst", "max", "maximalt", "som", "varav", "st", "for", "raknas", "dvs", "det",
    "den", "vill", "saga", "ar", "är", "integritetsnara", "av", "vi", "att", "bedomer", "ni", "du", "har", "hela",
    "helt", "bara", "endast", "enbart", "fordelat", "and",
  ]).union(objects)
  /// The words of ``fillers`` that say nothing in a reason either.
  static let reasonFillers = fillers.subtracting(["for"])
  /// A reason that begins so may limit what is accepted.
  static let limitations: Set<String> = [
    "men", "dock", "bara", "endast", "enbart", "fast", "nar", "om", "sa", "under", "med", "inklusive", "forutsatt",
    "gallande", "avseende", "betraffande", "vad", "vid", "tills", "fram", "fran", "till", "efter", "innan",
    "tillfalligt",
    "but", "only", "if", "when",
  ]

  // MARK: Doubts

  /// What makes a line impossible to trust.
  struct Doubt {
    let problem: ProposalProblem
    /// `true` when the word is plain in a reason.
    let mayStandInReason: Bool
  }

  /// The doubt of a word that is no part of a value.
  static func doubt(_ word: String) -> Doubt? {
    if negatives.contains(word) { return Doubt(problem: .unclear, mayStandInReason: true) }
    if parts.contains(word) { return Doubt(problem: .partialAnswer, mayStandInReason: false) }
    if changes.contains(word) { return Doubt(problem: .reduction, mayStandInReason: false) }
    if weekdays.contains(word) { return Doubt(problem: .weekdays, mayStandInReason: false) }
    let isUnclear = isUnit(word) || exceptions.contains(word) || rests.contains(word) || spans.contains(word)
    // "Man" is mostly nobody in particular.
    return isUnclear || periods[word] != nil && word != "man" && word != "d"
      ? Doubt(problem: .unclear, mayStandInReason: false) : nil
  }

  private static let negatives = negations.union(nothing).union(["utan", "var"])
  private static let parts: Set<String> = [
    "delvis", "partly", "partially", "halv", "halva", "halften", "halvera", "halveras", "halvt", "halvtimme",
    "halvtimma", "kvart", "kvarts", "tredjedel", "fjardedel", "del", "delen", "half",
  ]
  private static let changes = reductions.union([
    "minskar", "minska", "minskning", "sanka", "sanker", "sankning", "dras", "drar", "avdrag", "kortas", "kortare",
    "kort", "langre", "mindre", "mer", "mera", "fler", "flera", "farre", "mycket", "lite", "lagre", "hogre", "skars",
    "reducering", "nedsattning", "okas", "hojs", "utokas", "less", "more", "shorter", "longer", "fewer",
  ])
  private static let exceptions: Set<String> = [
    "utom", "utover", "forutom", "undantag", "undantaget", "undantagna", "undantagen", "exklusive", "plus", "minus",
    "ytterligare", "extra", "varannan", "vartannat", "minst", "over", "except", "without",
  ]
  private static let spans: Set<String> = [
    "dagar", "dagarna", "veckor", "veckorna", "manader", "natter", "natterna", "ars", "veckodagar",
  ]
  private static let weekdays: Set<String> = {
    var result: Set<String> = [
      "mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön", "vard", "vardagsnatter", "helgnatter", "weekdays",
      "weekends",
    ]
    let days = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag", "vardag", "helg"]
    for day in days {
      for ending in ["", "en", "s", "ar", "arna", "er", "erna"] { result.insert(day + ending) }
    }
    return result
  }()

  static let numbers: [String: Int] = [
    "en": 1, "ett": 1, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "atta": 8, "nio": 9, "tio": 10,
  ]
  static let ordinals: [String: Int] = ["annan": 2, "tredje": 3, "fjarde": 4, "femte": 5, "sjatte": 6]
  static let periods: [String: Period] = [
    "dag": .day, "dagen": .day, "dygn": .day, "dygnet": .day, "natt": .day, "natten": .day, "d": .day, "day": .day,
    "vecka": .week, "veckan": .week, "v": .week, "week": .week, "manad": .month, "manaden": .month, "man": .month,
    "mån": .month, "month": .month, "ar": .year, "aret": .year, "year": .year,
  ]
  static let engagements: [String: Engagement] = [
    "vantetid": .waiting, "beredskap": .standby, "tillsyn": .supervision, "narvaro": .presence, "aktiv": .active,
  ]

  /// `true` for a word that a value may begin with, so that a row's name has ended.
  static func beginsValue(_ word: String) -> Bool {
    refusals.contains(word) || acceptances.contains(word) || settings.contains(word) || reductions.contains(word)
      || requests.contains(word)
      || negations.contains(word) || nothing.contains(word) || double.contains(word) || reasons.contains(word)
      || word == "eftersom" || word == "dagligen" || word == "varav" || basic.contains(word)
      || isTimes(word)
  }

  /// `true` when a number before the word is a number of something.
  static func isUnit(_ word: String) -> Bool {
    minutes.contains(word) || hours.contains(word) || times.contains(word) || assistants.contains(word)
  }

  /// `true` when a word before a period's name makes it a rate: `i veckan` and not `i dag`.
  static func isRate(_ word: String, _ period: String) -> Bool {
    switch word {
    case "i", "om": definitePeriods.contains(period)
    case "a": ["day", "week", "month", "year"].contains(period)
    default: true
    }
  }

  private static let definitePeriods: Set<String> = ["dagen", "dygnet", "natten", "veckan", "manaden", "aret"]

  /// `true` for `x4`.
  static func isTimes(_ word: String) -> Bool {
    word.first == "x" && word.count > 1 && word.count < 7 && word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
