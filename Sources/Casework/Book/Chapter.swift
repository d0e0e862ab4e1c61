public import Law

/// A part of the book of law that is read together: an act, or a part of one.
public struct Chapter: Sendable, Identifiable {
  /// Names it in addresses and files: `LSS9a`.
  public let id: String
  /// Its name in Swedish.
  public let title: String
  /// Its name in English.
  public let inEnglish: String
  /// Its sections, in the order of the book.
  public let sections: [Section]

  /// Every chapter, in the order of the book. A section stands in one of them.
  public static let all: [Chapter] = names.map { name in
    Chapter(
      id: name.id, title: name.title, inEnglish: name.inEnglish,
      sections: Provisions.sections.filter { chapter(of: $0) == name.id })
  }

  private static let names: [(id: String, title: String, inEnglish: String, prefix: String)] = [
    ("LSS", "LSS: rätten och kommunen", "LSS: the right and the kommun", "LSS/LSS0"),
    ("LSS9a", "9 a § LSS: behoven", "9 a § LSS: the needs", "LSS/LSS09a/"),
    ("LSS-efter-9a", "LSS: ålder, barn, krav och domstolar", "LSS: age, children, demands and courts", "LSS/"),
    ("SFB", "Socialförsäkringsbalken", "The Social Insurance Code", "SFB/"),
    ("Forordningen", "Förordningen om assistansersättning", "The ordinance on assistance benefit", "F1091/"),
    ("FL", "Förvaltningslagen", "The Administrative Procedure Act", "FL/"),
    ("Egenvard", "Lagen om egenvård", "The Self-Care Act", "EGV/"),
    ("Delgivning", "Delgivningslagen", "The Service of Documents Act", "DelgL/"),
    ("Tid", "Frister och helgdagar", "Periods and holidays", "Time/"),
    ("Konventioner", "Egenmakts konventioner", "Egenmakt's conventions", "Conventions/"),
    ("Reformer", "Ändringar på gång", "Changes under way", "Reforms/"),
  ]

  private static func chapter(of section: Section) -> String {
    let path = "\(section.path)"
    if path.hasPrefix("LSS/LSS09a/") { return "LSS9a" }
    let early = ["LSS01", "LSS02", "LSS04", "LSS07", "LSS08", "LSS09_"].contains { path.hasPrefix("LSS/\($0)") }
    if early { return "LSS" }
    if path.hasPrefix("LSS/") { return "LSS-efter-9a" }
    return names.first { path.hasPrefix($0.prefix) }?.id ?? "Reformer"
  }
}
