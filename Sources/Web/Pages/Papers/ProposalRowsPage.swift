import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Markup
import Wording

/// A proposal written row by row.
enum ProposalRowsPage {
  static func show(_ visit: Visit) async throws -> Reply {
    .page(try await ProposalRowsView(visit).page(ProposalFields(), [:]))
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let view = try await ProposalRowsView(visit)
    var fields = ProposalFields(visit.form)
    let head = fields.head(visit.reader)
    let (text, rowFaults) = view.text(visit.form)
    if text.isEmpty, rowFaults.isEmpty {
      fields.faults.add("rad-1", visit.reader("Skriv något på minst en rad.", "Write something on at least one row."))
    }
    for (row, fault) in rowFaults.sorted(by: { $0.key < $1.key }) { fields.faults.add("rad-\(row + 1)", fault) }
    guard let head, fields.faults.isEmpty else { return .page(view.page(fields, rowFaults), .unprocessableContent) }
    return try await ProposalFormPage.keep(head, text, visit, view.open)
  }
}

/// The form with a line for each row of the case.
struct ProposalRowsView {
  let visit: Visit
  let open: DeskCase
  let study: CaseStudy

  private var reader: Reader { visit.reader }

  init(_ visit: Visit) async throws {
    self.visit = visit
    open = try await visit.openCase()
    study = try await visit.site.desk.study(of: open)
  }

  /// The lines as one text, each looked at by the reader of proposals, and what it did not understand by row.
  func text(_ form: Form) -> (text: String, faults: [Int: String]) {
    var lines: [String] = []
    var faults: [Int: String] = [:]
    let proposals = ProposalReader(study.document, readings: study.law.readings)
    for (index, row) in study.document.rows.enumerated() {
      let answer = line(form.words("rad-\(index + 1)"))
      let reason = line(form.words("skal-\(index + 1)"))
      guard answer != nil || reason != nil else { continue }
      guard let answer else {
        faults[index] = reader(
          "Skriv vad som godtas. Skriv till exempel 30 min eller avslag.",
          "Write what is accepted, for example 30 min or avslag.")
        continue
      }
      let whole = "\(row.id): \(answer)" + (reason.map { ", motivering: \($0)" } ?? "")
      let reading = proposals.read(Array(whole.utf8))
      let isThisRow = reading.understood.count == 1 && reading.understood[0].row == index
      if let problem = reading.notUnderstood.first {
        faults[index] = problem.problem.message(reader.language).capitalisedFirst + "."
      } else if !isThisRow || reading.isPartial {
        faults[index] = reader(
          "Allt på raden gick inte att förstå. Skriv bara det som godtas, till exempel 30 min 4 ggr/vecka.",
          "Not all of the line was understood. Write only what is accepted, such as 30 min 4 ggr/vecka.")
      }
      lines.append(whole)
    }
    return (lines.joined(separator: "\n"), faults)
  }

  private func line(_ text: String?) -> String? {
    text.map { $0.split(separator: "\n").joined(separator: " ") }
  }

  func page(_ fields: ProposalFields, _ rowFaults: [Int: String]) -> Page {
    let heading = reader("Skriv förslaget rad för rad", easy: "Skriv rad för rad", "Write the proposal row by row")
    return Page(
      title: heading, place: .proposals,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Alla förslag", "All proposals"), to: .proposals)]),
        fields.summary(reader), .heading(1, heading),
        .paragraph(
          reader(
            "Skriv det som står i förslaget, till exempel ”30 min 4 ggr/vecka”, ”avslag” eller ”godtas”. Lämna tomt där förslaget inte säger något.",
            easy: "Skriv det som står. Till exempel: 30 min. Eller: avslag. Lämna tomt om inget står.",
            "Write what the proposal says, in Swedish, such as “30 min 4 ggr/vecka”, “avslag” or “godtas”. Leave empty where it says nothing."
          )),
        open.document.rows.isEmpty
          ? .card([
            .paragraph(
              reader(
                "Ärendet har inga behov än. Beskriv hjälpen först.",
                "The case has no needs yet. Describe the help first."))
          ])
          : visit.form(to: .proposalByRows, of: open).markup(
            fields.headParts(reader) + study.document.rows.indices.map { row($0, rowFaults[$0]) }
              + [
                .actions([
                  .button(reader("Jämför", "Compare")),
                  .link(reader("Avbryt", "Cancel"), to: .proposals, class: "button plain"),
                ])
              ]),
      ])
  }

  private func row(_ index: Int, _ fault: String?) -> Markup {
    let moment = study.subject.moments[index]
    let language = reader.language
    let mine = "\(language.minutes(moment.minutes)), \(language.frequency(moment.occasions))"
    return .element(
      "fieldset", class: "card", [],
      [
        .element("legend", [], [.element("strong", [], [.own(study.label(index))])]),
        .paragraph([.text(reader("Du har skrivit: ", "You wrote: ")), .own(mine), .text(".")]),
        FieldElement(
          name: "rad-\(index + 1)", label: reader("Vad godtar de?", "What do they accept?"), fault: fault,
          value: visit.form["rad-\(index + 1)"] ?? ""
        ).line(),
        FieldElement(
          name: "skal-\(index + 1)", label: reader("Vilket skäl ger de?", "Which reason do they give?"),
          value: visit.form["skal-\(index + 1)"] ?? ""
        ).line(),
      ])
  }
}
