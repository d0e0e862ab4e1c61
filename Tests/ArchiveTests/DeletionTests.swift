import CaseFile
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Radera och säkerhetskopiera")
struct DeletionTests {
  @Test("Ett raderat ärende är borta: nyckeln, versionerna och varje sparad byte; de andra är kvar")
  func deletion() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.thirtyRows(), label: "Ny", protection: .machineKey).opened
    let other = try await archive.create(.rows("kvar"), label: "Ny", protection: .machineKey).opened
    for number in 0..<5 { try await archive.change(opened) { $0.portrait = "\(number)" } }
    let id = opened.id
    let sealed = try await archive.read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT body FROM revisions WHERE case_id = ?1 UNION ALL SELECT head FROM revisions WHERE case_id = ?1
          UNION ALL SELECT sealed FROM keys WHERE case_id = ?1 UNION ALL SELECT ?1
          """, arguments: [id.data])
    }
    #expect(sealed.count == 14)
    func isSomewhere(_ bytes: Data) throws -> Bool {
      // A long value is divided over pages; its first bytes are not.
      try folder.allBytes().contains { $0.bytes.contains(sequence: Array(bytes.prefix(16))) }
    }
    for bytes in sealed { #expect(try isSomewhere(bytes)) }

    let receipt = try await archive.delete(id)
    #expect(receipt.caseCount == 1)
    #expect(receipt.revisionCount == 6)
    #expect(receipt.isFileRewritten)
    #expect(!receipt.isMachineKeyDestroyed)
    for bytes in sealed { #expect(try !isSomewhere(bytes)) }
    #expect(await thrown { _ = try await archive.current(opened) } == .noSuchCase)
    #expect(
      await thrown { _ = try await archive.append(.rows("b"), to: opened, basedOn: 6, label: "b") } == .noSuchCase)
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .noSuchCase)
    #expect(await thrown { _ = try await archive.setPassphrase(Passphrase("en fras till"), on: opened) } == .noSuchCase)
    #expect(await thrown { _ = try await archive.delete(id) } == .noSuchCase)
    #expect(try await archive.cases().map { $0.id } == [other.id])
    #expect(try await archive.current(other).dossier == .rows("kvar"))
  }

  @Test("Ett låst ärende går att radera utan att öppnas")
  func locked() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let new = try await archive.create(.rows("a"), label: "Ny", protection: .passphrase(Passphrase("en lång fras")))
    new.opened.close()
    #expect(try await archive.delete(new.opened.id).caseCount == 1)
    #expect(try await archive.cases().isEmpty)
  }

  @Test("Allt: alla ärenden och maskinnyckeln, och arkivet går att använda igen")
  func everything() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    for _ in 0..<3 { _ = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey) }
    let receipt = try await archive.deleteEverything()
    #expect(receipt.caseCount == 3)
    #expect(receipt.isMachineKeyDestroyed)
    #expect(!FileManager.default.fileExists(atPath: folder.file("arkiv/maskinnyckel")))
    #expect(try await archive.cases().isEmpty)
    #expect(try await archive.deleteEverything().caseCount == 0)
    let opened = try await archive.create(.rows("b"), label: "Ny", protection: .machineKey).opened
    #expect(try await archive.current(opened).dossier == .rows("b"))
  }

  @Test("En radering som avbröts efter nyckeln görs klar nästa gång")
  func interrupted() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    try await archive.write { try WrappedKey.destroy([.machine], of: opened.id, $0) }
    #expect(try await archive.cases().isEmpty)
    try archive.close()
    let again = try await Archive.test(folder, seed: 2)
    let left = try await again.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM revisions") }
    #expect(left == 0)
  }

  @Test("Kvittot säger vad som är borta och vad som kan finnas kvar, utan innehåll")
  func receipt() {
    var receipt = DeletionReceipt(
      time: Date(timeIntervalSince1970: 0), caseCount: 1, revisionCount: 6, isFileRewritten: true,
      isMachineKeyDestroyed: false)
    let text = receipt.sentences().joined(separator: "\n")
    for part in ["Ett ärende är raderat.", "nyckeln", "disken kan ha kvar", "säkerhetskopior", "papper"] {
      #expect(text.lowercased().contains(part.lowercased()), "\(part)")
    }
    receipt = DeletionReceipt(
      time: Date(timeIntervalSince1970: 0), caseCount: 2, revisionCount: 6, isFileRewritten: false,
      isMachineKeyDestroyed: true)
    #expect(receipt.sentences().joined().contains("Filen kunde inte skrivas om."))
    #expect(receipt.sentences(.english).count == receipt.sentences(.swedish).count)
  }

  @Test("En säkerhetskopia medan det sparas är hel och stannar vid ett ögonblick")
  func backup() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.thirtyRows(), label: "Ny", protection: .machineKey).opened
    let locked = try await archive.create(.rows("l"), label: "Ny", protection: .passphrase(Passphrase("en lång fras")))
    async let saving: Void = {
      for number in 0..<40 { try await archive.change(opened) { $0.portrait = "\(number)" } }
    }()
    var receipts: [BackupReceipt] = []
    for number in 0..<4 { receipts.append(try await archive.backup(to: folder.file("kopia\(number)"))) }
    try await saving
    #expect(try await archive.revisions(of: opened).count == 41)
    let receipt = try #require(receipts.last)
    #expect(receipt.caseCount == 2)
    #expect(receipt.machineKeyCaseCount == 1)
    #expect(receipt.size == (try folder.bytes("kopia3").count))
    #expect(receipt.sentences().joined().contains("maskinnyckel"))
    #expect(await thrown { _ = try await archive.backup(to: folder.file("kopia0")) } == .fileExists)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 5)

    // A backup by itself opens what has a passphrase, and with the machine key the rest.
    let restored = try TestFolder()
    try FileManager.default.createDirectory(atPath: restored.file("arkiv"), withIntermediateDirectories: false)
    try restored.write(try folder.bytes("kopia3"), to: "arkiv/egenmakt.sqlite")
    let other = try await Archive.test(restored, seed: 9)
    try await other.checkIntegrity()
    let there = try await other.open(locked.opened.id, with: .passphrase("en lång fras"))
    #expect(try await other.current(there).dossier == .rows("l"))
    #expect(await thrown { _ = try await other.open(opened.id, with: .machineKey) } == .machineKeyMissing)
    try restored.write(try folder.bytes("arkiv/maskinnyckel"), to: "arkiv/maskinnyckel")
    let whole = try await other.open(opened.id, with: .machineKey)
    let count = try await other.revisions(of: whole).count
    #expect(try await other.current(whole).number == count)
  }
}
