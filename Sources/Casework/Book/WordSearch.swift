import CaseFile
public import Law

extension Book {
  /// The terms a word stands for: the word itself or another name for it, in any capitals and with or without å, ä, ö;
  /// else the terms that begin with it or contain it.
  ///
  /// - Throws: ``Unreadable``.
  public func terms(_ word: String) throws -> [Term] {
    let wanted = Spelling.folded(word)
    let all = try glossary()
    func names(_ term: Term) -> [String] {
      ([term.word, term.english, term.identifier ?? ""] + term.alsoCalled).map { Spelling.folded($0) }
    }
    let exact = all.filter { names($0).contains(wanted) }
    if !exact.isEmpty { return exact }
    let beginning = all.filter { names($0).contains { $0.hasPrefix(wanted) } }
    if !beginning.isEmpty { return beginning }
    return wanted.count < 3 ? [] : all.filter { names($0).contains { $0.contains(wanted) } }
  }

  /// The term nearest in spelling.
  ///
  /// - Throws: ``Unreadable``.
  public func nearestTerm(_ word: String) throws -> String? {
    Spelling.nearest(to: word, among: try glossary().flatMap { [$0.word] + $0.alsoCalled })
  }
}

extension RuleID {
  /// The rule whose id is nearest in spelling.
  public static func nearest(to spelling: String) -> String? { Spelling.nearest(to: spelling, among: slugs) }
}
