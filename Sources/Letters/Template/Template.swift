import CaseFile
import Casework
import Law
import Mustache

/// A letter's text as a lawyer edits it, ready to be filled in.
///
/// The first lines are the head (`titel:`, `till:` …) down to a line of three hyphens. Then comes the letter, in lines:
///
/// ```text
/// # Rubrik          ## Mindre rubrik
/// Ett stycke. **Viktiga** ord, [[lss-8-begaran]] blir en hänvisning, ____ är en plats att skriva på.
/// - en punkt        1. en numrerad punkt
/// Namn :: värde
/// > Text i en ram.
/// Tabell: vad tabellen visar
/// | Rad . | Hjälp | Minuter > |
/// | {{id}} | {{hjälp}} | {{minuter}} |
/// |= Summa | | {{summa}} |
/// @underskrift Ort och datum | Namn       @skrivrader 5       @sidbrytning
/// // En anmärkning som inte följer med.
/// ```
///
/// Values stand in double braces and are put in place after the text has been divided, so that nothing a person has
/// written can become a heading, a cell or a tag.
struct Template {
  /// The file's name.
  let file: String
  /// The text as it stands in the file.
  let text: String
  let scan: TemplateScan
  private let mustache: MustacheTemplate?

  init(_ text: String, file: String) {
    self.file = file
    self.text = text
    scan = TemplateScan(text, file: file)
    mustache = scan.faults.isEmpty ? try? MustacheTemplate(string: Template.rewritten(text)) : nil
  }

  /// The template as the library reads it: names without å, ä and ö, and no remarks.
  static func rewritten(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("//") }
      .map { line in
        var result = ""
        var rest = line
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
          result += rest[..<open.lowerBound]
          let inside = rest[open.upperBound..<close.lowerBound]
          if inside.first != "!" { result += "{{" + name(inside) + "}}" }
          rest = rest[close.upperBound...]
        }
        return result + rest
      }.joined(separator: "\n")
  }

  /// A name in the letters that the library knows.
  static func name(_ name: some StringProtocol) -> String {
    var result = ""
    for character in name {
      switch character {
      case "å": result += "?1"
      case "ä": result += "?2"
      case "ö": result += "?3"
      case "Å": result += "?4"
      case "Ä": result += "?5"
      case "Ö": result += "?6"
      default: result.append(character)
      }
    }
    return result
  }

  /// The text filled in and divided.
  ///
  /// - Throws: ``TemplateFaults``.
  func filled(
    _ values: Values, names: [String: TemplateName], partials: [String: Template], on day: CalendarDate
  ) throws(TemplateFaults) -> FilledTemplate {
    let faults = self.faults(names: names, partials: partials)
    guard faults.isEmpty, let mustache else { throw TemplateFaults(all: faults) }
    var slots = Slots()
    let object = slots.object(values, names)
    let library = MustacheLibrary(templates: partials.compactMapValues(\.mustache).mapKeys(Template.name))
    let filled = mustache.render(object, library: library)
    var divider = TemplateDivider(file: file, slots: slots, day: day)
    return divider.divide(filled)
  }

  /// Everything that is wrong in the template and in those it fetches.
  func faults(names: [String: TemplateName], partials: [String: Template]) -> [TemplateFault] {
    var used: Set<String> = []
    return faults(names: names, partials: partials, used: &used)
  }

  /// Everything that is wrong; names met are put in `used`, `list.name` for those of lists.
  func faults(
    names: [String: TemplateName], partials: [String: Template], used: inout Set<String>
  ) -> [TemplateFault] {
    var faults = scan.faults(names: names, partials: partials.mapValues(\.scan), used: &used)
    for name in scan.tags where name.sort == .partial {
      if let partial = partials[name.name] { faults += FormCheck(partial, hasHead: false).faults }
    }
    faults += FormCheck(self, hasHead: true).faults
    if faults.isEmpty, mustache == nil {
      faults.append(TemplateFault(file: file, line: 1, "mallen går inte att läsa: se över alla {{…}}."))
    }
    return faults.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}

extension Dictionary where Key == String {
  fileprivate func mapKeys(_ change: (String) -> String) -> [String: Value] {
    [String: Value](map { (change($0), $1) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Values put aside while the template is filled in: a mark stands in each one's place.
struct Slots {
  static let open: Unicode.Scalar = "\u{E000}"
  static let close: Unicode.Scalar = "\u{E001}"

  private(set) var all: [(text: [Paper.Inline], source: Source)] = []

  /// The values as the library reads them.
  mutating func object(_ values: Values, _ names: [String: TemplateName]) -> [String: Any] {
    var result: [String: Any] = [:]
    for (name, sort) in names {
      let key = Template.name(name)
      switch (sort, values.all[name]) {
      case (.text, .text(let text, let source)):
        // What is empty hides the same name further out.
        guard !text.isEmpty else {
          result[key] = Nothing()
          continue
        }
        result[key] = "\(Slots.open)\(all.count)\(Slots.close)"
        all.append((text, source))
      case (.flag, .flag(let flag)): result[key] = flag
      case (.list(let inner), .list(let list)): result[key] = list.map { object($0, inner) }
      case (_, nil): result[key] = Nothing()
      default: preconditionFailure("\(name) is given another sort of value than it is declared with")
      }
    }
    return result
  }
}

/// A value that is not there: it shows nothing, and a section leaves it out.
private struct Nothing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
