extension Completions {
  /// Answers to everything under which what is compared with the 20-hour line is least or greatest.
  struct Corner {
    /// Which form each tree takes, by tree; `nil` for one that has only one.
    let forms: [Int?]
    /// The answers to points that trees share.
    let shared: [Answer]
  }

  /// Which end of what is compared with the line.
  enum End {
    case least, greatest

    func value(_ ends: TrackEnds) -> Rational { self == .least ? ends[.line].least : ends[.line].greatest }
  }

  /// Answers to everything that give an end: in each row the form that alone leaves the end where it is, then tried
  /// together.
  ///
  /// - Returns: `nil` when they do not give it together.
  mutating func corner(of end: End) -> Corner? {
    let table = surveyor.table
    let value = end.value(ends(.agency))
    var shared: [Answer] = []
    var chosen: [Int?] = []
    var allowed: [AllowedForms] = []
    for (index, forms) in table.forms.enumerated() {
      guard forms.list.count > 1 else {
        chosen.append(nil)
        continue
      }
      var found: AllowedForms?
      for number in forms.list.indices where found == nil && forms.list[number].shared.agree(with: shared) {
        let only = AllowedForms(point: .form(of: index), isAllowed: forms.list.indices.map { $0 == number })
        guard end.value(ends(.agency, fixed: [], allowed: [only])) == value else { continue }
        found = only
        chosen.append(number)
        for answer in forms.list[number].shared where !shared.contains(answer) { shared.append(answer) }
      }
      guard let found else { return nil }
      allowed.append(found)
    }
    guard end.value(ends(.agency, fixed: [], allowed: allowed)) == value else { return nil }
    return Corner(forms: chosen, shared: shared)
  }

  /// `true` when the answers of a corner can be given beside some others, so that its end still is reached.
  func stands(_ corner: Corner, beside answers: [Answer]) -> Bool {
    let table = surveyor.table
    for answer in answers {
      // What deductions, caps and rows that meet ask is not part of the corner.
      if caseQuestions.contains(answer.point) || table.exposed.contains(answer.point) { return false }
      if !table.shared.contains(answer.point), !table.hides(answer.point) { return false }
    }
    guard corner.shared.agree(with: answers) else { return false }
    for (index, chosen) in corner.forms.enumerated() {
      let forms = table.forms[index]
      guard let chosen, answers.contains(where: { forms.hidden.contains($0.point) }) else { continue }
      guard forms.list[chosen].members.contains(where: { $0.agree(with: answers) }) else { return false }
    }
    return true
  }

  /// How many units are added up anew when some answers are given.
  func unitCount(touchedBy answers: [Answer]) -> Int {
    components.reduce(0) { sum, component in
      let units = component.units
      return answers.contains { answer in units.contains { $0.asks(answer.point) } } ? sum + units.count : sum
    }
  }
}
