import Archive
import CaseFile
import Foundation
import Law

/// Saves numbered answers in the archive of a folder and prints each number when it has been acknowledged, until it is
/// killed: in the case of an id, or in a new one. Only for tests.
///
/// ```sh
/// ArchiveProbe FOLDER SEED FIRST [ID]
/// ```
///
/// A line is one of: `made ID` (a case), `saved N` (an answer is kept), `deleted ID` (a case is gone for good).
@main
struct ArchiveProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let seed = UInt64(arguments[2]), let first = Int(arguments[3]) else { exit(2) }
    var surroundings = Surroundings.real
    surroundings.cost = .cheap
    let archive = try await Archive.open(arguments[1], surroundings: surroundings)
    var worker = Worker(archive: archive, state: seed, folder: arguments[1])
    try await worker.work(from: first, in: arguments.dropFirst(4).first.flatMap { CaseID($0) })
  }
}

/// Written at once, past every buffer.
private func tell(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

private struct Worker {
  let archive: Archive
  var state: UInt64
  let folder: String

  mutating func chance(_ percent: UInt64) -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % 100 < percent
  }

  mutating func work(from first: Int, in id: CaseID?) async throws {
    let opened: OpenCase
    if let known = try await archive.cases().first(where: { $0.id == id }) {
      let secret: CaseSecret = known.lock == .machineKey ? .machineKey : .passphrase("en fras för provet")
      opened = try await archive.open(known.id, with: secret)
    } else {
      opened = try await archive.create(Dossier(), label: "Ny", protection: .machineKey).opened
      tell("made \(opened.id)")
    }
    var number = first
    while true {
      try await save(number, in: opened)
      tell("saved \(number)")
      number += 1
      try await disturb(opened)
    }
  }

  private func save(_ number: Int, in opened: OpenCase) async throws {
    let current = try await archive.current(opened)
    var dossier = current.dossier
    var row = CaseDocument.Row(id: "A\(number % 30)", need: .hygiene)
    row.name = "Svar \(number)"
    dossier.document.rows.removeAll { $0.id == row.id }
    dossier.document.rows.append(row)
    dossier.place = "/fraga/\(number)"
    dossier.portrait = String(dossier.portrait.suffix(4_000)) + " Svar \(number)."
    _ = try await archive.append(dossier, to: opened, basedOn: current.number, label: "Svar \(number)")
  }

  /// What else people do between two answers.
  private mutating func disturb(_ opened: OpenCase) async throws {
    if chance(6) {
      let current = try await archive.current(opened)
      if current.canUndo { _ = try await archive.undo(opened, basedOn: current.number) }
    }
    if chance(4) { _ = try await archive.setPassphrase(Passphrase("en fras för provet"), on: opened) }
    if chance(4) { try await archive.removePassphrase(from: opened) }
    if chance(4) {
      let other = try await archive.create(Dossier(), label: "Annat", protection: .machineKey).opened
      _ = try await archive.delete(other.id)
      tell("deleted \(other.id)")
    }
    if chance(3) {
      let copy = "\(folder)-kopia-\(state)"
      _ = try await archive.backup(to: copy)
      unlink(copy)
    }
  }
}
