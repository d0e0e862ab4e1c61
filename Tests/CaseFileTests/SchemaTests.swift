@testable import CaseFile
import Foundation
import Law
import Testing

/// The published JSON Schema.
struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(CaseSchema.json().utf8))
    return try #require(parsed as? [String: Any])
  }

  @Test func publishedSchemaIsTheGeneratedOne() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let published = try String(contentsOf: root.appending(path: "Documentation/egenmakt.schema.json"), encoding: .utf8)
    #expect(published == CaseSchema.json())
  }

  @Test func schemaIsDraft202012AndSameInEveryRun() throws {
    #expect(try schema()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(CaseSchema.json() == CaseSchema.json())
  }

  @Test func schemaHasEveryKey() throws {
    let definitions = try #require(try schema()["$defs"] as? [String: [String: Any]])
    func keys(_ schema: [String: Any]?) -> Set<String> { Set((schema?["properties"] as? [String: Any] ?? [:]).keys) }
    #expect(try keys(schema()) == Set(Keys.ofDocument.keys))
    #expect(keys(definitions["rad"]) == Set(Keys.ofRow.keys))
    #expect(keys(definitions["radfakta"]) == Set(Keys.ofVoice.keys))
    #expect(keys(definitions["for_alla_rader"]) == Set(Keys.ofForAllRows.keys))
    #expect(keys(definitions["omstandighet"]) == Set(Keys.ofBlock.keys))
    #expect(keys(definitions["stallning"]) == Set(Keys.ofPosition.keys))
    #expect(keys(definitions["underlag"]) == Set(Keys.ofEvidence.keys))
    #expect(keys(definitions["beviljat"]) == Set(Keys.ofGrant.keys))
    #expect(keys(definitions["handelse"]) == Set(Keys.ofEvent.keys))
    #expect(keys(definitions["ansokan"]) == Set(Keys.ofApplication.keys))
    #expect(keys(definitions["person"]) == Set(Keys.ofPerson.keys))
    #expect(keys(definitions["tolkningar"]) == Set(Keys.ofReadings.keys))
  }

  @Test func everyObjectRefusesOtherKeysAndEveryReferenceExists() throws {
    let root = try schema()
    let definitions = try #require(root["$defs"] as? [String: Any])
    func walk(_ value: Any) {
      if let parts = value as? [Any] { parts.forEach(walk) }
      guard let schema = value as? [String: Any] else { return }
      if schema["type"] as? String == "object" { #expect(schema["additionalProperties"] as? Bool == false) }
      if let reference = schema["$ref"] as? String {
        #expect(definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
      }
      schema.values.forEach(walk)
    }
    walk(root)
  }
}
