import CaseFile
import Casework
import Law

extension Language {
  /// The same language as the modules beneath know it.
  var message: MessageLanguage { self == .swedish ? .swedish : .english }

  /// Minutes as `40 h 32 min`; parts of a minute with at most two decimals.
  func duration(_ minutes: Rational) -> String { message.duration(minutes) }

  /// The three values of an amount that is open, or the one of an amount that is known.
  func range(_ bounds: Bounds) -> String { message.range(bounds) }

  /// `6 954,00 kr`.
  func money(_ money: Money) -> String { message.money(money) }

  /// A number with at most two decimals; what would look like nothing is said to be little.
  func number(_ value: Rational) -> String { message.number(value) }

  /// What is stated of a quantity.
  func amount(_ amount: Amount) -> String { message.amount(amount) }

  /// `21 november 2026`.
  func date(_ date: CalendarDate) -> String { message.date(date) }
}
