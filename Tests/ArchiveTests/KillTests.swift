import CaseFile
import Foundation
import RandomCases
import Testing

@testable import Archive

/// The program is killed at a random moment while it saves, again and again, in the same archive. A killed program
/// leaves what it has given the system to write; that the system writes it before a save is acknowledged is
/// `synchronous = FULL`, which another test sees to. What happens when the power goes cannot be tried here.
@Suite("Dödad mitt i", .serialized)
struct KillTests {
  private static let rounds = ProcessInfo.processInfo.environment["EGENMAKT_ALL"] == "1" ? 1_000 : 50

  /// What has been acknowledged, over all rounds.
  private struct Told {
    var id: CaseID?
    var saved = 0
    var deleted: Set<String> = []

    mutating func read(_ output: String) {
      // A line that was cut off in the middle has not been told.
      for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        let parts = line.split(separator: " ")
        guard parts.count == 2 else { continue }
        switch parts[0] {
        case "made": id = CaseID(String(parts[1]))
        case "saved": saved = Int(parts[1]) ?? -1
        case "deleted": deleted.insert(String(parts[1]))
        default: Issue.record("oväntad rad")
        }
      }
    }
  }

  @Test("Inget kvitterat svar försvinner, och databasen är hel", .timeLimit(.minutes(60)))
  func killed() async throws {
    var told = Told()
    var numbers = SplitMix64(seed: UInt64.random(in: 0 ... .max))
    var folder = try TestFolder()
    for round in 0..<KillTests.rounds {
      // A new archive now and then, so that the first moments of one are killed too.
      if round.isMultiple(of: 10) {
        folder = try TestFolder()
        told = Told()
      }
      let output = try run(
        folder, seed: numbers.next(), id: told.id, first: told.saved + 1_000 * (round + 1),
        milliseconds: UInt32.random(in: round.isMultiple(of: 10) ? 5...120 : 20...250, using: &numbers))
      told.read(output)
      try await check(folder, told, round)
    }
  }

  private func run(_ folder: TestFolder, seed: UInt64, id: CaseID?, first: Int, milliseconds: UInt32) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("ArchiveProbe")
    process.arguments = [folder.file("arkiv"), "\(seed)", "\(first)"] + (id.map { [$0.description] } ?? [])
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    usleep(milliseconds * 1_000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "programmet slutade av sig självt")
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  private func check(_ folder: TestFolder, _ told: Told, _ round: Int) async throws {
    var surroundings = Surroundings.real
    surroundings.cost = .cheap
    let archive = try await Archive.open(folder.file("arkiv"), surroundings: surroundings)
    defer { try? archive.close() }
    try await archive.checkIntegrity()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("arkiv"))
    let ends = ["", "-wal", "-shm"].map { "egenmakt.sqlite\($0)" }
    if names.contains("maskinnyckel") { #expect(Set(names).isSubset(of: ends + ["maskinnyckel"]), "runda \(round)") }
    let cases = try await archive.cases()
    for one in cases { #expect(!told.deleted.contains(one.id.description), "runda \(round)") }
    guard let id = told.id else { return }
    let lock = try #require(cases.first { $0.id == id }, "ärendet är borta, runda \(round)").lock
    let opened = try await archive.open(
      id, with: lock == .machineKey ? .machineKey : .passphrase("en fras för provet"))
    let entries = try await archive.revisions(of: opened)
    if told.saved > 0 {
      let entry = try #require(entries.last { $0.label == "Svar \(told.saved)" }, "svar \(told.saved), runda \(round)")
      let dossier = try await archive.snapshot(entry.number, of: opened).dossier
      #expect(dossier.place == "/fraga/\(told.saved)")
      #expect(dossier.document.rows.contains { $0.name == "Svar \(told.saved)" })
    }
    // Every revision there is, acknowledged or not, is whole.
    for entry in entries.suffix(20) { _ = try await archive.snapshot(entry.number, of: opened) }
    _ = try await archive.current(opened)
  }
}
