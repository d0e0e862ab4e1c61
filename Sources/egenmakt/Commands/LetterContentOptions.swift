import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law
import Letters
import Wording

/// What a letter is made from.
struct LetterContentOptions: ParsableArguments {
  @Option(
    name: [.customLong("with"), .customLong("med")], help: "Beslutet eller förslaget: en ärendefil eller en text.",
    completion: .file(extensions: ["txt", "csv", "yaml", "yml", "json"]))
  var with: String?

  @Option(
    name: [.customLong("holder"), .customLong("av")],
    help: "Vem som tar ställning: försäkringskassan, kommunen, domstol.")
  var holder: String?

  @Option(name: [.customLong("on"), .customLong("den")], help: "Dagen assistansen ges, till exempel 2026-03-01.")
  var on: Day?

  @Option(
    name: [.customLong("reading"), .customLong("tolkning")],
    help: "Tolkning av en omtvistad fråga, till exempel CI-02=flat_seven. Kan upprepas.")
  var reading: [String] = []

  @Option(help: "Myndighetens diarienummer.")
  var dnr: String?

  @Option(name: [.customLong("decided"), .customLong("beslutsdag")], help: "Beslutets dag, till exempel 2026-10-01.")
  var decided: Day?

  @Option(name: [.customLong("received"), .customLong("fick-del")], help: "Dagen du fick beslutet.")
  var received: Day?

  @Option(
    name: [.customLong("own-words"), .customLong("egna-ord")],
    help: "En textfil där du berättar om ditt liv, till bilagan.", completion: .file(extensions: ["txt"]))
  var ownWords: String?

  @Option(
    name: [.customLong("to"), .customLong("till")],
    help:
      "Vem som ska svara på en beställning: läkare, logoped, vården … Med alla skrivs en till var och en i mappen -o.",
    completion: .list(LetterContentOptions.issuers + ["alla"]))
  var issuer: String?

  @Option(
    name: [.customLong("templates"), .customLong("mallar")], help: "En mapp med egna mallar, med sv/ och en/ i.",
    completion: .directory)
  var templates: String?

  /// Those who can be asked for evidence, for a shell that completes.
  static let issuers = [
    "läkare", "arbetsterapeut", "vården", "specialistläkare", "psykolog", "logoped", "dietist", "fysioterapeut",
    "skola",
    "anordnare",
  ]

  /// The most bytes of a text of one's own.
  private static let greatestText = 200_000

  /// Reads what the letter needs.
  func material(for letter: Letter, file: String?, language: Language) throws -> Material {
    var material = Material(
      day: Today.date, language: language, decisions: try DecisionArchive.standard())
    material.details.caseNumber = dnr
    material.details.decided = decided?.date
    material.details.received = received?.date
    material.details.recipient = try chosenHolder(language)
    guard issuer == nil || letter == .order else {
      throw Failure.wrongInput(
        language(
          "--to säger vem som ska svara på en beställning. Andra brev har sin mottagare i texten.",
          "--to tells who is to answer an order. Other letters have their recipient in the text."))
    }
    material.details.issuer = issuer
    if let ownWords {
      let bytes = try InputFile.bytes(ownWords, limit: Self.greatestText, language)
      guard bytes.count <= Self.greatestText else {
        throw Failure.wrongInput(
          language("--own-words: texten är längre än 200 000 byte.", "--own-words: the text is above 200,000 bytes."))
      }
      material.details.ownWords = String(decoding: bytes, as: UTF8.self)
    }
    guard letter.needs != .nothing else { return material }
    guard let file else {
      if letter.needs == .caseFileIfAny { return material }
      throw Failure.wrongInput(LetterError.needsCase.message(language))
    }
    let options = try caseOptions(file)
    let document = try options.document(language)
    let study = try options.study(of: document, language)
    material.study = study
    guard letter.needs == .proposal || letter.needs == .proposalIfAny && hasProposal(document) else { return material }
    let source = try ProposalSource(
      with, for: document, by: try chosenHolder(language), readings: study.law.readings, language: language)
    try refusePartial(source, language)
    do {
      material.comparison = try Comparison(study, with: source.proposal, from: source.holder)
    } catch {
      throw Failure.of(error, language)
    }
    return material
  }

  private func hasProposal(_ document: CaseDocument) -> Bool { with != nil || !document.positionHolders.isEmpty }

  /// A letter is not written on half of a decision.
  private func refusePartial(_ source: ProposalSource, _ language: Language) throws {
    guard source.isPartial else { return }
    throw Failure.wrongInput(
      language(
        "En del av beslutet gick inte att förstå. Se vad: egenmakt jämför FIL --with FÖRSLAG --dry-run",
        "Some of the decision was not understood. See what: egenmakt compare FILE --with PROPOSAL --dry-run"))
  }

  private func chosenHolder(_ language: Language) throws -> PositionHolder? {
    guard let holder else { return nil }
    let names = PositionHolder.allCases.map { $0.rawValue }
    guard let known = Spelling.word(holder.lowercased(), among: names).flatMap({ PositionHolder(rawValue: $0) }) else {
      throw Failure.wrongInput(
        language("--holder: välj ", "--holder: choose ") + names.joined(separator: ", ") + ".")
    }
    return known
  }

  private func caseOptions(_ file: String) throws -> CaseOptions {
    var arguments = reading.flatMap { ["--reading", $0] }
    if let on { arguments += ["--on", on.date.description] }
    return try CaseOptions.parse(arguments + ["--", file])
  }
}
