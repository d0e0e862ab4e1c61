public import Law

/// What the file says of one fact.
public enum StatedValue: Sendable, Hashable {
  /// `okänt`: asked and not known. Not the same as nothing said.
  case unknown
  /// `ja` or `nej`.
  case truth(Bool)
  /// A number or an interval, in the unit of the fact's ``FactDescription``.
  case quantity(Quantity)
  /// `allt`: all the minutes, of ``Fact/privateMinutes`` only.
  case all
  /// A whole number.
  case count(Int)
  /// A day.
  case date(CalendarDate)
  /// A word of the fact's vocabulary, in its canonical spelling.
  case word(String)
  /// How often.
  case frequency(StatedFrequency)
  /// Ids of help moments.
  case rows([String])
}
