import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

@Suite("A row written by hand")
struct RowEditTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  private var document: CaseDocument {
    var document = CaseDocument()
    var row = CaseDocument.Row(id: "A", need: .hygiene)
    row.name = "Dusch"
    row.facts[.content] = .word("dusch")
    row.facts[.minutes] = .quantity(30)
    row.facts[.privateMinutes] = .all
    row.facts[.occasions] = .frequency(StatedFrequency(1, per: .day))
    document.rows = [row]
    return document
  }

  private func written(_ changes: [RowEdit.Field: String]) -> (
    row: CaseDocument.Row, faults: [(field: RowEdit.Field, fault: RowEdit.Fault)]
  ) {
    var edit = RowEdit(document.rows[0], in: document)
    edit.values.merge(changes) { $1 }
    return edit.written(on: document.rows[0], in: document)
  }

  @Test("A form left as it was changes nothing", arguments: ["a", "b", "c", "d", "e", "f"])
  func unchanged(name: String) throws {
    let file = try Data(contentsOf: Self.examples.appending(path: "exempel-\(name).yaml"))
    let document = try CaseReader.read(file)
    for row in document.rows {
      let (same, faults) = RowEdit(row, in: document).written(on: row, in: document)
      #expect(same == row, "\(row.id)")
      #expect(faults.isEmpty, "\(row.id)")
    }
  }

  @Test("Numbers in words, spans and what is not known")
  func values() {
    #expect(written([.minutes: "tolv", .privateMinutes: "5"]).row.facts[.minutes] == .quantity(12))
    #expect(written([.minutes: "30–40"]).row.facts[.minutes] == .quantity(.between(30, 40)))
    #expect(written([.minutes: "Vet inte"]).row.facts[.minutes] == .unknown)
    #expect(written([.minutes: ""]).row.facts[.minutes] == nil)
    #expect(
      written([.count: "2", .period: "vecka"]).row.facts[.occasions] == .frequency(StatedFrequency(2, per: .week)))
    #expect(written([.period: "vecka"]).row.facts[.occasions] == .frequency(StatedFrequency(1, per: .week)))
    #expect(written([.assistants: "två"]).row.facts[.assistants] == .count(2))
    #expect(written([.clockTimes: "7, 22–06"]).row.clockTimes.map { $0.description } == ["07:00", "22:00-06:00"])
  }

  @Test("What cannot be right is told where it stands")
  func faults() {
    func faults(_ changes: [RowEdit.Field: String]) -> [RowEdit.Fault] { written(changes).faults.map { $0.fault } }
    #expect(faults([.name: "  "]) == [.nameMissing])
    #expect(faults([.need: "trolleri"]) == [.noSuchNeed])
    #expect(faults([.minutes: "länge"]) == [.minutes])
    #expect(faults([.minutes: "1441"]) == [.minutes])
    #expect(faults([.privateMinutes: "31"]) == [.partExceedsWhole])
    #expect(faults([.clockTimes: "25:00"]) == [.clockTimes])
    #expect(faults([.assistants: "11"]) == [.assistants])
    // 30 minutes 49 times are 1 470 minutes a day.
    #expect(faults([.count: "49"]) == [.overFullDay])
    #expect(faults([.count: "48"]) == [])
    #expect(faults([.minutes: "x", .clockTimes: "x"]) == [.minutes, .clockTimes])
  }

  @Test("What the assistant does goes with the need")
  func need() {
    #expect(written([.need: "måltider"]).row.facts[.content] == nil)
    #expect(written([.need: "hygien"]).row.facts[.content] == .word("dusch"))
  }

  @Test("Ids are new")
  func ids() {
    var document = document
    #expect(document.freshRowID(besides: []) == "N1")
    document.rows.append(CaseDocument.Row(id: "N4", need: .other))
    #expect(document.freshRowID(besides: ["N7", "Nx"]) == "N8")
  }
}
