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
