import Archive
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Interview
import Law
import Markup

/// The list of what to tell, and each part with its questions.
enum InterviewPages {
  static func show(_ visit: Visit) async throws -> Reply {
    .page(InterviewView(visit: visit, interviewer: try await visit.interviewer()).page)
  }

  /// Begins a task for the time at hand, or the interview as a whole.
  static func begin(_ visit: Visit) async throws -> Reply {
    let time = visit.form["tid"].flatMap(Int.init).flatMap(TimeAtHand.init)
    await visit.site.sessions.change(visit.session.id) { $0.time = time }
    let interviewer = try await visit.interviewer()
    guard let time else { return .redirect(visit.after(nil, interviewer)) }
    let task = interviewer.questionnaire.task(for: time, of: interviewer.subject)
    let next = interviewer.questionnaire.next(in: task, of: interviewer.subject)
    return .redirect(next.map { interviewer.address($0.id) } ?? .interview)
  }

  static func part(_ visit: Visit) async throws -> Reply {
    let section = try section(visit)
    await visit.site.sessions.change(visit.session.id) { $0.time = nil }
    return .page(try await PartView(visit, section).page)
  }

  private static func section(_ visit: Visit) throws(Refusal) -> InterviewSection {
    let number = try visit.number()
    guard InterviewSection.allCases.indices.contains(number - 1) else { throw .notFound }
    return InterviewSection.allCases[number - 1]
  }

  /// Adds another row of help that is already told of, for another time or place.
  static func addAgain(_ visit: Visit) async throws -> Reply {
    let section = try section(visit)
    let name = visit.form["namn"]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    var view = try await PartView(visit, section)
    guard let word = visit.form["hjalp"], !name.isEmpty else {
      view.faults = view.againFaults(word: visit.form["hjalp"], name: name)
      return .page(view.page, .unprocessableContent)
    }
    do {
      let questionnaire = view.interviewer.questionnaire
      try await visit.keep(name) { try questionnaire.addRow(word, named: name, to: section, of: $0).subject }
    } catch let problem as AnswerProblem {
      view.faults = [("hjalp", visit.reader(problem.text))]
      return .page(view.page, .unprocessableContent)
    }
    let after = try await visit.interviewer()
    let next = after.questionnaire.next(in: section, of: after.subject)
    return .redirect(next.map { after.address($0.id) } ?? .part(section))
  }
}

extension Address {
  static let interview = Address.pattern("/intervju")
  static let nextQuestion = Address.pattern("/fraga")

  /// A part of the interview, by its place in the list.
  static func part(_ section: InterviewSection) -> Address {
    .numbered("/del", (InterviewSection.allCases.firstIndex(of: section) ?? 0) + 1)
  }
}

/// The page of the interview's parts.
struct InterviewView {
  let visit: Visit
  let interviewer: Interviewer

  private var reader: Reader { visit.reader }

  var page: Page {
    let heading = reader("Intervju", "Interview")
    return Page(
      title: heading, place: .interview,
      main: [
        .heading(1, heading),
        .paragraph(
          reader(
            "Ta en del i taget, i vilken ordning du vill. Allt sparas. Du kan sluta nu och fortsätta en annan dag.",
            easy: "Ta en del i taget. Allt sparas. Du kan sluta när du vill.",
            "Take one part at a time, in any order. All is saved. You can stop now and go on another day.")), times,
        .heading(2, reader("Om dig", "About you")), list(InterviewSection.aboutPerson),
        .heading(2, reader("Hjälpen du behöver", "The help you need")), list(InterviewSection.parts),
      ] + group + diary)
  }

  /// What there is time for; the start page shows it too.
  var times: Markup {
    let choices: [(TimeAtHand, String)] = [
      (.five, reader("Det som hela rätten hänger på", "What the whole right hangs on")),
      (.fifteen, reader("En del, till slutet", "One part, to its end")),
      (.thirty, reader("Ett dygn från morgon till natt", "A day from morning to night")),
    ]
    return visit.form(to: .interview).markup([
      .element(
        "ul", class: "tiles", [],
        choices.map { time, text in
          .element(
            "li", [],
            [
              .button(
                [
                  .element(
                    "strong", [],
                    [.text(reader("Jag har \(time.rawValue) minuter", "I have \(time.rawValue) minutes"))]),
                  .text(text),
                ], .tile, name: "tid", value: "\(time.rawValue)")
            ])
        })
    ])
  }

  private func list(_ sections: [InterviewSection]) -> Markup {
    .element(
      "ul", class: "entries task-list", [],
      sections.map { section in
        let state = interviewer.questionnaire.state(of: section, in: interviewer.subject)
        return .element(
          "li", [],
          [
            .link(reader(section.name), to: .part(section)),
            .element("span", class: "tag", [], [.text(reader(state.text))]),
          ])
      })
  }

  private var group: [Markup] {
    guard let group = interviewer.questionnaire.likelyGroup(of: interviewer.subject) else { return [] }
    return [.paragraph([.own(reader(group.text))])]
  }

  private var diary: [Markup] {
    let tasks = interviewer.questionnaire.diaryTasks(of: interviewer.subject)
    guard !tasks.isEmpty else { return [] }
    return [
      .heading(2, reader("Att mäta i dagboken", "To measure in the diary")), .list(tasks.map { .own($0.name) }),
    ]
  }
}

/// The page of one part: its questions and how they stand.
struct PartView {
  let visit: Visit
  let interviewer: Interviewer
  let section: InterviewSection
  let open: DeskCase
  var faults: [(field: String, text: String)] = []

  init(_ visit: Visit, _ section: InterviewSection) async throws {
    self.visit = visit
    self.section = section
    interviewer = try await visit.interviewer()
    open = try await visit.openCase()
  }

  private var reader: Reader { visit.reader }
  private var questionnaire: Questionnaire { interviewer.questionnaire }

  var page: Page {
    let listed = questionnaire.questions(in: section, of: interviewer.subject)
    let next = questionnaire.next(in: section, of: interviewer.subject)
    return Page(
      title: reader(section.name), place: .interview,
      main: [
        FaultSummary(reader: reader, faults: faults).markup,
        .element("p", class: "crumb", [], [.link(reader("Intervju", "Interview"), to: .interview)]),
        .heading(1, reader(section.name)), state(next),
      ] + questions(listed) + again)
  }

  // MARK: The same help again

  /// The boxes that are ticked in the part.
  private var ticked: [Interview.Choice] {
    let id = QuestionID.what(section)
    guard section.isPart, case .many(let choices, _) = questionnaire.question(id, of: interviewer.subject)?.kind,
      case .words(let words, _) = questionnaire.currentAnswer(to: id, in: interviewer.subject)
    else { return [] }
    return choices.filter { words.contains($0.word) }
  }

  private var again: [Markup] {
    let choices = ticked
    guard !choices.isEmpty else { return [] }
    func fault(_ field: String) -> String? { faults.first { $0.field == field }?.text }
    let which = FieldElement(
      name: "hjalp", label: reader("Vilken hjälp?", "Which help?"), fault: fault("hjalp"))
    let name = FieldElement(
      name: "namn", label: reader("Vad ska raden heta?", "What shall the row be called?"),
      hint: reader("Till exempel det den heter, och när.", "For example what it is, and when."), fault: fault("namn"),
      value: visit.form["namn"] ?? "", isPrivate: true)
    return [
      .element(
        "details", faults.isEmpty ? [] : [.init("open", "")],
        [
          .element(
            "summary", [],
            [
              .text(
                reader(
                  "Samma hjälp en annan tid eller på en annan plats", easy: "Samma hjälp en annan tid",
                  "The same help at another time or place"))
            ]),
          visit.form(to: .part(section), of: open).markup([
            which.choices(
              choices.map {
                .init(value: $0.word, label: reader($0.label), isChosen: $0.word == visit.form["hjalp"])
              }), name.line(), .button(reader("Lägg till", "Add"), .secondary),
          ]),
        ])
    ]
  }

  /// What is wrong when the help or its name is missing.
  func againFaults(word: String?, name: String) -> [(field: String, text: String)] {
    var found: [(field: String, text: String)] = []
    if word == nil { found.append(("hjalp", reader("Välj vilken hjälp det är.", "Choose which help it is."))) }
    if name.isEmpty {
      found.append(("namn", reader("Skriv vad raden ska heta.", "Write what the row shall be called.")))
    }
    return found
  }

  private func state(_ next: InterviewQuestion?) -> Markup {
    guard let next else {
      return .group([
        .paragraph(
          reader(
            "Det finns inget mer att fråga här. Du kan ändra svaren när du vill.",
            easy: "Klart! Du kan ändra svaren när du vill.",
            "There is nothing more to ask here. You can change the answers whenever you like.")),
        .actions([
          .link(reader("Nästa del", "Next part"), to: .nextQuestion, class: "button primary"),
          .link(reader("Till resultatet", "To the result"), to: .result, class: "button"),
        ]),
      ])
    }
    let isBegun = questionnaire.state(of: section, in: interviewer.subject) == .started
    return .actions([
      .link(
        isBegun ? reader("Fortsätt", "Go on") : reader("Börja", "Begin"), to: interviewer.address(next.id),
        class: "button primary")
    ])
  }

  private func questions(_ listed: [ListedQuestion]) -> [Markup] {
    var seen: [Markup] = []
    var needless: [Markup] = []
    for item in listed {
      guard let question = questionnaire.question(item.id, of: interviewer.subject) else { continue }
      let title = [question.rowName, reader(question.text)].compactMap { $0 }.joined(separator: ": ")
      switch item.status {
      case .notNeeded(let reason):
        needless.append(
          .group([
            .own(title), .text(" – \(reader(questionnaire.text(reason, of: interviewer.subject)))"),
          ]))
      case .open: continue
      case .answered, .unknown, .skipped:
        seen.append(
          .group([
            .element("span", class: "private", [], [.link(title, to: interviewer.address(item.id))]), .text(" "),
            .element("span", class: "tag", [], [.text(name(item.status))]),
          ]))
      }
    }
    var parts: [Markup] = []
    if !seen.isEmpty {
      parts += [
        .heading(2, reader("Det du har svarat", "What you have answered")),
        .element("ul", class: "entries", [], seen.map { .element("li", [], [$0]) }),
      ]
    }
    if !needless.isEmpty {
      parts.append(
        .details(
          reader("Frågor som inte behövs (\(needless.count))", "Questions not needed (\(needless.count))"),
          [.list(needless)]))
    }
    return parts
  }

  private func name(_ status: QuestionStatus) -> String {
    switch status {
    case .answered: reader("besvarad", "answered")
    case .unknown: reader("vet inte", "not known")
    case .skipped: reader("överhoppad", "skipped")
    case .open, .notNeeded: ""
    }
  }
}
