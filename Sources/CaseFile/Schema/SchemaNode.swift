import Law

/// A part of a JSON Schema.
struct SchemaNode: Sendable {
  private var pairs: [(key: String, value: OutputNode)]

  init(_ pairs: [(key: String, value: OutputNode)]) { self.pairs = pairs }

  var node: OutputNode { .mapping(pairs, isInline: false) }

  mutating func add(_ key: String, _ value: OutputNode) { pairs.append((key, value)) }

  mutating func merge(_ other: SchemaNode) { pairs += other.pairs }

  /// The same with a description in Swedish.
  func described(_ text: String) -> SchemaNode { SchemaNode([("description", .text(text))] + pairs) }

  /// The same with the question and the help of a fact.
  func described(_ fact: Fact) -> SchemaNode {
    described("\(fact.description.question.description) \(fact.description.help.description)")
  }

  static let text = SchemaNode([("type", .text("string"))])
  static let unknown = SchemaNode([("const", .text(CaseWords.unknown))])
  static let day = pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
  static let identifier = either([
    SchemaNode([("type", .text("string")), ("pattern", .text("\\S"))]), SchemaNode([("type", .text("integer"))]),
  ])

  static let frequency = either([
    unknown,
    object(
      Keys.ofFrequency,
      [
        Keys.count: quantity(0...FactKind.greatestFrequency, orUnknown: true),
        Keys.period: words(Period.allCases.map { $0.rawValue }),
      ], required: [Keys.count, Keys.period]),
  ])

  static func pattern(_ pattern: String) -> SchemaNode {
    SchemaNode([("type", .text("string")), ("pattern", .text(pattern))])
  }

  static func reference(_ name: String) -> SchemaNode { SchemaNode([("$ref", .text("#/$defs/\(name)"))]) }

  static func either(_ options: [SchemaNode]) -> SchemaNode {
    SchemaNode([("anyOf", .list(options.map { $0.node }, isInline: false))])
  }

  /// Words; those in digits also as numbers, as YAML readers see them.
  static func words(_ words: [String]) -> SchemaNode {
    var values: [OutputNode] = []
    for word in words {
      values.append(.text(word))
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { values.append(.literal(word)) }
    }
    return SchemaNode([("enum", .list(values, isInline: true))])
  }

  /// `true` and `false` are what some YAML readers make of other words for yes and no.
  static func answer(orUnknown: Bool) -> SchemaNode {
    let words = [CaseWords.yes, CaseWords.no] + (orUnknown ? [CaseWords.unknown] : [])
    return SchemaNode([
      ("enum", .list(words.map { .text($0) } + [.literal("true"), .literal("false")], isInline: true))
    ])
  }

  static func wholeNumber(_ range: ClosedRange<Int>) -> SchemaNode {
    SchemaNode([("type", .text("integer"))] + bounds(range))
  }

  static func list(_ part: SchemaNode, greatest: Int? = nil) -> SchemaNode {
    var schema = SchemaNode([("type", .text("array")), ("items", part.node)])
    if let greatest { schema.add("maxItems", .literal(String(greatest))) }
    return schema
  }

  static func quantity(_ range: ClosedRange<Int>, orUnknown: Bool) -> SchemaNode {
    let number = SchemaNode.either([
      SchemaNode([("type", .text("number"))] + bounds(range)), pattern("^[0-9]+([.,][0-9]{1,4})?$"),
    ])
    let interval = object(
      Keys.ofInterval, [Keys.least: number, Keys.greatest: number], required: [Keys.least, Keys.greatest])
    return either([number, interval] + (orUnknown ? [unknown] : []))
  }

  /// A mapping with these keys and no others.
  static func object(_ keys: KeyList, _ fields: [String: SchemaNode], required: [String] = []) -> SchemaNode {
    var properties: [(key: String, value: OutputNode)] = []
    for key in keys.keys { if let field = fields[key] { properties.append((key, field.node)) } }
    var schema = SchemaNode([
      ("type", .text("object")), ("additionalProperties", .literal("false")),
      ("properties", .mapping(properties, isInline: false)),
    ])
    if !required.isEmpty { schema.add("required", .list(required.map { .text($0) }, isInline: true)) }
    return schema
  }

  /// The schema of a fact, from the catalogue.
  static func fact(_ fact: Fact) -> SchemaNode {
    let description = fact.description
    let schema: SchemaNode =
      switch description.kind {
      case .truth: .reference("sanning")
      case .amount where fact == .privateMinutes: .either([.reference("minuter_per_gang"), .words([CaseWords.all])])
      case .amount(unit: .minutesPerOccasion, _, _): .reference("minuter_per_gang")
      case .amount(_, let least, let greatest): .quantity(least...greatest, orUnknown: true)
      case .count(let least, let greatest): .wholeNumber(least...greatest)
      case .date: .reference("dag_eller_okant")
      case .word(let words): .words(words + (description.mayBeUnknown ? [CaseWords.unknown] : []))
      case .frequency: .reference("frekvens")
      case .rows, .list: .list(.reference("id"))
      }
    return schema.described(fact)
  }

  private static func bounds(_ range: ClosedRange<Int>) -> [(key: String, value: OutputNode)] {
    [("minimum", .literal(String(range.lowerBound))), ("maximum", .literal(String(range.upperBound)))]
  }
}
