public import CaseFile
import Law

/// What a person writes of a row by hand: fields of text that become facts. A field left as it was changes nothing.
public struct RowEdit: Sendable, Hashable {
  /// A field of the row.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case name = "namn"
    case need = "behov"
    case minutes = "minuter"
    case privateMinutes = "privat"
    case count = "antal"
    case period = "per"
    case days = "dagar"
    case clockTimes = "klockslag"
    case assistants = "assistenter"
    case text = "text"
  }

  /// What cannot be right in a field.
  public enum Fault: Sendable, Hashable {
    /// The row has no name.
    case nameMissing
    /// There is no such need.
    case noSuchNeed
    /// No minutes can be read, or they lie outside a day.
    case minutes
    /// The private part cannot be read.
    case privateMinutes
    /// The private part is more than the whole.
    case partExceedsWhole
    /// The number of times cannot be read.
    case count
    /// Minutes and times come to more than 24 hours a day for one assistant.
    case overFullDay
    /// A clock time cannot be read.
    case clockTimes
    /// Not 1–10 assistants.
    case assistants
  }

  /// What stands in each field.
  public var values: [Field: String]
  /// The days of the week; empty = not said.
  public var days: DaysOfWeek

  /// A new row, nothing written.
  public init() {
    values = [:]
    days = []
  }

  /// A row as it stands, with what is said for all rows underneath; numbers with a decimal comma.
  public init(_ row: CaseDocument.Row, in document: CaseDocument) {
    let facts = document.facts(of: row)
    values = [
      .name: row.name ?? "", .text: row.text ?? "", .need: facts.word(.need, as: Need.self)?.rawValue ?? "",
      .minutes: RowEdit.text(facts[.minutes]), .privateMinutes: RowEdit.text(facts[.privateMinutes]),
      .clockTimes: row.clockTimes.map { $0.description.replacing("-", with: "–") }.joined(separator: ", "),
    ]
    if case .count(let count) = facts[.assistants] { values[.assistants] = "\(count)" }
    if case .frequency(let frequency) = facts[.occasions] {
      values[.count] = frequency.count.map { RowEdit.text($0) } ?? RowEdit.unknown
      values[.period] = frequency.per.rawValue
    }
    days = row.days
  }

  /// What stands in a field; empty = nothing.
  public subscript(field: Field) -> String { values[field] ?? "" }

  static let unknown = "vet inte"
  static let all = "allt"

  private static func text(_ value: StatedValue?) -> String {
    switch value {
    case .quantity(let quantity): text(quantity)
    case .unknown: unknown
    case .all: all
    default: ""
    }
  }

  private static func text(_ quantity: Quantity) -> String {
    func text(_ number: DecimalNumber) -> String { number.description.replacing(".", with: ",") }
    return quantity.least == quantity.greatest
      ? text(quantity.least) : "\(text(quantity.least))–\(text(quantity.greatest))"
  }

  // MARK: Writing

  /// The row with what is written, and what cannot be right about it.
  ///
  /// - Parameters:
  ///   - row: the row to write on.
  ///   - shown: the fields as they were shown; `nil` = as the row stands.
  public func written(on row: CaseDocument.Row, in document: CaseDocument, shown: RowEdit? = nil) -> (
    row: CaseDocument.Row, faults: [(field: Field, fault: Fault)]
  ) {
    var writing = Writing(edit: self, shown: shown ?? RowEdit(row, in: document), row: row)
    writing.write(in: document)
    return (writing.row, writing.faults)
  }

  private struct Writing {
    let edit: RowEdit
    let shown: RowEdit
    var row: CaseDocument.Row
    var faults: [(field: Field, fault: Fault)] = []

    /// What is newly written in a field; `nil` where it stands as it was.
    func changed(_ field: Field) -> String? {
      let text = edit[field].trimmed
      return text == shown[field].trimmed ? nil : text
    }

    mutating func write(in document: CaseDocument) {
      if edit[.name].trimmed.isEmpty { faults.append((.name, .nameMissing)) }
      if let name = changed(.name) { row.name = name }
      if let text = changed(.text) { row.text = text.isEmpty ? nil : text }
      if edit[.need] != shown[.need] || edit[.need].isEmpty { writeNeed() }
      if let text = changed(.minutes) { row.facts[.minutes] = amount(text, .minutes, .minutes, mayBeAll: false) }
      if let text = changed(.privateMinutes) {
        row.facts[.privateMinutes] = amount(text, .privateMinutes, .privateMinutes, mayBeAll: true)
      }
      if row.schedule == nil { writeTimes() }
      if let text = changed(.clockTimes) {
        do { row.clockTimes = try Typed.clockTimes(text) } catch { faults.append((.clockTimes, .clockTimes)) }
      }
      if let text = changed(.assistants) { writeAssistants(text) }
      if faults.isEmpty { checkWhole(in: document) }
    }

    private mutating func writeNeed() {
      guard let need = Need(rawValue: edit[.need]) else { return faults.append((.need, .noSuchNeed)) }
      row.facts[.need] = .word(need.rawValue)
      // What the assistant does belongs to the need.
      if let content: Content = row.facts.word(.content), !content.fits(need) { row.facts[.content] = nil }
    }

    private mutating func amount(_ text: String, _ field: Field, _ fault: Fault, mayBeAll: Bool) -> StatedValue? {
      if text.isEmpty { return nil }
      if RowEdit.means(text, RowEdit.unknown, "okänt") { return .unknown }
      if mayBeAll, RowEdit.means(text, RowEdit.all, "alla") { return .all }
      do { return .quantity(try Typed.quantity(text, least: 0, greatest: 1_440, reading: Typed.duration)) } catch {
        faults.append((field, fault))
        return nil
      }
    }

    private mutating func writeTimes() {
      if edit.days != shown.days { row.days = edit.days }
      let count = changed(.count)
      guard count != nil || edit[.period] != shown[.period] else { return }
      let text = count ?? edit[.count].trimmed
      guard !text.isEmpty else {
        row.facts[.occasions] = nil
        return
      }
      let period = Period(rawValue: edit[.period]) ?? .day
      if RowEdit.means(text, RowEdit.unknown, "okänt") {
        row.facts[.occasions] = .frequency(StatedFrequency(nil, per: period))
        return
      }
      do {
        let quantity = try Typed.quantity(text, least: 0, greatest: 1_440)
        row.facts[.occasions] = .frequency(StatedFrequency(quantity, per: period))
      } catch { faults.append((.count, .count)) }
    }

    private mutating func writeAssistants(_ text: String) {
      guard !text.isEmpty else {
        row.facts[.assistants] = nil
        return
      }
      guard let number = Typed.number(text), number.denominator == 1, (1...10).contains(number.numerator)
      else { return faults.append((.assistants, .assistants)) }
      row.facts[.assistants] = .count(Int(number.numerator))
    }

    /// What the fields say together.
    private mutating func checkWhole(in document: CaseDocument) {
      let facts = document.facts(of: row)
      guard let minutes = facts.quantity(.minutes) else { return }
      if let part = facts.quantity(.privateMinutes), part.least > minutes.greatest {
        faults.append((.privateMinutes, .partExceedsWhole))
      }
      guard case .frequency(let frequency) = facts[.occasions], let count = frequency.count, row.schedule == nil else {
        return
      }
      if minutes.least.rational * count.least.rational * frequency.per.perDay > 1_440 {
        faults.append((.minutes, .overFullDay))
      }
    }
  }

  private static func means(_ text: String, _ words: String...) -> Bool { words.contains(text.lowercased()) }
}

extension CaseDocument {
  /// An id for a new row that is not used and, as far as is told, never was.
  ///
  /// - Parameter used: ids of rows that have been.
  public func freshRowID(besides used: some Sequence<String>) -> String {
    let known = (rows.map { $0.id } + used).filter { $0.hasPrefix("N") }.compactMap { Int($0.dropFirst()) }
    return "N\((known.max() ?? 0) + 1)"
  }
}
