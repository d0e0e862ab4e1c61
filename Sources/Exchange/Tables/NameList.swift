/// Names in one cell: commas between, and quotation marks around a name that could be mistaken for two.
enum NameList {
  static func encoded(_ names: [String]) -> String {
    names.isEmpty ? "[]" : names.map { encoded($0, alone: false) }.joined(separator: ", ")
  }

  /// One name; `alone` = the cell holds no other.
  static func encoded(_ name: String, alone: Bool) -> String {
    let signs: [Unicode.Scalar] = alone ? [] : [",", ";", "[", "]"]
    let needsQuotes =
      CellText.trimmed(name) != name || name.isEmpty || name.unicodeScalars.first == "\""
      || name.unicodeScalars.contains(where: signs.contains)
    guard needsQuotes else { return name }
    var result = "\""
    for scalar in name.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  static func decoded(_ cell: String) -> [String] {
    if CellText.trimmed(cell) == "[]" { return [] }
    var scalars = Array(cell.unicodeScalars)[...]
    var names: [String] = []
    repeat { names.append(next(&scalars, stopsAtComma: true)) } while popSeparator(&scalars)
    return names
  }

  static func decodedAlone(_ cell: String) -> String {
    var scalars = Array(cell.unicodeScalars)[...]
    return next(&scalars, stopsAtComma: false)
  }

  private static func popSeparator(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first, isSeparator(first) else { return false }
    scalars.removeFirst()
    return true
  }

  private static func next(_ scalars: inout ArraySlice<Unicode.Scalar>, stopsAtComma: Bool) -> String {
    scalars = scalars.drop(while: CellText.isSpace)
    var name = String.UnicodeScalarView()
    if scalars.first == "\"" {
      scalars.removeFirst()
      while let scalar = scalars.popFirst() {
        if scalar == "\"", scalars.first == "\"" {
          scalars.removeFirst()
        } else if scalar == "\"" {
          break
        }
        name.append(scalar)
      }
      scalars = scalars.drop(while: CellText.isSpace)
      guard let following = scalars.first, !(stopsAtComma && isSeparator(following)) else { return String(name) }
    }
    // Text outside quotation marks, also after them: kept, so that the name is seen to be wrong.
    let rest = scalars.prefix { !(stopsAtComma && isSeparator($0)) }
    scalars = scalars.dropFirst(rest.count)
    name.append(contentsOf: rest)
    return name.isEmpty ? "" : rest.isEmpty ? String(name) : CellText.trimmed(String(name))
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "," || scalar == ";" }
}
