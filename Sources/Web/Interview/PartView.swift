import Casework
import Interview
import Markup

/// The page of one part: where it stands, and what is answered, to check and to change.
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
      ] + PartAnswers(visit: visit, interviewer: interviewer, listed: listed, section: section).markup + again)
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
}
