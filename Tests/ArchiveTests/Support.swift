import CaseFile
import Foundation
import Law
import RandomCases
import Synchronization
import Testing

@testable import Archive

/// A folder of its own, taken away when the test is done.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  /// Every byte of every file in it.
  func allBytes() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.subpathsOfDirectory(atPath: path).compactMap { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file(name), isDirectory: &isFolder)
      return isFolder.boolValue ? nil : (name, try bytes(name))
    }
  }

  func rights(_ name: String = "") throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: name.isEmpty ? path : file(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

extension Surroundings {
  /// A clock that goes a second at each look, from 2026-11-22 10:00:00 universal time, and chance of a seed.
  static func test(seed: UInt64 = 1) -> Surroundings {
    let ticks = Mutex(0)
    let numbers = Mutex(SplitMix64(seed: seed))
    return Surroundings(
      now: {
        let tick = ticks.withLock { ticks -> Int in
          ticks += 1
          return ticks
        }
        return Date(timeIntervalSince1970: 1_795_341_600 + Double(tick))
      },
      randomBytes: { count in
        numbers.withLock { numbers in (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &numbers) } }
      }, files: .real, cost: .cheap)
  }
}

extension Archive {
  static func test(_ folder: TestFolder, seed: UInt64 = 1) async throws -> Archive {
    try await open(folder.file("arkiv"), surroundings: .test(seed: seed))
  }

  /// Saves with a change, and gives the number.
  @discardableResult
  func change(
    _ opened: OpenCase, _ label: String = "Ändrat", _ change: (inout Dossier) -> Void
  ) async throws -> Int {
    let current = try await current(opened)
    var dossier = current.dossier
    change(&dossier)
    return try await append(dossier, to: opened, basedOn: current.number, label: label)
  }
}

extension Dossier {
  /// A dossier with rows of these names, in order.
  static func rows(_ names: String...) -> Dossier {
    var document = CaseDocument()
    for (number, name) in names.enumerated() {
      var row = CaseDocument.Row(id: "A\(number + 1)", need: .hygiene)
      row.name = name
      document.rows.append(row)
    }
    return Dossier(document)
  }

  /// A case of thirty rows with everything an ordinary row has: about 30 kB.
  static func thirtyRows() -> Dossier {
    var document = CaseDocument()
    document.title = "Trettio rader"
    for number in 1...30 {
      var row = CaseDocument.Row(id: "A\(number)", need: .hygiene)
      row.name = "Rad \(number): dusch på duschbrits med två assistenter"
      row.text = "Jag behöver hjälp med hela duschen. Det tar olika lång tid, beroende på dag \(number)."
      row.facts[.minutes] = .quantity(.exactly(DecimalNumber(tenThousandths: Int32(number + 10) * 10_000)))
      row.facts[.privateMinutes] = .unknown
      row.facts[.occasions] = .frequency(StatedFrequency(.exactly(4), per: .week))
      row.facts[.night] = .truth(false)
      var position = CaseDocument.Position()
      position.reason = "Myndigheten menar att tiden är längre än vad som brukar godtas för rad \(number)."
      row.positions[.agency] = position
      document.rows.append(row)
    }
    return Dossier(document)
  }

  /// A dossier with every kind of value.
  static func random(seed: UInt64) -> Dossier {
    var numbers = SplitMix64(seed: seed)
    func chance() -> Bool { Bool.random(using: &numbers) }
    let texts = ["", "Å", "en \"rad\"\n till\t", "\u{0}\u{7F}\u{2028}😀", "e\u{301}", "{}[],:\\", "/fraga/4"]
    func text() -> String { texts[Int.random(in: 0..<texts.count, using: &numbers)] }
    func name(_ number: Int) -> String { "n\(number)" + text() }
    var dossier = Dossier(RandomDocument.make(seed: seed))
    dossier.portrait = text()
    for day in 0..<Int.random(in: 0...3, using: &numbers) {
      var entries: [DiaryDay.Entry] = []
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        var entry = DiaryDay.Entry(text())
        if chance() { entry.start = Int.random(in: 0...1_439, using: &numbers) }
        if chance() { entry.end = Int.random(in: 0...1_439, using: &numbers) }
        if chance() { entry.minutes = Int.random(in: 0...1_440, using: &numbers) }
        if chance() { entry.assistants = Int.random(in: 1...10, using: &numbers) }
        if chance() { entry.row = text() }
        if chance() { entry.helper = text() }
        entry.isUnusual = chance()
        entry.note = text()
        entries.append(entry)
      }
      dossier.diary.append(DiaryDay(CalendarDate(2026, 11, 1).adding(days: day), entries: entries))
    }
    for _ in 0..<4 where chance() { dossier.interview[text()] = text() }
    for number in 0..<Int.random(in: 0...2, using: &numbers) {
      var proposal = SavedProposal(id: name(number), text: text())
      if chance() { proposal.authority = chance() ? .agency : .kommun }
      if chance() { proposal.date = CalendarDate(2024, 2, 29) }
      if chance() { proposal.fileName = text() }
      dossier.proposals.append(proposal)
      var letter = SavedLetter(id: name(number), kind: text())
      if chance() { letter.proposal = proposal.id }
      if chance() { letter.paragraphs[text()] = SavedLetter.Paragraph(isApproved: chance(), text: text()) }
      if chance() { letter.paragraphs["tom"] = SavedLetter.Paragraph() }
      dossier.letters.append(letter)
    }
    if chance() { dossier.place = text() }
    dossier.settings.layer = chance() ? .easy : .inDepth
    dossier.settings.language = chance() ? .english : .swedish
    dossier.settings.hidesText = chance()
    dossier.settings.largePrint = chance()
    return dossier
  }
}

extension [UInt8] {
  /// `true` when the bytes stand somewhere in these.
  func contains(sequence: [UInt8]) -> Bool { Data(self).range(of: Data(sequence)) != nil }
}

/// What an action throws.
func thrown(_ action: () async throws -> Void) async -> ArchiveError? {
  do {
    try await action()
    return nil
  } catch {
    return error as? ArchiveError
  }
}
