import CaseFile
import Casework
import Law

extension Questionnaire {
  /// The answer as it stands, in the form it is given, to be shown in the question; `nil` when nothing is said.
  public func currentAnswer(to id: QuestionID, in subject: InterviewCase) -> InterviewAnswer? {
    let document = subject.document
    switch id.ask {
    case .name: return document.person.name.map { .text($0) }
    case .voice:
      return subject.state.said[id] == nil && document.voice == .person ? nil : .word(document.voice.rawValue)
    case .likelyGroup: return subject.state.said[id].map { .truth($0 == "ja") }
    case .ofCase(.grants): return grants(id, subject)
    case .ofCase(.applications): return applications(id, subject)
    case .ofCase(let fact): return answer(subject.said(fact, on: law.date))
    case .shared(let fact): return forAll(fact, subject)
    case .gate(let section):
      if let word = subject.state.said[id] { return word == "vet_inte" ? .unknown : .word(word) }
      return document.rows(in: section).isEmpty ? nil : .word("ja")
    case .what(let section): return help(section, subject)
    case .several(let section, let fact): return several(section, fact, subject)
    case .row(let row, let fact): return ofRow(row, fact, subject)
    case .rowExtra(let row, let extra): return ofRow(row, extra, subject)
    }
  }

  private func answer(_ value: StatedValue?) -> InterviewAnswer? {
    switch value {
    case nil: nil
    case .unknown: .unknown
    case .truth(let isSo): .truth(isSo)
    case .quantity(let quantity): .number(quantity.typed)
    case .all: .number("allt")
    case .count(let count): .number(String(count))
    case .date(let date): .date(date.description)
    case .word(let word): .word(word)
    case .frequency(let often): often.count.map { .frequency($0.typed, per: often.per) } ?? .unknown
    case .rows(let ids): .rows(ids)
    }
  }

  private func grants(_ id: QuestionID, _ subject: InterviewCase) -> InterviewAnswer? {
    let grants = subject.document.grants
    if grants.isEmpty, subject.state.said[id] == nil { return nil }
    return .grants(
      grants.map { grant in
        GrantAnswer(
          authority: grant.authority, hours: grant.hoursPerWeek.map { $0.value?.typed ?? "vet inte" } ?? "",
          from: grant.from.description, to: grant.to?.description ?? "")
      })
  }

  private func applications(_ id: QuestionID, _ subject: InterviewCase) -> InterviewAnswer? {
    let applications = subject.document.applications
    if applications.isEmpty, subject.state.said[id] == nil { return nil }
    return .applications(
      applications.map { application in
        ApplicationAnswer(
          arrived: application.arrived.description, forMoreHours: application.forMoreHours,
          extraHours: application.extraHoursPerWeek.map { $0.value?.typed ?? "vet inte" } ?? "")
      })
  }

  private func forAll(_ fact: Fact, _ subject: InterviewCase) -> InterviewAnswer? {
    guard let shared = SharedFact.of(fact) else { return nil }
    if subject.varies(shared) { return .word(SharedFact.variesWord) }
    let rows = subject.document.rows
    let value =
      subject.document.forAllRows[fact]
      ?? (!rows.isEmpty && rows.allSatisfy { $0.facts[fact] == shared.usual } ? shared.usual : nil)
    switch value {
    case nil: return nil
    case .unknown: return .unknown
    case shared.usual: return .word(SharedFact.usualWord)
    default: return .word(SharedFact.oppositeWord)
    }
  }

  private func help(_ section: InterviewSection, _ subject: InterviewCase) -> InterviewAnswer? {
    let rows = subject.document.rows(in: section)
    guard !rows.isEmpty || subject.state.said[.what(section)] != nil else { return nil }
    var words: [String] = []
    var own: [String] = []
    for row in rows {
      if let choice = subject.choice(of: row, in: section) {
        if !words.contains(choice.word) { words.append(choice.word) }
      } else {
        own.append(name(of: row, in: subject).plain)
      }
    }
    return .words(words, own: own)
  }

  private func several(_ section: InterviewSection, _ fact: Fact, _ subject: InterviewCase) -> InterviewAnswer? {
    let rows = rowsAsked(fact, in: section, of: subject)
    let usual = SharedFact.of(fact)?.usual ?? .truth(false)
    var ticked: [String] = []
    var unknown: [String] = []
    var isSaid = false
    for row in rows {
      let facts = subject.document.facts(of: row)
      if fact == .place, subject.state.elsewhere.contains(row.id) {
        ticked.append(row.id)
        isSaid = true
      }
      guard let value = facts[fact] else { continue }
      isSaid = true
      if value == .unknown {
        unknown.append(row.id)
      } else if fact == .assistants ? facts.assistants > 1 : value != usual {
        if !ticked.contains(row.id) { ticked.append(row.id) }
      }
    }
    return isSaid ? .rows(ticked, unknown: unknown) : nil
  }

  private func ofRow(_ id: String, _ fact: Fact, _ subject: InterviewCase) -> InterviewAnswer? {
    guard let row = subject.row(id) else { return nil }
    if fact == .minutes, let typed = subject.state.minutes[id] {
      return .minutes(usual: typed.usual, hard: typed.hard, hardDays: typed.hardDays)
    }
    let value = subject.document.facts(of: row)[fact]
    if fact == .selfCare, value == .word(SelfCare.documented.rawValue) {
      let isPart =
        subject.state.said[.fact(fact, ofRow: id)] == QuestionWords.partlyJudged
        || subject.document.facts(of: row)[.selfCareMinutes] != nil
      return .word(isPart ? QuestionWords.partlyJudged : SelfCare.documented.rawValue)
    }
    if fact == .minutes, case .quantity(let minutes) = value { return .minutes(usual: minutes.typed) }
    return answer(value)
  }

  private func ofRow(_ id: String, _ extra: RowExtra, _ subject: InterviewCase) -> InterviewAnswer? {
    guard let row = subject.row(id) else { return nil }
    let isSaid = subject.state.said[QuestionID(.rowExtra(id, extra))] != nil
    switch extra {
    case .name: return row.name.map { .text($0) }
    case .times:
      guard isSaid || !row.clockTimes.isEmpty || !row.days.isEmpty else { return nil }
      return .times(row.clockTimes.map { $0.description }.joined(separator: ", "), days: row.days)
    case .why, .whyTwo:
      if let reasons = subject.state.reasons[QuestionID(.rowExtra(id, extra))] {
        return .words(reasons.words, own: reasons.own)
      }
      let text = extra == .why ? row.reasons.own : row.reasons.forTwo
      return text.isEmpty ? nil : .words([], own: [text])
    case .evidence:
      guard isSaid || !row.evidence.isEmpty else { return nil }
      let kinds = row.evidence.compactMap { name in subject.document.evidence.first { $0.id == name }?.kind }
      let words = QuestionWords.papers.map { $0.0 }
      let known = kinds.filter(words.contains)
      return .words(kinds.isEmpty ? ["inget"] : known, own: kinds.filter { !words.contains($0) })
    case .inside:
      let inner = subject.document.rows.filter { subject.document.facts(of: $0).rows(.within).contains(id) }
      return isSaid || !inner.isEmpty ? .rows(inner.map { $0.id }) : nil
    case .bySecond:
      let second = rowsInside(row, of: subject).filter { $0.facts[.simultaneousSecond] == .truth(true) }
      return isSaid || !second.isEmpty ? .rows(second.map { $0.id }) : nil
    }
  }
}

extension Quantity {
  /// As one types it: with a decimal comma, and a dash in a span.
  var typed: String {
    func text(_ number: DecimalNumber) -> String { number.description.replacing(".", with: ",") }
    return switch self {
    case .exactly(let number): text(number)
    case .between(let least, let greatest): text(least) + "–" + text(greatest)
    }
  }
}
