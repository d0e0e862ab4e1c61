import Law

/// A column of a table of rows: which value of a row its cells hold, and what such a cell may say.
package struct RowColumn: Sendable {
  /// What a cell says.
  package enum Kind: Sendable, Hashable {
    /// The person's own words, kept to the letter.
    case text
    /// A word, an answer, a day or a whole number.
    case word
    /// A number or an interval.
    case quantity
    /// How often, in one cell.
    case frequency
    /// One name.
    case identifier
    /// Names.
    case identifiers
    case days, clockTimes
    /// That something is there at all: a position or a voice that says nothing more.
    case presence
    /// When the row happens, all of it in one cell.
    case schedule
  }

  /// The keys that lead to the value in the row, for example `gånger`, `antal`.
  package let keys: [String]
  package let kind: Kind

  /// The heading: the keys with points between.
  package let name: String
  /// Its place among ``all``, by which columns are told apart.
  private var number = 0

  private init(_ keys: [String], _ kind: Kind) {
    self.keys = keys
    self.kind = kind
    name = keys.joined(separator: ".")
  }

  /// Every column there can be, in the order of the case file.
  package static let all: [RowColumn] = ordered.enumerated().map { number, column in
    var column = column
    column.number = number
    return column
  }

  private static let ordered: [RowColumn] =
    [RowColumn([Keys.id], .identifier), RowColumn([Keys.name], .text), RowColumn([Keys.text], .text)]
    + facts(under: [])
    + [
      RowColumn([Keys.days], .days), RowColumn([Keys.clockTimes], .clockTimes),
      RowColumn([Keys.schedule], .schedule), RowColumn([Keys.from], .word), RowColumn([Keys.to], .word),
      RowColumn([Keys.claim, Keys.basicMinutes], .quantity),
    ]
    + PositionHolder.allCases.flatMap(position)
    + Voice.allCases.flatMap { voice in
      [RowColumn([Keys.voices, voice.rawValue], .presence)] + facts(under: [Keys.voices, voice.rawValue])
    }
    + [RowColumn([Keys.evidence], .identifiers)]

  /// The columns of every table, also where no row fills them.
  package static let usual: [RowColumn] = all.filter { usualNames.contains($0.name) }

  /// The column of a heading in canonical spelling.
  package static func named(_ name: String) -> RowColumn? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let usualNames: Set<String> = [
    Keys.id, Keys.name, Fact.need.key, Fact.content.key, Fact.engagement.key, Fact.minutes.key,
    Fact.privateMinutes.key, "\(Fact.occasions.key).\(Keys.count)", "\(Fact.occasions.key).\(Keys.period)",
    Fact.assistants.key,
  ]

  private static func facts(under keys: [String]) -> [RowColumn] {
    Fact.ofRows.flatMap { fact in
      let own = keys + [fact.key]
      return switch fact.description.kind {
      case .frequency: frequency(own)
      case .amount: [RowColumn(own, .quantity)]
      case .rows: [RowColumn(own, .identifiers)]
      case .truth, .count, .date, .word, .list: [RowColumn(own, .word)]
      }
    }
  }

  private static func frequency(_ keys: [String]) -> [RowColumn] {
    [
      RowColumn(keys, .frequency), RowColumn(keys + [Keys.count], .quantity), RowColumn(keys + [Keys.period], .word),
    ]
  }

  private static func position(of holder: PositionHolder) -> [RowColumn] {
    let keys = [Keys.positions, holder.rawValue]
    return [
      RowColumn(keys, .presence), RowColumn(keys + [Keys.acceptedBasicMinutes], .quantity),
      RowColumn(keys + [Keys.acceptedMinutes], .quantity),
    ] + frequency(keys + [Keys.acceptedOccasions]) + [
      RowColumn(keys + [Keys.acceptedAssistants], .word), RowColumn(keys + [Keys.acceptedEngagement], .word),
      RowColumn(keys + [Keys.reason], .text),
    ]
  }
}

extension RowColumn: Hashable {
  /// `true` for the same column of ``all``.
  package static func == (left: RowColumn, right: RowColumn) -> Bool { left.number == right.number }

  /// Hashes the place among ``all``.
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
