import Archive
import Casework
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
    let number = try visit.number()
    guard InterviewSection.allCases.indices.contains(number - 1) else { throw Refusal.notFound }
    let section = InterviewSection.allCases[number - 1]
    await visit.site.sessions.change(visit.session.id) { $0.time = nil }
    return .page(PartView(visit: visit, interviewer: try await visit.interviewer(), section: section).page)
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

  private var times: Markup {
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

  private var reader: Reader { visit.reader }
  private var questionnaire: Questionnaire { interviewer.questionnaire }

  var page: Page {
    let listed = questionnaire.questions(in: section, of: interviewer.subject)
    let next = questionnaire.next(in: section, of: interviewer.subject)
    return Page(
      title: reader(section.name), place: .interview,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Intervju", "Interview"), to: .interview)]),
        .heading(1, reader(section.name)), state(next),
      ] + questions(listed))
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
