import CaseFile
import Law

/// Two rows at the same clock time.
struct Clash {
  /// The rows, by place in the search; the first is the lesser.
  let first: Int
  let second: Int
  /// Which clock times of the first and of the second row meet.
  private(set) var slots: [(first: Int, second: Int)] = []
  /// The longest time they share, minutes.
  private(set) var minutes = 0
  /// The days of the first and of the second row when they meet.
  private(set) var days: (first: DaySet, second: DaySet) = (DaySet(), DaySet())

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  fileprivate mutating func add(_ meeting: ClashSearch.Meeting, on common: DaySet) {
    if !slots.contains(where: { $0 == (meeting.firstSlot, meeting.secondSlot) }) {
      slots.append((meeting.firstSlot, meeting.secondSlot))
    }
    minutes = max(minutes, meeting.minutes)
    days.first = days.first.union(common)
    days.second = days.second.union(common.shifted(by: meeting.shift))
  }

  func partner(of place: Int) -> Int { place == first ? second : first }

  /// The clock times of one of the rows that meet the other.
  func slots(of place: Int) -> [Int] { Set(slots.map { place == first ? $0.first : $0.second }).sorted() }

  func days(of place: Int) -> DaySet { place == first ? days.first : days.second }
}

/// Finds rows that one assistant cannot do because of the clock. Only what the file itself makes certain is told: a row on
/// some days alone clashes where it cannot keep clear of the others.
struct ClashSearch {
  /// Two clock times that share minutes, whatever the days. The second lies `shift` days after the first.
  fileprivate struct Meeting {
    let firstSlot: Int
    let secondSlot: Int
    let shift: Int
    let minutes: Int
  }

  private struct Entry {
    let row: Int
    let slot: Int
    let start: Int
    let end: Int
  }

  /// Shorter clashes are left out: clock times are seldom meant to the minute.
  static let leastMinutes = 5

  let rows: [DayRow]
  private let meetings: [Int: [Meeting]]
  private let partners: [[Int]]

  /// - Parameter isSettled: `true` for two rows of which enough is told elsewhere.
  init(_ rows: [DayRow], isSettled: (DayRow, DayRow) -> Bool) {
    self.rows = rows
    var meetings = ClashSearch.meetings(rows)
    var partners = [[Int]](repeating: [], count: rows.count)
    for key in meetings.keys.sorted() {
      let (first, second) = key.quotientAndRemainder(dividingBy: rows.count)
      if isSettled(rows[first], rows[second]) {
        meetings[key] = nil
      } else {
        partners[first].append(second)
        partners[second].append(first)
      }
    }
    self.meetings = meetings
    self.partners = partners
  }

  /// The clashes, in the order of their rows.
  var clashes: [Clash] {
    var found: [Clash] = []
    var known: Set<Int> = []
    for key in meetings.keys.sorted() {
      let (first, second) = key.quotientAndRemainder(dividingBy: rows.count)
      guard let clash = clash(first, second, isSure: true) else { continue }
      found.append(clash)
      known.insert(key)
    }
    for place in rows.indices where !rows[place].isEveryDay {
      for clash in clashesWithoutRoom(place) where known.insert(key(clash.first, clash.second)).inserted {
        found.append(clash)
      }
    }
    return found
  }

  private func key(_ one: Int, _ other: Int) -> Int { min(one, other) * rows.count + max(one, other) }

  // MARK: The clock

  /// Clock times of different rows that share minutes, by pair.
  private static func meetings(_ rows: [DayRow]) -> [Int: [Meeting]] {
    let entries = rows.indices.flatMap { place in
      rows[place].slots.indices.filter { rows[place].slots[$0].isFilled }.map { slot in
        Entry(row: place, slot: slot, start: rows[place].slots[slot].start, end: rows[place].slots[slot].end)
      }
    }.sorted { ($0.start, $0.row, $0.slot) < ($1.start, $1.row, $1.slot) }
    var meetings: [Int: [Meeting]] = [:]
    func note(_ one: Entry, _ later: Entry, _ shift: Int) {
      let start = later.start + shift * 1_440
      let minutes = min(one.end, later.end + shift * 1_440) - start
      guard minutes >= leastMinutes, one.row != later.row else { return }
      let isInOrder = one.row < later.row
      let (first, second) = isInOrder ? (one, later) : (later, one)
      meetings[first.row * rows.count + second.row, default: []].append(
        Meeting(firstSlot: first.slot, secondSlot: second.slot, shift: isInOrder ? shift : -shift, minutes: minutes))
    }
    for (place, one) in entries.enumerated() {
      for later in entries[(place + 1)...] {
        if later.start + leastMinutes > one.end { break }
        note(one, later, 0)
      }
      for later in entries {
        if later.start + 1_440 + leastMinutes > one.end { break }
        note(one, later, 1)
      }
    }
    return meetings
  }

  // MARK: The days

  /// Where two rows meet; with `isSure` only where they must.
  private func clash(_ one: Int, _ other: Int, isSure: Bool) -> Clash? {
    let (first, second) = (rows[min(one, other)], rows[max(one, other)])
    guard let pairs = meetings[key(one, other)], !first.isOnOtherDays(than: second) else { return nil }
    var clash = Clash(min(one, other), max(one, other))
    for meeting in pairs {
      let common = first.days.intersection(second.days.shifted(by: -meeting.shift))
      let count = common.count
      guard count > 0 else { continue }
      let together = Rational(first.dayCount + second.dayCount - count)
      if isSure, !(together < first.surePerSlot + second.surePerSlot) { continue }
      clash.add(meeting, on: common)
    }
    return clash.slots.isEmpty ? nil : clash
  }

  /// A row on some days only, whose days and clock times the others leave too little room for. Where one of its clock
  /// times alone has too little room, only that one is told.
  private func clashesWithoutRoom(_ place: Int) -> [Clash] {
    let row = rows[place]
    guard row.moment.schedule?.conditions.isEmpty ?? true else { return [] }
    let clashes = partners[place].filter { rows[$0].isEveryDay }.compactMap { clash(place, $0, isSure: false) }
    guard !clashes.isEmpty else { return [] }
    let free = row.slots.indices.map { slot in
      clashes.filter { $0.slots(of: place).contains(slot) }.reduce(row.days) { $0.subtracting($1.days(of: place)) }
        .count
    }
    let lacking = Set(row.slots.indices.filter { Rational(free[$0]) < row.surePerSlot })
    if !lacking.isEmpty { return clashes.filter { !lacking.isDisjoint(with: $0.slots(of: place)) } }
    return Rational(free.reduce(0, +)) < row.timesInForce ? clashes : []
  }
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
