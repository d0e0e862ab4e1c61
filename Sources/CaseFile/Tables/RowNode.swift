/// A row under construction from cells: the tree the row would be in a case file.
struct RowNode {
  private indirect enum Part {
    case leaf(SourceNode)
    case branch([(key: String, part: Part)])
  }

  private let position: SourcePosition
  private var root = Part.branch([])

  init(position: SourcePosition) { self.position = position }

  /// Puts a cell in its place; `false` where something else is said there already.
  mutating func put(_ cell: RowCell, in column: RowColumn, at position: SourcePosition) -> Bool {
    RowNode.put(RowNode.leaf(cell, at: position), keys: column.keys[...], in: &root)
  }

  var node: SourceNode { source(root) }

  private static func put(_ leaf: Part, keys: ArraySlice<String>, in part: inout Part) -> Bool {
    guard case .branch(var pairs) = part else { return false }
    guard let key = keys.first else {
      // A mark of presence adds nothing to what is said already.
      if case .branch = leaf { return true }
      guard pairs.isEmpty else { return false }
      part = leaf
      return true
    }
    let index = pairs.firstIndex { $0.key == key } ?? pairs.count
    if index == pairs.count { pairs.append((key, .branch([]))) }
    let isPlaced = put(leaf, keys: keys.dropFirst(), in: &pairs[index].part)
    part = .branch(pairs)
    return isPlaced
  }

  private static func leaf(_ cell: RowCell, at position: SourcePosition) -> Part {
    func scalar(_ text: String) -> SourceNode {
      SourceNode(content: .scalar(text, isPlain: false), position: position)
    }
    func mapping(_ pairs: [(String, SourceNode)]) -> SourceNode {
      SourceNode(content: .mapping(pairs.map { (scalar($0.0), $0.1) }), position: position)
    }
    func interval(_ least: String, _ greatest: String) -> SourceNode {
      mapping([(Keys.least, scalar(least)), (Keys.greatest, scalar(greatest))])
    }
    switch cell {
    case .word(let text), .number(let text), .text(let text): return .leaf(scalar(text))
    case .interval(let least, let greatest): return .leaf(interval(least, greatest))
    case .items(let items): return .leaf(SourceNode(content: .sequence(items.map(scalar)), position: position))
    case .frequency(.word(let count), let period):
      return .leaf(mapping([(Keys.count, scalar(count)), (Keys.period, scalar(period))]))
    case .frequency(.interval(let least, let greatest), let period):
      return .leaf(mapping([(Keys.count, interval(least, greatest)), (Keys.period, scalar(period))]))
    case .presence: return .branch([])
    // What cannot be read stands as a text, which is no schedule.
    case .flow(let text): return .leaf(FlowText.node(text, at: position) ?? scalar(text))
    }
  }

  private func source(_ part: Part) -> SourceNode {
    switch part {
    case .leaf(let node): node
    case .branch(let pairs):
      SourceNode(
        content: .mapping(
          pairs.map { key, part in
            (SourceNode(content: .scalar(key, isPlain: false), position: position), source(part))
          }), position: position)
    }
  }
}
