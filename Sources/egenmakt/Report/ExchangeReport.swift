import Casework
import CaseFile
import Exchange
import Reports
import Wording

/// What came of bringing rows in.
struct ImportReport {
  let result: Import
  let output: String
  /// `true` when the case file had comments, which are not written again.
  let hadComments: Bool
  let language: Language

  var blocks: [Block] {
    let count = result.added.count + result.updated.count
    var pairs: [Block.Pair] = []
    if !result.added.isEmpty { pairs.append(Block.Pair(language("Nya rader", "New rows"), names(result.added))) }
    if !result.updated.isEmpty {
      pairs.append(Block.Pair(language("Ändrade rader", "Changed rows"), names(result.updated)))
    }
    let others = result.document.rows.count - count
    if others > 0 { pairs.append(Block.Pair(language("Orörda rader", "Untouched rows"), "\(others)")) }
    var blocks: [Block] = [
      .title(
        language(
          "Hämtade in \(count) \(count == 1 ? "rad" : "rader")", "Brought in \(count) row\(count == 1 ? "" : "s")")),
      .facts(pairs),
    ]
    blocks += RemarkBlocks.of(result.remarks, language)
    if hadComments { blocks += [.emphasis(commentsLost)] }
    blocks.append(
      .remark(
        language(
          "Skrev \(output). Kontrollera med: egenmakt kontrollera \(output)",
          "Wrote \(output). Check it with: egenmakt check \(output)")))
    return blocks
  }

  var json: JSON {
    JSON(
      output: output, added: result.added, updated: result.updated, rows: result.document.rows.count,
      remarks: result.remarks.map { RemarkJSON($0, language) }, commentsLost: hadComments)
  }

  /// The report for other programs.
  struct JSON: Encodable {
    let format = "egenmakt-import-1"
    let output: String
    let added: [String]
    let updated: [String]
    let rows: Int
    let remarks: [RemarkJSON]
    let commentsLost: Bool
  }

  private var commentsLost: String {
    language(
      "Kommentarer (efter #) i ärendefilen följer inte med till den nya filen.",
      "Comments (after #) in the case file are not kept in the new file.")
  }

  private func names(_ ids: [String]) -> String {
    guard ids.count > 12 else { return "\(ids.count): " + ids.joined(separator: ", ") }
    return "\(ids.count): " + ids.prefix(12).joined(separator: ", ") + " …"
  }
}

/// What came of writing rows in another form.
struct ExportReport {
  let kind: ExportCommand.Kind
  let count: Int
  let remarks: [Remark]
  let output: String?
  let language: Language

  var blocks: [Block] { [.title(title)] + RemarkBlocks.of(remarks, language) }

  var json: JSON {
    JSON(kind: kind, output: output, count: count, remarks: remarks.map { RemarkJSON($0, language) })
  }

  /// The report as text, for the side of the form itself.
  func text(_ options: OutputOptions) throws -> String {
    if options.isJSON || options.format == .json { return try JSONReport.text(json) }
    return TextRenderer(width: Terminal.width, usesColour: false).render(blocks)
  }

  /// The report for other programs.
  struct JSON: Encodable {
    let format = "egenmakt-export-1"
    let kind: ExportCommand.Kind
    let output: String?
    let count: Int
    let remarks: [RemarkJSON]
  }

  private var title: String {
    let place = output.map { language(" till \($0)", " to \($0)") } ?? ""
    return switch kind {
    case .csv, .tsv:
      language(
        "Skrev \(count) \(count == 1 ? "rad" : "rader")\(place)", "Wrote \(count) row\(count == 1 ? "" : "s")\(place)")
    case .ics:
      language(
        "Skrev \(count) \(count == 1 ? "tid" : "tider")\(place)", "Wrote \(count) event\(count == 1 ? "" : "s")\(place)"
      )
    }
  }
}

/// A remark for other programs.
struct RemarkJSON: Encodable {
  let kind: String
  let place: String
  let text: String

  init(_ remark: Remark, _ language: Language) {
    kind = "\(remark.kind)"
    place = remark.place
    text = remark.text(language)
  }
}

/// Remarks on the page: the same remark once, with its places.
enum RemarkBlocks {
  private static let shownPlaces = 8

  static func of(_ remarks: [Remark], _ language: Language) -> [Block] {
    [
      (Remark.Kind.leftOut, language("Inte med", "Left out")),
      (.interpreted, language("Tolkat – kontrollera", "Interpreted – check")), (.added, language("Tillagt", "Added")),
    ].flatMap { kind, heading -> [Block] in
      let chosen = remarks.filter { $0.kind == kind }
      return chosen.isEmpty ? [] : [.heading(heading), .list(lines(chosen, language))]
    }
  }

  private static func lines(_ remarks: [Remark], _ language: Language) -> [String] {
    var order: [String] = []
    var places: [String: [String]] = [:]
    for remark in remarks {
      let text = remark.text(language)
      if places[text] == nil { order.append(text) }
      places[text, default: []].append(remark.place)
    }
    return order.map { text in
      let all = places[text] ?? []
      let more = all.count - shownPlaces
      let shown = all.prefix(shownPlaces).joined(separator: ", ")
      return shown + (more > 0 ? language(" och \(more) till", " and \(more) more") : "") + ": " + text
    }
  }
}
