import CaseFile

/// An activity of a needs calculator's file.
struct Activity {
  var pairs: [(key: SourceNode, value: SourceNode)]
  var path: String
  var position: SourcePosition
  /// The sort of need that the list it stands in is called, such as `grundläggande`.
  var listCategory: ActivityCategory?
}

extension ActivityKey {
  /// `true` for a number of times; a period alone is none.
  fileprivate var tellsOccasions: Bool {
    switch self {
    case .count, .countPer: true
    default: false
    }
  }
}

/// Finds the lists of activities in a JSON file, whatever they are called.
struct ActivityLists {
  private(set) var activities: [Activity] = []
  private(set) var remarks: [Remark] = []

  mutating func collect(_ root: SourceNode) { collect(root, JSONPath.root, nil) }

  private mutating func collect(_ node: SourceNode, _ path: String, _ category: ActivityCategory?) {
    switch node.content {
    case .scalar:
      if !node.isNothing { leaveOut(path) }
    case .sequence(let parts):
      for (index, part) in parts.enumerated() { collect(part, JSONPath.part(index + 1, of: path), category) }
    case .mapping(let pairs):
      if isActivity(pairs) {
        activities.append(Activity(pairs: pairs, path: path, position: node.position, listCategory: category))
      } else {
        for (key, value) in pairs {
          let name = key.scalar ?? ""
          collect(value, JSONPath.key(name, of: path), ActivityCategory(name) ?? category)
        }
      }
    }
  }

  /// An activity has a time or how often, beside what it is. A time alone may be when the file was saved, or a sum; and
  /// what holds activities is none itself.
  private func isActivity(_ pairs: [(key: SourceNode, value: SourceNode)]) -> Bool {
    let meanings = Set(pairs.filter { $0.value.scalar != nil }.compactMap { ActivityKey($0.key.scalar ?? "") })
    let isNamed = meanings.contains(.name) || meanings.contains(.text)
    let isSorted = meanings.contains(.category)
    let tellsTime = !meanings.isDisjoint(with: [.minutes, .hours, .time])
    let tellsOccasions = meanings.contains { $0.tellsOccasions }
    let isOne =
      tellsTime && (isNamed || isSorted && (tellsOccasions || hasKnownSort(pairs)))
      || meanings.contains(.name) && (tellsOccasions || isSorted)
    return isOne && !pairs.contains { holdsActivities($0.value) }
  }

  private func hasKnownSort(_ pairs: [(key: SourceNode, value: SourceNode)]) -> Bool {
    pairs.contains { key, value in
      ActivityKey(key.scalar ?? "") == .category && ActivityCategory(value.scalar ?? "") != nil
    }
  }

  private func holdsActivities(_ node: SourceNode) -> Bool {
    switch node.content {
    case .scalar: false
    case .sequence(let parts): parts.contains { holdsActivities($0) }
    case .mapping(let pairs): pairs.contains { holdsActivities($0.value) } || isActivity(pairs)
    }
  }

  private mutating func leaveOut(_ path: String) {
    remarks.append(
      Remark(
        .leftOut, at: path,
        Wording("Hör inte till en aktivitet som går att känna igen.", "Belongs to no activity that can be recognised."))
    )
  }
}
