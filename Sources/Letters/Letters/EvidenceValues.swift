import CaseFile
import Casework

/// The evidence of a case as values for a template.
enum EvidenceValues {
  static let names: [String: TemplateName] = [
    "nr": .text, "sort": .text, "av": .text, "datum": .text, "rader": .text, "säger": .text,
  ]

  static func values(_ document: CaseDocument, _ language: MessageLanguage, ids: [String]? = nil) -> [Values] {
    document.evidence.filter { ids?.contains($0.id) ?? true }.map { evidence in
      let tied = document.rows.filter { $0.evidence.contains(evidence.id) }.map(\.id)
      let rows = evidence.rows + tied.filter { !evidence.rows.contains($0) }
      let source = Source(rows: rows)
      var values = Values()
      values.set("nr", words: evidence.id, source: source)
      values.set("sort", words: evidence.kind ?? language("Underlag", "Evidence"), source: source)
      values.set("av", words: evidence.author, source: source)
      values.set("datum", evidence.date.map { language.date($0) }, source: source)
      values.set(
        "rader", words: rows.isEmpty ? language("alla", "all") : rows.joined(separator: ", "), source: source)
      values.set("säger", words: evidence.text, source: source)
      return values
    }
  }
}
