import CaseFile

/// Divides a text into records of cells after RFC 4180, each cell with its place. One pass.
///
/// Written for the case's sake: the packages at hand give neither line nor column of a cell.
struct DelimitedReader {
  struct Cell: Equatable {
    var text: String
    var position: SourcePosition
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var position: SourcePosition

  init(_ bytes: [UInt8], separator: UInt8, from index: Int = 0, at position: SourcePosition = .start) {
    self.bytes = bytes
    self.separator = separator
    self.index = index
    self.position = position
  }

  /// The next record; `nil` at the end. Faults are noted and passed over.
  mutating func record(_ findings: Findings) -> [Cell]? {
    guard index < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell(findings))
      guard index < bytes.count else { return cells }
      if bytes[index] == separator {
        advance(to: index + 1)
      } else {
        endLine()
        return cells
      }
    }
  }

  private mutating func endLine() {
    let isReturn = bytes[index] == UInt8(ascii: "\r")
    advance(to: index + 1)
    if isReturn, index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
      advance(to: index + 1)
    } else if isReturn {
      position = SourcePosition(line: position.line + 1, column: 1)
    }
  }

  private mutating func cell(_ findings: Findings) -> Cell {
    let start = position
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      return Cell(text: plain(), position: start)
    }
    let text = quoted(from: start, findings)
    if index < bytes.count, !endsCell(bytes[index]) {
      findings.add(
        .textAfterQuote, at: .file(position),
        expected: Wording(
          "skriv citattecken i en text två gånger, som \"\"så här\"\"",
          "write quotation marks in a text twice, like \"\"this\"\""))
      _ = plain()
    }
    return Cell(text: text, position: start)
  }

  private mutating func plain() -> String {
    var end = index
    while end < bytes.count, !endsCell(bytes[end]) { end += 1 }
    defer { advance(to: end) }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  private mutating func quoted(from start: SourcePosition, _ findings: Findings) -> String {
    var text: [UInt8] = []
    var end = index + 1
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "\"") {
        guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") else {
          advance(to: end + 1)
          return String(decoding: text, as: UTF8.self)
        }
        end += 1
      }
      text.append(bytes[end])
      end += 1
    }
    advance(to: end)
    findings.add(
      .unclosedQuote, at: .file(start),
      expected: Wording("avsluta med ett citattecken", "end it with a quotation mark"))
    return String(decoding: text, as: UTF8.self)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func advance(to end: Int) {
    position.advance(over: bytes[index..<end])
    index = end
  }
}
