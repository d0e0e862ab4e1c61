import CaseFile
import Foundation
import RandomCases
import Law
import Testing

@testable import Archive

@Suite("En fil med allt, ut och in")
struct ExchangeTests {
  private let phrase = "en fras för filen"

  private func filled(_ archive: Archive) async throws -> OpenCase {
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    try await archive.change(opened, "b \"citat\"\n") { $0 = .rows("a", "b") }
    try await archive.change(opened, "c") { $0 = .rows("a", "c") }
    _ = try await archive.undo(opened, basedOn: 3)
    try await archive.change(opened, "d") { $0 = .rows("d") }
    return opened
  }

  private func lock(_ isLocked: Bool) throws -> ExportLock {
    isLocked ? .passphrase(try Passphrase(phrase)) : .readable
  }

  @Test("Allt kommer med till en annan dator: versioner, tider, ord, det ångrade", arguments: [false, true])
  func roundTrip(isLocked: Bool) async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await filled(archive)
    let second = try await archive.create(.thirtyRows(), label: "Två", protection: .machineKey).opened
    let bytes = try await archive.export([opened, second], lock: lock(isLocked))
    #expect(try Archive.information(ofExport: bytes) == ExportInformation(version: 1, isLocked: isLocked))

    let away = try TestFolder()
    let other = try await Archive.test(away, seed: 99)
    let result = try await other.importFile(
      bytes, passphrase: isLocked ? phrase : nil, protection: .passphrase(Passphrase("ny dators fras")))
    #expect(result.cases.map { $0.outcome } == [.added, .added])
    #expect(result.cases.map { $0.id } == [opened.id, second.id])
    let words = try #require(result.words)
    let there = try await other.open(opened.id, with: .passphrase("ny dators fras"))
    #expect(try await other.revisions(of: there) == archive.revisions(of: opened))
    #expect(try await other.current(there) == archive.current(opened))
    for number in 1...4 {
      #expect(try await other.snapshot(number, of: there) == archive.snapshot(number, of: opened))
    }
    #expect(try await other.history(ofRow: "A2", in: there) == archive.history(ofRow: "A2", in: opened))
    let secondThere = try await other.open(second.id, with: .words(words))
    #expect(try await other.current(secondThere).dossier == .thirtyRows())
    // Work goes on there.
    #expect(try await other.change(there) { $0 = .rows("e") } == 5)
  }

  @Test("Samma fil två gånger ger inget nytt; ett ärende som gått vidare blir en kopia och inget skrivs över")
  func twice() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await filled(archive)
    let early = try await archive.export([opened], lock: .readable)
    try await archive.change(opened, "e") { $0 = .rows("e") }
    let late = try await archive.export([opened], lock: .readable)

    let away = try TestFolder()
    let other = try await Archive.test(away, seed: 99)
    #expect(try await other.importFile(early, protection: .machineKey).cases.map { $0.outcome } == [.added])
    let again = try await other.importFile(early, protection: .passphrase(Passphrase("en fras till")))
    #expect(again.cases.map { $0.outcome } == [.alreadyHere])
    #expect(again.words == nil)
    let copied = try #require(try await other.importFile(late, protection: .machineKey).cases.first)
    #expect(copied.outcome == .copied(of: opened.id))
    #expect(copied.id != opened.id)
    #expect(try await other.importFile(late, protection: .machineKey).cases.map { $0.outcome } == [.alreadyHere])
    #expect(try await other.importFile(early, protection: .machineKey).cases.map { $0.outcome } == [.alreadyHere])
    #expect(try await other.cases().count == 2)
    let first = try await other.open(opened.id, with: .machineKey)
    #expect(try await other.current(first).dossier == .rows("d"))
    let second = try await other.open(copied.id, with: .machineKey)
    #expect(try await other.current(second).dossier == .rows("e"))
    // Where it came from, an older file is a part of what is there.
    #expect(try await archive.importFile(early, protection: .machineKey).cases.map { $0.outcome } == [.alreadyHere])
  }

  @Test("En olåst fil är JSON som går att läsa")
  func readable() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let bytes = try await archive.export([filled(archive)], lock: .readable)
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["protection"] as? String == "none")
    #expect(object["note"] as? String == "Filen är inte låst. Alla som har filen kan läsa allt i den.")
    let content = try #require(object["content"] as? [String: Any])
    let revisions = try #require((content["cases"] as? [[String: Any]])?.first?["revisions"] as? [[String: Any]])
    #expect(revisions.map { $0["label"] as? String } == ["Ny", "b \"citat\"\n", "c", "d"])
    #expect(revisions.first?["time"] as? String == "2026-11-22T10:00:01.000Z")
  }

  @Test("En fil som inte är hel är ett fel, var den än slutar, och inget kommer in", arguments: [false, true])
  func truncated(isLocked: Bool) async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let bytes = try await archive.export([filled(archive)], lock: lock(isLocked))
    let away = try TestFolder()
    let other = try await Archive.test(away, seed: 99)
    for count in stride(from: 0, to: bytes.count - (isLocked ? 0 : 2), by: 37) {
      let error = await thrown {
        _ = try await other.importFile(Array(bytes[..<count]), passphrase: self.phrase, protection: .machineKey)
      }
      switch error {
      case .export(.truncated), .export(.altered), .export(.notAnExport): break
      default: Issue.record("\(count) byte: \(String(describing: error))")
      }
    }
    let error = await thrown {
      _ = try await other.importFile(Array(bytes.dropLast(40)), passphrase: self.phrase, protection: .machineKey)
    }
    #expect(error == .export(.truncated))
    #expect(try await other.cases().isEmpty)
  }

  @Test("En ändrad byte märks, och inget kommer in", arguments: [false, true])
  func altered(isLocked: Bool) async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let bytes = try await archive.export([opened], lock: lock(isLocked))
    let away = try TestFolder()
    let other = try await Archive.test(away, seed: 99)
    // The note of a readable file is for people only.
    let note = Array("Filen är inte låst. Alla som har filen kan läsa allt i den.".utf8)
    let free = isLocked ? nil : Data(bytes).range(of: Data(note))
    for index in bytes.indices where !(free?.contains(index) ?? false) && (index < 500 || index % 3 == 0) {
      var changed = bytes
      changed[index] ^= 0x04
      let error = await thrown {
        _ = try await other.importFile(changed, passphrase: self.phrase, protection: .machineKey)
      }
      switch error {
      case .export, .wrongPassphrase: break
      default:
        // Between the parts a blank may be another blank.
        #expect([0x20, 0x0A].contains(bytes[index]), "byte \(index): \(String(describing: error))")
      }
    }
    let known = try await other.cases().map { $0.id }
    #expect(known.isEmpty || known == [opened.id])
  }

  @Test("Fel fras, ingen fras, en nyare fil och något helt annat sägs rakt")
  func refusals() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await filled(archive)
    let locked = try await archive.export([opened], lock: lock(true))
    #expect(
      await thrown { _ = try await archive.importFile(locked, protection: .machineKey) } == .export(.passphraseNeeded))
    for typed in ["fel fras", ""] {
      let error = await thrown { _ = try await archive.importFile(locked, passphrase: typed, protection: .machineKey) }
      #expect(error == .wrongPassphrase)
    }
    for isLocked in [false, true] {
      let bytes = try await archive.export([opened], lock: lock(isLocked))
      let text = Data(bytes)
      let range = try #require(text.range(of: Data("egenmakt-export-1".utf8)))
      var newer = bytes
      newer[range.upperBound - 1] = UInt8(ascii: "2")
      #expect(throws: ExportError.newerVersion(2)) { try Archive.information(ofExport: newer) }
    }
    for text in ["", "{}", "hej", "{\"format\": \"något\"}", "egenmakt: 1\n"] {
      #expect(throws: ExportError.notAnExport) { try Archive.information(ofExport: Array(text.utf8)) }
    }
    opened.close()
    #expect(await thrown { _ = try await archive.export([opened], lock: .readable) } == .closed)
  }

  @Test("En dossier ur en nyare version hindrar hela filen, så att inget kommer in halvt")
  func newerDossier() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    var content = ExportContent()
    let good = try Dossier.rows("a").json()
    let newer = Array(
      String(decoding: good, as: UTF8.self).replacingOccurrences(of: "dossier-1", with: "dossier-2").utf8)
    for (number, json) in [good, newer].enumerated() {
      content.cases.append(
        ExportContent.Case(
          id: CaseID(bytes: [UInt8](repeating: UInt8(number), count: 16)), created: .init(2026, 1, 1), position: 1,
          revisions: [
            ExportContent.Revision(
              number: 1, parent: 0, uid: [UInt8](repeating: UInt8(number), count: 16),
              time: Moment(milliseconds: 5), label: "", json: json)
          ]))
    }
    let bytes = ExportFile.readable(try content.json())
    let error = await thrown { _ = try await archive.importFile(bytes, protection: .machineKey) }
    #expect(error == .dossier(.newerVersion(2)))
    #expect(try await archive.cases().isEmpty)
  }

  @Test("Slumpade ärenden ut och in: 20")
  func random() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    var opened: [OpenCase] = []
    for seed in 0..<20 {
      let new = try await archive.create(.random(seed: UInt64(seed)), label: "\(seed)", protection: .machineKey)
      try await archive.change(new.opened) { $0 = .random(seed: UInt64(seed + 100)) }
      opened.append(new.opened)
    }
    let away = try TestFolder()
    let other = try await Archive.test(away, seed: 99)
    let bytes = try await archive.export(opened, lock: lock(true))
    _ = try await other.importFile(bytes, passphrase: phrase, protection: .machineKey)
    for one in opened {
      let there = try await other.open(one.id, with: .machineKey)
      #expect(try await other.current(there) == archive.current(one))
      #expect(try await other.snapshot(1, of: there) == archive.snapshot(1, of: one))
    }
  }
}
