import CaseFile

/// A template's tags with their lines, checked against the names that a letter gives.
struct TemplateScan {
  enum Sort: Character { case value = " ", section = "#", inverted = "^", end = "/", partial = ">", comment = "!" }

  struct Tag {
    let sort: Sort
    let name: String
    let line: Int
  }

  let file: String
  private(set) var tags: [Tag] = []
  private(set) var faults: [TemplateFault] = []

  init(_ text: String, file: String) {
    self.file = file
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("//") {
      scan(line, index + 1)
    }
  }

  private mutating func scan(_ line: Substring, _ number: Int) {
    var rest = line
    while let open = rest.firstRange(of: "{{") {
      let after = rest[open.upperBound...]
      guard let close = after.firstRange(of: "}}") else {
        faults.append(TemplateFault(file: file, line: number, "”{{” saknar sitt ”}}” på samma rad."))
        return
      }
      add(after[..<close.lowerBound], number)
      rest = after[close.upperBound...]
    }
    if rest.contains("}}") {
      faults.append(TemplateFault(file: file, line: number, "”}}” saknar sitt ”{{” på samma rad."))
    }
  }

  private mutating func add(_ inside: Substring, _ line: Int) {
    let sort = inside.first.flatMap { Sort(rawValue: $0) } ?? .value
    let name = (sort == .value ? inside : inside.dropFirst()).filter { $0 != " " }
    guard sort == .comment || !name.isEmpty && name.allSatisfy(TemplateScan.isNameCharacter) else {
      faults.append(
        TemplateFault(file: file, line: line, "”{{\(inside)}}” går inte att läsa. Ett namn har bokstäver och siffror."))
      return
    }
    tags.append(Tag(sort: sort, name: name, line: line))
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "åäöÅÄÖ_-".contains(character)
  }

  // MARK: Names

  /// What is wrong with the tags, given the names and the other templates. Names met are put in `used`.
  func faults(
    names: [String: TemplateName], partials: [String: TemplateScan], used: inout Set<String>
  ) -> [TemplateFault] {
    var checker = NameChecker(partials: partials)
    checker.check(self, [NameChecker.Scope(names: names, path: "")])
    used.formUnion(checker.used)
    return faults + checker.faults
  }
}

/// Walks through tags as a template does.
private struct NameChecker {
  struct Scope {
    var names: [String: TemplateName]
    var path: String
    var section: String?
    var line = 0
  }

  let partials: [String: TemplateScan]
  var faults: [TemplateFault] = []
  var used: Set<String> = []
  private var depth = 0

  init(partials: [String: TemplateScan]) { self.partials = partials }

  mutating func check(_ scan: TemplateScan, _ outer: [Scope]) {
    var scopes = outer
    func fault(_ line: Int, _ message: String) -> TemplateFault { TemplateFault(file: scan.file, line: line, message) }
    for tag in scan.tags {
      switch tag.sort {
      case .comment: continue
      case .partial:
        guard let partial = partials[tag.name] else {
          faults.append(fault(tag.line, "mallen ”\(tag.name)” finns inte." + nearest(tag.name, Array(partials.keys))))
          continue
        }
        guard depth < 4 else {
          faults.append(fault(tag.line, "mallarna hämtar varandra i en ring."))
          continue
        }
        depth += 1
        check(partial, scopes.map { Scope(names: $0.names, path: $0.path) })
        depth -= 1
      case .end:
        guard scopes.count > outer.count, scopes.last?.section == tag.name else {
          faults.append(fault(tag.line, "”{{/\(tag.name)}}” avslutar ett avsnitt som inte är öppet."))
          continue
        }
        scopes.removeLast()
      case .value, .section, .inverted:
        guard let (found, path) = find(tag.name, scopes) else {
          let known = scopes.flatMap { $0.names.keys }
          faults.append(fault(tag.line, "namnet ”\(tag.name)” finns inte här." + nearest(tag.name, known)))
          if tag.sort != .value {
            scopes.append(Scope(names: [:], path: "", section: tag.name, line: tag.line))
          }
          continue
        }
        used.insert(path)
        open(tag, found, path, &scopes, scan.file)
      }
    }
    for scope in scopes.dropFirst(outer.count) {
      faults.append(
        fault(scope.line, "avsnittet ”\(scope.section ?? "")” avslutas inte. Skriv {{/\(scope.section ?? "")}}."))
    }
  }

  private mutating func open(
    _ tag: TemplateScan.Tag, _ found: TemplateName, _ path: String, _ scopes: inout [Scope], _ file: String
  ) {
    switch (tag.sort, found) {
    case (.value, .flag), (.value, .list):
      faults.append(
        TemplateFault(
          file: file, line: tag.line, "”\(tag.name)” är inte ett värde. Skriv {{#\(tag.name)}} … {{/\(tag.name)}}."))
    case (.section, .list(let names)):
      scopes.append(Scope(names: names, path: path + ".", section: tag.name, line: tag.line))
    case (.section, _), (.inverted, _):
      scopes.append(Scope(names: [:], path: "", section: tag.name, line: tag.line))
    default: break
    }
  }

  private func find(_ name: String, _ scopes: [Scope]) -> (TemplateName, String)? {
    for scope in scopes.reversed() {
      if let found = scope.names[name] { return (found, scope.path + name) }
    }
    return nil
  }

  private func nearest(_ name: String, _ known: [String]) -> String {
    guard let near = Spelling.nearest(to: name, among: known.sorted()) else {
      return known.isEmpty ? "" : " Det som finns: \(Set(known).sorted().joined(separator: ", "))."
    }
    return " Menar du ”\(near)”?"
  }
}
