import Archive
import CaseFile
import Foundation
import GRDB
import Law

/// Measures the archive on a case of thirty rows, and beside it the same bytes written straight into SQLite: no
/// encryption, no reading back, no history.
@main
struct ArchiveBench {
  static let saves = 400

  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-bench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let size = try thirtyRows(0).json().count
    print("Ett ärende med 30 rader, \(size) byte JSON; \(saves) sparningar, ett svar ändrat i varje")
    // Plain, archive, archive, plain: what else the computer does falls on both.
    let first = try plain("\(folder)-rak1")
    let (archive, opened) = try await measured(folder)
    let second = try plain("\(folder)-rak2")
    report("GRDB rakt, samma byte", first + second)
    try await rest(archive, opened, folder)
  }

  static func thirtyRows(_ answer: Int) -> Dossier {
    var document = CaseDocument()
    for number in 1...30 {
      var row = CaseDocument.Row(id: "A\(number)", need: .hygiene)
      row.name = "Rad \(number): dusch på duschbrits med två assistenter"
      row.text = (1...6).map { "Jag behöver hjälp med hela duschen, del \($0 * number). Det tar olika lång tid." }
        .joined(separator: " ")
      row.facts[.minutes] = .quantity(.exactly(DecimalNumber(integerLiteral: Int32(number + 10))))
      row.facts[.privateMinutes] = .unknown
      row.facts[.occasions] = .frequency(StatedFrequency(.exactly(4), per: .week))
      row.facts[.night] = .truth(false)
      var position = CaseDocument.Position()
      position.reason = (1...4).map { "Tiden är längre än vad som brukar godtas för rad \(number), skäl \($0)." }
        .joined(separator: " ")
      row.positions[.agency] = position
      document.rows.append(row)
    }
    document.rows[answer % 30].name = "Svar \(answer)"
    var dossier = Dossier(document)
    dossier.place = "/fraga/\(answer)"
    return dossier
  }

  static func measured(_ folder: String) async throws -> (Archive, OpenCase) {
    let archive = try await Archive.open(folder)
    let opened = try await archive.create(thirtyRows(0), label: "Ny", protection: .machineKey).opened
    var times: [Duration] = []
    for answer in 1...saves {
      let dossier = thirtyRows(answer)
      let start = ContinuousClock.now
      _ = try await archive.append(dossier, to: opened, basedOn: answer, label: "Svar \(answer)")
      times.append(ContinuousClock.now - start)
    }
    report("Arkivet", times)
    return (archive, opened)
  }

  static func plain(_ path: String) throws -> [Duration] {
    defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
    let pool = try DatabasePool(path: path)
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try pool.write { try $0.execute(sql: "CREATE TABLE r (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT") }
    var times: [Duration] = []
    for answer in 1...saves {
      let json = Data(try thirtyRows(answer).json())
      let start = ContinuousClock.now
      try pool.write { try $0.execute(sql: "INSERT INTO r VALUES (?, ?)", arguments: [answer, json]) }
      times.append(ContinuousClock.now - start)
    }
    return times
  }

  static func rest(_ archive: Archive, _ opened: OpenCase, _ folder: String) async throws {
    try await timed("Visa ärendet, i minnet") { _ = try await archive.current(opened) }
    let cold = try await archive.open(opened.id, with: .machineKey)
    try await timed("Visa ärendet, nyss öppnat") { _ = try await archive.current(cold) }
    try await timed("Lista \(saves + 1) versioner") { _ = try await archive.revisions(of: opened) }
    try await timed("En rads historia") { _ = try await archive.history(ofRow: "A7", in: opened) }
    try await timed("Leta skador (integrity_check)") { try await archive.checkIntegrity() }
    try await timed("Säkerhetskopia") { _ = try await archive.backup(to: "\(folder)/kopia") }
    let passphrase = try Passphrase("en fras för mätningen")
    var bytes: [UInt8] = []
    try await timed("Allt i en låst fil") { bytes = try await archive.export([opened], lock: .passphrase(passphrase)) }
    print("  låst fil: \(bytes.count) byte")
    bytes = try await archive.export([opened], lock: .readable)
    print("  olåst fil: \(bytes.count) byte")
    _ = try await archive.setPassphrase(passphrase, on: opened)
    try await timed("Öppna med lösenfras") {
      _ = try await archive.open(opened.id, with: .passphrase("en fras för mätningen"))
    }
    try archive.close()
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(Archive.databaseName)")
    print("  databasen: \(attributes[.size] ?? 0) byte för \(saves + 1) versioner")
    try await timed("Öppna arkivet") { try await Archive.open(folder).close() }
    // A log that is left says that the program was interrupted.
    try Data([1]).write(to: URL(fileURLWithPath: "\(folder)/\(Archive.databaseName)-wal"))
    try await timed("Öppna arkivet efter ett avbrott") { try await Archive.open(folder).close() }
    let again = try await Archive.open(folder)
    try await timed("Radera ärendet") { _ = try await again.delete(opened.id) }
  }

  static func timed(_ name: String, _ work: () async throws -> Void) async throws {
    let start = ContinuousClock.now
    try await work()
    print("\(name): \(milliseconds(ContinuousClock.now - start)) ms")
  }

  static func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let total = times.reduce(Duration.zero, +)
    let perSecond = Double(times.count) / (total / .seconds(1))
    print(
      "\(name): \(Int(perSecond)) i sekunden, p50 \(milliseconds(sorted[times.count / 2])) ms, "
        + "p99 \(milliseconds(sorted[times.count * 99 / 100])) ms")
  }

  static func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .microseconds(10)).rounded())
    return "\(hundredths / 100),\(String(hundredths % 100 + 100).dropFirst())"
  }
}
