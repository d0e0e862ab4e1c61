import CaseFile
import Exchange
import Law
import RandomCases
import Testing

@Suite("Import after export is identity")
struct RoundTripTests {
  private static let seeds: ClosedRange<UInt64> = 1...200

  @Test("Import after export is identity: CSV and TSV, into the case without its rows", arguments: TableFormat.allCases)
  func intoShell(format: TableFormat) throws {
    for seed in Self.seeds {
      let document = RandomDocument.make(seed: seed)
      let result = try reading(RowTable.text(document, as: format), into: document.shell, seed)
      let isSame = result.document == document
      #expect(isSame, "seed \(seed)")
      #expect(result.added == document.rows.map { $0.id } && result.updated.isEmpty, "seed \(seed)")
      #expect(result.remarks.isEmpty, "seed \(seed)")
    }
  }

  @Test("Import after export is identity: into the case itself, with every column", arguments: TableFormat.allCases)
  func intoItself(format: TableFormat) throws {
    for seed in Self.seeds.prefix(100) {
      let document = RandomDocument.make(seed: seed)
      let result = try reading(RowTable.text(document, as: format, columns: .all), into: document, seed)
      let isSame = result.document == document
      #expect(isSame, "seed \(seed)")
      #expect(result.updated == document.rows.map { $0.id } && result.added.isEmpty, "seed \(seed)")
    }
  }

  @Test("Import after export is identity: into a new case with the calendar, the rows and the names of the evidence")
  func intoNewCase() throws {
    var scheduled = 0
    for seed in Self.seeds {
      let document = RandomDocument.make(seed: seed)
      scheduled += document.rows.count { $0.schedule != nil }
      var new = CaseDocument()
      new.voice = document.voice
      // Rows that follow the calendar need it.
      new.calendar = document.calendar
      let result = try reading(RowTable.text(document, as: .semicolons), into: new, seed)
      let isSame = result.document.rows == document.rows
      #expect(isSame, "seed \(seed)")
      let named = Set(document.rows.flatMap { $0.evidence })
      #expect(Set(result.document.evidence.map { $0.id }) == named, "seed \(seed)")
    }
    #expect(scheduled > 100)
  }

  @Test("Import after export is identity: YAML and JSON")
  func caseFiles() throws {
    for seed in Self.seeds.prefix(100) {
      let document = RandomDocument.make(seed: seed)
      let yaml = try CaseReader.read(CaseWriter.yaml(document).utf8, format: .yaml)
      let json = try CaseReader.read(CaseWriter.json(document).utf8, format: .json)
      let isSame = yaml == document && json == document
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test("A table of some columns changes those alone")
  func fewColumns() throws {
    for seed in Self.seeds.prefix(100) {
      let document = RandomDocument.make(seed: seed)
      let ids = document.rows.map { $0.id }
      // Ids of random texts need the writer; only plain ones are written by hand here.
      guard !ids.isEmpty, ids.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { continue }
      let table = "id;namn\n" + ids.map { $0 + ";Nytt" }.joined(separator: "\n")
      var expected = document
      for index in expected.rows.indices { expected.rows[index].name = "Nytt" }
      let result = try reading(table, into: document, seed)
      let isSame = result.document == expected
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test("Every key of a row has a column, and no two headings are taken for the same")
  func columns() throws {
    let document = RandomDocument.make(seed: 1)
    let headings = RowTable.text(document.shell, as: .tabs, columns: .all).dropFirst().dropLast()
      .split(separator: "\t").map(String.init)
    for fact in Fact.allCases where fact.description.scope == .moment {
      let key = "\(fact.description.key)"
      #expect(headings.contains(key), "\(key)")
      #expect(headings.contains("röster.anhörig.\(key)"), "\(key)")
    }
    for key in [
      "id", "namn", "text", "gånger.antal", "gånger.per", "dagar", "klockslag", "schema", "från", "till",
      "yrkande.grundläggande_min", "ställningar.domstol.godtagna_gånger.per", "ställningar.kommunen.motiv", "underlag",
    ] { #expect(headings.contains(key), "\(key)") }
    // A repeated heading is an error, so a table of all headings shows that each stands for its own column.
    #expect(tableErrors(headings.joined(separator: ";")).isEmpty)
  }

  private func reading(_ text: String, into document: CaseDocument, _ seed: UInt64) throws -> Import {
    do {
      return try RowTable.read(text.utf8, into: document)
    } catch {
      Issue.record("seed \(seed): \(error.message(.english))")
      throw error
    }
  }
}
