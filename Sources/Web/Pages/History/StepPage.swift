import Archive
import CaseFile

/// Back and forward in what has been saved.
enum StepPage {
  static func go(_ visit: Visit, forward: Bool) async throws -> Reply {
    let before = try await visit.openCase()
    guard let base = visit.form["revision"].flatMap(Int.init) else { throw Refusal.staleForm }
    try await visit.site.desk.move(before.number, basedOn: base, forward: forward)
    let after = try await visit.openCase()
    return .redirect(nearest(Address.back(to: visit.form["vid"]) ?? .start, before.dossier, after.dossier))
  }

  /// The page that the reader was on, or the list it belongs to when what its number named is gone or another.
  private static func nearest(_ address: Address, _ before: Dossier, _ after: Dossier) -> Address {
    let path = address.path
    guard path.count > 1, let folder = path.first else { return address }
    let index = (Int(path[1]) ?? 0) - 1
    switch folder {
    case "dagbok":
      guard before.diary.indices.contains(index), after.diary.indices.contains(index),
        before.diary[index].date == after.diary[index].date
      else { return .diary }
      return .diaryDay.numbered(index + 1)
    case "behov":
      let rows = (before.document.rows, after.document.rows)
      guard rows.0.indices.contains(index), rows.1.indices.contains(index), rows.0[index].id == rows.1[index].id else {
        return .needs
      }
      return .need.numbered(index + 1)
    case "historik": return .history
    default: return address
    }
  }
}
