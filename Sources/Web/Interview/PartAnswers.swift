import CaseFile
import Casework
import Interview
import Markup

/// What is answered in a part: what is about the part as a whole first, then one row of help after another.
struct PartAnswers {
  let visit: Visit
  let interviewer: Interviewer
  let listed: [ListedQuestion]
  let section: InterviewSection

  private var reader: Reader { visit.reader }
  private var questionnaire: Questionnaire { interviewer.questionnaire }
  private var subject: InterviewCase { interviewer.subject }

  var markup: [Markup] { answers + needless }

  // MARK: Answers

  private var answers: [Markup] {
    let seen = listed.filter { item in
      switch item.status {
      case .answered, .unknown, .skipped: true
      case .open, .notNeeded: false
      }
    }
    guard !seen.isEmpty else { return [] }
    return [.heading(2, reader("Det du har svarat", "What you have answered"))]
      + list(seen.filter { $0.id.row == nil }, nil)
      + subject.document.rows(in: section).flatMap { row in
        [.heading(3, name(row), isOwn: true)] + locked(row) + list(seen.filter { $0.id.row == row.id }, row)
      }
  }

  private func name(_ row: CaseDocument.Row) -> String { reader(questionnaire.name(of: row, in: subject)) }

  private func list(_ items: [ListedQuestion], _ row: CaseDocument.Row?) -> [Markup] {
    let entries = items.compactMap { item -> Markup? in
      guard let question = questionnaire.question(item.id, of: subject) else { return nil }
      let text = reader(question.text)
      return .element(
        "div", [],
        [.element("dt", [], [.text(text)]), .element("dd", [], answer(item.status, question))]
          + (interviewer.isLocked(item.id) ? [] : [.element("dd", [], [change(item.id, text, row)])]))
    }
    guard !entries.isEmpty else {
      return row == nil
        ? []
        : [
          .paragraph(
            reader("Du har inte svarat om det här än.", "You have not answered about this yet."), class: "quiet")
        ]
    }
    return [.element("dl", class: "answers", [], entries)]
  }

  private func answer(_ status: QuestionStatus, _ question: InterviewQuestion) -> [Markup] {
    switch status {
    case .unknown: return [.text(reader("Vet inte", easy: "Jag vet inte", "I don't know"))]
    case .skipped: return [.text(reader("Överhoppad", easy: "Du hoppade över", "Skipped"))]
    case .answered, .open, .notNeeded: break
    }
    let lines = questionnaire.answerText(to: question, of: subject).map {
      reader($0).split(separator: "\n").map(String.init)
    }
    guard let lines, lines.count > 1 else { return [.own(lines?.first ?? reader("Svarat", "Answered"))] }
    return [.list(lines.map { .own($0) })]
  }

  private func change(_ id: QuestionID, _ question: String, _ row: CaseDocument.Row?) -> Markup {
    let whose: [Markup] = row.map { [.own(name($0)), .text(": ")] } ?? []
    return .element(
      "a", [.init("href", interviewer.address(id).text)],
      [
        .text(reader("Ändra", "Change")),
        .element("span", class: "visually-hidden", [], [.text(" ")] + whose + [.text(question)]),
      ])
  }

  private func locked(_ row: CaseDocument.Row) -> [Markup] {
    guard subject.locked.contains(row.id) else { return [] }
    return [
      .paragraph(
        [
          .element("span", class: "tag", [], [.text(reader("låst av mig", "locked by me"))]), .text(" "),
          LockedRows(visit: visit, interviewer: interviewer)
            .link(row.id, [.text(reader("Lås upp raden", "Unlock the row"))], tail: name(row)),
        ])
    ]
  }

  // MARK: What need not be asked

  private var needless: [Markup] {
    let items = listed.compactMap { item -> Markup? in
      guard case .notNeeded(let reason) = item.status,
        let question = questionnaire.question(item.id, of: subject)
      else { return nil }
      let whose: [Markup] = question.rowName.map { [.own($0), .text(": ")] } ?? []
      let why = reader(questionnaire.text(reason, of: subject))
      return .group(whose + [.text("\(reader(question.text)) – \(why)")])
    }
    guard !items.isEmpty else { return [] }
    return [
      .details(
        reader("Frågor som inte behövs (\(items.count))", "Questions not needed (\(items.count))"), [.list(items)])
    ]
  }
}

/// Rows that the person has locked, with where each is unlocked.
struct LockedRows {
  let visit: Visit
  let interviewer: Interviewer

  private var reader: Reader { visit.reader }
  private var document: CaseDocument { interviewer.subject.document }

  /// A link to where a row is unlocked.
  ///
  /// - Parameter tail: the row's name, where the link does not say it; only heard.
  func link(_ id: String, _ text: [Markup], tail: String? = nil) -> Markup {
    let place = document.rows.firstIndex { $0.id == id } ?? 0
    let heard: [Markup] =
      tail.map { [.element("span", class: "visually-hidden", [], [.text(" "), .own($0)])] } ?? []
    return .element("a", class: "row-link", [.init("href", Address.need.numbered(place + 1).text)], text + heard)
  }

  /// A button to where the row of a question is unlocked.
  func button(_ id: QuestionID) -> Markup {
    let place = document.rows.firstIndex { $0.id == id.row } ?? 0
    return .link(reader("Lås upp raden", "Unlock the row"), to: .need.numbered(place + 1), class: "button")
  }

  /// What a question leaves as it is; nothing where no locked row belongs to it.
  func note(_ id: QuestionID) -> [Markup] {
    let rows = interviewer.questionnaire.lockedRows(askedBy: id, of: interviewer.subject)
      .compactMap { id in document.rows.first { $0.id == id } }
    guard !rows.isEmpty else { return [] }
    return [
      .caution([
        .paragraph(
          reader(
            "Det här har du låst. Svaret ändrar det inte. Öppna raden om du vill låsa upp den.",
            easy: "Det här har du låst. Det ändras inte. Tryck på raden om du vill låsa upp.",
            "You have locked this. The answer does not change it. Open the row if you want to unlock it.")),
        .element(
          "ul", class: "entries", [],
          rows.map { row in
            .element(
              "li", [],
              [link(row.id, [.own(reader(interviewer.questionnaire.name(of: row, in: interviewer.subject)))])])
          }),
      ])
    ]
  }
}
