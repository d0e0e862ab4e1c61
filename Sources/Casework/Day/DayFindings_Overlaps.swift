import CaseFile
import Law

// One assistant in two rows at the same clock time (`calc-overlap-once`).
extension DayFindings {
  /// Shorter clashes are left out: clock times are seldom meant to the minute.
  static let leastClash = ClashSearch.leastMinutes

  /// Clashes of the clock, besides those that are told as time at another place.
  func overlaps(besides told: [Elsewhere]) -> [Finding] {
    let own = rows.filter { $0.isOwnTime && !$0.isNet && !$0.holdsNightHelp && $0.slots.contains { $0.isFilled } }
    let search = ClashSearch(own) { one, other in
      one.isSettled(with: other) || told.contains { $0.tells(one, other) }
    }
    let clashes = search.clashes
    func canBeSecond(_ clash: Clash) -> Bool {
      [clash.first, clash.second].contains { search.rows[$0].hasSecondFree(for: clash.minutes) }
    }
    return gathered(clashes.filter { !canBeSecond($0) }, search.rows).map { finding(.sameClockTime, $0, search.rows) }
      + gathered(clashes.filter(canBeSecond), search.rows).map { finding(.sameTimeAsTwo, $0, search.rows) }
  }

  /// A row and what it clashes with.
  private struct Hub {
    let place: Int
    let clashes: [Clash]
  }

  /// One for each row that clashes with several, and one for each pair that is left.
  private func gathered(_ clashes: [Clash], _ rows: [DayRow]) -> [Hub] {
    var own = [[Int]](repeating: [], count: rows.count)
    var (counts, minutes) = ([Int](repeating: 0, count: rows.count), [Int](repeating: 0, count: rows.count))
    var isLeft = [Bool](repeating: true, count: clashes.count)
    for (number, clash) in clashes.enumerated() {
      for place in [clash.first, clash.second] {
        own[place].append(number)
        counts[place] += 1
        minutes[place] += clash.minutes
      }
    }
    /// The row in most clashes; of several the one that shares most minutes, then by name.
    func comesFirst(_ one: Int, _ other: Int) -> Bool {
      if counts[one] != counts[other] { return counts[one] > counts[other] }
      if minutes[one] != minutes[other] { return minutes[one] > minutes[other] }
      return rows[one].id < rows[other].id
    }
    var hubs: [Hub] = []
    while let hub = rows.indices.min(by: comesFirst), counts[hub] > 0 {
      let left = own[hub].filter { isLeft[$0] }
      for number in left {
        isLeft[number] = false
        for place in [clashes[number].first, clashes[number].second] {
          counts[place] -= 1
          minutes[place] -= clashes[number].minutes
        }
      }
      hubs.append(Hub(place: hub, clashes: left.map { clashes[$0] }))
    }
    return hubs
  }

  private func finding(_ kind: Finding.Kind, _ hub: Hub, _ rows: [DayRow]) -> Finding {
    let place = hub.place
    func text(_ place: Int, _ slots: [Int]) -> String {
      "\(rows[place].id): \(slots.map { FindingWords.span(rows[place].slots[$0]) }.joined(separator: ", "))."
    }
    func key(_ clash: Clash) -> [Int] {
      let partner = clash.partner(of: place)
      return clash.slots(of: partner).map { rows[partner].slots[$0].start }
    }
    let clashes = hub.clashes.sorted {
      let (one, other) = (key($0), key($1))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return rows[$0.partner(of: place)].id < rows[$1.partner(of: place)].id
    }
    let partners = clashes.map { $0.partner(of: place) }
    let shown = clashes.count > FindingWords.mostNames + 1 ? FindingWords.mostNames : clashes.count
    let own = text(place, Set(clashes.flatMap { $0.slots(of: place) }).sorted())
    let told =
      [own] + clashes.prefix(shown).map { text($0.partner(of: place), $0.slots(of: $0.partner(of: place))) }
    let more = FindingWords.moreRows(clashes.count - shown)
    let meet = clashes.reduce(DaySet()) { $0.union($1.days(of: place)) }
    let days = FindingWords.days(calendar.weekdays(of: meet))
    let isPair = clashes.count == 1
    let seconds = clashes.flatMap { clash in
      [place, clash.partner(of: place)].filter { rows[$0].hasSecondFree(for: clash.minutes) }
    }
    let withSecond = FindingWords.list(Set(seconds.map { rows[$0].id }).sorted())
    let asks: Finding.Text? =
      kind == .sameTimeAsTwo
      ? .init(
        " Gör den andra assistenten i \(withSecond.swedish) det ena?",
        " Does the second assistant in \(withSecond.english) do one of them?") : nil
    return Finding(
      kind, rows: [rows[place].index] + partners.map { rows[$0].index }.sorted(),
      minutes: Rational(clashes.reduce(0) { $0 + $1.minutes }),
      says: .init(
        (isPair ? "Två rader har samma tid. " : "Samma tid står i flera rader. ") + told.joined(separator: " ")
          + more.swedish + (days.map { " Gäller \($0.swedish)." } ?? "") + (asks?.swedish ?? ""),
        (isPair ? "Two rows have the same time. " : "Several rows have the same time. ")
          + told.joined(separator: " ") + more.english + (days.map { " On \($0.english)." } ?? "")
          + (asks?.english ?? "")),
      remedy: kind == .sameTimeAsTwo
        ? OverlapText.second
        : OverlapText.remedy(([place] + partners).contains { rows[$0].moment.engagement == .presence }),
      rule: .calcOverlapOnce, fact: kind == .sameTimeAsTwo ? .simultaneousSecond : .within)
  }
}

private enum OverlapText {
  static let second = Finding.Text(
    "Om det är så: skriv samtidig_andra: ja i den raden. Rätta annars tiderna.",
    "If so, write samtidig_andra: ja in that row. Correct the times otherwise.")

  /// Help during presence cannot be told as lying within it: one of the rows loses the minutes instead.
  static func remedy(_ hasPresence: Bool) -> Finding.Text {
    .init(
      "Rätta tiderna om de är fel\(hasPresence ? ", eller ta bort minuterna ur den ena raden" : ""). Ges hjälpen under en "
        + "tillsyn: skriv inom. Ges den av en andra assistent: skriv samtidig_andra: ja.",
      "Correct the times if they are wrong\(hasPresence ? ", or take the minutes off one of the rows" : ""). If the help is "
        + "given during supervision, write inom. If a second assistant gives it, write samtidig_andra: ja.")
  }
}

extension DayRow {
  /// `true` when two or more assistants are there and the second may be free for some minutes.
  fileprivate func hasSecondFree(for shared: Int) -> Bool {
    guard moment.assistants > 1 else { return false }
    guard moment.secondActiveMinutes.isStated else { return true }
    return !(Rational(minutes) - moment.secondActiveMinutes.least < Rational(shared))
  }
}
