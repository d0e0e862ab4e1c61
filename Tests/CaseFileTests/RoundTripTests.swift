import CaseFile
import Law
import RandomCases
import Testing

/// What is written can be read, and is the same.
struct RoundTripTests {
  private static let seeds: ClosedRange<UInt64> = 1...500

  @Test func writtenDocumentsAreReadTheSame() throws {
    for seed in Self.seeds {
      let document = RandomDocument.make(seed: seed)
      let yaml = try reading(CaseWriter.yaml(document), .yaml, seed)
      let json = try reading(CaseWriter.json(document), .json, seed)
      let isSame = (yaml: yaml == document, json: json == document)
      #expect(isSame.yaml && isSame.json, "seed \(seed)")
    }
  }

  @Test func theFormatIsDetected() throws {
    for seed in Self.seeds.prefix(50) {
      let document = RandomDocument.make(seed: seed)
      let yaml = try reading(CaseWriter.yaml(document), .detect, seed)
      let json = try reading(CaseWriter.json(document), .detect, seed)
      let isSame = yaml == document && json == document
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test func writingIsDeterministic() throws {
    for seed in Self.seeds.prefix(50) {
      let document = RandomDocument.make(seed: seed)
      let again = try reading(CaseWriter.yaml(document), .yaml, seed)
      let isSame =
        CaseWriter.yaml(again) == CaseWriter.yaml(document) && CaseWriter.json(again) == CaseWriter.json(document)
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test func emptyDocumentIsTheSmallestFile() {
    #expect(CaseWriter.yaml(CaseDocument()) == "egenmakt: 1\nröst: personen\n")
    #expect(CaseWriter.json(CaseDocument()) == "{\n  \"egenmakt\": 1,\n  \"röst\": \"personen\"\n}\n")
  }

  private func reading(_ text: String, _ format: CaseReader.Format, _ seed: UInt64) throws -> CaseDocument {
    do {
      return try CaseReader.read(text.utf8, format: format)
    } catch {
      Issue.record("seed \(seed): \(error.message(.english))")
      throw error
    }
  }
}
