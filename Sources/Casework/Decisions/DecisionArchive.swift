import CaseFile
public import Foundation
public import Law

/// The published decisions, each in a file of its own.
///
/// ```swift
/// let decisions = try DecisionArchive.standard()
/// for decision in decisions.bearing(on: .hygienSminkning) { print(decision.title) }
/// ```
public struct DecisionArchive: Sendable {
  /// The decisions, newest first; those of the same year by id.
  public let all: [Decision]
  private let byRule: [RuleID: [Int]]

  /// The decisions that come with the program.
  ///
  /// - Throws: ``Book/Unreadable``.
  public static func standard() throws -> DecisionArchive {
    try published.get()
  }

  /// Read once: the files are part of the program.
  private static let published = Result {
    try DecisionArchive(folder: Bundle.module.bundleURL.appending(path: "Published"))
  }

  /// The decisions in a folder, one `.yaml` file each, named by the decision's id.
  ///
  /// - Throws: ``Book/Unreadable`` for the first file that cannot be read, or whose name is not its id.
  public init(folder: URL) throws {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard !files.isEmpty else { throw Book.Unreadable(file: folder.lastPathComponent, errors: nil) }
    var decisions: [Decision] = []
    for file in files.sorted() where file.hasSuffix(".yaml") {
      guard let data = try? Data(contentsOf: folder.appending(path: file)) else {
        throw Book.Unreadable(file: file, errors: nil)
      }
      do {
        let decision = try DecisionReader.read([UInt8](data), named: String(file.dropLast(".yaml".count)))
        decisions.append(decision)
      } catch {
        throw Book.Unreadable(file: file, errors: error)
      }
    }
    self.init(decisions)
  }

  /// The given decisions.
  public init(_ decisions: [Decision]) {
    all = decisions.sorted { ($1.year ?? 0, $0.id) < ($0.year ?? 0, $1.id) }
    var byRule: [RuleID: [Int]] = [:]
    for (index, decision) in all.enumerated() {
      for bearing in decision.bearings { byRule[bearing.rule, default: []].append(index) }
    }
    self.byRule = byRule
  }

  /// The decision with an id, or a court's name or number for it, in any spelling of capitals.
  public subscript(id: String) -> Decision? {
    let wanted = Spelling.folded(id)
    return all.first { decision in
      ([decision.id, decision.caseNumber].compactMap { $0 } + decision.alsoKnownAs)
        .contains { Spelling.folded($0) == wanted }
    }
  }

  /// The decisions that bear on a rule: precedents first, then newest first.
  public func bearing(on rule: RuleID) -> [Decision] {
    let decisions = (byRule[rule] ?? []).map { all[$0] }
    return decisions.filter(\.isPrecedent) + decisions.filter { !$0.isPrecedent }
  }

  /// How seldom decisions bear on the rule: 1 for one, less for many; 0 for none.
  func weight(_ rule: RuleID) -> Double {
    guard let count = byRule[rule]?.count else { return 0 }
    return 1 / Double(count).squareRoot()
  }
}
