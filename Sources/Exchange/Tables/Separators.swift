import CaseFile

/// Finds what keeps the cells of a table apart.
enum Separators {
  struct Start {
    var separator: UInt8
    var index: Int
    var line: Int
  }

  /// The separator and where the headings begin: after a line such as `sep=;`, which some programs write first, and
  /// after empty lines.
  static func start(_ bytes: [UInt8]) -> Start {
    var index = 0
    var line = 1
    skipEmptyLines(bytes, &index, &line)
    if let separator = told(bytes[index...]) {
      index += 5
      skipEmptyLines(bytes, &index, &line)
      return Start(separator: separator, index: index, line: line)
    }
    return Start(separator: best(bytes, from: index), index: index, line: line)
  }

  private static func told(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.starts(with: Array("sep=".utf8)) || bytes.starts(with: Array("SEP=".utf8)), bytes.count > 4 else {
      return nil
    }
    let separator = bytes[bytes.startIndex + 4]
    let following = bytes.dropFirst(5).first
    let endsThere = following == nil || following == UInt8(ascii: "\n") || following == UInt8(ascii: "\r")
    return endsThere && TableFormat.allCases.contains { $0.separator == separator } ? separator : nil
  }

  /// The separator that gives most headings of the format, then most cells.
  private static func best(_ bytes: [UInt8], from index: Int) -> UInt8 {
    var best = (known: -1, cells: -1, separator: TableFormat.semicolons.separator)
    for format in TableFormat.allCases {
      var reader = DelimitedReader(bytes, separator: format.separator, from: index)
      let cells = reader.record(Findings()) ?? []
      let known = cells.prefix(1_000).count { Headings.column($0.text) != nil }
      if (known, cells.count) > (best.known, best.cells) { best = (known, cells.count, format.separator) }
    }
    return best.separator
  }

  private static func skipEmptyLines(_ bytes: [UInt8], _ index: inout Int, _ line: inout Int) {
    while index < bytes.count, bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
      let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      line += 1
    }
  }
}
