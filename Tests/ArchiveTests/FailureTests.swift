import CaseFile
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("När något går fel")
struct FailureTests {
  @Test("Full disk: ett tydligt fel, allt tidigare kvar, och det går att fortsätta när det finns plats")
  func fullDisk() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    try await archive.change(opened) { $0 = .rows("b") }
    try await archive.pool.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
    }
    var large = Dossier.rows("c")
    large.portrait = (0..<20_000).map { "\($0 * 7_919 % 10_007)" }.joined()
    let error = await thrown { _ = try await archive.append(large, to: opened, basedOn: 2, label: "stor") }
    #expect(error == .diskFull)
    #expect(try await archive.current(opened).dossier == .rows("b"))
    _ = try await archive.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA max_page_count = 100000") }
    #expect(try await archive.append(large, to: opened, basedOn: 2, label: "stor") == 3)
    try await archive.checkIntegrity()
  }

  @Test("En databas från ett nyare program lämnas som den är")
  func newer() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    _ = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey)
    try await archive.write { try $0.execute(sql: "PRAGMA user_version = 2") }
    try archive.close()
    let before = try folder.bytes("arkiv/egenmakt.sqlite")
    #expect(await thrown { _ = try await Archive.test(folder) } == .newerDatabase(2))
    #expect(try folder.bytes("arkiv/egenmakt.sqlite") == before)
  }

  @Test("En fil som inte är ett arkiv rörs inte")
  func notAnArchive() async throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(atPath: folder.file("arkiv"), withIntermediateDirectories: false)
    let text = Array(String(repeating: "Det här är ingen databas. ", count: 100).utf8)
    try folder.write(text, to: "arkiv/egenmakt.sqlite")
    #expect(await thrown { _ = try await Archive.test(folder) } == .notAnArchive)
    #expect(try folder.bytes("arkiv/egenmakt.sqlite") == text)

    let other = try TestFolder()
    try FileManager.default.createDirectory(atPath: other.file("arkiv"), withIntermediateDirectories: false)
    let queue = try DatabaseQueue(path: other.file("arkiv/egenmakt.sqlite"))
    try await queue.write { try $0.execute(sql: "CREATE TABLE other (x)") }
    try queue.close()
    #expect(await thrown { _ = try await Archive.test(other) } == .notAnArchive)
  }

  @Test("En skadad databas ger ett fel eller hela svar, aldrig fel svar: 60 skador")
  func damaged() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.thirtyRows(), label: "Ny", protection: .machineKey).opened
    for number in 1...30 { try await archive.change(opened) { $0.portrait = "\(number)" } }
    try archive.close()
    let whole = try folder.bytes("arkiv/egenmakt.sqlite")
    for round in 0..<60 {
      var bytes = whole
      let start = (round * 7_919 + 100) % (bytes.count - 64)
      for index in start..<start + 64 { bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ round) }
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.file("arkiv/egenmakt.sqlite\(ending)"))
      }
      try folder.write(bytes, to: "arkiv/egenmakt.sqlite")
      do {
        let again = try await Archive.test(folder, seed: UInt64(round))
        let reopened = try await again.open(opened.id, with: .machineKey)
        for entry in try await again.revisions(of: reopened) {
          let snapshot = try await again.snapshot(entry.number, of: reopened)
          #expect(snapshot.dossier.portrait == (entry.number == 1 ? "" : "\(entry.number - 1)"))
        }
      } catch {
        let known = error as? ArchiveError
        #expect(known != nil, "\(error)")
        if case .other(let number) = known { Issue.record("okänt fel \(number) vid \(start)") }
      }
    }
  }

  @Test("En skadad fil efter ett avbrott upptäcks när arkivet öppnas")
  func damagedAfterCrash() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.thirtyRows(), label: "Ny", protection: .machineKey).opened
    for number in 1...30 { try await archive.change(opened) { $0.portrait = "\(number)" } }
    try archive.close()
    var bytes = try folder.bytes("arkiv/egenmakt.sqlite")
    for index in 4_096..<bytes.count where index % 4_096 < 100 { bytes[index] = 0x55 }
    try folder.write(bytes, to: "arkiv/egenmakt.sqlite")
    // A log that is left says that the program was interrupted.
    try folder.write([1], to: "arkiv/egenmakt.sqlite-wal")
    let error = await thrown { _ = try await Archive.test(folder) }
    #expect(error == .damaged)
  }

  @Test("En mapp som inte går att skriva i är ett fel som säger det")
  func notAllowed() async throws {
    let folder = try TestFolder()
    var surroundings = Surroundings.test()
    surroundings.files.makeFolder = { _ throws(FileAccess.Failure) in throw .notAllowed }
    let closed = surroundings
    #expect(
      await thrown { _ = try await Archive.open(folder.file("arkiv"), surroundings: closed) } == .notAllowed)
    #expect(await thrown { _ = try await Archive.open("/proc/egenmakt") } != nil)
    // The machine key cannot be written: nothing of the case is there.
    var full = Surroundings.test()
    let create = full.files.create
    full.files.create = { path, bytes throws(FileAccess.Failure) in
      if path.hasSuffix("maskinnyckel") { throw .full }
      try create(path, bytes)
    }
    let archive = try await Archive.open(folder.file("arkiv"), surroundings: full)
    let error = await thrown { _ = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey) }
    #expect(error == .diskFull)
    #expect(try await archive.cases().isEmpty)
    _ = try await archive.create(.rows("a"), label: "Ny", protection: .passphrase(Passphrase("en lång fras")))
  }

  @Test("SQLites fel blir fel som går att göra något åt")
  func databaseErrors() {
    for (code, expected) in [
      (ResultCode.SQLITE_FULL, ArchiveError.diskFull), (.SQLITE_READONLY, .notAllowed), (.SQLITE_CANTOPEN, .notAllowed),
      (.SQLITE_CORRUPT, .damaged), (.SQLITE_NOTADB, .notAnArchive), (.SQLITE_BUSY, .busy),
      (.SQLITE_NOMEM, .outOfMemory),
    ] {
      #expect(ArchiveError(DatabaseError(resultCode: code)) == expected)
    }
    #expect(ArchiveError(CancellationError()) == .cancelled)
  }

  @Test("Två program kan ha samma mapp öppen")
  func twoPrograms() async throws {
    let folder = try TestFolder()
    let first = try await Archive.test(folder)
    let second = try await Archive.test(folder, seed: 2)
    let here = try await first.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let there = try await second.open(here.id, with: .machineKey)
    for number in 1...20 {
      try await (number.isMultiple(of: 2) ? first : second).change(number.isMultiple(of: 2) ? here : there) {
        $0.portrait += "\(number) "
      }
    }
    #expect(try await first.current(here).dossier == second.current(there).dossier)
    #expect(try await first.revisions(of: here).count == 21)
  }

  @Test("Varje sparning är på disken: synchronous är FULL, och det raderade skrivs över")
  func settings() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let settings = try await archive.pool.writeWithoutTransaction { database in
      try ["synchronous", "secure_delete", "journal_mode", "trusted_schema"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)") ?? ""
      }
    }
    #expect(settings == ["2", "1", "wal", "0"])
  }
}
