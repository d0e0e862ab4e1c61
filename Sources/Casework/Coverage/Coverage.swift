public import Foundation
public import Law

/// The way from a rule to its code, its tests and its decisions. The table is made by `bin/coverage` and kept in the
/// repository; a test fails when it is out of date.
public struct Coverage: Sendable {
  /// A line of a file of the repository.
  public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The file, relative to the repository.
    public let file: String
    /// Line, from 1.
    public let line: Int

    /// `Sources/Law/…/2_Hygiene.swift:61`.
    public var description: String { "\(file):\(line)" }
  }

  /// One rule.
  public struct Row: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// Where its provision stands.
    public let provision: Place
    /// Where code tries it.
    public let code: [Place]
    /// Where tests name it, one place for each file.
    public let tests: [Place]
    /// The ids of the decisions that bear on it.
    public let decisions: [String]
  }

  /// The rules, in the order of the book.
  public let rows: [Row]

  /// The table that comes with the program.
  ///
  /// - Throws: ``Book/Unreadable`` when it is missing.
  public static func standard() throws -> Coverage {
    let file = Bundle.module.bundleURL.appending(path: "coverage.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8), let coverage = Coverage(table: text) else {
      throw Book.Unreadable(file: "coverage.tsv", errors: nil)
    }
    return coverage
  }

  // MARK: The table

  private static let head = "regel\tbestämmelse\tkod\ttester\tavgöranden"

  /// The table as text: a heading, then one line a rule.
  public var table: String {
    let lines = rows.map { row in
      [
        "\(row.rule.slug)", row.provision.description, row.code.map(\.description).joined(separator: " "),
        row.tests.map(\.description).joined(separator: " "), row.decisions.joined(separator: " "),
      ].joined(separator: "\t")
    }
    return ([Coverage.head] + lines).joined(separator: "\n") + "\n"
  }

  /// Reads a table; `nil` when it is none.
  public init?(table: String) {
    let lines = table.split(separator: "\n")
    guard lines.first.map({ String($0) }) == Coverage.head else { return nil }
    var rows: [Row] = []
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 5, let rule = RuleID(slug: String(cells[0])), let provision = Coverage.place(cells[1]) else {
        return nil
      }
      rows.append(
        Row(
          rule: rule, provision: provision, code: cells[2].split(separator: " ").compactMap { Coverage.place($0) },
          tests: cells[3].split(separator: " ").compactMap { Coverage.place($0) },
          decisions: cells[4].split(separator: " ").map { String($0) }))
    }
    self.rows = rows
  }

  private static func place(_ text: Substring) -> Place? {
    guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]) else { return nil }
    return Place(file: String(text[..<colon]), line: line)
  }

  // MARK: Making it

  /// Looks a repository through.
  ///
  /// - Parameters:
  ///   - root: the repository.
  ///   - decisions: the decisions to name.
  /// - Throws: an error of the file system.
  public init(of root: URL, decisions: DecisionArchive) throws {
    var sources = SourceIndex()
    for file in try Coverage.swiftFiles(root, "Sources/Law") { sources.addLaw(file.path, file.text) }
    for file in try Coverage.swiftFiles(root, "Tests") { sources.addTests(file.path, file.text) }
    rows = Provisions.all.compactMap { provision in
      let rule = provision.rule
      guard let place = sources.provisions["\(rule)"] else { return nil }
      return Row(
        rule: rule, provision: place, code: sources.code["\(rule)"] ?? [],
        tests: sources.tests["\(rule.slug)"] ?? [], decisions: decisions.bearing(on: rule).map { $0.id })
    }
  }

  private static func swiftFiles(_ root: URL, _ folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
    let paths = walker.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.map { path in
      (folder + path.dropFirst(base.path.count), try String(contentsOfFile: path, encoding: .utf8))
    }
  }
}

/// Where rules are named, line by line.
private struct SourceIndex {
  var provisions: [String: Coverage.Place] = [:]
  var code: [String: [Coverage.Place]] = [:]
  var tests: [String: [Coverage.Place]] = [:]

  private static let caseNames = Set(RuleID.allCases.map { "\($0)" })
  private static let slugs = Set(RuleID.allCases.map { "\($0.slug)" })

  /// Lists of rules that are no code: the ids themselves, which facts and questions concern which rules.
  private static let listings = ["Provisions/RuleID.swift", "Facts/FactCatalogue", "Readings/ContestedQuestions"]

  mutating func addLaw(_ path: String, _ text: String) {
    guard !SourceIndex.listings.contains(where: { path.contains($0) }) else { return }
    for (number, line) in lines(text) {
      for match in line.matches(of: /\.([a-z][A-Za-z0-9]*)\b(, \.(?:computes|decides|informs|status)\b)?/) {
        let name = String(match.1)
        guard SourceIndex.caseNames.contains(name) else { continue }
        let place = Coverage.Place(file: path, line: number)
        if match.2 != nil {
          provisions[name] = place
        } else if code[name]?.last != place {
          code[name, default: []].append(place)
        }
      }
    }
  }

  mutating func addTests(_ path: String, _ text: String) {
    for (number, line) in lines(text) where line.contains("-") {
      for match in line.matches(of: /[a-z0-9]+(?:-[a-z0-9]+)+/) {
        let slug = String(match.0)
        guard SourceIndex.slugs.contains(slug), tests[slug]?.last?.file != path else { continue }
        tests[slug, default: []].append(Coverage.Place(file: path, line: number))
      }
    }
  }

  private func lines(_ text: String) -> some Sequence<(Int, Substring)> {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().lazy.map { ($0.offset + 1, $0.element) }
  }
}
