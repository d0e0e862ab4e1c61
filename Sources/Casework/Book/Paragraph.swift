public import Law

/// A section of an act as lawyers name it: *9 a § LSS*, *51 kap. 3 § SFB*.
public struct Paragraph: Sendable, Hashable {
  /// The act's short name in capitals (`LSS`), or empty when none was said.
  public let act: String
  /// The chapter; `nil` where the act has none or none was said.
  public let chapter: Int?
  /// The section with its letter: `9 a`.
  public let section: String

  /// What somebody typed, such as `9 a § LSS`, `9a`, `LSS 9 a`, `51:3`, `SFB 51 kap 3`; `nil` when it names no section.
  public init?(_ text: String) {
    let pattern =
      /^(?:§{1,2}\s*)?(?:([A-Za-zÅÄÖåäö]{2,})\s+)?(?:(\d{1,3})\s*(?:kap\.?|:)\s*)?(\d{1,3})\s?([A-Za-z](?![A-Za-zÅÄÖåäö]))?\s*(?:§{1,2})?\s*(?:([A-Za-zÅÄÖåäö]{2,}))?$/
    guard let match = text.trimmed.wholeMatch(of: pattern), match.1 == nil || match.5 == nil else { return nil }
    let act = match.1 ?? match.5
    self.act = act.map { $0.uppercased() } ?? ""
    chapter = match.2.flatMap { Int($0) }
    section = match.4.map { "\(match.3) \($0.lowercased())" } ?? String(match.3)
  }

  private init(act: String, chapter: Int?, section: String) {
    self.act = act
    self.chapter = chapter
    self.section = section
  }

  /// The sections a citation names: *51 kap. 12–13 §§ SFB* names two, *9 b § LSS, 51 kap. 8 och 10 §§ SFB* three.
  static func named(in citation: String) -> [Paragraph] {
    let pattern =
      /(?:(\d{1,3}) kap\. )?(\d{1,3}(?: [a-z](?![a-zåäö]))?(?:(?:–|, | och | eller )\d{1,3}(?: [a-z](?![a-zåäö]))?)*) §{1,2}/
    return citation.matches(of: pattern).flatMap { match -> [Paragraph] in
      let act = act(after: citation[match.range.upperBound...])
      let chapter = match.1.flatMap { Int($0) }
      return expanded(String(match.2)).map { Paragraph(act: act, chapter: chapter, section: $0) }
    }
  }

  /// `4–6 a` → 4, 5, 6, 6 a; `8 och 10` → 8, 10.
  private static func expanded(_ list: String) -> [String] {
    list.replacing(" och ", with: ", ").replacing(" eller ", with: ", ").split(separator: ", ").flatMap { item in
      let ends = item.split(separator: "–").map { String($0) }
      guard ends.count == 2, let first = number(ends[0]), let last = number(ends[1]), first < last else { return ends }
      return [ends[0]] + ((first + 1)..<last).map { "\($0)" }
        + (ends[1] == "\(last)" ? [ends[1]] : ["\(last)", ends[1]])
    }
  }

  private static func number(_ section: String) -> Int? { Int(section.prefix { $0.isNumber }) }

  /// The acts by the names they are cited with.
  private static let acts: [(name: String, short: String)] = [
    ("LSS", "LSS"), ("SFB", "SFB"), ("FPL", "FPL"), ("FL", "FL"), ("EGV", "EGV"), ("HSL", "HSL"), ("SoL", "SOL"),
    ("LASS", "LASS"), ("lagen om egenvård", "EGV"), ("delgivningslagen", "DELGL"), ("(1993:1091)", "F1091"),
    ("(1930:173)", "1930:173"), ("(1989:253)", "1989:253"), ("föräldrabalken", "FB"), ("förvaltningslagen", "FL"),
  ]

  /// The act named first after a section sign.
  private static func act(after text: Substring) -> String {
    let places = acts.compactMap { act in text.firstRange(of: act.name).map { (at: $0.lowerBound, short: act.short) } }
    return places.min { $0.at < $1.at }?.short ?? ""
  }

  /// `true` when `other`, a section named in the book, is the one meant; what was left out fits anything.
  func means(_ other: Paragraph) -> Bool {
    section == other.section && (chapter == nil || chapter == other.chapter) && (act.isEmpty || act == other.act)
      && (chapter != nil || !act.isEmpty || other.chapter == nil)
  }

  /// The rules that stand on this section or cite it, in the order of the book.
  public var rules: [RuleID] {
    Provisions.sections.flatMap { part in
      let ownSection = Paragraph.named(in: "\(part.reference)").contains { means($0) }
      return part.provisions.filter { provision in
        let isCited = provision.versions.contains { version in
          Paragraph.named(in: "\(version.citation)").contains { means($0) }
        }
        return isCited || ownSection && !provision.versions.contains { "\($0.citation)".contains("§") }
      }.map { $0.rule }
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
