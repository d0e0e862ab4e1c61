import CaseFile
import Casework
import Foundation
import Law
import Wording

/// A paper as data for the Typst form. Every string is shown as it is; none is read as markup.
struct TypstContent: Encodable {
  struct Run: Encodable {
    let strong: Bool
    let text: String
    /// Letters wide, for a place to write on.
    var blank = 0
  }

  struct Pair: Encodable {
    let name: [Run]
    let runs: [Run]
  }

  struct Column: Encodable {
    let name: [Run]
    let kind: String
  }

  struct Row: Encodable {
    let cells: [[Run]]
    let strong: Bool
  }

  struct Part: Encodable {
    let kind: String
    var level: Int?
    var ordered: Bool?
    var count: Int?
    var writing: Bool?
    var runs: [Run]?
    var caption: [Run]?
    var items: [[Run]]?
    var labels: [String]?
    var pairs: [Pair]?
    var columns: [Column]?
    var rows: [Row]?
  }

  struct Words: Encodable {
    let page: String
    let of: String
    let blank: String
  }

  let large: Bool
  let title: String
  let lang: String
  let region: String
  let year: Int
  let month: Int
  let day: Int
  let date: String
  let foot: String
  let notice: String
  let words: Words
  let sender: [[Run]]
  let recipient: [[Run]]
  let references: [Pair]
  let blocks: [Part]

  /// - Parameter isPlain: `true` puts □ where a character may be missing in the fonts.
  init(_ paper: Paper, style: PaperStyle, isPlain: Bool) {
    let maker = RunMaker(isPlain: isPlain)
    let words = PaperWords(paper.language)
    large = style.isLargePrint
    title = maker.string(paper.title)
    lang = paper.language.code
    region = paper.language == .swedish ? "SE" : "GB"
    year = paper.date.year
    month = paper.date.month
    day = paper.date.day
    date = paper.language.date(paper.date)
    foot = paper.foot
    notice = paper.notice ?? ""
    self.words = Words(page: words.page, of: words.of, blank: words.blank)
    sender = paper.sender.map { maker.runs($0) }
    recipient = paper.recipient.map { maker.runs($0) }
    references = paper.references.map { maker.pair($0) }
    blocks = paper.blocks.map { maker.part($0.content) }
  }

  /// The data and the form as one text: the data is a string in it, with nothing that could end the string.
  func source() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(self), as: UTF8.self)
    let literal = json.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "#let paper = json(bytes(\"" + literal + "\"))\n" + Forms.text("paper.typ")
  }
}

/// Parts of a paper as Typst's data.
private struct RunMaker {
  let isPlain: Bool

  func runs(_ inlines: [Paper.Inline]) -> [TypstContent.Run] {
    inlines.map { inline in
      if case .blank(let width) = inline { return TypstContent.Run(strong: false, text: "", blank: width) }
      return TypstContent.Run(strong: inline.isStrong, text: string(inline.text))
    }
  }

  func pair(_ pair: Paper.Pair) -> TypstContent.Pair {
    TypstContent.Pair(name: runs(pair.name), runs: runs(pair.value))
  }

  func part(_ content: Paper.Content) -> TypstContent.Part {
    switch content {
    case .heading(let level, let text): .init(kind: "heading", level: level, runs: runs(text))
    case .paragraph(let text): .init(kind: "paragraph", runs: runs(text))
    case .list(let ordered, let items): .init(kind: "list", ordered: ordered, items: items.map { runs($0.text) })
    case .table(let table):
      .init(
        kind: "table", writing: table.isForWriting, caption: runs(table.caption),
        columns: table.columns.map { .init(name: runs($0.name), kind: $0.kind.rawValue) },
        rows: table.rows.map { .init(cells: $0.cells.map { runs($0) }, strong: $0.isStrong) })
    case .facts(let pairs): .init(kind: "facts", pairs: pairs.map { pair($0) })
    case .note(let text): .init(kind: "note", runs: runs(text))
    case .signature(let labels): .init(kind: "signature", labels: labels.map { string($0) })
    case .writingLines(let count): .init(kind: "writing", count: count)
    case .pageBreak: .init(kind: "break")
    }
  }

  /// The words, with places where a very long word may be broken.
  func string(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\u{A0}"
      if length >= 30, length % 10 == 0, !isSpace, !scalar.properties.isGraphemeExtend { result.append("\u{200B}") }
      length = isSpace ? 0 : scalar.properties.isGraphemeExtend ? length : length + 1
      result.append(isPlain && !RunMaker.isCommon(scalar) ? "\u{25A1}" : scalar)
    }
    return String(result)
  }

  /// Letters and signs that the fonts surely have: Latin, Greek, Cyrillic, common signs.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x24F, 0x300...0x33F, 0x386...0x3CE, 0x400...0x45F, 0x2010...0x2015, 0x2018...0x201E,
      0x2020...0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122, 0x2190...0x2193, 0x2212,
      0x2248, 0x2260, 0x2264, 0x2265, 0x25A1:
      true
    default: false
    }
  }
}
