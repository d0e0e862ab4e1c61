import Foundation

/// The state as entries of a name and a text, to be kept with the case. The same state always gives the same entries, and
/// one answer changes one or two of them, so that what two windows have changed can be joined.
extension InterviewState {
  /// The entries.
  public var entries: [String: String] {
    var entries: [String: String] = [:]
    for id in skipped { entries["hoppat \(id.rawValue)"] = "" }
    for (id, word) in said { entries["sagt \(id.rawValue)"] = word }
    for (row, typed) in minutes { entries["minuter \(row)"] = text(typed) }
    for key in varies { entries["växlar \(key)"] = "" }
    for row in elsewhere { entries["annanstans \(row)"] = "" }
    for row in own { entries["egna ord \(row)"] = "" }
    for (id, chosen) in reasons { entries["varför \(id.rawValue)"] = text(chosen) }
    for (id, rows) in considered { entries["vägt \(id.rawValue)"] = text(rows.sorted()) }
    for (letter, number) in numbers { entries["nummer \(letter)"] = "\(number)" }
    return entries
  }

  /// The state of entries. What cannot be read – written by hand, or by a newer program – is left out: the question is then
  /// asked again.
  public init(entries: [String: String]) {
    for (name, value) in entries {
      func rest(_ prefix: String) -> String? {
        name.hasPrefix(prefix + " ") ? String(name.dropFirst(prefix.count + 1)) : nil
      }
      if let id = rest("hoppat").flatMap(QuestionID.init(rawValue:)) { skipped.insert(id) }
      if let id = rest("sagt").flatMap(QuestionID.init(rawValue:)) { said[id] = value }
      if let row = rest("minuter") { minutes[row] = read(value) }
      if let key = rest("växlar") { varies.insert(key) }
      if let row = rest("annanstans") { elsewhere.insert(row) }
      if let row = rest("egna ord") { own.insert(row) }
      if let id = rest("varför").flatMap(QuestionID.init(rawValue:)) { reasons[id] = read(value) }
      if let id = rest("vägt").flatMap(QuestionID.init(rawValue:)), let rows: [String] = read(value) {
        considered[id] = Set(rows)
      }
      if let letter = rest("nummer"), let number = Int(value) { numbers[letter] = number }
    }
  }

  private func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).flatMap { String(data: $0, encoding: .utf8) } ?? ""
  }

  private func read<Value: Decodable>(_ text: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
