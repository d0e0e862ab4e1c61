/// A place in a JSON file: `$.aktiviteter[3].tid`; lists count from 1.
enum JSONPath {
  static let root = "$"

  static func part(_ number: Int, of path: String) -> String { path + "[\(number)]" }

  /// The key's place. A key that looks like a text rather than a name is not repeated.
  static func key(_ key: String, of path: String) -> String {
    let isName = key.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
    return path + (isName && !key.isEmpty && key.unicodeScalars.count <= 30 ? "." + key : ".…")
  }
}
