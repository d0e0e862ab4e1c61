import Foundation
import Law

/// `Fixtures/published-decisions.json`: decisions and examples that carry hard numbers, in own words and without names.
struct PublishedDecisions: Decodable {
  let about: [String]
  /// Every entry of the book of cases that carries hard numbers.
  let ids: [String]
  let entries: [PublishedDecision]

  static let all: PublishedDecisions = {
    do {
      return try JSONDecoder().decode(PublishedDecisions.self, from: Data(contentsOf: file))
    } catch {
      fatalError("\(file.lastPathComponent): \(error)")
    }
  }()

  /// The project's own folder, also when the tests are reached by a link.
  static let project = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let file = project.appending(path: "Tests/LawTests/Fixtures/published-decisions.json")
  static let page = project.appending(path: "Documentation/Rattsfall-som-inte-aterskapas.md")

  static let reproduced = all.entries.filter { $0.whyNot == nil }
  static let notReproduced = all.entries.filter { $0.whyNot != nil }
}

/// One decision, worked example or table.
struct PublishedDecision: Decodable, Sendable {
  /// What of the entry is tried.
  enum Coverage: String, Decodable {
    case full
    /// A lump sum: the line and the kommun's word.
    case lineAndBand = "line_and_band"
    /// A lump sum: the line alone.
    case lineOnly = "line_only"
    /// One item of the source.
    case partialSum = "partial_sum"
    /// The source has no total, only the side of the line.
    case threshold
    case arithmeticOnly = "arithmetic_only"
  }

  /// What the source answers. The authority is the one in the case.
  struct Answer: Decodable {
    let granted: String?
    let overTwentyHours: Bool?
    let authority: String?
  }

  let id: String
  let kind: String
  let court: String?
  let title: String
  /// As the source says; a month where the day is unknown.
  let decided: String?
  let caseNumber: String?
  let registered: Int?
  let sources: [String]
  let outcome: Answer?
  let coverage: Coverage?
  /// The rule the entry bears on.
  let rule: String?
  /// Why the rule is not in force on the day of the entry.
  let ruleNotInForce: String?
  /// Why the day tried is neither the decision's nor 1 July of the year of registration.
  let dayReason: String?
  let note: String?
  let checks: Checks
  /// Why the entry cannot be computed, and the items of it that can.
  let whyNot: String?
  let vector: String?
  let parts: Checks?

  private enum CodingKeys: String, CodingKey {
    case id, kind, court, title, decided, caseNumber, registered, sources, outcome, coverage, rule, ruleNotInForce
    case dayReason, note, whyNot, vector, parts
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    kind = try values.decode(String.self, forKey: .kind)
    court = try values.decodeIfPresent(String.self, forKey: .court)
    title = try values.decode(String.self, forKey: .title)
    decided = try values.decodeIfPresent(String.self, forKey: .decided)
    caseNumber = try values.decodeIfPresent(String.self, forKey: .caseNumber)
    registered = try values.decodeIfPresent(Int.self, forKey: .registered)
    sources = try values.decode([String].self, forKey: .sources)
    outcome = try values.decodeIfPresent(Answer.self, forKey: .outcome)
    coverage = try values.decodeIfPresent(Coverage.self, forKey: .coverage)
    rule = try values.decodeIfPresent(String.self, forKey: .rule)
    ruleNotInForce = try values.decodeIfPresent(String.self, forKey: .ruleNotInForce)
    dayReason = try values.decodeIfPresent(String.self, forKey: .dayReason)
    note = try values.decodeIfPresent(String.self, forKey: .note)
    whyNot = try values.decodeIfPresent(String.self, forKey: .whyNot)
    vector = try values.decodeIfPresent(String.self, forKey: .vector)
    parts = try values.decodeIfPresent(Checks.self, forKey: .parts)
    checks = try Checks(from: decoder)
  }

  /// Everything that is tried of an entry.
  struct Checks: Decodable {
    var trials: [Trial]?
    var rates: [HourlyRate]?
    var deductions: [Deduction]?
    var ageLimits: [Limit]?
    var temporary: Temporary?

    /// The days of assistance tried.
    var days: [CalendarDate] {
      var days = (trials ?? []).compactMap { $0.on?.date }
      days += (rates ?? []).map { $0.on.date } + (deductions ?? []).map { $0.on.date }
      days += (ageLimits ?? []).map { $0.on.date }
      if let temporary { days.append(temporary.on.date) }
      return days
    }
  }

  /// An hourly amount of a day, in kronor.
  struct HourlyRate: Decodable {
    let on: Day
    let perHour: Exact
    let highest: Exact?
  }

  /// The parental deduction of an age, in minutes per 24 h and for a week of seven days.
  struct Deduction: Decodable {
    let on: Day
    let born: Day
    let age: Int
    let basicPerDay: Exact
    let otherPerDay: Exact
    let perWeek: Exact
    /// None for an adult.
    let rule: String?
  }

  /// The age limit of a person.
  struct Limit: Decodable {
    let on: Day
    let born: Day
    let age: Int
    let reached: Day
  }

  /// A temporary need, in minutes of a period.
  struct Temporary: Decodable {
    struct Part: Decodable {
      let arisen: Exact
      let covered: Exact
    }
    let on: Day
    let days: [Part]
    let extra: Exact
    let granted: Exact
    let total: Exact
  }
}

extension PublishedDecision {
  /// One assessment of an entry. What is not said is as in the entry's first trial.
  struct Trial: Decodable {
    struct EarlierGrant: Decodable {
      let authority: String
      let minutesPerWeek: Int
      let from: Day
    }
    struct Arrival: Decodable { let arrived: Day }

    let name: String
    let on: Day?
    /// The same life under the law of another day.
    let lawOf: Day?
    /// `CI-24 weeks_52`: a question and one of its answers.
    let readings: [String]?
    let born: Day?
    let rows: [Row]?
    let circumstances: [String: Stated]?
    let grants: [EarlierGrant]?
    let applications: [Arrival]?
    /// A number or a day that follows from the rule and does not stand in the source.
    let derived: Bool?
    let note: String?
    let expect: Expectation
  }

  /// A row in the words of the case file.
  struct Row: Decodable {
    struct Times: Decodable {
      let antal: Int
      let per: String
    }

    let id: String
    let need: String
    let content: String
    let engagement: String?
    let minutes: Exact
    let times: Times
    let connectMinutes: Int?
    let assistants: Int?
    let secondActiveMinutes: Int?
    let place: String?
    let truths: [String: String]?
    /// `true` for a row that carries several needs of the source.
    let isLumpSum: Bool?
    let inSource: String

    private enum CodingKeys: String, CodingKey {
      case id
      case need = "behov"
      case content = "moment"
      case engagement = "typ"
      case minutes = "minuter"
      case times = "gånger"
      case connectMinutes = "på_och_avkoppling_min"
      case assistants = "assistenter"
      case secondActiveMinutes = "andra_aktiv_min"
      case place = "plats"
      case truths = "fakta"
      case isLumpSum = "klumpsumma"
      case inSource = "i_källan"
    }
  }

  /// What a trial must give, in minutes a week; what is left out is not tried.
  struct Expectation: Decodable {
    struct OfRow: Decodable {
      /// The rule that decided the row.
      let rule: String
      let basic: Exact?
      /// `true` outside the parental deduction.
      let exempt: Bool?
      let other: Exact?
      let nightCredit: Exact?
    }

    /// A rule that must have been tried, and what it found where that is said.
    struct Tried: Decodable {
      let rule: String
      let found: Found?
    }

    /// A number, or the word of an outcome: `met`, `notMet`, `open`, `noted`.
    enum Found: Decodable, Equatable {
      case number(Rational)
      case word(String)

      init(from decoder: any Decoder) throws {
        if let number = try? Exact(from: decoder) {
          self = .number(number.value)
        } else {
          self = .word(try decoder.singleValueContainer().decode(String.self))
        }
      }

      init(_ outcome: Outcome) {
        switch outcome {
        case .minutes(let minutes), .minutesPerDay(let minutes), .minutesPerWeek(let minutes): self = .number(minutes)
        case .count(let count): self = .number(Rational(count))
        default: self = .word("\(outcome)")
        }
      }
    }

    /// Basic needs after deduction, in both tracks.
    let basic: Sum?
    /// The same in the kommun's track, where it differs.
    let kommunBasic: Sum?
    let overTwentyHours: Bool?
    let authority: String?
    let right: String?
    /// The kommun's word.
    let band: String?
    /// The rule that decided who decides.
    let decidingRule: String?
    let basicDeduction: Exact?
    let other: Sum?
    let total: Sum?
    let nightCredit: Exact?
    let rows: [String: OfRow]?
    /// Rows that count otherwise in the kommun's track.
    let kommunRows: [String: OfRow]?
    let proof: [Tried]?
    let notTried: [String]?
    let marks: [String]?
    let noMarks: [String]?
  }

  /// A day written `2019-12-02`.
  struct Day: Decodable {
    let date: CalendarDate

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = CalendarDate(iso: text) else { throw unreadable(text, decoder) }
      self.date = date
    }
  }

  /// An exact number: `1088`, `"375.6"` or `"58080/13"`.
  struct Exact: Decodable {
    let value: Rational

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let whole = try? container.decode(Int.self) {
        value = Rational(whole)
        return
      }
      let text = try container.decode(String.self)
      let quotient = text.split(separator: "/").map(String.init)
      let decimal = text.split(separator: ".").map(String.init)
      if quotient.count == 2, let above = Int64(quotient[0]), let below = Int64(quotient[1]), below > 0 {
        value = Rational(above, below)
      } else if decimal.count == 2, let digits = Int64(decimal[0] + decimal[1]), decimal[1].count <= 4 {
        var scale: Int64 = 1
        for _ in decimal[1] { scale *= 10 }
        value = Rational(digits, scale)
      } else {
        throw unreadable(text, decoder)
      }
    }
  }

  /// One number, a number with the source's rounding, or bounds.
  enum Sum: Decodable {
    case exact(Rational)
    case rounded(Rational, tolerance: Rational, why: String)
    case bounds(least: Rational, likely: Rational?, greatest: Rational)

    private enum CodingKeys: String, CodingKey { case value, tolerance, why, least, likely, greatest }

    init(from decoder: any Decoder) throws {
      if let number = try? Exact(from: decoder) {
        self = .exact(number.value)
        return
      }
      let values = try decoder.container(keyedBy: CodingKeys.self)
      if values.contains(.tolerance) {
        self = .rounded(
          try values.decode(Exact.self, forKey: .value).value,
          tolerance: try values.decode(Exact.self, forKey: .tolerance).value,
          why: try values.decode(String.self, forKey: .why))
      } else {
        self = .bounds(
          least: try values.decode(Exact.self, forKey: .least).value,
          likely: try values.decodeIfPresent(Exact.self, forKey: .likely)?.value,
          greatest: try values.decode(Exact.self, forKey: .greatest).value)
      }
    }

    /// `true` when bounds agree with what the source carries.
    func agrees(with found: Bounds) -> Bool {
      switch self {
      case .exact(let value): return found == Bounds(value)
      case .rounded(let value, let tolerance, _):
        return found.isKnown && !(found.likely < value - tolerance) && !(value + tolerance < found.likely)
      case .bounds(let least, let likely, let greatest):
        return found.secure == least && found.possible == greatest && (likely.map { found.likely == $0 } ?? true)
      }
    }
  }

  /// A stated circumstance: a word or a number.
  enum Stated: Decodable {
    case word(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .word(try container.decode(String.self))
      }
    }
  }
}

private func unreadable(_ text: String, _ decoder: any Decoder) -> DecodingError {
  .dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "unreadable: \(text)"))
}
