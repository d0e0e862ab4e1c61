import Casework
import Testing

/// What holds for every page, whatever it is about.
extension WebPage {
  /// Checks structure, names, links and that nothing of the command line has come along.
  func obeysTheRules(_ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
    for fault in faults { Issue.record("\(fault) – \(comment)", sourceLocation: sourceLocation) }
  }

  /// What is wrong with the page, in words; empty when nothing is.
  var faults: [String] { structure + names + references + strictness + commands }

  private var structure: [String] {
    var faults: [String] = []
    if headings.count != 1 { faults.append("\(headings.count) main headings") }
    if headings.contains("") { faults.append("an empty main heading") }
    if root.all("main").count != 1 { faults.append("not one main") }
    if !["sv", "en"].contains(language) { faults.append("no language") }
    if !title.hasSuffix("– Egenmakt") || title.count < 12 { faults.append("title: \(title)") }
    var level = 1
    for heading in main.everything where ["h1", "h2", "h3", "h4"].contains(heading.name) {
      let own = Int(heading.name.dropFirst()) ?? 0
      if own > level + 1 { faults.append("heading level skipped before: \(heading.text)") }
      if heading.text.isEmpty { faults.append("an empty heading") }
      level = own
    }
    return faults
  }

  /// Every field has a label, every link, button, table and picture a name.
  private var names: [String] {
    let labels = Set(root.all("label").compactMap { $0["for"] })
    return root.everything.compactMap { element in
      switch element.name {
      case "input" where element["type"] == "hidden": nil
      case "input", "select", "textarea":
        element["id"].map { labels.contains($0) } == true || element["aria-label"] != nil
          ? nil : "a field without a label: \(element["name"] ?? "")"
      case "a", "button", "summary":
        element.text.isEmpty && element["aria-label"] == nil ? "a \(element.name) without a name" : nil
      case "table": element.all("caption").first?.text.isEmpty == false ? nil : "a table without a caption"
      case "svg":
        element["aria-hidden"] == "true" || !element.all("title").isEmpty || element["aria-label"] != nil
          || element["aria-labelledby"] != nil ? nil : "a picture without a name"
      default: nil
      }
    }
  }

  /// Ids are unique, and what is referred to exists.
  private var references: [String] {
    let ids = root.everything.compactMap { $0["id"] }
    let known = Set(ids)
    let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.map { "id twice: \($0)" }
    let named = root.everything.flatMap { element in
      ["aria-labelledby", "aria-describedby", "for", "aria-controls"].flatMap {
        (element[$0] ?? "").split(separator: " ").map { String($0) }
      }
    }
    let places = links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    return twice + (named + places).filter { !known.contains($0) }.map { "refers to nothing: \($0)" }
  }

  /// Nothing that the content security policy would stop, and nothing from another site.
  private var strictness: [String] { root.everything.flatMap { Self.strictness(of: $0) } }

  private static func strictness(of element: Element) -> [String] {
    var faults: [String] = []
    if element.name == "style" || element.name == "script" && element["src"] == nil {
      faults.append("inline \(element.name)")
    }
    for (name, value) in element.attributes {
      if name == "style" || name.hasPrefix("on") { faults.append("inline \(name) on \(element.name)") }
      guard ["src", "href", "action"].contains(name) else { continue }
      let isInside = (value.hasPrefix("/") && !value.hasPrefix("//")) || value.hasPrefix("#") || value == "data:,"
      let isSource =
        element.name == "a" && value.hasPrefix("https://") && element["rel"]?.contains("noreferrer") == true
      if !isInside && !isSource { faults.append("leads out: \(value)") }
    }
    return faults
  }

  /// Words that only the command line understands.
  private var commands: [String] {
    let text = main.text
    var faults: [String] = []
    if text.contains(/(^|\s)--[a-zåäö]/) { faults.append("an option of the command line") }
    if let match = text.firstMatch(of: /egenmakt [a-zåäö]+/) { faults.append("a command: \(match.0)") }
    if text.contains(/\bFIL\b/) || text.contains(/\bFILE\b/) { faults.append("a file's place") }
    return faults
  }

  /// The text that is read, one sentence or heading a line, for measures of how hard it is; without the person's own words.
  func readability(leavingOut style: String = "entries") -> Readability {
    Readability(
      of: main.without(class: style).without(class: "private").text.split(separator: "\n")
        .map { line in ".!?:".contains(line.last ?? ".") ? String(line) : "\(line)." }.joined(separator: " "))
  }
}

extension Element {
  /// The element without the parts of a class.
  func without(class style: String) -> Element {
    var copy = self
    copy.parts = parts.compactMap { part in
      guard case .element(let element) = part else { return part }
      return element.classes.contains(style) ? nil : .element(element.without(class: style))
    }
    return copy
  }
}
