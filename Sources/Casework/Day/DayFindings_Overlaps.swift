import CaseFile
import Law

/// Two rows at the same clock time.
private struct Clash {
  let rows: [DayRow]
  /// Which clock times of the first and of the second row meet.
  var slots: [(first: Int, second: Int)] = []
  /// The longest time they share, minutes.
  var minutes = 0

  func partner(of row: DayRow) -> DayRow? {
    guard rows.contains(where: { $0.index == row.index }) else { return nil }
    return rows.first { $0.index != row.index }
  }

  /// The clock times of one of the rows that meet the other.
  func slots(of row: DayRow) -> [DayRow.Slot] {
    let isFirst = rows[0].index == row.index
    let places = Set(slots.map { isFirst ? $0.first : $0.second })
    return places.sorted().map { row.slots[$0] }
  }
}

// One assistant in two rows at the same clock time (`calc-overlap-once`). Only what the file itself makes certain is told:
// a row on some days alone clashes where it cannot keep clear of the others.
extension DayFindings {
  /// Shorter clashes are left out: clock times are seldom meant to the minute.
  static let leastClash = 5

  var overlaps: [Finding] {
    let rows = rows.filter { $0.isOwnTime && !$0.isNet && !$0.holdsNightHelp && $0.slots.contains { $0.isFilled } }
    var clashes: [Clash] = []
    for (place, first) in rows.enumerated() {
      for second in rows[(place + 1)...] where !first.isSettled(with: second) {
        if let clash = clash(first, second, isSure: true) { clashes.append(clash) }
      }
    }
    for row in rows where !row.isEveryDay { clashes += clashesWithoutRoom(row, among: rows, known: clashes) }
    return gathered(clashes)
  }

  /// Where two rows meet; with `isSure` only where they must.
  private func clash(_ first: DayRow, _ second: DayRow, isSure: Bool) -> Clash? {
    var clash = Clash(rows: [first, second])
    for one in first.slots.indices where first.slots[one].isFilled {
      for other in second.slots.indices where second.slots[other].isFilled {
        let minutes = shared(first, one, second, other, isSure: isSure)
        guard minutes >= DayFindings.leastClash else { continue }
        clash.slots.append((one, other))
        clash.minutes = max(clash.minutes, minutes)
      }
    }
    return clash.slots.isEmpty ? nil : clash
  }

  /// The minutes two clock times share on the same day, or over midnight.
  private func shared(_ first: DayRow, _ one: Int, _ second: DayRow, _ other: Int, isSure: Bool) -> Int {
    var most = 0
    for shift in -1...1 {
      let (a, b) = (first.slots[one], second.slots[other])
      let minutes = min(a.end, b.end + shift * 1_440) - max(a.start, b.start + shift * 1_440)
      guard minutes > most, meet(first, second, shift: shift, isSure: isSure) else { continue }
      most = minutes
    }
    return most
  }

  /// `true` when the rows have a day in common, and with `isSure` so few other days that they must share one.
  private func meet(_ first: DayRow, _ second: DayRow, shift: Int, isSure: Bool) -> Bool {
    if first.isOnOtherDays(than: second) { return false }
    var common = 0
    for number in first.days.indices where first.days[number] {
      let other = number + shift
      if second.days.indices.contains(other), second.days[other] { common += 1 }
    }
    guard common > 0 else { return false }
    guard isSure else { return true }
    return Rational(first.dayCount + second.dayCount - common) < first.surePerSlot + second.surePerSlot
  }

  /// A row on some days only, whose days and clock times the others leave too little room for.
  private func clashesWithoutRoom(_ row: DayRow, among rows: [DayRow], known: [Clash]) -> [Clash] {
    guard row.moment.schedule?.conditions.isEmpty ?? true else { return [] }
    let others = rows.filter { $0.index != row.index && $0.isEveryDay && !$0.isSettled(with: row) }
    let clashes = others.compactMap { clash(row, $0, isSure: false) }
    guard !clashes.isEmpty else { return [] }
    var free = 0
    for slot in row.slots.indices {
      let blockers = clashes.filter { clash in clash.slots.contains { $0.first == slot } }.map { $0.rows[1] }
      for number in row.days.indices where row.days[number] {
        if !blockers.contains(where: { $0.days[number] }) { free += 1 }
      }
    }
    guard Rational(free) < row.timesInYear else { return [] }
    return clashes.filter { new in
      !known.contains { Set($0.rows.map { $0.index }) == Set(new.rows.map { $0.index }) }
    }
  }

  /// One finding for each row that clashes with several, and one for each pair that is left.
  private func gathered(_ clashes: [Clash]) -> [Finding] {
    var rest = clashes
    var findings: [Finding] = []
    while let hub = hub(of: rest) {
      let own = rest.filter { $0.partner(of: hub) != nil }
      rest.removeAll { $0.partner(of: hub) != nil }
      findings.append(finding(hub, own))
    }
    return findings
  }

  /// The row in most clashes; of several the one that shares most minutes, then by name.
  private func hub(of clashes: [Clash]) -> DayRow? {
    var counts: [Int: (row: DayRow, count: Int, minutes: Int)] = [:]
    for clash in clashes {
      for row in clash.rows {
        let old = counts[row.index] ?? (row, 0, 0)
        counts[row.index] = (row, old.count + 1, old.minutes + clash.minutes)
      }
    }
    return counts.values.min {
      if $0.count != $1.count { return $0.count > $1.count }
      if $0.minutes != $1.minutes { return $0.minutes > $1.minutes }
      return $0.row.id < $1.row.id
    }?.row
  }

  private func finding(_ hub: DayRow, _ clashes: [Clash]) -> Finding {
    let partners = clashes.compactMap { clash in clash.partner(of: hub).map { ($0, clash) } }
      .sorted {
        key($0.0, $0.1).lexicographicallyPrecedes(key($1.0, $1.1))
          || key($0.0, $0.1) == key($1.0, $1.1) && $0.0.id < $1.0.id
      }
    func text(_ row: DayRow, _ slots: [DayRow.Slot]) -> String {
      "\(row.id) (\(slots.map { FindingWords.span($0) }.joined(separator: ", ")))"
    }
    let own = Set(clashes.flatMap { clash in clash.slots(of: hub).map { $0.start } }).sorted()
    let slots = own.compactMap { start in hub.slots.first { $0.start == start } }
    let names = FindingWords.list(partners.map { text($0.0, $0.1.slots(of: $0.0)) })
    let days = FindingWords.days(hub.weekdays(from: day))
    return Finding(
      .sameClockTime, rows: [hub.index] + partners.map { $0.0.index }.sorted(),
      minutes: Rational(partners.reduce(0) { $0 + $1.1.minutes }),
      says: .init(
        "\(text(hub, slots)) ligger samtidigt som \(names.swedish)\(days.map { ", \($0.swedish)" } ?? "").",
        "\(text(hub, slots)) lies at the same time as \(names.english)\(days.map { ", \($0.english)" } ?? "")."),
      remedy: .init(
        "Rätta tiderna om de är fel. Ges hjälpen under en tillsyn: skriv inom. Ges den av en andra assistent: "
          + "skriv samtidig_andra: ja.",
        "Correct the times if they are wrong. If the help is given during supervision, write inom. If a second assistant "
          + "gives it, write samtidig_andra: ja."),
      rule: .calcOverlapOnce, fact: .within)
  }

  private func key(_ row: DayRow, _ clash: Clash) -> [Int] { clash.slots(of: row).map { $0.start } }
}

extension DayRow {
  /// `true` when the file itself says how two rows share the time.
  func isSettled(with other: DayRow) -> Bool {
    let (one, two) = (Int32(index), Int32(other.index))
    return moment.takenOff.contains(two) || other.moment.takenOff.contains(one)
  }

  /// `true` when one happens on good days and the other on bad ones.
  func isOnOtherDays(than other: DayRow) -> Bool {
    guard let own = moment.schedule?.conditions.badDays, let theirs = other.moment.schedule?.conditions.badDays
    else { return false }
    return own.side != theirs.side
  }
}
