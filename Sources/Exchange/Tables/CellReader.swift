import CaseFile

/// What a cell says, by the sort of its column. Whether it may say so is for the case's own checks.
enum CellReader {
  /// `nil` for a blank cell: nothing said.
  static func cell(_ raw: String, _ kind: RowColumn.Kind) -> RowCell? {
    if raw.isEmpty { return nil }
    if kind == .text { return .text(CellText.decoded(raw)) }
    guard !CellText.trimmed(raw).isEmpty else { return nil }
    let text = CellText.decoded(raw)
    switch kind {
    case .text: return .text(text)
    case .word: return .word(CellText.trimmed(text))
    case .quantity: return quantity(CellText.trimmed(text))
    case .frequency: return frequency(CellText.trimmed(text))
    case .identifier: return .text(NameList.decodedAlone(text))
    case .identifiers: return .items(NameList.decoded(text))
    case .days: return days(text)
    case .clockTimes: return .items(parts(of: unspaced(text)).map(clockTime))
    case .presence: return .presence
    case .schedule: return .flow(CellText.trimmed(text))
    }
  }

  /// `40`, `6,33`, `40..60`, `40–60`, `40-60`.
  private static func quantity(_ text: String) -> RowCell {
    guard let (least, greatest) = interval(text) else { return .number(text) }
    return .interval(least, greatest)
  }

  private static func interval(_ text: String) -> (String, String)? {
    for sign in ["..", "…", "–", "-"] {
      guard let range = text.firstRange(of: sign) else { continue }
      let least = CellText.trimmed(String(text[..<range.lowerBound]))
      let greatest = CellText.trimmed(String(text[range.upperBound...]))
      guard !least.isEmpty, !greatest.isEmpty else { return nil }
      return (least, greatest)
    }
    return nil
  }

  /// `4 per vecka`, `4 gånger per vecka`, `4 ggr/vecka`; anything else stands as it is.
  private static func frequency(_ text: String) -> RowCell {
    let words = text.split { $0 == " " || $0 == "/" || $0 == "\u{A0}" }.map(String.init)
    let ignored: Set<String> = ["per", "ganger", "gang", "ggr"]
    let kept = words.filter { !ignored.contains(Spelling.folded($0)) }
    guard kept.count == 2 else { return .word(text) }
    if let (least, greatest) = interval(kept[0]) { return .frequency(count: .interval(least, greatest), per: kept[1]) }
    return .frequency(count: .word(kept[0]), per: kept[1])
  }

  private static func days(_ text: String) -> RowCell {
    let days = parts(of: text)
    return days.count == 1 && Spelling.folded(days[0]) == "alla" ? .word(days[0]) : .items(days)
  }

  private static func parts(of text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }

  /// Spans in one piece: `07:15 – 08:00` becomes `07:15-08:00`.
  private static func unspaced(_ text: String) -> String {
    text.split { $0 == "-" || $0 == "–" }.map { CellText.trimmed(String($0)) }.joined(separator: "-")
  }

  /// `7:15` and `07:15:00`, as spreadsheet programs write times, become `07:15`.
  private static func clockTime(_ text: String) -> String {
    text.split(separator: "-", omittingEmptySubsequences: false).map { time in
      var time = String(time)
      if time.utf8.count > 5, time.hasSuffix(":00") { time.removeLast(3) }
      return time.utf8.count == 4 ? "0" + time : time
    }.joined(separator: "-")
  }
}
