import Casework
import Law
import Markup

/// The day on which the law is read: today, or one that the address asks for.
struct LawDay {
  let day: CalendarDate
  /// The day that links carry on; `nil` = today.
  let asked: CalendarDate?
  /// What was written instead of a day.
  let fault: String?
  private let reader: Reader
  private let written: String

  init(_ visit: Visit) {
    let today = visit.site.world.today()
    reader = visit.reader
    written = visit.query["dag"] ?? ""
    let read = LawDay.read(written, reader)
    fault = read.fault
    asked = read.day == today ? nil : read.day
    day = asked ?? today
  }

  /// A day somebody has written, or what is wrong with it; nothing of either where nothing is written.
  static func read(_ written: String, _ reader: Reader) -> (day: CalendarDate?, fault: String?) {
    guard !written.isEmpty else { return (nil, nil) }
    guard let day = try? Typed.date(written) else {
      return (
        nil,
        reader(
          "Skriv dagen som år, månad och dag: 2018-05-01.", "Write the day as year, month and day: 2018-05-01.")
      )
    }
    guard Law.firstDay <= day else {
      return (
        nil, reader("Välj en dag från den 1 januari 1994, då LSS började gälla.", "Choose a day from 1 January 1994.")
      )
    }
    return (day, nil)
  }

  /// A field for another day.
  func form(to address: Address) -> Markup {
    let field = FieldElement(
      name: "dag", label: reader("Visa lagen som den löd den", easy: "Visa lagen en annan dag", "Show the law of"),
      fault: fault, value: fault == nil ? day.description : written)
    return .element(
      "form", [.init("method", "get"), .init("action", address.text)],
      [field.line("medium", type: "date"), .actions([.button(reader("Visa", "Show"), .secondary)])])
  }

  /// What a page of another day says first.
  func caution(back: Address) -> [Markup] {
    guard let asked else { return [] }
    var parts = [
      Markup.paragraph(
        reader(
          "Så löd lagen den \(reader.day(asked)). Det är inte lagen i dag.", easy: "Så var lagen \(reader.day(asked)).",
          "The law as it read on \(reader.day(asked)). It is not the law of today."))
    ]
    if Law.horizon < asked {
      parts = [
        .paragraph(
          reader(
            "Lagen är känd här till \(reader.day(Law.horizon)). Reglerna kan vara andra den \(reader.day(asked)).",
            easy: "Vi vet inte hur lagen är den dagen.",
            "The law is known here up to \(reader.day(Law.horizon)). The rules may be others on \(reader.day(asked))."))
      ]
    }
    return [.caution(parts + [.paragraph([.link(reader("Visa lagen i dag", "Show the law of today"), to: back)])])]
  }
}
