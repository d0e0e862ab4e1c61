import Law

/// Divides a filled-in text into parts, and puts the values in their places.
struct TemplateDivider {
  let file: String
  let slots: Slots
  let day: CalendarDate
  private var result = FilledTemplate()
  private var paragraph: [String] = []
  private var items: [String] = []
  private var isOrdered = false
  private var pairs: [String] = []
  private var notes: [String] = []
  private var tableLines: [String] = []
  private var caption = ""
  private var emptyRows = 0
  /// How many parts have been given each name.
  private var names: [String: Int] = [:]

  init(file: String, slots: Slots, day: CalendarDate) {
    self.file = file
    self.slots = slots
    self.day = day
  }

  mutating func divide(_ text: String) -> FilledTemplate {
    var isHead = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ Template.trimmed($0) }) {
      if isHead {
        if line == "---" { isHead = false } else { head(line) }
      } else {
        body(line)
      }
    }
    endAll()
    return result
  }

  // MARK: The head

  private mutating func head(_ line: String) {
    let (key, value) = Template.headLine(line)
    let (text, source) = inlines(value)
    guard let key, !text.isEmpty else { return }
    switch key {
    case .title: result.title = text
    case .sender: result.sender.append(text)
    case .recipient: result.recipient.append(text)
    case .reference: if let pair = pair(value, source) { result.references.append(pair) }
    case .level: break
    }
  }

  private func pair(_ line: String, _ source: Source) -> Paper.Pair? {
    guard let middle = line.firstRange(of: "::") else { return nil }
    let value = inlines(Template.trimmed(line[middle.upperBound...])).text
    guard !value.isEmpty else { return nil }
    return Paper.Pair(inlines(Template.trimmed(line[..<middle.lowerBound])).text, value, source: source)
  }

  // MARK: The body

  private mutating func body(_ line: String) {
    if line.isEmpty { return endAll() }
    if line.hasPrefix("|") {
      endAll(exceptTable: true)
      return tableLines.append(line)
    }
    if case .emptyRows(let count)? = Directive(line[...]), !tableLines.isEmpty {
      emptyRows = count
      return endAll()
    }
    if line.hasPrefix("Tabell: ") {
      endAll()
      caption = String(line.dropFirst("Tabell: ".count))
      return
    }
    if line.hasPrefix("#") {
      endAll()
      let isLesser = line.hasPrefix("##")
      let (text, source) = inlines(Template.trimmed(line.drop { $0 == "#" }))
      if !text.isEmpty { add(.heading(level: isLesser ? 2 : 1, text), source, from: line) }
    } else if line.hasPrefix("@"), let directive = Directive(line[...]) {
      endAll()
      switch directive {
      case .signature(let labels): add(.signature(labels))
      case .writingLines(let count): add(.writingLines(count))
      case .pageBreak: add(.pageBreak)
      case .emptyRows: break
      }
    } else if line.hasPrefix("- ") || line.hasPrefix("1. ") {
      let ordered = line.hasPrefix("1. ")
      if items.isEmpty || ordered != isOrdered { endAll() }
      isOrdered = ordered
      items.append(String(line.dropFirst(ordered ? 3 : 2)))
    } else if line.hasPrefix("> ") {
      if notes.isEmpty { endAll() }
      notes.append(String(line.dropFirst(2)))
    } else if line.firstRange(of: " :: ") != nil || line.hasSuffix(" ::") {
      if pairs.isEmpty { endAll() }
      pairs.append(line)
    } else {
      if paragraph.isEmpty { endAll() }
      paragraph.append(line)
    }
  }

  /// - Parameter line: the line with marks in the values' places, which names the part.
  private mutating func add(_ content: Paper.Content, _ source: Source = Source(), from line: String = "") {
    let made = name(line, source)
    result.blocks.append(Paper.Block(content, source: source, name: made))
  }

  /// The words of a line without its values, the row where there is one, and which of several alike it is.
  private mutating func name(_ line: String, _ source: Source) -> String {
    guard !line.isEmpty else { return "" }
    var name = ""
    var isValue = false
    for scalar in line.unicodeScalars {
      switch scalar {
      case Slots.open:
        isValue = true
        name += "…"
      case Slots.close: isValue = false
      default: if !isValue { name.unicodeScalars.append(scalar) }
      }
    }
    if source.rows.count == 1 { name += " [\(source.rows[0])]" }
    names[name, default: 0] += 1
    let count = names[name] ?? 1
    return count > 1 ? "\(name) \(count)" : name
  }

  private mutating func endAll(exceptTable: Bool = false) {
    if !paragraph.isEmpty {
      addParagraphs(paragraph.joined(separator: " "))
      paragraph = []
    }
    if !items.isEmpty {
      let content = items.map { inlines($0) }.filter { !$0.text.isEmpty }.map { Paper.Item($0.text, source: $0.source) }
      if !content.isEmpty {
        // A list may have more or fewer things another day, so the first names it.
        add(
          .list(ordered: isOrdered, content), content.reduce(Source()) { $0.union($1.source) },
          from: "- " + (items.first ?? ""))
      }
      items = []
    }
    if !pairs.isEmpty {
      let content = pairs.compactMap { pair($0, inlines($0).source) }
      if !content.isEmpty {
        add(.facts(content), content.reduce(Source()) { $0.union($1.source) }, from: pairs.first ?? "")
      }
      pairs = []
    }
    if !notes.isEmpty {
      let (text, source) = inlines(notes.joined(separator: " "))
      if !text.isEmpty { add(.note(text), source, from: notes.joined(separator: " ")) }
      notes = []
    }
    if !exceptTable, !tableLines.isEmpty { addTable() }
  }

  /// Words of several lines that stand alone are as many paragraphs.
  private mutating func addParagraphs(_ line: String) {
    let (text, source) = inlines(line, keepsLines: true)
    if text.count == 1, case .quoted(let words)? = text.first {
      for part in words.split(separator: "\n").map({ Template.trimmed($0) }) where !part.isEmpty {
        add(.paragraph([.quoted(part)]), source, from: line)
      }
    } else if !text.isEmpty {
      add(.paragraph(text.map { $0.onOneLine }), source, from: line)
    }
  }

  // MARK: Tables

  private mutating func addTable() {
    defer {
      tableLines = []
      caption = ""
      emptyRows = 0
    }
    let columns = Template.cells(tableLines[0]).cells.map { cell in
      let kind: Paper.Table.Column.Kind =
        cell.hasSuffix(">") ? .number : cell.hasSuffix(".") && !cell.hasSuffix("..") ? .name : .text
      let name = kind == .text ? cell : Template.trimmed(cell.dropLast())
      return Paper.Table.Column(inlines(name).text, kind)
    }
    let rows = tableLines.dropFirst().map { line in
      let (cells, isStrong) = Template.cells(line)
      let filled = cells.map { inlines($0) }
      return Paper.Table.Row(
        filled.map { $0.text }, isStrong: isStrong, source: filled.reduce(Source()) { $0.union($1.source) })
    }
    let empty = [Paper.Table.Row](
      repeating: Paper.Table.Row([[Paper.Inline]](repeating: [], count: columns.count)), count: emptyRows)
    guard !rows.isEmpty || !empty.isEmpty else { return }
    let name = self.caption
    let caption = inlines(name)
    var table = Paper.Table(
      caption: caption.text, columns: columns, rows: rows + empty, isForWriting: !empty.isEmpty)
    if empty.isEmpty { table.leaveOutEmptyColumns() }
    add(
      .table(table),
      rows.reduce(caption.source) { $0.union($1.source) }, from: "| " + name)
  }

  // MARK: Words

  /// The words of a line with the values in their places.
  private func inlines(_ line: String, keepsLines: Bool = false) -> (text: [Paper.Inline], source: Source) {
    var reader = InlineReader(slots: slots, day: day)
    reader.read(line)
    return (keepsLines ? reader.text : reader.text.map { $0.onOneLine }, reader.source)
  }
}

/// Reads the words of a line: heavier words, references, places to write on, values.
private struct InlineReader {
  let slots: Slots
  let day: CalendarDate
  private(set) var text: [Paper.Inline] = []
  private(set) var source = Source()
  private var pending = ""
  private var isStrong = false

  init(slots: Slots, day: CalendarDate) {
    self.slots = slots
    self.day = day
  }

  mutating func read(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalars[index] {
      case Slots.open:
        let end = scalars[index...].firstIndex(of: Slots.close) ?? scalars.count - 1
        value(scalars[(index + 1)..<end])
        index = end + 1
      case "*" where next == "*":
        flush()
        isStrong.toggle()
        index += 2
      case "[" where next == "[":
        let end = close(of: index, in: scalars)
        reference(scalars[(index + 2)..<end])
        index = end + 2
      case "_" where next == "_":
        let end = scalars[index...].firstIndex { $0 != "_" } ?? scalars.count
        flush()
        text.append(.blank(end - index))
        index = end
      default:
        pending.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    flush()
    if text.allSatisfy({ $0.text.allSatisfy { $0 == " " } }) { text = [] }
  }

  private func close(of start: Int, in scalars: [Unicode.Scalar]) -> Int {
    for index in (start + 2)..<max(start + 2, scalars.count - 1)
    where scalars[index] == "]" && scalars[index + 1] == "]" {
      return index
    }
    return max(start + 2, scalars.count - 2)
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    text.append(isStrong ? .strong(pending) : .text(pending))
    pending = ""
  }

  private mutating func value(_ digits: ArraySlice<Unicode.Scalar>) {
    guard let number = Int(digits.reduce(into: "") { $0.unicodeScalars.append($1) }), slots.all.indices.contains(number)
    else { return }
    source = source.union(slots.all[number].source)
    for inline in slots.all[number].text {
      if case .text(let words) = inline {
        pending += words
      } else {
        flush()
        text.append(isStrong ? .strong(inline.text) : inline)
      }
    }
  }

  private mutating func reference(_ inside: ArraySlice<Unicode.Scalar>) {
    let parts = inside.reduce(into: "") { $0.unicodeScalars.append($1) }.split(separator: "|", maxSplits: 1)
    guard let name = parts.first, let cited = Citations.standard[String(name), on: day] else { return }
    flush()
    source = source.union(cited.source)
    text.append(.reference(parts.count == 2 ? String(parts[1]) : cited.text))
  }
}

extension Paper.Inline {
  /// The same words on one line.
  fileprivate var onOneLine: Paper.Inline {
    guard case .quoted(let words) = self, words.contains("\n") else { return self }
    return .quoted(SafeText.line(words))
  }
}
