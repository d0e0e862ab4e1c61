import Casework
import CaseFile
import Law

/// The form of a template's lines, checked without values.
struct FormCheck {
  private let file: String
  private(set) var faults: [TemplateFault] = []
  /// The level the head names.
  private(set) var level: TemplateLevel?

  init(_ template: Template, hasHead: Bool) {
    file = template.file
    let lines = template.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isHead = hasHead
    var columns: Int?
    var keys: Set<HeadKey> = []
    for (index, line) in lines.enumerated() where !line.hasPrefix("//") {
      let number = index + 1
      if line.unicodeScalars.contains(where: { $0 == Slots.open || $0 == Slots.close }) {
        add(number, "raden har ett tecken som bara programmet använder.")
      }
      if isHead {
        if line == "---" { isHead = false } else { head(line, number, &keys) }
        continue
      }
      references(line, number)
      form(line, number, &columns)
    }
    guard hasHead else { return }
    if isHead { add(1, "huvudet avslutas inte: skriv en rad med --- före brevets text.") }
    if !keys.contains(.title) { add(1, "titel saknas: skriv ”titel: …” först i filen.") }
    if level == nil { add(1, "nivå saknas: skriv ”nivå: vanlig” eller ”nivå: lättläst” i huvudet.") }
  }

  private mutating func add(_ line: Int, _ message: String) {
    faults.append(TemplateFault(file: file, line: line, message))
  }

  private mutating func head(_ line: String, _ number: Int, _ keys: inout Set<HeadKey>) {
    let text = line.filter { $0 != " " }
    if text.isEmpty || Template.isTagsAlone(line) { return }
    let (key, value) = Template.headLine(line)
    guard let key else {
      let names = HeadKey.allCases.map { "\($0.rawValue):" }.joined(separator: ", ")
      return add(number, "raden hör inte till huvudet. Det som finns: \(names).")
    }
    keys.insert(key)
    if key == .level {
      level = TemplateLevel(rawValue: value)
      if level == nil { add(number, "nivån är vanlig eller lättläst.") }
    }
    if key == .reference, value.firstRange(of: "::") == nil { add(number, "skriv ”uppgift: Namn :: värde”.") }
  }

  private mutating func references(_ line: String, _ number: Int) {
    var rest = line[...]
    while let open = rest.firstRange(of: "[[") {
      guard let close = rest[open.upperBound...].firstRange(of: "]]") else {
        return add(number, "”[[” saknar sitt ”]]” på samma rad.")
      }
      let name = String(rest[open.upperBound..<close.lowerBound].prefix { $0 != "|" })
      if Citations.standard[name] == nil {
        let near = Spelling.nearest(to: name, among: Citations.standard.names).map { " Menar du ”\($0)”?" } ?? ""
        add(number, "hänvisningen ”\(name)” finns inte i lagboken eller bland avgörandena.\(near)")
      }
      rest = rest[close.upperBound...]
    }
  }

  private mutating func form(_ line: String, _ number: Int, _ columns: inout Int?) {
    if Template.isTagsAlone(line) { return }
    if line.hasPrefix("|") {
      let cells = Template.cells(line).cells.count
      if let expected = columns {
        if cells != expected { add(number, "raden har \(cells) celler, tabellen \(expected) kolumner.") }
      } else {
        columns = cells
      }
      return
    }
    columns = nil
    if line.hasPrefix("@"), Directive(line[...]) == nil {
      let names = Directive.words.joined(separator: ", ")
      add(number, "raden börjar med @ men är ingen av \(names).")
    }
    if line.hasPrefix("###") { add(number, "det finns två nivåer av rubriker: # och ##.") }
  }
}

/// A line that makes something else than words.
enum Directive {
  case signature([String])
  case writingLines(Int)
  case emptyRows(Int)
  case pageBreak

  static let words = ["@underskrift Ort och datum | Namn", "@skrivrader 5", "@tomrader 10", "@sidbrytning"]

  init?(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : ""
    switch parts.first {
    case "@underskrift" where !rest.isEmpty:
      self = .signature(rest.split(separator: "|").map { SafeText.line(String($0)) })
    case "@skrivrader":
      guard let count = Int(rest), (1...40).contains(count) else { return nil }
      self = .writingLines(count)
    case "@tomrader":
      guard let count = Int(rest), (1...40).contains(count) else { return nil }
      self = .emptyRows(count)
    case "@sidbrytning" where rest.isEmpty: self = .pageBreak
    default: return nil
    }
  }
}
