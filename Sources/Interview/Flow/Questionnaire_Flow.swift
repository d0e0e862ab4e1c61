import CaseFile
import Casework
public import Law

extension Questionnaire {
  /// The next question to put in a section: the first that is open after another, or else the first that is open.
  ///
  /// - Parameter id: the question just seen; `nil` = from the beginning.
  /// - Returns: `nil` when nothing is left to ask in the section.
  public func next(
    in section: InterviewSection, after id: QuestionID? = nil, of subject: InterviewCase
  ) -> InterviewQuestion? {
    var desk = StatusDesk(self, subject)
    let asks = asks(in: section, desk.table)
    let start = id.flatMap { id in asks.firstIndex(of: id.ask) }.map { $0 + 1 } ?? 0
    for ask in asks[start...] + asks[..<start] where desk.status(ask) == .open {
      return question(QuestionID(ask), of: subject)
    }
    return nil
  }

  /// Where a question stands in its section; `nil` for a question that is none of the case's.
  public func place(of id: QuestionID, in subject: InterviewCase) -> QuestionPlace? {
    guard let section = section(of: id.ask, in: subject) else { return nil }
    var desk = StatusDesk(self, subject)
    var place = QuestionPlace()
    var before: QuestionID?
    for ask in asks(in: section, desk.table) {
      if ask == id.ask { place.previous = before }
      switch desk.status(ask) {
      case .answered, .unknown, .skipped: place.seen += 1
      case .open: place.left += 1
      case .notNeeded: continue
      }
      before = QuestionID(ask)
    }
    return place
  }

  /// The next question of the whole interview: what is begun first, then the sections about the person, then the parts.
  ///
  /// - Parameter id: the question just seen: its section goes on first.
  public func next(after id: QuestionID? = nil, of subject: InterviewCase) -> InterviewQuestion? {
    if let id, let section = section(of: id.ask, in: subject), let next = next(in: section, after: id, of: subject) {
      return next
    }
    for section in InterviewSection.allCases {
      if let next = next(in: section, of: subject) { return next }
    }
    return nil
  }

  /// The question that an open point of a result stands for; `nil` when no answer can settle it: the rules are uncertain,
  /// or the row is gone.
  public func question(for point: OpenPoint, of subject: InterviewCase) -> QuestionID? {
    guard let fact = point.fact else { return nil }
    if point.row < 0 {
      let id = QuestionID(.ofCase(fact))
      return fact.description.scope == .moment ? nil : id
    }
    guard subject.document.rows.indices.contains(Int(point.row)) else { return nil }
    let row = subject.document.rows[Int(point.row)]
    if fact == .within {
      // Which supervision goes on meanwhile is asked where the supervision is.
      let outer = rowsHolding(row.id, RowTable(subject)).first
      return outer.map { QuestionID(.rowExtra($0.id, .inside)) } ?? .fact(.within, ofRow: row.id)
    }
    return .fact(fact, ofRow: row.id)
  }
}

/// Where a question stands in its section.
public struct QuestionPlace: Sendable, Hashable {
  /// The question before it, answered, skipped or open; `nil` at the beginning.
  public internal(set) var previous: QuestionID?
  /// How many questions of the section are seen.
  public internal(set) var seen = 0
  /// How many are left as it stands now.
  public internal(set) var left = 0
}

/// How long somebody has now.
public enum TimeAtHand: Int, Sendable, Hashable, CaseIterable {
  /// The questions that the whole right hangs on, and which parts are about the person.
  case five = 5
  /// One part, to its end.
  case fifteen = 15
  /// A day from morning to night.
  case thirty = 30
}

/// Something to do in the time at hand: sections in order, and how far each has come. Progress is told in tasks, never in
/// per cent.
public struct InterviewTask: Sendable, Hashable {
  /// The time it is meant for.
  public let time: TimeAtHand
  /// The questions left, in order, as it stands now; answers can add to them and take from them.
  public let questions: [QuestionID]
  /// The sections it goes through.
  public let sections: [InterviewSection]
}

extension Questionnaire {
  /// What to do in the time at hand.
  ///
  /// - Parameter decisive: open points of the result that settle the most, the first first; a part that holds one comes
  ///   before others.
  public func task(
    for time: TimeAtHand, of subject: InterviewCase, decisive: [OpenPoint] = []
  ) -> InterviewTask {
    switch time {
    case .five: gateTask(subject)
    case .fifteen: partTask(subject, decisive)
    case .thirty: dayTask(subject)
    }
  }

  /// The next question of a task; `nil` when it is done.
  public func next(in task: InterviewTask, after id: QuestionID? = nil, of subject: InterviewCase) -> InterviewQuestion?
  {
    if task.time != .five {
      if let id, let section = section(of: id.ask, in: subject), task.sections.contains(section),
        let next = next(in: section, after: id, of: subject)
      {
        return next
      }
      for section in task.sections { if let next = next(in: section, of: subject) { return next } }
      return nil
    }
    var desk = StatusDesk(self, subject)
    for id in gateTask(subject).questions where desk.status(id.ask) == .open { return question(id, of: subject) }
    return nil
  }

  private func gateTask(_ subject: InterviewCase) -> InterviewTask {
    var desk = StatusDesk(self, subject)
    var asks: [Ask] = [.ofCase(.birthDate), .ofCase(.requester)]
    asks += CaseFacts.group.map { .ofCase($0) } + [.likelyGroup] + CaseFacts.groupThree.map { .ofCase($0) }
    asks += CaseFacts.living.filter { $0.description.scope == .gate && $0 != .grants && $0 != .applications }
      .map { .ofCase($0) }
    asks += InterviewSection.parts.map { .gate($0) }
    return InterviewTask(
      time: .five, questions: asks.filter { desk.status($0) == .open }.map { QuestionID($0) },
      sections: InterviewSection.allCases)
  }

  private func partTask(_ subject: InterviewCase, _ decisive: [OpenPoint]) -> InterviewTask {
    let wanted = decisive.compactMap { question(for: $0, of: subject) }
      .compactMap { section(of: $0.ask, in: subject) }.filter { $0.isPart }
    let states = InterviewSection.parts.map { ($0, state(of: $0, in: subject)) }
    let begun = states.filter { $0.1 == .started }.map { $0.0 }
    let fresh = states.filter { $0.1 == .notStarted }.map { $0.0 }
    let order = wanted.filter { begun.contains($0) || fresh.contains($0) } + begun + fresh
    let sections = order.first.map { [$0] } ?? []
    return InterviewTask(time: .fifteen, questions: open(sections, subject), sections: sections)
  }

  private func dayTask(_ subject: InterviewCase) -> InterviewTask {
    let day: [InterviewSection] = [
      .breathing, .toilet, .hygiene, .dressing, .meals, .tubeFeeding, .communication, .preventive, .medical, .home,
      .outing, .night,
    ]
    let sections = day.filter { ![.done, .notMine].contains(state(of: $0, in: subject)) }
    return InterviewTask(time: .thirty, questions: open(sections, subject), sections: sections)
  }

  private func open(_ sections: [InterviewSection], _ subject: InterviewCase) -> [QuestionID] {
    var desk = StatusDesk(self, subject)
    return sections.flatMap { asks(in: $0, desk.table) }.filter { desk.status($0) == .open }.map { QuestionID($0) }
  }

  /// Rows whose time nobody knows: each is a task for the diary.
  public func diaryTasks(of subject: InterviewCase) -> [(row: String, name: String)] {
    subject.document.rows.filter { subject.document.facts(of: $0)[.minutes] == .unknown }
      .map { ($0.id, name(of: $0, in: subject).plain) }
  }
}
