package import Law

/// One reader for each sort of value. Each notes an error and gives `nil` when the value is none of its sort.
extension Field {
  package func text() -> String? { scalar(expected: .text) }

  package func identifier() -> String? {
    guard let text = scalar(expected: .identifier) else { return nil }
    if text.allSatisfy({ $0.isWhitespace }) {
      fail(.emptyText, .identifier)
      return nil
    }
    return text
  }

  package func identifiers() -> [String]? { parts()?.compactMap { $0.identifier() } }

  package func answer(orUnknown: Bool = false) -> Bool? {
    guard let text = scalar(expected: .answer(orUnknown: orUnknown)) else { return nil }
    switch text.lowercased() {
    case "ja", "yes", "true", "sant", "y", "on": return true
    case "nej", "no", "false", "falskt", "n", "off": return false
    default:
      fail(.notAnAnswer, .answer(orUnknown: orUnknown), nearest: nearest(text, ["ja", "nej"], orUnknown))
      return nil
    }
  }

  package func date(orUnknown: Bool = false) -> CalendarDate? {
    guard let text = scalar(expected: .date(orUnknown: orUnknown)) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    fail(.notADate, .date(orUnknown: orUnknown), nearest: nearest(text, [], orUnknown))
    return nil
  }

  package func word(_ words: [String], orUnknown: Bool = false) -> String? {
    guard let text = scalar(expected: .words(words, orUnknown: orUnknown)) else { return nil }
    if let word = Spelling.word(text, among: words) { return word }
    fail(.unknownWord, .words(words, orUnknown: orUnknown), nearest: nearest(text, words, orUnknown))
    return nil
  }

  package func word<Word: RawRepresentable<String> & CaseIterable>(of vocabulary: Word.Type) -> Word? {
    word(vocabulary.allCases.map { $0.rawValue }).flatMap { Word(rawValue: $0) }
  }

  package func wholeNumber(_ range: ClosedRange<Int>) -> Int? {
    guard let text = scalar(expected: .wholeNumber(range)) else { return nil }
    guard case .number(let number) = DecimalNumber.parse(text), number.tenThousandths % 10_000 == 0 else {
      fail(.notAWholeNumber, .wholeNumber(range))
      return nil
    }
    let whole = Int(number.tenThousandths / 10_000)
    if range.contains(whole) { return whole }
    fail(.outOfBounds, .wholeNumber(range))
    return nil
  }

  /// A number or `{minst: …, högst: …}`.
  func quantity(_ range: ClosedRange<Int>, unit: Wording, orUnknown: Bool = false) -> Quantity? {
    func expected() -> Wording { .number(range, unit: unit, interval: true, orUnknown: orUnknown) }
    switch node.content {
    case .scalar:
      return number(node.scalar ?? "", range, expected(), orUnknown).map { .exactly($0) }
    case .sequence:
      fail(.wrongType, expected())
      return nil
    case .mapping: return interval(range, unit: unit)
    }
  }

  private func interval(_ range: ClosedRange<Int>, unit: Wording) -> Quantity? {
    guard let fields = fields(Keys.ofInterval) else { return nil }
    func expected() -> Wording { .number(range, unit: unit, interval: false, orUnknown: false) }
    func end(_ key: String) -> DecimalNumber? {
      guard let field = fields.required(key), let text = field.scalar(expected: expected()) else { return nil }
      return field.number(text, range, expected(), false)
    }
    guard let least = end(Keys.least), let greatest = end(Keys.greatest) else { return nil }
    guard least <= greatest else {
      fail(.turnedRound, Wording("låt minst vara det mindre talet", "let minst be the smaller number"))
      return nil
    }
    return .between(least, greatest)
  }

  private func number(
    _ text: String, _ range: ClosedRange<Int>, _ expected: @autoclosure () -> Wording, _ orUnknown: Bool
  ) -> DecimalNumber? {
    switch DecimalNumber.parse(text) {
    case .number(let number):
      // Bounds are small whole numbers, so they fit.
      let value = Int(number.tenThousandths)
      if value >= range.lowerBound * 10_000, value <= range.upperBound * 10_000 { return number }
      fail(.outOfBounds, expected())
    case .tooLarge: fail(.outOfBounds, expected())
    case .tooManyDecimals:
      fail(.tooManyDecimals, Wording("avrunda till fyra decimaler", "round to four decimals"))
    case .notANumber: fail(.notANumber, expected(), nearest: nearest(text, [], orUnknown))
    }
    return nil
  }

  /// `{antal: 4, per: vecka}`, where `antal` may be `okänt`.
  func frequency() -> StatedFrequency? {
    guard case .mapping = node.content else {
      fail(.wrongType, .frequency)
      return nil
    }
    guard let fields = fields(Keys.ofFrequency) else { return nil }
    let count = fields.required(Keys.count)
    let period = fields.required(Keys.period)?.word(of: Period.self)
    guard let count, let period else { return nil }
    if count.isUnknown { return StatedFrequency(nil, per: period) }
    return count.quantity(0...FactKind.greatestFrequency, unit: Wording("gånger", "times"), orUnknown: true)
      .map { StatedFrequency($0, per: period) }
  }

  /// A value or `okänt`.
  func stated<Value>(_ value: (Field) -> Value?) -> Stated<Value>? {
    isUnknown ? .unknown : value(self).map { .known($0) }
  }

  func days() -> DaysOfWeek? {
    if let text = node.scalar, Spelling.folded(text) == CaseWords.everyDay { return .all }
    guard case .sequence = node.content else {
      fail(.wrongType, .days)
      return nil
    }
    var days: DaysOfWeek = []
    for part in parts() ?? [] {
      guard let word = part.word(Weekday.allCases.map { $0.word } + [CaseWords.everyDay]) else { continue }
      if let day = Weekday.allCases.first(where: { $0.word == word }) {
        days.insert(DaysOfWeek(day))
      } else {
        days = .all
      }
    }
    return days
  }

  func clockTime() -> ClockTime? {
    guard let text = scalar(expected: .clockTime) else { return nil }
    if let time = ClockTime(text) { return time }
    fail(.notAClockTime, .clockTime)
    return nil
  }

  private func nearest(_ text: String, _ words: [String], _ orUnknown: Bool) -> String? {
    Spelling.nearest(to: text, among: words + (orUnknown ? [CaseWords.unknown] : []))
  }
}
