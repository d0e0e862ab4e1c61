import Foundation

/// Files beside the tests, and the sources and tests as text, for the checks that read the book of law and the code
/// together.
enum Fixtures {
  /// The package, found from this file, also where the folders are links.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The slugs, one a line.
  static func slugs() throws -> [String] {
    try text("Tests/LawTests/Fixtures/rule-ids.txt").split(separator: "\n").map(String.init)
  }

  /// The slugs of each chapter of the book of law that has a table.
  static func chapters() throws -> [String: [String]] {
    let data = try Data(contentsOf: root.appendingPathComponent("Tests/LawTests/Fixtures/chapters.json"))
    return try JSONDecoder().decode([String: [String]].self, from: data)
  }

  /// The text of one file of the package.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Every Swift file under a folder of the package, by its path below that folder.
  static func swiftFiles(under folder: String) throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    var files: [(path: String, text: String)] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) where path.hasSuffix(".swift") {
      files.append((path, try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)))
    }
    return files
  }
}
