import Foundation
import Law
import Testing

/// Published decisions computed again.
///
/// A test here says that the engine gives the arithmetic and the rule of a decision. It is *not* a test of the court's
/// weighing of evidence, nor of the kommun's yes or no, for which the engine only has a word of warning. The expected
/// numbers stand in the fixture, taken from the sources by hand; none is computed by the engine.
@Suite("Publicerade avgöranden")
struct PublishedDecisionTests {
  @Test("Posten räknas om", arguments: PublishedDecisions.reproduced)
  func isReproduced(_ decision: PublishedDecision) throws {
    try check(decision.checks, of: decision)
  }

  @Test(
    "Delposten räknas om, fast hela posten inte går att återskapa",
    arguments: PublishedDecisions.notReproduced.filter { $0.parts != nil })
  func partIsReproduced(_ decision: PublishedDecision) throws {
    try check(#require(decision.parts), of: decision)
  }

  private func check(_ checks: PublishedDecision.Checks, of decision: PublishedDecision) throws {
    for trial in checks.trials ?? [] { try check(trial, first: checks.trials?.first, decision.id) }
    for rate in checks.rates ?? [] { check(rate, decision.id) }
    for deduction in checks.deductions ?? [] { try check(deduction, decision.id) }
    for limit in checks.ageLimits ?? [] { check(limit, decision.id) }
    if let temporary = checks.temporary { try check(temporary, decision) }
  }

  // MARK: What holds for the list as a whole

  @Test("Alla 70 poster med hårda tal räknas om eller står i tabellen")
  func everyEntryIsAccountedFor() throws {
    let all = PublishedDecisions.all
    #expect(all.ids.count == 70)
    #expect(Set(all.ids).count == 70)
    #expect(all.entries.map { $0.id } == all.ids)
    let listed = try tableRows().map { $0[0] }
    for id in all.ids {
      let isReproduced = PublishedDecisions.reproduced.contains { $0.id == id }
      #expect(isReproduced != listed.contains(id), "\(id)")
    }
    for decision in PublishedDecisions.reproduced {
      #expect(!decision.checks.days.isEmpty, "\(decision.id) tries nothing")
      #expect(decision.coverage != nil && decision.rule != nil, "\(decision.id)")
    }
    for decision in PublishedDecisions.notReproduced { #expect(decision.checks.days.isEmpty, "\(decision.id)") }
  }

  @Test("Tabellen över dem som inte återskapas stämmer med posterna")
  func tableAgreesWithFixture() throws {
    let expected = PublishedDecisions.notReproduced.map { [$0.id, $0.title, $0.whyNot ?? ""] }
    #expect(try tableRows() == expected)
    let page = try String(contentsOf: PublishedDecisions.page, encoding: .utf8)
    let numbers = (PublishedDecisions.reproduced.count, expected.count)
    #expect(page.contains("\(numbers.0) av dem räknas om"))
    #expect(page.contains("\(numbers.1) går inte att räkna om"))
  }

  private func tableRows() throws -> [[String]] {
    let page = try String(contentsOf: PublishedDecisions.page, encoding: .utf8)
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    return lines.dropFirst(2).map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  @Test("Regeln finns och gäller den dag posten prövas", arguments: PublishedDecisions.all.entries)
  func ruleIsInForce(_ decision: PublishedDecision) throws {
    guard let slug = decision.rule else {
      #expect(decision.whyNot != nil)
      return
    }
    let provision = Provisions.provision(try #require(RuleID(slug: slug), "\(slug)"))
    guard let day = decision.checks.days.first else { return }
    #expect((provision.version(on: day) != nil) == (decision.ruleNotInForce == nil), "\(slug) \(day)")
  }

  @Test("Postens första prov ger källans svar om 20 timmar", arguments: PublishedDecisions.reproduced)
  func firstTrialIsTheOutcome(_ decision: PublishedDecision) {
    guard let answer = decision.outcome?.overTwentyHours, let trial = decision.checks.trials?.first else { return }
    #expect(trial.expect.overTwentyHours == answer)
  }

  @Test("Dagen är domens, den 1 juli målets år, eller har ett skäl", arguments: PublishedDecisions.reproduced)
  func dayHasAReason(_ decision: PublishedDecision) throws {
    let first = try #require(decision.checks.days.first)
    let isDecided = decision.decided == first.description
    let isRegistered = decision.decided == nil && decision.registered.map { day($0, 7, 1) } == first
    #expect((isDecided || isRegistered) != (decision.dayReason != nil))
  }

  // MARK: Assessments

  private func check(_ trial: PublishedDecision.Trial, first: PublishedDecision.Trial?, _ id: String) throws {
    let note = Comment(rawValue: "\(id): \(trial.name)")
    let start = try #require(trial.on?.date ?? first?.on?.date, note)
    var subject = try makeCase(trial, first: first, note)
    let ids = subject.moments.map { $0.id }
    if let other = trial.lawOf?.date { subject = subject.moved(from: start, to: other) }
    var readings = Readings()
    for text in trial.readings ?? [] { readings.choose(try #require(reading(text), note)) }
    let law = Law(on: trial.lawOf?.date ?? start, readings: readings)

    let (found, proof, _) = try Assessment.proved(subject, under: law)
    checkSums(trial.expect, found, note)
    checkAnswers(trial.expect, found, note)
    try check(trial.expect, proof, found.marks, note)
    for (id, row) in trial.expect.rows ?? [:] {
      let index = try #require(ids.firstIndex(of: id), note)
      check(row, proof.rows[0][index], "\(note.rawValue), \(id) hos Försäkringskassan")
      let inKommun = trial.expect.kommunRows?[id] ?? row
      check(inKommun, proof.rows[1][index], "\(note.rawValue), \(id) hos kommunen")
    }
  }

  private func checkSums(_ expect: PublishedDecision.Expectation, _ found: Assessment, _ note: Comment) {
    if let basic = expect.basic {
      check(basic, found.agency.bounds(.basicNet), note)
      check(expect.kommunBasic ?? basic, found.kommun.bounds(.basicNet), note)
    }
    if let other = expect.other { check(other, found.shown.bounds(.otherNet), note) }
    if let total = expect.total { check(total, found.granted, note) }
    if let credit = expect.nightCredit?.value {
      #expect(found.shown.bounds(.nightCredit) == Bounds(credit), note)
    }
    if let deduction = expect.basicDeduction?.value {
      #expect(found.agency.bounds(.basicDeduction) == Bounds(deduction), note)
      #expect(found.kommun.bounds(.basicDeduction) == Bounds(deduction), note)
    }
    if let over = expect.overTwentyHours {
      let line = found.agency.bounds(.line)
      #expect((1_200 < line.secure) == over, note)
      #expect((1_200 < line.possible) == over, note)
    }
  }

  private func check(_ expected: PublishedDecision.Sum, _ found: Bounds, _ note: Comment) {
    #expect(expected.agrees(with: found), "\(note.rawValue): \(expected), räknat \(found)")
  }

  private func checkAnswers(_ expect: PublishedDecision.Expectation, _ found: Assessment, _ note: Comment) {
    if let authority = expect.authority { #expect("\(found.authority)" == authority, note) }
    if let right = expect.right { #expect("\(found.right)" == right, note) }
    if let rule = expect.decidingRule { #expect(found.decidingRule.slug.description == rule, note) }
    if let band = expect.band {
      for word in [found.band.secure, found.band.likely, found.band.possible] { #expect("\(word)" == band, note) }
    }
  }

  private func check(_ expect: PublishedDecision.Expectation, _ proof: Proof, _ marks: Marks, _ note: Comment) throws {
    for tried in expect.proof ?? [] {
      let rule = try #require(RuleID(slug: tried.rule), note)
      let outcomes = proof.nodes.filter { $0.rule == rule }.map { PublishedDecision.Expectation.Found($0.outcome) }
      #expect(!outcomes.isEmpty, "\(note.rawValue): \(tried.rule)")
      if let found = tried.found { #expect(outcomes.contains(found), "\(note.rawValue): \(tried.rule) \(outcomes)") }
    }
    for slug in expect.notTried ?? [] {
      let rule = try #require(RuleID(slug: slug), note)
      #expect(!proof.nodes.contains { $0.rule == rule }, note)
    }
    for name in expect.marks ?? [] { #expect(marks.contains(try #require(mark(name), note)), note) }
    for name in expect.noMarks ?? [] { #expect(!marks.contains(try #require(mark(name), note)), note) }
  }

  private func check(_ expected: PublishedDecision.Expectation.OfRow, _ found: RowResult, _ place: String) {
    let note = Comment(rawValue: place)
    #expect(found.rule.slug.description == expected.rule, note)
    if let basic = expected.basic?.value { #expect(found.basic == basic, note) }
    if let exempt = expected.exempt { #expect(found.basicIsExempt == exempt, note) }
    if let other = expected.other?.value { #expect(found.other == other, note) }
    if let credit = expected.nightCredit?.value { #expect(found.nightCredit == credit, note) }
  }

  // MARK: Money, deduction, age, temporary need

  private func check(_ rate: PublishedDecision.HourlyRate, _ id: String) {
    let law = Law(on: rate.on.date)
    #expect(law.parameters.hourlyRate == Money(ore: rate.perHour.value * 100), "\(id) \(rate.on.date)")
    guard let highest = rate.highest?.value else { return }
    #expect(law.highestHourlyAmount?.perHour == Money(ore: highest * 100), "\(id) \(rate.on.date)")
  }

  /// A child with more of both kinds of need than any deduction takes, so that the floor at zero does not show.
  private func check(_ deduction: PublishedDecision.Deduction, _ id: String) throws {
    let note = Comment(rawValue: "\(id): \(deduction.age) år \(deduction.on.date)")
    let rows = [weekly(.hygiene, 6_000), weekly(.other, 1_000)]
    let law = Law(on: deduction.on.date)
    let (found, proof, _) = try Assessment.proved(person(born: deduction.born.date, rows: rows), under: law)
    for track in [found.agency, found.kommun] {
      var sums = track.bounds(.basicDeduction)
      sums += track.bounds(.otherDeduction)
      #expect(sums == Bounds(deduction.perWeek.value), note)
      #expect(track.likely.basicDeduction == 7 * deduction.basicPerDay.value, note)
      #expect(track.likely.otherDeduction == 7 * deduction.otherPerDay.value, note)
    }
    let rules: [RuleID] = [.avdrag0, .avdrag16, .avdrag711, .avdrag1217]
    let tried = Set(proof.nodes.map { $0.rule }.filter { rules.contains($0) })
    #expect(tried.map { $0.slug.description } == (deduction.rule.map { [$0] } ?? []), note)
  }

  private func check(_ limit: PublishedDecision.Limit, _ id: String) {
    for track in Track.allCases {
      let found = Law(on: limit.on.date).ageLimit(born: limit.born.date, track: track)
      #expect(found?.age == limit.age, "\(id) \(limit.on.date)")
      #expect(found?.reached == limit.reached.date, "\(id) \(limit.on.date)")
    }
  }

  private func check(_ temporary: PublishedDecision.Temporary, _ decision: PublishedDecision) throws {
    let found = Law(on: temporary.on.date).temporaryNeed(
      arisen: temporary.days.map { $0.arisen.value }, covered: temporary.days.map { $0.covered.value })
    #expect(found.minutes == temporary.extra.value, "\(decision.id)")
    #expect(temporary.granted.value + found.minutes == temporary.total.value, "\(decision.id)")
    #expect(found.rules.contains { $0.slug.description == decision.rule }, "\(decision.id)")
  }
}

extension PublishedDecision: CustomTestStringConvertible {
  var testDescription: String { "\(id) \(rule ?? "")" }
}

private func mark(_ name: String) -> Marks? {
  switch name {
  case "cappedByAge": .cappedByAge
  case "individualAssessment": .individualAssessment
  case "needsConfirmation": .needsConfirmation
  case "needsHumanAssessment": .needsHumanAssessment
  case "overFullDay": .overFullDay
  default: nil
  }
}

/// The answer `CI-24 weeks_52` names.
private func reading(_ text: String) -> ReadingOption? {
  let words = text.split(separator: " ").map(String.init)
  guard words.count == 2 else { return nil }
  return ContestedQuestion(id: words[0])?.options.first { $0.description.name.description == words[1] }
}

// MARK: From the fixture to a case

private func makeCase(_ trial: PublishedDecision.Trial, first: PublishedDecision.Trial?, _ note: Comment) throws -> Case
{
  let rows = try (trial.rows ?? first?.rows ?? []).map { try moment($0, note) }
  var subject = person(rows: rows)
  if let born = trial.born ?? first?.born { subject.born = born.date }
  for (key, stated) in trial.circumstances ?? first?.circumstances ?? [:] {
    let fact = try #require(FactDescription.all.first { $0.key.description == key }?.fact, note)
    try say(fact, stated, in: &subject, note)
  }
  for grant in trial.grants ?? first?.grants ?? [] {
    subject.grants.append(
      Grant(
        authority: try #require(Track.allCases.first { "\($0)" == grant.authority }, note),
        minutesPerWeek: Amount(grant.minutesPerWeek), from: grant.from.date))
  }
  for application in trial.applications ?? first?.applications ?? [] {
    subject.applications.append(Application(arrived: application.arrived.date))
  }
  return subject
}

private func moment(_ stated: PublishedDecision.Row, _ note: Comment) throws -> HelpMoment {
  let need = try #require(Need(rawValue: stated.need), note)
  let period = try #require(Period(rawValue: stated.times.per), note)
  let content = try #require(Content(rawValue: stated.content), note)
  let minutes = try #require(Amount(stated.minutes.value), note)
  var moment = row(need, 0, times: stated.times.antal, per: period, content: content, id: stated.id)
  moment.minutes = minutes
  moment.privateMinutes = minutes
  moment.engagement = try #require(Engagement(rawValue: stated.engagement ?? "aktiv"), note)
  moment.place = try #require(Place(rawValue: stated.place ?? "hemma"), note)
  moment.assistants = stated.assistants ?? 1
  if let active = stated.secondActiveMinutes { moment.secondActiveMinutes = Amount(active) }
  moment.connectMinutes = stated.connectMinutes.map { Amount($0) } ?? minutes
  for (key, word) in stated.truths ?? [:] {
    let fact = try #require(FactDescription.all.first { $0.key.description == key && $0.fact.isTruth }?.fact, note)
    moment.truths[fact] = try #require(truth(word), note)
  }
  return moment
}

private func truth(_ word: String) -> Truth? {
  switch word {
  case "ja": .yes
  case "nej": .no
  case "okänt": .unknown
  default: nil
  }
}

/// States one circumstance in the person's only block.
private func say(_ fact: Fact, _ stated: PublishedDecision.Stated, in subject: inout Case, _ note: Comment) throws {
  switch stated {
  case .number(let number): say(fact, Amount(number), in: &subject)
  case .word("okänt") where !fact.isTruth: say(fact, .unknown, in: &subject)
  case .word(let word):
    if fact.isTruth {
      let answer = try #require(truth(word), note)
      subject = subject.with { $0.truths[fact] = answer }
      return
    }
    subject.circumstances[0].says(fact)
    switch fact {
    case .group: subject.circumstances[0].values.group = try #require(EligibilityGroup(rawValue: word), note)
    case .mentalImpairment:
      subject.circumstances[0].values.mentalImpairment = try #require(MentalImpairment(rawValue: word), note)
    case .stay: subject.circumstances[0].values.stay = try #require(Stay(rawValue: word), note)
    case .stayFrom: subject.circumstances[0].values.stayFrom = CalendarDate(iso: word)
    default: Issue.record("\(note.rawValue): \(fact.description.key)")
    }
  }
}

private func say(_ fact: Fact, _ amount: Amount, in subject: inout Case) {
  subject = subject.saying(fact) { values in
    switch fact {
    case .medicalHoursPerDay: values.medicalHoursPerDay = amount
    case .daysWithAssistance: values.daysWithAssistance = amount
    case .parentalBasicBefore2023: values.parentalBasicBefore2023 = amount
    case .parentalOtherBefore2023: values.parentalOtherBefore2023 = amount
    default: Issue.record("\(fact.description.key)")
    }
  }
}
