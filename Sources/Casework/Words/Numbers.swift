public import CaseFile
public import Law

/// Amounts and days as people write them: decimal comma and the month in letters in Swedish.
extension MessageLanguage {
  /// The text in the language.
  public func callAsFunction(_ swedish: String, _ english: String) -> String { self == .swedish ? swedish : english }

  /// Minutes as `40 h 32 min`; parts of a minute with at most two decimals, so that a sum just over the line never looks
  /// as if it stood on it.
  public func duration(_ minutes: Rational) -> String {
    guard minutes.isDefined else { return self("för stort", "too large") }
    if minutes < 0 { return "−" + duration(-minutes) }
    let hundredths = (minutes * 100).roundedHalfEven
    if hundredths == 0, minutes.isPositive { return self("under 0,01 min", "under 0.01 min") }
    let whole = hundredths / 100
    let rest = hundredths % 100
    let hours = whole / 60
    let minutePart = whole % 60
    var text = rest == 0 ? "\(minutePart)" : "\(minutePart)\(fraction(rest))"
    text += " min"
    if hours == 0 { return text }
    if minutePart == 0, rest == 0 { return "\(grouped(hours)) h" }
    return "\(grouped(hours)) h \(text)"
  }

  /// The three values of an amount that is open, or the one of an amount that is known.
  public func range(_ bounds: Bounds) -> String {
    if bounds.isKnown { return duration(bounds.likely) }
    return "\(duration(bounds.secure)) – \(duration(bounds.possible))"
  }

  /// `6 954,00 kr`.
  public func money(_ money: Money) -> String {
    let ore = money.ore.roundedHalfUp
    let kronor = ore / 100
    let rest = ore % 100
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return self("\(grouped(kronor)),\(decimals) kr", "SEK \(grouped(kronor)).\(decimals)")
  }

  /// A number with at most two decimals.
  public func number(_ value: Rational) -> String {
    guard value.isDefined else { return "?" }
    let hundredths = (value * 100).roundedHalfEven
    if hundredths == 0, value.isPositive { return self("under 0,01", "under 0.01") }
    let sign = hundredths < 0 ? "−" : ""
    let size = hundredths.magnitude
    let rest = Int64(size % 100)
    return sign + grouped(Int64(size / 100)) + (rest == 0 ? "" : fraction(rest))
  }

  /// What is stated of a quantity.
  public func amount(_ amount: Amount) -> String {
    guard amount.isStated, let greatest = amount.greatest else { return self("okänt", "unknown") }
    if amount.isKnown { return number(amount.least) }
    return "\(number(amount.least))–\(number(greatest))"
  }

  private func fraction(_ hundredths: Int64) -> String {
    var digits = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
    if digits.hasSuffix("0") { digits.removeLast() }
    return self(",", ".") + digits
  }

  /// Thousands apart by a space that does not break.
  private func grouped(_ number: Int64) -> String {
    let digits = Array("\(number)")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "\u{A0}" }
      text.append(digit)
    }
    return text
  }

  /// `21 november 2026`.
  public func date(_ date: CalendarDate) -> String {
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(date.day) \((self == .swedish ? swedish : english)[date.month - 1]) \(date.year)"
  }
}
