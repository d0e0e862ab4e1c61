import CaseFile
import Casework
import Foundation
import Law
import Markup

/// What a person has typed in a field, read kindly.
extension Form {
  /// The words of a field without what cannot be seen; `nil` when there are none.
  func words(_ name: String) -> String? {
    guard let typed = self[name] else { return nil }
    var kept = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars
    where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control {
      kept.append(scalar == "\t" ? " " : scalar)
    }
    let text = String(kept).trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }

  /// A day that was typed: `2026-11-21`, `20261121` or `21 november 2026`.
  func day(_ name: String) -> TypedDay {
    guard let text = words(name) else { return .nothing }
    return (try? Typed.date(text)).map { .day($0) } ?? .unreadable
  }

  /// `true` when a box with a value is ticked.
  func isTicked(_ name: String) -> Bool { self[name] != nil }
}

/// A day as it was typed.
enum TypedDay: Sendable, Hashable {
  case nothing
  case unreadable
  case day(CalendarDate)

  var date: CalendarDate? {
    if case .day(let date) = self { return date }
    return nil
  }
}

/// What is wrong in a form, by field, in the order it was found.
struct FormFaults {
  private(set) var all: [(field: String, text: String)] = []

  var isEmpty: Bool { all.isEmpty }

  subscript(field: String) -> String? { all.first { $0.field == field }?.text }

  mutating func add(_ field: String, _ text: String) {
    if self[field] == nil { all.append((field, text)) }
  }
}

extension Reader {
  /// How a day is written.
  var dayHint: String {
    self("Skriv till exempel 2026-10-08.", "Write for example 2026-10-08.")
  }

  var dayFault: String {
    self(
      "Det är ingen dag som finns. Skriv till exempel 2026-10-08.",
      easy: "Dagen går inte att läsa. Skriv till exempel 2026-10-08.", "That is no day. Write for example 2026-10-08.")
  }

  var remove: String { self("Ta bort", "Remove") }
  var save: String { self("Spara", "Save") }
}

extension FieldElement {
  /// A day, written as text where the browser has no calendar.
  func day(_ date: CalendarDate?) -> Markup {
    var field = self
    if let date { field.value = date.description }
    return field.line("medium", extra: [.init("autocomplete", "off")])
  }
}
