import CaseFile
import Law

/// Makes a row of one activity, and notes what it left out or had to interpret.
struct ActivityReader {
  private(set) var remarks: [Remark] = []
  private let activity: Activity
  private var values: [ActivityKey: SourceNode] = [:]
  private var entries: [TableRow.Entry] = []

  init(_ activity: Activity) { self.activity = activity }

  mutating func row(id: String) -> TableRow {
    collectValues()
    put(.text(id), in: "id", activity.position)
    let names = putNames()
    putMinutes()
    putOccasions()
    putAssistants()
    putNeed(description: names)
    return TableRow(id: id, at: activity.position, entries: entries)
  }

  private mutating func put(_ cell: RowCell, in name: String, _ position: SourcePosition) {
    guard let column = RowColumn.named(name) else { return assertionFailure("no column \(name)") }
    entries.append(TableRow.Entry(column, cell, at: position))
  }

  private mutating func remark(_ kind: Remark.Kind, _ path: String, _ swedish: String, _ english: String) {
    remarks.append(Remark(kind, at: path, Wording(swedish, english)))
  }

  private mutating func collectValues() {
    for (key, value) in activity.pairs where !value.isNothing {
      let path = JSONPath.key(key.scalar ?? "", of: activity.path)
      guard let meaning = ActivityKey(key.scalar ?? ""), value.scalar != nil else {
        remark(
          .leftOut, path, "Nyckeln är inte känd. Värdet är inte med.", "The key is not known. The value is left out.")
        continue
      }
      if values[meaning] == nil {
        values[meaning] = value
      } else {
        remark(
          .leftOut, path, "Samma sak står redan under en annan nyckel.", "Another key has said the same thing already.")
      }
    }
    takeNameFromCategory()
  }

  /// A word under a key such as `behov` that is no sort of need is what the activity is called, where nothing else is.
  private mutating func takeNameFromCategory() {
    guard values[.name] == nil, values[.text] == nil, let node = values[.category], let text = node.scalar,
      ActivityCategory(text) == nil, text.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
    else { return }
    values[.name] = node
    values[.category] = nil
  }

  /// The name, or the description where there is no name; both as they are.
  private mutating func putNames() -> String {
    for key in [ActivityKey.name, .text] where CellText.trimmed(values[key]?.scalar ?? "").isEmpty {
      values[key] = nil
    }
    let name = values[.name] ?? values[.text]
    if let name { put(.text(name.scalar ?? ""), in: "namn", name.position) }
    if values[.name] != nil, let text = values[.text] { put(.text(text.scalar ?? ""), in: "text", text.position) }
    return [values[.name], values[.text]].compactMap { $0?.scalar }.joined(separator: " ")
  }

  private mutating func putMinutes() {
    // Nothing, or a time of nothing, is a time that has not been filled in.
    guard let total = minutes(), total > .zero, let text = DecimalText.of(total) else {
      put(.word("okänt"), in: "minuter", activity.position)
      remark(
        .interpreted, activity.path, "Minuter saknas, är 0 eller går inte att läsa, och blev okänt.",
        "Minutes are missing, 0 or cannot be read, and became okänt.")
      return
    }
    let place = (values[.minutes] ?? values[.time] ?? values[.hours])?.position ?? activity.position
    put(.number(text), in: "minuter", place)
  }

  /// What the keys of time say together; `nil` where they do not fit.
  private mutating func minutes() -> Rational? {
    let unit = unitOfTime()
    let told = time(.time, unit == .unknown ? nil : unit.time ?? .minutes, isTold: false)
    let isContradicted = contradicts(unit.time)
    let minutes = time(.minutes, isContradicted ? nil : .minutes)
    let hours = time(.hours, isContradicted ? nil : .hours)
    if isContradicted {
      remark(
        .leftOut, path(of: .unit), "Enheten är en annan än i nyckeln.", "The unit is another than that of the key.")
    }
    guard let sum = sum(of: hours, minutes) else { return told }
    guard let told, told != sum else { return sum }
    remark(
      .leftOut, path(of: .time), "Tiden står på flera sätt som inte säger samma sak.",
      "The time is told in several ways that do not say the same.")
    return nil
  }

  /// Hours and minutes beside each other. An hour and a half and 90 minutes are one time told twice, not three hours.
  private mutating func sum(of hours: Rational?, _ minutes: Rational?) -> Rational? {
    guard let hours, hours > .zero, let minutes, minutes > .zero else {
      return [hours, minutes].compactMap { $0 }.max()
    }
    guard (hours / Rational(60)).denominator == 1, minutes < Rational(60) else {
      remark(
        .leftOut, path(of: .hours), "Timmar och minuter går inte att läsa ihop: det kan vara samma tid två gånger.",
        "Hours and minutes cannot be read together: they may be the same time twice.")
      return Rational.zero
    }
    return hours + minutes
  }

  /// Minutes under a key. The unit of the value goes before that of the key.
  ///
  /// - Parameter unit: the unit of a bare number; `nil` = nobody knows.
  private mutating func time(_ key: ActivityKey, _ unit: TimeUnit?, isTold: Bool = true) -> Rational? {
    guard let node = values[key], let text = node.scalar else { return nil }
    switch ActivityTime(text) {
    case .number(let number): return unit.map { number * $0.minutes }
    case .minutes(let minutes, let own):
      if isTold, let unit, unit != own {
        remark(
          .interpreted, path(of: key), "Enheten i värdet är en annan än i nyckeln. Värdets enhet gäller.",
          "The unit of the value is another than that of the key. That of the value holds.")
      }
      return minutes
    case nil:
      remark(.leftOut, path(of: key), "Värdet är inget tal.", "The value is no number.")
      return nil
    }
  }

  /// What `enhet` says.
  private enum Unit: Equatable {
    case time(TimeUnit)
    /// A period, or nothing at all.
    case none
    case unknown

    var time: TimeUnit? {
      if case .time(let unit) = self { return unit }
      return nil
    }
  }

  private mutating func unitOfTime() -> Unit {
    guard let text = values[.unit]?.scalar else { return .none }
    if let unit = TimeUnit(loose: text) { return .time(unit) }
    if Period(loose: text) != nil { return .none }
    remark(.leftOut, path(of: .unit), "Enheten är inte känd.", "The unit is not known.")
    return .unknown
  }

  /// `true` where a bare number stands under a key of another unit.
  private func contradicts(_ unit: TimeUnit?) -> Bool {
    func isBare(_ key: ActivityKey) -> Bool {
      guard let text = values[key]?.scalar, case .number = ActivityTime(text) else { return false }
      return true
    }
    return unit == .hours && isBare(.minutes) || unit == .minutes && isBare(.hours)
  }

  private mutating func putOccasions() {
    guard let (count, period) = occasions(), let text = DecimalText.of(count) else {
      put(.word("okänt"), in: "gånger", activity.position)
      remark(
        .interpreted, activity.path, "Hur ofta saknas eller går inte att läsa, och blev okänt.",
        "How often is missing or cannot be read, and became okänt.")
      return
    }
    put(.number(text), in: "gånger.antal", activity.position)
    put(.word(period.rawValue), in: "gånger.per", activity.position)
  }

  private mutating func occasions() -> (Rational, Period)? {
    var found: [(Rational, Period)] = []
    for period in Period.allCases {
      if let count = number(.countPer(period)), count > .zero { found.append((count, period)) }
    }
    if let text = values[.count]?.scalar, let told = Occasions(text) {
      found.append((told.count, told.period))
    } else if let count = number(.count), count > .zero, let period = period() {
      found.append((count, period))
    } else if values[.count] == nil, found.isEmpty, let period = period() {
      found.append((.one, period))
      remark(
        .interpreted, activity.path, "Antalet gånger saknas. Raden lästes som en gång per period.",
        "The number of times is missing. The row was read as once a period.")
    }
    guard found.count <= 1 else {
      remark(
        .leftOut, activity.path, "Hur ofta står på flera sätt som inte går att välja mellan.",
        "How often is said in several ways that cannot be chosen between.")
      return nil
    }
    guard let only = found.first else { return nil }
    guard let days = number(.daysPerWeek) else { return only }
    guard only.1 == .day, days > .zero else {
      remark(
        .leftOut, activity.path, "Dagar per vecka passar inte ihop med hur ofta.", "Days a week do not fit how often.")
      return only
    }
    return (only.0 * days, .week)
  }

  private mutating func period() -> Period? {
    let ofUnit = values[.unit]?.scalar.flatMap { Period(loose: $0) }
    guard let node = values[.period] else { return ofUnit }
    if let period = Period(loose: node.scalar ?? "") {
      guard let ofUnit, ofUnit != period else { return period }
      remark(.leftOut, path(of: .unit), "Perioden står på två sätt.", "The period is told in two ways.")
      return nil
    }
    remark(.leftOut, path(of: .period), "Perioden är inte känd.", "The period is not known.")
    return nil
  }

  private mutating func putAssistants() {
    if let count = number(.assistants) {
      if let text = DecimalText.of(count) { put(.number(text), in: "assistenter", activity.position) }
    } else if let node = values[.double] {
      guard let isDouble = Answer.of(node) else { return unknownAnswer(.double) }
      put(.number(isDouble ? "2" : "1"), in: "assistenter", node.position)
    }
  }

  private mutating func putNeed(description: String) {
    var category = told() ?? activity.listCategory
    if let engaged = ActivityCategory(description: description), category.map({ $0 == .basic || $0 == .other }) ?? true
    {
      category = engaged
      remark(
        .interpreted, activity.path, "Beskrivningen nämner väntetid, jour eller beredskap, och raden fick den typen.",
        "The description speaks of waiting or standby, and the row became that.")
    }
    switch category {
    case .need(let need): putBasic(need)
    case .basic:
      let need = NeedWords.need(description)
      putBasic(need)
      remarkOnNeed(isFound: need != nil)
    case .other: put(.word(Need.other.rawValue), in: "behov", activity.position)
    case .waiting: putNight(.waiting)
    case .standby: putNight(.standby)
    case nil:
      put(.word(Need.other.rawValue), in: "behov", activity.position)
      remark(
        .interpreted, activity.path,
        "Vilket behov står inte där. Raden blev övrigt; ändra den om den är grundläggande.",
        "The need is missing. The row became övrigt; change it if it is basic.")
    }
  }

  /// A basic need: all its minutes are claimed as such, and how many are very private is not known.
  private mutating func putBasic(_ need: Need?) {
    let place = activity.position
    put(.word((need ?? .other).rawValue), in: "behov", place)
    put(.word("okänt"), in: "varav_privat", place)
    let minutes = entries.first { $0.column.name == "minuter" }
    if let minutes, let cell = minutes.cell, case .number = cell {
      put(cell, in: "yrkande.grundläggande_min", minutes.position)
    }
    remark(
      .added, activity.path,
      "Filen säger grundläggande: minuterna blev yrkande, och den privata delen okänd. Skriv varav_privat.",
      "The file says basic: the minutes became the claim, and the private part unknown. Write varav_privat.")
  }

  private mutating func remarkOnNeed(isFound: Bool) {
    if isFound {
      remark(
        .interpreted, activity.path, "Behovet är läst ur aktivitetens namn. Kontrollera det.",
        "The need was read from the activity's name. Check it.")
    } else {
      remark(
        .interpreted, activity.path,
        "Filen säger grundläggande men inte vilket behov. Raden blev övrigt; välj rätt behov.",
        "The file says basic but not which need. The row became övrigt; choose the need.")
    }
  }

  private mutating func putNight(_ engagement: Engagement) {
    put(.word(Need.other.rawValue), in: "behov", activity.position)
    put(.word(engagement.rawValue), in: "typ", activity.position)
  }

  /// The sort of need under a key of its own.
  private mutating func told() -> ActivityCategory? {
    if let node = values[.category] {
      if let category = ActivityCategory(node.scalar ?? "") { return category }
      values[.category] = nil
      remark(.leftOut, path(of: .category), "Sorten av behov är inte känd.", "The sort of need is not known.")
    }
    let named = values.keys.compactMap { key -> ActivityCategory? in
      guard case .isCategory(let category) = key, let node = values[key], Answer.of(node) == true else { return nil }
      return category
    }
    if named.count > 1 {
      for key in values.keys { if case .isCategory = key { values[key] = nil } }
      remark(.leftOut, activity.path, "Flera sorters behov är valda.", "Several sorts of need are chosen.")
    }
    return named.count == 1 ? named.first : nil
  }

  private mutating func unknownAnswer(_ key: ActivityKey) {
    remark(.leftOut, path(of: key), "Svaret är varken ja eller nej.", "The answer is neither yes nor no.")
  }

  /// A number of times, days or assistants, also with its word after it: `5`, `5,5`, `"2 ggr"`. Minutes are none.
  private mutating func number(_ key: ActivityKey) -> Rational? {
    guard let node = values[key], let text = node.scalar else { return nil }
    let words = CellText.trimmed(text).split { $0 == " " || $0 == "\u{A0}" }
    if let first = words.first,
      words.count == 1 || words.count == 2 && key.countedWords.contains(Spelling.folded(String(words[1]))),
      let number = DecimalText.number(String(first))
    {
      return number
    }
    if key != .count || Occasions(text) == nil {
      remark(.leftOut, path(of: key), "Värdet är inget tal.", "The value is no number.")
    }
    return nil
  }

  private func path(of key: ActivityKey) -> String {
    let name = activity.pairs.first { ActivityKey($0.key.scalar ?? "") == key }?.key.scalar
    return name.map { JSONPath.key($0, of: activity.path) } ?? activity.path
  }
}

extension ActivityKey {
  /// The words that may stand after a number under the key.
  fileprivate var countedWords: Set<String> {
    switch self {
    case .count, .countPer: ["ggr", "ganger", "gang", "st", "times", "time"]
    case .daysPerWeek: ["dagar", "dag", "days", "st"]
    case .assistants: ["st", "assistenter", "assistent", "assistants"]
    default: []
    }
  }
}
