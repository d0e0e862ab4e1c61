import Law

extension Field {
  /// `schema`.
  func rowSchedule() -> CaseDocument.RowSchedule? {
    if node.scalar != nil {
      fail(.wrongType, .schedule)
      return nil
    }
    guard let fields = fields(Keys.ofSchedule) else { return nil }
    var schedule = CaseDocument.RowSchedule(times: fields[Fact.occasions.key]?.scheduledTimes())
    schedule.conditions.kinds = fields[Keys.kinds]?.dayKinds() ?? []
    schedule.conditions.exceptKinds = fields[Keys.exceptKinds]?.dayKinds() ?? []
    schedule.conditions.weeks = fields[Keys.weeks]?.weekCycle() ?? .every
    schedule.conditions.seasons = fields[Keys.seasons]?.oneOrMore { $0.season() } ?? []
    schedule.conditions.spans = fields[Keys.date]?.oneOrMore { $0.daySpan() } ?? []
    schedule.conditions.badDays = fields[Keys.badDays]?.badDays()
    return schedule
  }

  /// How often; `okänt` is a number of times a day that nobody knows.
  private func scheduledTimes() -> StatedFrequency? { isUnknown ? StatedFrequency(nil, per: .day) : frequency() }

  private func dayKinds() -> DayKinds {
    let words = DayKind.allCases.map { $0.rawValue }
    var kinds: DayKinds = []
    for part in isSequence ? parts() ?? [] : [self] {
      if let kind = part.word(words).flatMap({ DayKind(rawValue: $0) }) { kinds.insert(DayKinds(kind)) }
    }
    return kinds
  }

  /// `udda`, `jämna`, or `{var: 2, från: 2026-01-05}`.
  func weekCycle() -> WeekCycle? {
    guard case .mapping = node.content else {
      guard let text = scalar(expected: .weeks) else { return nil }
      switch Spelling.word(text, among: [CaseWords.oddWeeks, CaseWords.evenWeeks]) {
      case CaseWords.oddWeeks: return .odd
      case CaseWords.evenWeeks: return .even
      default:
        fail(.unknownWord, .weeks)
        return nil
      }
    }
    guard let fields = fields(Keys.ofWeeks) else { return nil }
    let interval = fields.required(Keys.interval)?.wholeNumber(2...WeekCycle.greatestInterval)
    let anchor = fields.required(Keys.from)?.date()
    guard let interval, let anchor else { return nil }
    return .everyNth(interval: interval, from: anchor)
  }

  private func season() -> Season? {
    guard let fields = fields(Keys.ofSpan) else { return nil }
    let from = fields.required(Keys.from)?.monthDay()
    let to = fields.required(Keys.to)?.monthDay()
    guard let from, let to else { return nil }
    return Season(from: from, to: to)
  }

  private func monthDay() -> MonthDay? {
    guard let text = scalar(expected: .monthDay) else { return nil }
    if let day = MonthDay(text) { return day }
    fail(.notADayOfTheYear, .monthDay)
    return nil
  }

  /// One day, or `{från: …, till: …}`.
  func daySpan() -> DaySpan? {
    guard case .mapping = node.content else { return date().map { DaySpan($0) } }
    guard let fields = fields(Keys.ofSpan) else { return nil }
    return fields.daySpan()
  }

  private func badDays() -> BadDays? {
    guard let fields = fields(Keys.ofBadDays) else { return nil }
    let count = fields.required(Keys.count)?.wholeNumber(0...BadDays.greatestWhole)
    let whole = fields.required(Keys.author)?.wholeNumber(1...BadDays.greatestWhole)
    let side = fields.required(Keys.holdsOn)?.word(of: BadDays.Side.self)
    guard let count, let whole, let side else { return nil }
    if count > whole {
      fields[Keys.count]?.fail(
        .partExceedsWhole, Wording("skriv högst så många dagar som står i av", "write at most as many days as av has"))
    }
    return BadDays(count, of: whole, on: side)
  }

  private var isSequence: Bool {
    if case .sequence = node.content { return true }
    return false
  }

  /// A list, or its only part alone.
  private func oneOrMore<Part>(_ read: (Field) -> Part?) -> [Part] {
    isSequence ? dayList(read) : [read(self)].compactMap { $0 }
  }

  /// A list of days, so short that a hostile file does not keep the program busy.
  func dayList<Part>(_ read: (Field) -> Part?) -> [Part] {
    guard let parts = parts() else { return [] }
    guard parts.count <= CaseFormat.greatestDayListCount else {
      fail(
        .tooManyParts,
        Wording(
          "skriv högst \(CaseFormat.greatestDayListCount) delar",
          "write at most \(CaseFormat.greatestDayListCount) parts"))
      return []
    }
    return parts.compactMap(read)
  }
}

extension Fields {
  /// `från` and `till`, both of them.
  func daySpan() -> DaySpan? {
    let isWhole = (required(Keys.from) != nil, required(Keys.to) != nil) == (true, true)
    let (from, to) = period()
    guard isWhole, let from, let to else { return nil }
    return DaySpan(from: from, to: to)
  }
}

extension Wording {
  static let schedule = Wording(
    "skriv villkoren inom klamrar, som {dagtyp: skoldag, veckor: udda}",
    "write the conditions in braces, such as {dagtyp: skoldag, veckor: udda}")
  static let weeks = Wording(
    "skriv udda, jämna eller {var: 2, från: 2026-01-05}", "write udda, jämna or {var: 2, från: 2026-01-05}")
  static let monthDay = Wording(
    "skriv månad och dag som 06-15, en dag som finns", "write month and day such as 06-15, a day that exists")
}
