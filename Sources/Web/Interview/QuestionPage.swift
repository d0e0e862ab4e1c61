import Archive
import CaseFile
import Casework
import HTTPTypes
import Hummingbird
import Interview
import Law
import Markup

/// One question a page.
enum QuestionPage {
  /// The next question of all that are left.
  static func next(_ visit: Visit) async throws -> Reply {
    .redirect(visit.after(nil, try await visit.interviewer()))
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let (interviewer, id) = try await find(visit)
    return .page(try page(visit, interviewer, id, try await visit.openCase()))
  }

  private static func find(_ visit: Visit) async throws -> (Interviewer, QuestionID) {
    let interviewer = try await visit.interviewer()
    guard let code = visit.parameters.get("kod"), let id = interviewer.question(code: code) else {
      throw Refusal.notFound
    }
    return (interviewer, id)
  }

  private static func page(
    _ visit: Visit, _ interviewer: Interviewer, _ id: QuestionID, _ open: DeskCase, typed: Form? = nil,
    fault: String? = nil
  ) throws -> Page {
    guard let question = interviewer.questionnaire.question(id, of: interviewer.subject) else { throw Refusal.notFound }
    if interviewer.isLocked(id) { return LockedView(visit: visit, interviewer: interviewer, question: question).page }
    let form = AnswerForm(
      reader: visit.reader, question: question,
      answer: interviewer.questionnaire.currentAnswer(to: id, in: interviewer.subject), typed: typed, fault: fault)
    return QuestionView(visit: visit, interviewer: interviewer, open: open, form: form).page
  }

  static func answer(_ visit: Visit) async throws -> Reply {
    let (interviewer, id) = try await find(visit)
    guard let question = interviewer.questionnaire.question(id, of: interviewer.subject) else { throw Refusal.notFound }
    let reader = visit.reader
    let questionnaire = interviewer.questionnaire
    let action = visit.form["gor"] ?? "nasta"
    let given = AnswerForm.answer(visit.form, to: question.kind)
    if action == "hoppa" || (action == "sluta" && given == nil) {
      try await visit.keep(label(question)) { questionnaire.skip(id, of: $0) }
    } else {
      guard let given else {
        let text = reader(
          "Välj eller skriv ett svar, eller hoppa över frågan.", easy: "Svara, eller hoppa över.",
          "Choose or write an answer, or skip the question.")
        return .page(
          try page(visit, interviewer, id, try await visit.openCase(), typed: visit.form, fault: text),
          .unprocessableContent)
      }
      let confirmed = visit.form["bekraftat"] == "ja"
      do {
        try await visit.keep(label(question)) { subject in
          try questionnaire.answer(given, to: id, of: subject, confirmed: confirmed)
        }
      } catch AnswerProblem.wouldLose(let losses) {
        return .page(
          LossView(visit: visit, interviewer: interviewer, id: id, losses: losses, open: try await visit.openCase())
            .page, .conflict)
      } catch let problem as AnswerProblem {
        return .page(
          try page(visit, interviewer, id, try await visit.openCase(), typed: visit.form, fault: reader(problem.text)),
          .unprocessableContent)
      }
    }
    let after = try await visit.interviewer()
    if action == "sluta" { return .redirect(.interview) }
    return .redirect(visit.after(id, after))
  }

  /// What the history calls the change.
  private static func label(_ question: InterviewQuestion) -> String {
    [question.rowName, question.text.plain].compactMap { $0 }.joined(separator: ": ")
  }
}

extension Visit {
  /// Where to go after a question: the next of the task or the section, or what is left to choose from.
  func after(_ id: QuestionID?, _ interviewer: Interviewer) -> Address {
    let questionnaire = interviewer.questionnaire
    let subject = interviewer.subject
    if let time = session.time {
      let task = questionnaire.task(for: time, of: subject)
      if let next = questionnaire.next(in: task, after: id, of: subject) { return interviewer.address(next.id) }
      return .interview
    }
    guard let id, let section = questionnaire.section(of: id, in: subject) else {
      return questionnaire.next(of: subject).map { interviewer.address($0.id) } ?? .interview
    }
    if let next = questionnaire.next(in: section, after: id, of: subject) { return interviewer.address(next.id) }
    return .part(section)
  }
}

/// The page of a question.
struct QuestionView {
  let visit: Visit
  let interviewer: Interviewer
  let open: DeskCase
  let form: AnswerForm

  private var reader: Reader { visit.reader }
  private var question: InterviewQuestion { form.question }

  var page: Page {
    let place = interviewer.questionnaire.place(of: question.id, in: interviewer.subject)
    var main = [
      FaultSummary(reader: reader, faults: form.fault.map { [("svar", $0)] } ?? []).markup,
      QuestionCrumb(question: question, place: place, reader: reader).markup,
    ]
    main += LockedRows(visit: visit, interviewer: interviewer).note(question.id)
    main.append(visit.form(to: interviewer.address(question.id), of: open).markup(heading + form.markup + [buttons]))
    main += more
    if let previous = place?.previous {
      main.append(.paragraph([.link(reader("Frågan före", "The question before"), to: interviewer.address(previous))]))
    }
    return Page(title: reader("Fråga", "Question"), place: .interview, main: main)
  }

  private var heading: [Markup] {
    if form.carriesLegend { return [] }
    return [form.legend] + (question.hint.map { [Markup.paragraph(reader($0), class: "hint")] } ?? [])
  }

  private var buttons: Markup {
    .actions(
      [
        .button(reader("Nästa", "Next"), .primary, name: "gor", value: "nasta"),
        .button(
          question.isIntimate
            ? reader("Hoppa över – prata om det på mötet", easy: "Hoppa över", "Skip – talk about it at the meeting")
            : reader("Hoppa över", "Skip"), .plain, name: "gor", value: "hoppa"),
        .button(reader("Sluta för i dag", "Stop for today"), .plain, name: "gor", value: "sluta"),
      ])
  }

  private var more: [Markup] {
    var parts: [Markup] = []
    if let example = question.example {
      parts.append(.details(reader("Visa exempel", "Show an example"), [.paragraph(reader(example))]))
    }
    var why = question.why.map { [Markup.paragraph(reader($0))] } ?? []
    if reader.layer != .easy || reader.isEnglish, !question.rules.isEmpty {
      why.append(.list(question.rules.prefix(8).map { .text("\($0.says) (\($0.citation))") }))
    }
    if !why.isEmpty { parts.append(.details(reader("Varför frågar vi?", "Why do we ask?"), why)) }
    return parts
  }
}

/// Where a question stands, and how many are left there.
struct QuestionCrumb {
  let question: InterviewQuestion
  let place: QuestionPlace?
  let reader: Reader

  var markup: Markup {
    var parts: [Markup] = [
      .link(reader("Intervju", "Interview"), to: .interview), .text(" › "),
      .link(reader(question.section.name), to: .part(question.section)),
    ]
    if let name = question.rowName { parts += [.text(" › "), .own(name)] }
    if let place {
      parts.append(
        .text(
          reader(
            " · \(place.seen) besvarade, \(place.left) kvar", easy: " · \(place.left) frågor kvar",
            " · \(place.seen) answered, \(place.left) left")))
    }
    return .element("p", class: "crumb", [], parts)
  }
}

/// A question about a row that the person has locked: the answer as it is, and where to unlock.
struct LockedView {
  let visit: Visit
  let interviewer: Interviewer
  let question: InterviewQuestion

  private var reader: Reader { visit.reader }

  var page: Page {
    let questionnaire = interviewer.questionnaire
    let answer = questionnaire.answerText(to: question, of: interviewer.subject)
    let place = questionnaire.place(of: question.id, in: interviewer.subject)
    let lines = answer.map { reader($0).split(separator: "\n").map { Markup.own(String($0)) } } ?? []
    var main: [Markup] = [
      QuestionCrumb(question: question, place: place, reader: reader).markup,
      .heading(1, reader(question.text)),
    ]
    if !lines.isEmpty { main.append(.list(lines)) }
    main += [
      .caution(
        reader(
          "Du har låst raden. Ingenting ändrar den förrän du låser upp den.",
          easy: "Du har låst raden. Lås upp den om du vill ändra.",
          "You have locked the row. Nothing changes it until you unlock it.")),
      .actions([
        .link(reader("Nästa", "Next"), to: visit.after(question.id, interviewer), class: "button primary"),
        LockedRows(visit: visit, interviewer: interviewer).button(question.id),
      ]),
    ]
    return Page(title: reader("Fråga", "Question"), place: .interview, main: main)
  }
}

/// An answer that takes something away is asked for once more.
struct LossView {
  let visit: Visit
  let interviewer: Interviewer
  let id: QuestionID
  let losses: [Loss]
  let open: DeskCase

  private var reader: Reader { visit.reader }

  var page: Page {
    let heading = reader("Det här tar bort något", "This takes something away")
    let fields = visit.form.fields.filter { !["token", "revision", "bekraftat"].contains($0.name) }
    return Page(
      title: heading, place: .interview,
      main: [
        .heading(1, heading),
        .paragraph(
          reader(
            "Med det svaret försvinner det här ur ärendet. Du kan ångra efteråt.",
            easy: "Med det svaret försvinner det här. Du kan ångra sedan.",
            "With that answer this goes from the case. You can undo it afterwards.")),
        .list(losses.map { .own(name($0)) }),
        .actions([
          visit.form(to: interviewer.address(id), of: open).markup(
            fields.map { .hidden($0.name, $0.value) }
              + [.hidden("bekraftat", "ja"), .button(reader("Ja, ta bort", "Yes, take it away"), .primary)]),
          .link(reader("Behåll som det var", "Keep it as it was"), to: interviewer.address(id), class: "button"),
        ]),
      ])
  }

  private func name(_ loss: Loss) -> String {
    switch loss {
    case .row(_, let name):
      return reader("Behovet \(name) och allt du har sagt om det", "The need \(name) and all said of it")
    case .answer(let id):
      let question = interviewer.questionnaire.question(id, of: interviewer.subject)
      return question.map { reader($0.text) } ?? reader("Ett svar", "An answer")
    case .claim(let row):
      let name = interviewer.subject.document.rows.first { $0.id == row }?.name ?? row
      return reader("Det som är yrkat eller sagt av andra om \(name)", "What is claimed or said by others of \(name)")
    }
  }
}
