package import CaseFile
import Casework
import Law
package import Wording

/// How a pasted proposal was read: what was understood and what was not, before any of it is used.
package struct ProposalReport {
  package let document: CaseDocument
  package let reading: ProposalReading
  package let language: Language

  package init(document: CaseDocument, reading: ProposalReading, language: Language) {
    self.document = document
    self.reading = reading
    self.language = language
  }

  package var blocks: [Block] {
    var blocks: [Block] = [.title(language("Så läses förslaget", "How the proposal is read"))]
    if reading.understood.isEmpty {
      blocks.append(.paragraph(language("Ingen rad i texten gick att förstå.", "No line of the text was understood.")))
    } else {
      blocks.append(.list(reading.understood.map { understood($0) }))
      blocks.append(
        .remark(
          language(
            "Det som förslaget inte säger något om står kvar som du har skrivit det.",
            "What the proposal says nothing of stands as you wrote it.")))
    }
    if reading.understood.contains(where: { $0.values.contains { isOfWeek($0) } }) {
      blocks.append(
        .remark(
          language(
            "Tid per vecka är delad med hur ofta raden händer, och läses som tid för en assistent.",
            "Time a week is divided by how often the row happens, and read as the time of one assistant.")))
    }
    blocks += unreadWords
    if !reading.notUnderstood.isEmpty {
      blocks.append(.heading(language("Det här förstods inte", "What was not understood")))
      blocks.append(.list(reading.notUnderstood.map { problem($0) }))
    }
    if !reading.leftOut.isEmpty {
      let lines = reading.leftOut.map { "\($0)" }.joined(separator: ", ")
      blocks.append(
        .remark(
          language(
            "Rubriker och summor används inte: textens rad \(lines).", "Headings and sums are left out: line \(lines).")
        ))
    }
    if reading.isWindows1252 {
      blocks.append(
        .remark(
          language(
            "Texten är inte sparad som UTF-8 och lästes som Windows-1252. Se efter att å, ä och ö blev rätt.",
            "The text is not saved as UTF-8 and was read as Windows-1252. See that å, ä and ö came out right.")))
    }
    return blocks
  }

  /// The lines of which a part was not read.
  private var unreadWords: [Block] {
    let lines = reading.understood.filter { $0.hasUnreadWords }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(language("Rader där några ord inte lästes", "Lines where some words were not read")),
      .list(
        lines.map { line in
          language(
            "Textens rad \(line.line) (\(document.rows[line.row].id)): se efter att det som lästes är allt som står.",
            "Line \(line.line) (\(document.rows[line.row].id)): see that what was read is all it says.")
        }),
      .remark(
        language(
          "Skriv bara det som godtas, och skälet efter motivering:",
          "Write only what is accepted, and the reason after motivering:")),
    ]
  }

  /// Line, row, what is read, and the reason.
  private func understood(_ line: ProposalReading.Understood) -> String {
    let reason = line.reason.map { language("Motivering: ”\($0)”", "Reason: “\($0)”") }
    return language("Textens rad \(line.line)", "Line \(line.line)") + " → \(label(line)): \(values(line)). "
      + (reason ?? language("Ingen motivering läst.", "No reason read."))
  }

  private func label(_ line: ProposalReading.Understood) -> String {
    let row = document.rows[line.row]
    let name = row.name.map { " \($0)" } ?? ""
    return row.id + name + (line.match == .words ? language(" (liknande namn)", " (similar name)") : "")
  }

  private func values(_ line: ProposalReading.Understood) -> String {
    var parts = line.values.map { value($0) }
    if parts.isEmpty { parts.append(language("bara en motivering", "a reason alone")) }
    if line.hasUnreadWords {
      parts.append(language("några ord på raden lästes inte", "some words of the line were not read"))
    }
    return parts.joined(separator: ", ")
  }

  private func isOfWeek(_ value: ProposalReading.Value) -> Bool {
    if case .minutesOfWeek = value { return true }
    return false
  }

  private func value(_ value: ProposalReading.Value) -> String {
    switch value {
    case .minutes(let minutes), .minutesOfWeek(let minutes):
      language("\(language.minutes(minutes)) per gång", "\(language.minutes(minutes)) per occasion")
    case .lowered(let own, let less):
      language(
        "räknat som \(language.minutes(own)) minus \(language.minutes(less))",
        "computed as \(language.minutes(own)) minus \(language.minutes(less))")
    case .basicMinutes(let minutes):
      language("\(language.minutes(minutes)) grundläggande", "\(language.minutes(minutes)) basic")
    case .occasions(let frequency): language.frequency(frequency)
    case .assistants(let count): language.assistants(count)
    case .engagement(let engagement): language("som ", "as ") + language.engagement(engagement)
    case .refused: language("nekas helt", "refused altogether")
    case .accepted: language("godtas", "accepted")
    }
  }

  /// Where, what and how to mend it.
  private func problem(_ line: ProposalReading.NotUnderstood) -> String {
    let message = line.problem.message(language)
    let rows = line.candidates.isEmpty ? "" : " (\(line.candidates.prefix(6).joined(separator: ", ")))"
    let seen = line.seen.map { language(" Det gäller ordet ”\($0)”.", " It is about the word “\($0)”.") } ?? ""
    return language("Textens rad \(line.line): \(message)\(rows).", "Line \(line.line): \(message)\(rows).") + seen
  }
}

/// The reading for other programs.
package struct ProposalJSON: Encodable {
  struct Line: Encodable {
    let line: Int
    let row: String
    let match: String
    let minutes: String?
    let basicMinutes: String?
    let occasions: String?
    let period: String?
    let assistants: Int?
    let engagement: String?
    let isRefused: Bool
    let reason: String?
    let hasUnreadWords: Bool
  }

  struct Problem: Encodable {
    let line: Int
    let problem: String
    let mend: String
    let candidates: [String]
    let seen: String?
  }

  let format = "egenmakt-proposal-1"
  let understood: [Line]
  let notUnderstood: [Problem]
  let leftOut: [Int]
  let encoding: String

  package init(_ document: CaseDocument, _ reading: ProposalReading, _ language: Language) {
    understood = reading.understood.map { line in
      let position = line.position
      return Line(
        line: line.line, row: document.rows[line.row].id, match: "\(line.match)",
        minutes: ProposalJSON.text(position.minutes), basicMinutes: ProposalJSON.text(position.basicMinutes),
        occasions: position.occasions.map { "\($0.count.least)" }, period: position.occasions.map { $0.per.rawValue },
        assistants: position.assistants, engagement: position.engagement?.rawValue,
        isRefused: line.values.contains(.refused), reason: line.reason, hasUnreadWords: line.hasUnreadWords)
    }
    notUnderstood = reading.notUnderstood.map { line in
      Problem(
        line: line.line, problem: "\(line.problem)",
        mend: line.problem.message(language), candidates: line.candidates,
        seen: line.seen)
    }
    leftOut = reading.leftOut
    encoding = reading.isWindows1252 ? "windows-1252" : "unicode"
  }

  private static func text(_ amount: Amount) -> String? {
    guard amount.isStated, let greatest = amount.greatest else { return nil }
    return amount.isKnown ? "\(amount.least)" : "\(amount.least)–\(greatest)"
  }
}
