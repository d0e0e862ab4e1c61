package import CaseFile
package import Casework
import Law
package import Wording

/// Where a case is, what comes next and the whole way, in words.
package struct ProcessReport {
  package let process: CaseProcess
  package let guide: ProcessGuide
  package let showsSteps: Bool
  /// The file, for what to type next.
  package let file: String
  package let language: Language

  package init(process: CaseProcess, guide: ProcessGuide, showsSteps: Bool, file: String, language: Language) {
    self.process = process
    self.guide = guide
    self.showsSteps = showsSteps
    self.file = file
    self.language = language
  }

  package var blocks: [Block] {
    var blocks: [Block] = [.title(language("Ärendets gång", "The way of the case"))]
    for position in process.positions { blocks += part(position) }
    blocks += days
    blocks += log
    blocks += ProcessFindingReport(process: process, language: language).blocks
    blocks += way
    blocks += HelpReport(guide: guide, language: language).blocks
    return blocks + [
      .space,
      .remark(
        language(
          "Vanliga tider är uppgifter som inte är kontrollerade. De binder ingen. Dagarna ovan räknas ur lagen.",
          "Usual times are not verified and bind nobody. The days above are counted by the law.")),
    ]
  }

  // MARK: Where you are

  /// Where the case is in each track, whose turn it is and what comes next.
  package var here: [Block] { process.positions.flatMap { part($0) } }

  private func part(_ position: ProcessPosition) -> [Block] {
    var blocks: [Block] = [.heading(heading(position))]
    if let step = step(position.step) {
      blocks.append(
        .paragraph(
          language(
            "Du är vid steg \(step.id): \(language(step.name)).", "You are at step \(step.id): \(language(step.name)).")
        ))
    }
    if let index = position.event {
      blocks.append(.paragraph(language("Senast: ", "Latest: ") + line(process.document.events[index])))
    }
    blocks.append(.emphasis(turn(position)))
    let next = position.next.compactMap { step($0) }
    if !next.isEmpty {
      blocks.append(
        .entries(
          next.map { step in
            Block.Entry(
              language("Härnäst, steg \(step.id): ", "Next, step \(step.id): ") + language(step.name),
              notes: [language("Vem: ", "Who: ") + language(step.who) + ".", language(step.advice)])
          }))
    }
    return blocks
  }

  private func heading(_ position: ProcessPosition) -> String {
    switch position.track {
    case .agency: language("Hos Försäkringskassan", "At Försäkringskassan")
    case .kommun: language("Hos kommunen", "At the kommun")
    case nil: language("Var du är", "Where you are")
    }
  }

  private func turn(_ position: ProcessPosition) -> String {
    switch position.turn {
    case .person: language("Nu är det din tur.", "It is your turn.")
    case .court: language("Nu är det domstolens tur.", "It is the court's turn.")
    case .authority:
      position.track == .agency
        ? language("Nu är det Försäkringskassans tur.", "It is the turn of Försäkringskassan.")
        : language("Nu är det kommunens tur.", "It is the turn of the kommun.")
    }
  }

  private func line(_ event: CaseDocument.Event) -> String {
    let day = event.date.value.map { language.date($0) } ?? language("okänd dag", "unknown day")
    return "\(language(event.kind.title)), \(day)."
  }

  private func step(_ id: String) -> ProcessStep? { guide.steps.first { $0.id == id } }

  // MARK: The days

  private var days: [Block] {
    let report = DeadlineReport(process: process, language: language)
    let open = process.deadlines.filter { $0.done == nil && $0.role != .authority }
    guard !open.isEmpty else { return [] }
    let name = file == "-" ? language("FIL", "FILE") : file
    return [
      .heading(language("Dagar att hålla", "Days to keep")), .list(open.map { report.heading($0) }),
      .pointer(
        language("Hur de räknas: egenmakt frister \(name)", "How they are counted: egenmakt deadlines \(name)")),
    ]
  }

  // MARK: What has happened

  private var log: [Block] {
    guard !process.document.events.isEmpty else { return [] }
    return [
      .heading(language("Det här har hänt", "This has happened")),
      .list(process.document.events.map { logLine($0) }),
    ]
  }

  /// An event with everything said of it.
  package func logLine(_ event: CaseDocument.Event) -> String {
    var text = line(event)
    switch event.authority {
    case .agency: text += " Försäkringskassan."
    case .kommun: text += language(" Kommunen.", " The kommun.")
    case nil: break
    }
    if let outcome = event.outcome, outcome != .unknown { text += " \(outcomeWord(outcome))." }
    if let who = event.who { text += " \(who)." }
    if let said = event.text { text += language(" ”\(said)”", " “\(said)”") }
    return text
  }

  private func outcomeWord(_ outcome: CaseDocument.Outcome) -> String {
    switch outcome {
    case .unknown: language("Okänt", "Unknown")
    case .granted: language("Bifall", "Granted")
    case .partly: language("Delvis bifall", "Partly granted")
    case .refused: language("Avslag", "Refused")
    case .dismissed: language("Prövades inte", "Not tried")
    case .remitted: language("Tillbaka till myndigheten", "Sent back to the authority")
    case .withdrawn: language("Indragning", "Withdrawn")
    }
  }

  // MARK: The whole way

  package var way: [Block] {
    let heading = Block.heading(language("Hela vägen", "The whole way"))
    guard showsSteps else {
      let rows = guide.steps.map { step in
        Table.Row([step.id, language(step.name), language(step.who), time(step)], isStrong: isHere(step))
      }
      let columns = [
        Table.Column(language("Steg", "Step"), .right), Table.Column(language("Vad", "What")),
        Table.Column(language("Vem", "Who")), Table.Column(language("Vanlig tid*", "Usual time*")),
      ]
      return [
        heading, .table(Table(columns: columns, rows: rows)),
        .remark(language("* Inte kontrollerat.", "* Not verified.")),
        .pointer(language("Råd och papper för varje steg: --steg", "Advice and papers for each step: --steps")),
      ]
    }
    return [
      heading,
      .entries(
        guide.steps.map { step in
          var notes = [language("Vem: ", "Who: ") + language(step.who) + "."]
          if let papers = step.papers { notes.append(language("Papper: ", "Papers: ") + language(papers) + ".") }
          if let typical = step.typicalTime {
            notes.append(
              language("Vanlig tid, inte kontrollerad: ", "Usual time, not verified: ") + language(typical) + ".")
          }
          notes.append(language(step.advice))
          return Block.Entry(
            "\(step.id). \(language(step.name))" + (isHere(step) ? language(" – här är du", " – you are here") : ""),
            notes: notes,
            source: step.rules.isEmpty ? nil : step.rules.map { "\($0.slug)" }.joined(separator: ", "))
        }),
    ]
  }

  private func time(_ step: ProcessStep) -> String { step.typicalTime.map { language($0) } ?? "" }

  private func isHere(_ step: ProcessStep) -> Bool { process.positions.contains { $0.step == step.id } }
}

/// Usual mistakes that the log shows.
package struct ProcessFindingReport {
  package let process: CaseProcess
  package let language: Language

  package init(process: CaseProcess, language: Language) {
    self.process = process
    self.language = language
  }

  /// Nothing where nothing was found.
  package var blocks: [Block] {
    let findings = process.findings
    if findings.isEmpty { return [] }
    return [
      .heading(language("Att tänka på i ärendet", "To think about in the case")),
      .entries(
        findings.map { finding in
          Block.Entry(
            language(finding.says), notes: [language(finding.remedy)], source: finding.rule.map { "\($0.slug)" })
        }),
    ]
  }
}

/// A usual mistake for other programs.
package struct ProcessFindingJSON: Encodable {
  let kind: String
  let severity: String
  let rows: [String]
  let event: Int?
  let says: String
  let saysInEnglish: String
  let remedy: String
  let remedyInEnglish: String
  let rule: String?

  init(_ finding: ProcessFinding, in document: CaseDocument) {
    kind = finding.kind.rawValue
    severity = "\(finding.severity)"
    rows = finding.rows.map { document.rows[$0].id }
    event = finding.event
    says = finding.says.swedish
    saysInEnglish = finding.says.english
    remedy = finding.remedy.swedish
    remedyInEnglish = finding.remedy.english
    rule = finding.rule.map { "\($0.slug)" }
  }
}

/// The process for other programs.
package struct ProcessJSON: Encodable {
  struct Position: Encodable {
    let authority: String?
    let event: Int?
    let step: String
    let next: [String]
    let turn: String
  }

  struct Step: Encodable {
    let id: String
    let name: String
    let nameInEnglish: String
    let who: String
    let rules: [String]
    /// Never a rule.
    let typicalTimeUnverified: String?
    let advice: String
  }

  struct Organisation: Encodable {
    let id: String
    let name: String
    let area: String
    let cost: String
    let isIndependent: Bool
    let address: String
    let toVerify: String
  }

  let format = "egenmakt-process-1"
  let on: String
  let positions: [Position]
  let findings: [ProcessFindingJSON]
  let deadlines: [DeadlinesJSON.Item]
  let steps: [Step]
  let organisations: [Organisation]

  package init(_ process: CaseProcess, _ guide: ProcessGuide) {
    on = process.today.description
    positions = process.positions.map { position in
      Position(
        authority: position.track.map { $0 == .agency ? "agency" : "kommun" }, event: position.event,
        step: position.step, next: position.next, turn: position.turn.rawValue)
    }
    findings = process.findings.map { ProcessFindingJSON($0, in: process.document) }
    deadlines = process.deadlines.map { DeadlinesJSON.Item($0, on: process.today) }
    steps = guide.steps.map { step in
      Step(
        id: step.id, name: step.name.swedish, nameInEnglish: step.name.english, who: step.who.swedish,
        rules: step.rules.map { "\($0.slug)" }, typicalTimeUnverified: step.typicalTime?.swedish,
        advice: step.advice.swedish)
    }
    organisations = guide.organisations.map { place in
      Organisation(
        id: place.id, name: place.name, area: place.area.swedish, cost: place.cost.rawValue,
        isIndependent: place.isIndependent, address: place.address, toVerify: place.toVerify.swedish)
    }
  }
}
