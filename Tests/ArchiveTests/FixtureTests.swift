import CaseFile
import Foundation
import Law
import Testing

@testable import Archive

/// Files written by version 1, never to be changed. They were made by ``make`` with `EGENMAKT_MAKE_FIXTURES` set to the
/// folder to write them in.
@Suite("Filer från tidigare versioner öppnas för alltid")
struct FixtureTests {
  static let phrase = "en fras för version ett"

  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.resourceURL)
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures").appending(path: name)))
  }

  /// What every file of version 1 holds.
  private func check(_ archive: Archive, _ opened: OpenCase) async throws {
    let current = try await archive.current(opened)
    #expect(current.number == 20)
    #expect(try current.dossier == Dossier(json: Array(DossierTests.versionOneText.utf8)).with(portrait: "Version 20"))
    #expect(!current.canRedo)
    let entries = try await archive.revisions(of: opened)
    #expect(entries.map { $0.label } == ["Först"] + (2...20).map { "Ändring \($0)" })
    #expect(entries[2].parent == 2)
    #expect(entries[3].parent == 2)
    #expect(entries[2].isUndone)
    for number in 2...20 {
      let portrait = try await archive.snapshot(number, of: opened).dossier.portrait
      #expect(portrait == "Version \(number)")
    }
    #expect(try await archive.history(ofRow: "A01", in: opened).count == 1)
  }

  @Test("Databasen")
  func database() async throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(atPath: folder.file("arkiv"), withIntermediateDirectories: false)
    try folder.write(FixtureTests.bytes("version-1.sqlite"), to: "arkiv/egenmakt.sqlite")
    try folder.write(FixtureTests.bytes("version-1.maskinnyckel"), to: "arkiv/maskinnyckel")
    let archive = try await Archive.test(folder, seed: 77)
    let cases = try await archive.cases()
    #expect(cases.map { $0.created.description } == ["2026-11-22", "2026-11-22"])
    for one in cases {
      if one.lock == .machineKey {
        try await check(archive, try await archive.open(one.id, with: .machineKey))
      } else {
        try await check(archive, try await archive.open(one.id, with: .passphrase(FixtureTests.phrase)))
        let words = String(decoding: try FixtureTests.bytes("version-1.ord.txt"), as: UTF8.self)
        let opened = try await archive.open(one.id, with: .words(RecoveryWords(typed: words)))
        try await check(archive, opened)
        try await archive.change(opened) { $0.portrait = "Version 21" }
        #expect(try await archive.current(opened).number == 21)
      }
    }
  }

  @Test("Det som ligger ensamt: en dossier och ett innehåll")
  func parts() throws {
    let dossier = try Dossier(json: FixtureTests.bytes("dossier-1.json"))
    #expect(try dossier == Dossier(json: Array(DossierTests.versionOneText.utf8)))
    let content = try ExportContent(FixtureTests.bytes("innehall-1.json"))
    #expect(content.cases.first?.revisions.map { $0.label } == ["Ny", "Ändrat"])
    #expect(content.cases.first?.position == 2)
  }

  @Test("Filen med allt, låst och olåst", arguments: ["version-1.egenmakt", "version-1.json"])
  func exports(name: String) async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder, seed: 78)
    let result = try await archive.importFile(
      FixtureTests.bytes(name), passphrase: FixtureTests.phrase, protection: .machineKey)
    #expect(result.cases.map { $0.outcome } == [.added])
    let opened = try await archive.open(try #require(result.cases.first).id, with: .machineKey)
    try await check(archive, opened)
  }

  @Test(
    "Gör filerna", .enabled(if: ProcessInfo.processInfo.environment["EGENMAKT_MAKE_FIXTURES"] != nil))
  func make() async throws {
    let target = try #require(ProcessInfo.processInfo.environment["EGENMAKT_MAKE_FIXTURES"])
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let first = try Dossier(json: Array(DossierTests.versionOneText.utf8))
    var opened: [OpenCase] = []
    for protection in [CaseProtection.machineKey, .passphrase(try Passphrase(FixtureTests.phrase))] {
      let new = try await archive.create(first, label: "Först", protection: protection)
      if let words = new.words {
        try Data(words.words.joined(separator: " ").utf8).write(to: URL(fileURLWithPath: "\(target)/version-1.ord.txt"))
      }
      for number in 2...20 {
        let label = "Ändring \(number)"
        try await archive.change(new.opened, label) { $0.portrait = "Version \(number)" }
        if number == 3 { _ = try await archive.undo(new.opened, basedOn: 3) }
      }
      opened.append(new.opened)
    }
    let cases = [try #require(opened.first)]
    let exports: [(String, ExportLock)] = [
      ("version-1.egenmakt", .passphrase(try Passphrase(FixtureTests.phrase))), ("version-1.json", .readable),
    ]
    for (name, lock) in exports {
      try Data(try await archive.export(cases, lock: lock)).write(to: URL(fileURLWithPath: "\(target)/\(name)"))
    }
    _ = try await archive.backup(to: "\(target)/version-1.sqlite")
    try Data(try folder.bytes("arkiv/maskinnyckel")).write(to: URL(fileURLWithPath: "\(target)/version-1.maskinnyckel"))
  }
}

extension Dossier {
  fileprivate func with(portrait: String) -> Dossier {
    var dossier = self
    dossier.portrait = portrait
    return dossier
  }
}
