import CaseFile
import Foundation
import GRDB
import Law
import Testing

@testable import Archive

@Suite("Inget läses av den som inte ska")
struct SecrecyTests {
  private let marker = "Hemligmarkering"

  private func secret() -> Dossier {
    var dossier = Dossier.rows("\(marker) rad", "\(marker) två")
    dossier.document.title = "\(marker) rubrik"
    dossier.document.person.name = "\(marker) namn"
    dossier.portrait = "\(marker) porträtt"
    dossier.proposals = [SavedProposal(id: marker, text: marker)]
    return dossier
  }

  /// The marker in every form a file could have it.
  private func check(_ folder: TestFolder, _ comment: Comment) throws {
    for (name, bytes) in try folder.allBytes() {
      for form in [Array(marker.utf8), Array(marker.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })] {
        #expect(!bytes.contains(sequence: form), "\(name), \(comment)")
      }
      for word in ["rader", "egenmakt-dossier", "portrait", "hygien"] {
        #expect(!bytes.contains(sequence: Array(word.utf8)), "\(name) \(word), \(comment)")
      }
    }
  }

  @Test("Ingen klartext i databas, logg, säkerhetskopia eller låst fil", arguments: [false, true])
  func noPlaintext(withPassphrase: Bool) async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let protection: CaseProtection = withPassphrase ? .passphrase(try Passphrase("en fras för provet")) : .machineKey
    let opened = try await archive.create(secret(), label: "\(marker) ny", protection: protection).opened
    for number in 0..<20 {
      try await archive.change(opened, "\(marker) ändring") { $0.portrait += " \(number)" }
    }
    _ = try await archive.undo(opened, basedOn: 21)
    try check(folder, "medan arkivet är öppet")
    #expect(FileManager.default.fileExists(atPath: folder.file("arkiv/egenmakt.sqlite-wal")))
    _ = try await archive.backup(to: folder.file("kopia"))
    let file = try await archive.export([opened], lock: .passphrase(Passphrase("en fras för filen")))
    try folder.write(file, to: "fil")
    _ = try await archive.setPassphrase(Passphrase("en ny fras här"), on: opened)
    try check(folder, "efter kopia och byte av fras")
    try archive.close()
    try check(folder, "när arkivet är stängt")
    // The search finds what is there.
    try folder.write(try secret().json(), to: "klartext")
    #expect(try folder.bytes("klartext").contains(sequence: Array(marker.utf8)))
  }

  @Test("Ett låst ärende visar bara dagen det gjordes")
  func locked() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let new = try await archive.create(
      secret(), label: marker, protection: .passphrase(Passphrase("en fras för provet")))
    new.opened.close()
    let summary = try #require(try await archive.cases().first)
    #expect(!"\(summary)".contains(marker))
    #expect(summary.created.description == "2026-11-22")
  }

  @Test("Mappen och filerna är bara användarens")
  func rights() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    _ = try await archive.current(opened)
    _ = try await archive.backup(to: folder.file("kopia"))
    #expect(try folder.rights("arkiv") == 0o700)
    for name in ["egenmakt.sqlite", "egenmakt.sqlite-wal", "egenmakt.sqlite-shm", "maskinnyckel"] {
      #expect(try folder.rights("arkiv/\(name)") == 0o600, "\(name)")
    }
    #expect(try folder.rights("kopia") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["arkiv", "kopia"])
    try archive.close()
    // Rights that somebody has loosened are put back.
    for name in ["arkiv/egenmakt.sqlite", "arkiv/maskinnyckel", "arkiv"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(name))
    }
    let again = try await Archive.test(folder, seed: 2)
    _ = try await again.open(opened.id, with: .machineKey)
    #expect(try folder.rights("arkiv") == 0o700)
    #expect(try folder.rights("arkiv/egenmakt.sqlite") == 0o600)
    #expect(try folder.rights("arkiv/maskinnyckel") == 0o600)
  }

  @Test("En mapp där det ligger annat får behålla sina rättigheter")
  func otherFolder() async throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(atPath: folder.file("arkiv"), withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("arkiv"))
    try folder.write([1], to: "arkiv/annat")
    _ = try await Archive.test(folder)
    #expect(try folder.rights("arkiv") == 0o755)
    #expect(try folder.rights("arkiv/egenmakt.sqlite") == 0o600)
  }

  @Test("En ändrad byte någonstans i en sparad version märks")
  func tampering() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    try await archive.change(opened) { $0 = .rows("b") }
    for column in ["head", "body", "uid"] {
      let original = try await archive.write { database in
        try Data.fetchOne(database, sql: "SELECT \(column) FROM revisions WHERE number = 2") ?? Data()
      }
      for index in original.indices where index < 60 || index % 5 == 0 || index > original.count - 20 {
        var changed = original
        changed[index] ^= 1 << UInt8(index % 8)
        try await set(column, changed, archive)
        let error = await thrown { _ = try await archive.snapshot(2, of: opened) }
        #expect(error == .damagedRevision(2), "\(column), byte \(index)")
      }
      for shorter in [Data(), original.dropLast(), original + [0]] where column != "uid" {
        try await set(column, shorter, archive)
        #expect(await thrown { _ = try await archive.snapshot(2, of: opened) } == .damagedRevision(2))
      }
      try await set(column, original, archive)
    }
    #expect(try await archive.snapshot(2, of: opened).dossier == .rows("b"))
  }

  private func set(_ column: String, _ value: Data, _ archive: Archive) async throws {
    try await archive.write { database in
      try database.execute(sql: "UPDATE revisions SET \(column) = ? WHERE number = 2", arguments: [value])
    }
  }

  @Test("En version som flyttas till en annan plats eller ett annat ärende märks")
  func swapping() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let other = try await archive.create(.rows("x"), label: "Ny", protection: .machineKey).opened
    for name in ["b", "c", "d"] { try await archive.change(opened) { $0 = .rows(name) } }
    try await archive.write { database in
      // Both parts of revision 2 in the place of revision 3, with everything that can be moved.
      try database.execute(
        sql: """
          UPDATE revisions SET (uid, head, body) = (SELECT uid, head, body FROM revisions WHERE case_id = ? AND number = 2)
          WHERE case_id = ? AND number = 3
          """, arguments: [opened.id.data, opened.id.data])
      try database.execute(
        sql: """
          UPDATE revisions SET (uid, head, body) = (SELECT uid, head, body FROM revisions WHERE case_id = ? AND number = 1)
          WHERE case_id = ?
          """, arguments: [opened.id.data, other.id.data])
      try database.execute(
        sql: "UPDATE revisions SET parent = 1 WHERE case_id = ? AND number = 4", arguments: [opened.id.data])
    }
    #expect(await thrown { _ = try await archive.snapshot(3, of: opened) } == .damagedRevision(3))
    #expect(await thrown { _ = try await archive.snapshot(4, of: opened) } == .damagedRevision(4))
    #expect(try await archive.revisions(of: opened).map { $0.isDamaged } == [false, false, true, true])
    let reopened = try await archive.open(other.id, with: .machineKey)
    #expect(await thrown { _ = try await archive.current(reopened) } == .damagedRevision(1))
    // What is whole can still be had.
    #expect(try await archive.latestWholeRevision(of: opened)?.dossier == .rows("b"))
    #expect(await thrown { _ = try await archive.export([opened], lock: .readable) } == .damagedRevision(3))
    let bytes = try await archive.export([opened], lock: .readable, leavingOutDamaged: true)
    let away = try TestFolder()
    let rescue = try await Archive.test(away, seed: 9)
    _ = try await rescue.importFile(bytes, protection: .machineKey)
    let rescued = try await rescue.open(opened.id, with: .machineKey)
    #expect(try await rescue.revisions(of: rescued).map { $0.number } == [1, 2])
    #expect(try await rescue.current(rescued).dossier == .rows("b"))
    // The case goes on from there.
    let again = try await archive.open(opened.id, with: .machineKey)
    #expect(await thrown { _ = try await archive.current(again) } == .damagedRevision(4))
    #expect(try await archive.restore(2, in: again, basedOn: 4, label: "Räddad") == 5)
    try await archive.change(again) { $0 = .rows("e") }
    again.close()
    let later = try await archive.open(opened.id, with: .machineKey)
    #expect(try await archive.current(later).dossier == .rows("e"))
    #expect(try await archive.undo(later, basedOn: 6).dossier == .rows("b"))
  }

  @Test("Nycklar som byts mellan ärenden öppnar inget")
  func swappedKeys() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let first = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let second = try await archive.create(.rows("b"), label: "Ny", protection: .machineKey).opened
    try await archive.write { database in
      try database.execute(
        sql: "UPDATE keys SET sealed = (SELECT sealed FROM keys WHERE case_id = ?) WHERE case_id = ?",
        arguments: [first.id.data, second.id.data])
    }
    #expect(await thrown { _ = try await archive.open(second.id, with: .machineKey) } == .machineKeyWrong)
  }
}
