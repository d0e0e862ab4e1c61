public import CaseFile
public import Casework
import Law

extension Questionnaire {
  /// The question by its name, ready to be put; `nil` when it is about a row that is gone.
  public func question(_ id: QuestionID, of subject: InterviewCase) -> InterviewQuestion? {
    guard let section = section(of: id.ask, in: subject) else { return nil }
    return switch id.ask {
    case .name: plain(id, section, .text, QuestionWords.name, QuestionWords.nameHint)
    case .voice:
      plain(id, section, .one(QuestionWords.voices.map { Choice($0.0.rawValue, $0.1) }), QuestionWords.voice, nil)
    case .likelyGroup:
      plain(id, section, .truth, QuestionWords.likelyGroup, likelyGroup(of: subject)?.text)
    case .ofCase(let fact): question(id, section, fact, kind(of: fact))
    case .shared(let fact): shared(id, section, fact)
    case .gate(let section):
      plain(
        id, section, .one(QuestionWords.gateAnswers.filter { $0.0 != "vet_inte" }.map { Choice($0.0, $0.1) }),
        section.gateQuestion, nil, why: QuestionWords.gateWhy, readBy: section.leadingRules, mayBeUnknown: true,
        isIntimate: section.isIntimate)
    case .what(let section):
      plain(
        id, section, .many(section.help.map { Choice($0.word, $0.label, group: $0.group) }, ownWords: true),
        QuestionWords.what, QuestionWords.whatHint, why: QuestionWords.whatWhy, readBy: section.leadingRules,
        isIntimate: section.isIntimate)
    case .several(let section, let fact): several(id, section, fact, subject)
    case .row(let row, let fact): ofRow(id, section, row, fact, subject)
    case .rowExtra(let row, let extra): ofRow(id, section, row, extra, subject)
    }
  }

  private func plain(
    _ id: QuestionID, _ section: InterviewSection, _ kind: QuestionKind, _ text: LayeredText, _ hint: LayeredText?,
    row: String? = nil, why: LayeredText? = nil, readBy: [RuleID] = [], mayBeUnknown: Bool = false,
    isIntimate: Bool = false
  ) -> InterviewQuestion {
    InterviewQuestion(
      id: id, section: section, rowName: row, kind: kind, text: text, hint: hint, example: nil, why: why,
      readBy: readBy,
      date: law.date, mayBeUnknown: mayBeUnknown, isIntimate: isIntimate)
  }

  private func question(
    _ id: QuestionID, _ section: InterviewSection, _ fact: Fact, _ kind: QuestionKind, row: String? = nil,
    text: LayeredText? = nil, hint: LayeredText? = nil, example: LayeredText? = nil
  ) -> InterviewQuestion {
    let said = phrases[Int(fact.rawValue)]
    return InterviewQuestion(
      id: id, section: section, rowName: row, kind: kind, text: text ?? said.question, hint: hint ?? said.hint,
      example: example, why: said.why, readBy: fact.description.readBy, date: law.date,
      mayBeUnknown: fact.description.mayBeUnknown, isIntimate: FactWords.isIntimate(fact))
  }

  private func kind(of fact: Fact, greatest most: Int? = nil) -> QuestionKind {
    switch fact.description.kind {
    case .truth: .truth
    case .amount(let unit, let least, let greatest):
      .number(
        unit: LayeredText(
          plain: unit.name.description, easy: unit.name.description, english: unit.inEnglish.description),
        least: least, greatest: Swift.min(greatest, most ?? greatest), allowsAll: fact == .privateMinutes)
    case .count(let least, let greatest):
      .number(unit: say("assistenter", "assistants"), least: least, greatest: greatest, allowsAll: false)
    case .date: .date
    case .word(let words): .one(words.map { Choice($0, WordLabels.label(fact, $0)) })
    case .frequency: .frequency
    case .rows: .rows([])
    case .list: fact == .grants ? .grants : .applications
    }
  }

  // MARK: For all rows and for several

  private func shared(_ id: QuestionID, _ section: InterviewSection, _ fact: Fact) -> InterviewQuestion? {
    guard let shared = SharedFact.of(fact) else { return nil }
    var choices = [
      Choice(SharedFact.usualWord, shared.usualLabel), Choice(SharedFact.variesWord, shared.variesLabel),
    ]
    if let opposite = shared.oppositeLabel { choices.append(Choice(SharedFact.oppositeWord, opposite)) }
    return question(id, section, fact, .one(choices), text: shared.text, hint: FactWords.forAllHint)
  }

  private func several(
    _ id: QuestionID, _ section: InterviewSection, _ fact: Fact, _ subject: InterviewCase
  ) -> InterviewQuestion {
    let rows = rowsAsked(fact, in: section, of: subject)
    return question(
      id, section, fact, .rows(rows.map { choice($0, subject) }), text: QuestionWords.several(fact),
      hint: QuestionWords.fewestHint)
  }

  func choice(_ row: CaseDocument.Row, _ subject: InterviewCase) -> Choice {
    Choice(
      row.id, name(of: row, in: subject),
      group: InterviewSection(of: subject.document.facts(of: row)).name)
  }

  /// What a row is called: by its owner, or else by what is done.
  public func name(of row: CaseDocument.Row, in subject: InterviewCase) -> LayeredText {
    if let name = row.name, !name.isEmpty { return say(name, name) }
    let facts = subject.document.facts(of: row)
    let section = InterviewSection(of: facts)
    if let choice = section.help.first(where: { $0.fits(facts) }) { return choice.label }
    return WordLabels.label(facts.word(.content) ?? Content.unknown)
  }

  // MARK: Rows

  private func ofRow(
    _ id: QuestionID, _ section: InterviewSection, _ row: String, _ fact: Fact, _ subject: InterviewCase
  ) -> InterviewQuestion? {
    guard let found = subject.row(row) else { return nil }
    let facts = subject.document.facts(of: found)
    let name = self.name(of: found, in: subject).plain
    switch fact {
    case .minutes:
      return question(
        id, section, fact, .minutes(least: 0, greatest: 1_440), row: name, text: QuestionWords.minutes,
        hint: QuestionWords.minutesHint, example: QuestionWords.minutesExample)
    case .content:
      let need: Need = facts.word(.need) ?? .other
      let words = Content.allCases.filter { $0 != .unknown && $0.fits(need) }
      return question(id, section, fact, .one(words.map { Choice($0.rawValue, WordLabels.label($0)) }), row: name)
    case .selfCare:
      var choices = SelfCare.allCases.filter { $0 != .unknown }.map { Choice($0.rawValue, WordLabels.label($0)) }
      choices.insert(Choice(QuestionWords.partlyJudged, QuestionWords.partlyJudgedLabel), at: 1)
      return question(id, section, fact, .one(choices), row: name)
    case .within:
      let rows = rowsHolding(row, RowTable(subject))
      return question(id, section, fact, .rows(rows.map { choice($0, subject) }), row: name)
    case .takenOff:
      let rows = rowsTakenOff(found, of: subject)
      return question(id, section, fact, .rows(rows.map { choice($0, subject) }), row: name)
    default:
      let isPart = fact.isPartOfMinutes
      let most = isPart ? facts.quantity(.minutes).map { Int(($0.greatest.tenThousandths + 9_999) / 10_000) } : nil
      return question(id, section, fact, kind(of: fact, greatest: most), row: name)
    }
  }

  private func ofRow(
    _ id: QuestionID, _ section: InterviewSection, _ row: String, _ extra: RowExtra, _ subject: InterviewCase
  ) -> InterviewQuestion? {
    guard let found = subject.row(row) else { return nil }
    let name = self.name(of: found, in: subject).plain
    switch extra {
    case .name: return plain(id, section, .text, QuestionWords.rowName, nil, row: name)
    case .times:
      return plain(
        id, section, .times, QuestionWords.times, QuestionWords.timesHint, row: name, why: QuestionWords.timesWhy)
    case .why:
      let choices = QuestionWords.reasons.map { Choice($0.0, $0.1) }
      return plain(
        id, section, .many(choices, ownWords: true), QuestionWords.whyNot, QuestionWords.whyNotHint, row: name,
        why: QuestionWords.whyNotWhy)
    case .whyTwo:
      let choices = QuestionWords.reasonsForTwo.map { Choice($0.0, $0.1) }
      return plain(
        id, section, .many(choices, ownWords: true), QuestionWords.whyTwo, QuestionWords.whyNotHint, row: name,
        why: QuestionWords.whyNotWhy)
    case .evidence:
      let choices = QuestionWords.papers.map { Choice($0.0, $0.1) }
      return plain(
        id, section, .many(choices, ownWords: true), QuestionWords.evidence, QuestionWords.evidenceHint, row: name,
        why: QuestionWords.evidenceWhy)
    case .inside:
      let rows = rowsInside(found, of: subject)
      return plain(
        id, section, .rows(rows.map { choice($0, subject) }), QuestionWords.inside, QuestionWords.fewestHint, row: name,
        why: QuestionWords.insideWhy)
    case .bySecond:
      let rows = rowsInside(found, of: subject)
      return plain(
        id, section, .rows(rows.map { choice($0, subject) }), QuestionWords.bySecond, QuestionWords.fewestHint,
        row: name, why: QuestionWords.insideWhy)
    }
  }
}

extension FactWords {
  static let forAllHint = say(
    "Är det olika får du säga vilken hjälp det gäller, del för del.",
    "If it differs you can tell which help, part by part.", easy: "Är det olika får du svara mer sedan.")
}

extension InterviewSection {
  /// Parts that are close to the body.
  var isIntimate: Bool { self == .hygiene || self == .toilet || self == .preventive }
}

extension Fact {
  /// Facts that are some of the minutes of the row.
  var isPartOfMinutes: Bool {
    switch self {
    case .privateMinutes, .connectMinutes, .waitingInside, .secondActiveMinutes, .selfCareMinutes, .ageTypicalMinutes:
      true
    default: false
    }
  }
}
