import CaseFile
import Foundation
import Law
import RandomCases
import Testing

@testable import Archive

@Suite("Spara, ångra och se tillbaka")
struct SavingTests {
  @Test("Ett sparat svar finns kvar när arkivet öppnas igen")
  func saved() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let new = try await archive.create(.rows("Dusch"), label: "Ny", protection: .machineKey)
    #expect(new.words == nil)
    let number = try await archive.change(new.opened, "Dusch och tand") { $0 = .rows("Dusch", "Tänder") }
    #expect(number == 2)
    try archive.close()

    let again = try await Archive.test(folder, seed: 2)
    let summary = try #require(try await again.cases().first)
    #expect(summary.id == new.opened.id)
    #expect(summary.created == CalendarDate(2026, 11, 22))
    #expect(summary.lock == .machineKey)
    let opened = try await again.open(summary.id, with: .machineKey)
    let current = try await again.current(opened)
    #expect(current.dossier == .rows("Dusch", "Tänder"))
    #expect(current.label == "Dusch och tand")
    #expect(current.number == 2)
    #expect(current.canUndo)
    #expect(!current.canRedo)
  }

  @Test("Den som sparar på en gammal version får veta vad som gäller, och inget skrivs över")
  func conflict() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let other = try await archive.open(opened.id, with: .machineKey)
    #expect(try await archive.append(.rows("b"), to: opened, basedOn: 1, label: "b") == 2)
    let error = await thrown { _ = try await archive.append(.rows("c"), to: other, basedOn: 1, label: "c") }
    guard case .conflict(let current) = error else {
      Issue.record("ingen krock: \(String(describing: error))")
      return
    }
    #expect(current.number == 2)
    #expect(current.dossier == .rows("b"))
    #expect(try await archive.append(.rows("b", "c"), to: other, basedOn: 2, label: "c") == 3)
    // What the first window read last is not what holds now.
    #expect(try await archive.current(opened).dossier == .rows("b", "c"))
    let undone = await thrown { _ = try await archive.undo(opened, basedOn: 2) }
    guard case .conflict = undone else {
      Issue.record("ångrade fel version")
      return
    }
  }

  @Test("Tjugo samtidiga sparningar på samma version: en blir sparad, de andra får veta det")
  func race() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let saved = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          let error = await thrown {
            _ = try await archive.append(.rows("b\(number)"), to: opened, basedOn: 1, label: "b")
          }
          if case .conflict = error { return false }
          return error == nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(saved == 1)
    #expect(try await archive.revisions(of: opened).count == 2)
  }

  @Test("Samma innehåll en gång till ger ingen ny version")
  func unchanged() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    #expect(try await archive.append(.rows("a"), to: opened, basedOn: 1, label: "samma") == 1)
    #expect(try await archive.revisions(of: opened).count == 1)
  }

  @Test("Det som inte skulle gå att läsa igen sparas inte")
  func unreadable() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    var twice = Dossier.rows("a", "b")
    twice.document.rows[1].id = "A1"
    let error = await thrown { _ = try await archive.append(twice, to: opened, basedOn: 1, label: "b") }
    guard case .dossier(.caseFile) = error else {
      Issue.record("sparades: \(String(describing: error))")
      return
    }
    #expect(try await archive.current(opened).dossier == .rows("a"))
  }

  @Test("Ångra, gör om, en gren som ångrats kan öppnas och tas tillbaka")
  func branches() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    try await archive.change(opened, "b") { $0 = .rows("b") }
    try await archive.change(opened, "c") { $0 = .rows("c") }
    #expect(try await archive.undo(opened, basedOn: 3).dossier == .rows("b"))
    let first = try await archive.undo(opened, basedOn: 2)
    #expect(first.dossier == .rows("a"))
    #expect(!first.canUndo)
    #expect(first.canRedo)
    #expect(await thrown { _ = try await archive.undo(opened, basedOn: 1) } == .nothingToUndo)
    #expect(try await archive.redo(opened, basedOn: 1).dossier == .rows("b"))
    #expect(try await archive.change(opened, "d") { $0 = .rows("d") } == 4)
    #expect(await thrown { _ = try await archive.redo(opened, basedOn: 4) } == .nothingToRedo)

    let entries = try await archive.revisions(of: opened)
    #expect(entries.map { $0.label } == ["Ny", "b", "c", "d"])
    #expect(entries.map { $0.parent } == [nil, 1, 2, 2])
    #expect(entries.map { $0.isUndone } == [false, false, true, false])
    #expect(entries.map { $0.isCurrent } == [false, false, false, true])
    #expect(entries.map { $0.time } == entries.map { $0.time }.sorted())
    #expect(try await archive.snapshot(3, of: opened).dossier == .rows("c"))
    #expect(try await archive.restore(3, in: opened, basedOn: 4, label: "Tillbaka") == 5)
    #expect(try await archive.current(opened).dossier == .rows("c"))
    #expect(try await archive.undo(opened, basedOn: 5).dossier == .rows("d"))
    #expect(await thrown { _ = try await archive.snapshot(6, of: opened) } == .noSuchRevision(6))
  }

  @Test("Vad en rad har varit, med tid och ord")
  func rowHistory() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("Dusch", "Tänder"), label: "Ny", protection: .machineKey).opened
    try await archive.change(opened, "Tänder två gånger") { $0.document.rows[1].name = "Tänder två gånger" }
    try await archive.change(opened, "Bad") { $0.document.rows[0].name = "Bad" }
    try await archive.change(opened, "Plats") { $0.place = "/resultat" }
    try await archive.change(opened, "Bort") { $0.document.rows.removeFirst() }
    let history = try await archive.history(ofRow: "A1", in: opened)
    #expect(history.map { $0.row?.name } == ["Dusch", "Bad", nil])
    #expect(history.map { $0.revision.label } == ["Ny", "Bad", "Bort"])
    #expect(try await archive.history(ofRow: "A2", in: opened).map { $0.revision.number } == [1, 2])
    #expect(try await archive.history(ofRow: "finns inte", in: opened).isEmpty)
    #expect(
      try await archive.revisions(of: opened).map { $0.changedRows } == [["A1", "A2"], ["A2"], ["A1"], [], ["A1"]])
  }

  @Test("Flera ärenden hålls isär, och ett stängt ärende är stängt")
  func several() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let first = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let second = try await archive.create(.rows("b"), label: "Ny", protection: .machineKey).opened
    try await archive.change(first) { $0 = .rows("aa") }
    #expect(try await archive.current(first).dossier == .rows("aa"))
    #expect(try await archive.current(second).dossier == .rows("b"))
    #expect(Set(try await archive.cases().map { $0.id }) == [first.id, second.id])
    first.close()
    #expect(!first.isOpen)
    #expect(await thrown { _ = try await archive.current(first) } == .closed)
    #expect(await thrown { _ = try await archive.append(.rows("c"), to: first, basedOn: 2, label: "c") } == .closed)
    #expect(try await archive.current(second).number == 1)
    let unknown = try #require(CaseID(String(repeating: "0", count: 32)))
    #expect(await thrown { _ = try await archive.open(unknown, with: .machineKey) } == .noSuchCase)
    #expect(CaseID(first.id.description) == first.id)
    #expect(CaseID("x") == nil)
  }

  /// The undo list of a text editor, the simplest there is.
  private struct Model {
    var undo: [Int] = []
    var now = 1
    var redo: [Int] = []
    var contents: [Int: Dossier] = [:]
  }

  @Test("Vilken följd som helst av spara, ångra och gör om blir som i en vanlig ångra-lista: 6 × 50 steg")
  func model() async throws {
    for seed in 0..<6 {
      let folder = try TestFolder()
      var archive = try await Archive.test(folder, seed: UInt64(seed))
      var numbers = SplitMix64(seed: UInt64(seed))
      var opened = try await archive.create(.rows("0"), label: "0", protection: .machineKey).opened
      var model = Model(contents: [1: .rows("0")])
      for step in 1...50 {
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<5:
          let dossier = Dossier.random(seed: numbers.next())
          let saved = try await archive.append(dossier, to: opened, basedOn: model.now, label: "\(step)")
          #expect(saved == model.contents.count + 1)
          model.undo.append(model.now)
          model.now = saved
          model.redo = []
          model.contents[saved] = dossier
        case 5..<7:
          if let last = model.undo.popLast() {
            model.redo.append(model.now)
            model.now = last
            _ = try await archive.undo(opened, basedOn: try #require(model.redo.last))
          } else {
            #expect(await thrown { _ = try await archive.undo(opened, basedOn: model.now) } == .nothingToUndo)
          }
        case 7..<9:
          if let next = model.redo.popLast() {
            model.undo.append(model.now)
            _ = try await archive.redo(opened, basedOn: model.now)
            model.now = next
          } else {
            #expect(await thrown { _ = try await archive.redo(opened, basedOn: model.now) } == .nothingToRedo)
          }
        default:
          try archive.close()
          archive = try await Archive.test(folder, seed: numbers.next())
          opened = try await archive.open(opened.id, with: .machineKey)
        }
        let current = try await archive.current(opened)
        #expect(current.number == model.now, "frö \(seed), steg \(step)")
        #expect(current.dossier == model.contents[model.now], "frö \(seed), steg \(step)")
        #expect(current.canUndo == !model.undo.isEmpty)
        #expect(current.canRedo == !model.redo.isEmpty, "frö \(seed), steg \(step)")
      }
      for (number, dossier) in model.contents {
        #expect(try await archive.snapshot(number, of: opened).dossier == dossier)
      }
      try await archive.checkIntegrity()
    }
  }
}
