import CaseFile

/// An activity of a needs calculator's file.
struct Activity {
  var pairs: [(key: SourceNode, value: SourceNode)]
  var path: String
  var position: SourcePosition
  /// The sort of need that the list it stands in is called, such as `grundläggande`.
  var listCategory: ActivityCategory?
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

  /// An activity has a time or how often, beside what it is.
  private func isActivity(_ pairs: [(key: SourceNode, value: SourceNode)]) -> Bool {
    let meanings = pairs.filter { $0.value.scalar != nil }.compactMap { ActivityKey($0.key.scalar ?? "") }
    return meanings.contains(.minutes) || meanings.contains(.hours)
      || meanings.contains(.name) && (meanings.contains(.count) || meanings.contains(.category))
  }

  private mutating func leaveOut(_ path: String) {
    remarks.append(
      Remark(
        .leftOut, at: path,
        Wording("Hör inte till en aktivitet som går att känna igen.", "Belongs to no activity that can be recognised."))
    )
  }
}
