import Archive
import CaseFile
import Foundation
import Law

/// One line of what a case has been.
struct CaseVersion: Sendable {
  /// The number of the revision; the first is 1.
  let number: Int
  /// When it was saved.
  let time: Date
  /// What was changed, in words; empty = nothing said.
  let label: String
  /// Ids of the rows that were added, changed or taken away.
  let changedRows: [String]
  /// `true` for the one that is shown now.
  let isCurrent: Bool
  /// `true` when it has been undone, and the case goes on without it.
  let isUndone: Bool
}

/// What a row has been.
struct RowPast: Sendable {
  let version: CaseVersion
  /// `nil` when the version took the row away.
  let row: CaseDocument.Row?
}

// What a case has been, kept or in memory.
extension Desk {
  /// Everything that a case has been, first to last, with what has been undone.
  func history(of number: CaseNumber) async throws -> [CaseVersion] {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(let memory): return memory.versions
    case .archive(let opened, _):
      return try await needed(archive).revisions(of: opened).map { CaseVersion($0) }
    }
  }

  /// A case as it was; `nil` when there is no such revision.
  func dossier(_ revision: Int, of number: CaseNumber) async throws -> Dossier? {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(let memory):
      return memory.states.indices.contains(revision - 1) ? memory.states[revision - 1].dossier : nil
    case .archive(let opened, _):
      do {
        return try await needed(archive).snapshot(revision, of: opened).dossier
      } catch ArchiveError.noSuchRevision {
        return nil
      }
    }
  }

  /// What a row has been, first to last.
  func history(ofRow id: String, of number: CaseNumber) async throws -> [RowPast] {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(let memory):
      return memory.versions.filter { $0.changedRows.contains(id) }.map { version in
        let rows = memory.states[version.number - 1].dossier.document.rows
        return RowPast(version: version, row: rows.first { $0.id == id })
      }
    case .archive(let opened, _):
      return try await needed(archive).history(ofRow: id, in: opened).map {
        RowPast(version: CaseVersion($0.revision), row: $0.row)
      }
    }
  }

  /// Brings back what a case was, as a new revision. Where another window has saved since `base`, nothing is done.
  func restore(_ revision: Int, of number: CaseNumber, basedOn base: Int, label: String) async throws {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(var memory):
      guard memory.place == base else { return }
      guard memory.states.indices.contains(revision - 1) else { throw Refusal.notFound }
      let dossier = memory.states[revision - 1].dossier
      guard dossier != memory.current.dossier else { return }
      memory.states.append(.init(dossier: dossier, parent: memory.place, time: world.now(), label: label))
      memory.place = memory.states.count
      cases[number] = .memory(memory)
    case .archive(let opened, _):
      do {
        _ = try await needed(archive).restore(revision, in: opened, basedOn: base, label: label)
      } catch ArchiveError.conflict {
        return
      } catch ArchiveError.noSuchRevision {
        throw Refusal.notFound
      }
    }
  }
}

extension Desk.Memory {
  fileprivate var versions: [CaseVersion] {
    var shown: Set<Int> = []
    var next = place
    while next > 0, shown.insert(next).inserted { next = states[next - 1].parent }
    return states.indices.map { index in
      let state = states[index]
      let before = state.parent > 0 ? states[state.parent - 1].dossier.document.rows : []
      return CaseVersion(
        number: index + 1, time: state.time, label: state.label,
        changedRows: CaseVersion.changed(state.dossier.document.rows, since: before), isCurrent: index + 1 == place,
        isUndone: !shown.contains(index + 1))
    }
  }
}

extension CaseVersion {
  fileprivate init(_ entry: RevisionEntry) {
    self.init(
      number: entry.number, time: entry.time, label: entry.label, changedRows: entry.changedRows,
      isCurrent: entry.isCurrent, isUndone: entry.isUndone)
  }

  fileprivate static func changed(_ rows: [CaseDocument.Row], since before: [CaseDocument.Row]) -> [String] {
    let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let new = Set(rows.map { $0.id })
    return rows.filter { old[$0.id] != $0 }.map { $0.id } + before.map { $0.id }.filter { !new.contains($0) }
  }
}
