public import Foundation
public import CaseFile

/// A case as it was at one revision.
public struct CaseSnapshot: Sendable, Equatable {
  /// The number of the revision; the first is 1.
  public let number: Int
  /// What was kept.
  public let dossier: Dossier
  /// When it was saved.
  public let time: Date
  /// What was changed, in words.
  public let label: String
  /// `true` when something comes before it.
  public let canUndo: Bool
  /// `true` when it has been undone to here.
  public let canRedo: Bool
}

/// One line in the list of what has been saved.
public struct RevisionEntry: Sendable, Hashable {
  /// The number of the revision; the first is 1.
  public let number: Int
  /// The revision it was made from; `nil` for the first.
  public let parent: Int?
  /// When it was saved; of a damaged line, when the one before it was.
  public let time: Date
  /// What was changed, in words; of a damaged line, nothing.
  public let label: String
  /// Ids of the rows that were added, changed or taken away.
  public let changedRows: [String]
  /// `true` for the one that is shown now.
  public let isCurrent: Bool
  /// `true` when this line cannot be read: the revision has been changed from outside or is damaged.
  public let isDamaged: Bool
  /// `true` when it has been undone, and the case goes on without it; it can still be opened.
  public let isUndone: Bool
}

/// What a row has been.
public struct RowVersion: Sendable, Equatable {
  /// The revision that made it so.
  public let revision: RevisionEntry
  /// The row; `nil` when the revision took it away.
  public let row: CaseDocument.Row?
}

/// The part of a revision that lists are made of.
struct RevisionHead: Sendable, Codable {
  /// Milliseconds since 1970.
  var time: Int64
  var label: String
  /// Ids of the rows changed since the parent.
  var rows: [String]
}

/// A revision unsealed.
struct StoredRevision: Sendable {
  let number: Int
  /// 0 = none.
  let parent: Int
  let uid: [UInt8]
  let head: RevisionHead
  /// The dossier's JSON.
  let json: [UInt8]
  let dossier: Dossier
  /// How many revisions its bytes lean on.
  let depth: Int
}

extension CaseDocument {
  /// Ids of rows that are not the same in `other`, in this document's order, then those only `other` has.
  func changedRows(since other: CaseDocument) -> [String] {
    let old = Dictionary(other.rows.map { ($0.id, $0) }) { first, _ in first }
    let new = Set(rows.map { $0.id })
    return rows.filter { old[$0.id] != $0 }.map { $0.id } + other.rows.map { $0.id }.filter { !new.contains($0) }
  }
}
