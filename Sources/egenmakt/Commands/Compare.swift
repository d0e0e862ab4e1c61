import ArgumentParser
import CaseFile
import Casework
import Law
import Reports
import Wording

/// `egenmakt compare`, `jämför`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Jämför dina rader med ett förslag eller beslut, rad för rad: du, de, och deras uppgifter enligt lagen.",
    discussion: """
      Förslaget är en ärendefil eller inklistrad text, en rad i taget:
        A03 Dusch på duschbrits: 30 min x 4 ggr/vecka, motivering: högt räknat
        Tandborstning 5 min 2 ggr/dag godtas
        A02; 40; 3,5
        Klä på sig 1,5 tim/vecka
        A11: ej grundläggande eftersom förflyttning inte är integritetsnära
      I en tabell gäller rubrikens enhet för talen under den, som Insats; Min/vecka.
      Först visas hur texten lästes. Det som inte förstods är inte med, och då
      blir slutkoden 1, om du inte godtar det med --accept-partial. Det som
      förslaget inte nämner står kvar som du har skrivit det.

      EXEMPEL
        Ställningarna i din egen fil:
          egenmakt jämför mitt-arende.yaml
        Ett förslag som text, eller bara hur det läses:
          egenmakt jämför mitt-arende.yaml --with forslag.txt
          egenmakt jämför mitt-arende.yaml --with - < forslag.txt
          egenmakt jämför mitt-arende.yaml --with forslag.txt --dry-run
        Myndighetens egen ärendefil, eller en annan röst i din fil:
          egenmakt jämför mitt-arende.yaml --with deras.yaml --holder kommunen
          egenmakt jämför mitt-arende.yaml --voice myndighet
      """, aliases: ["jämför", "jamfor"])

  @OptionGroup var options: CaseOptions

  @Option(
    name: [.customLong("with"), .customLong("med")],
    help: "Förslaget: en ärendefil eller en text. Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["txt", "csv", "yaml", "yml", "json"]))
  var with: String?

  @Option(
    name: [.customLong("holder"), .customLong("av")],
    help: "Vem som tar ställning: försäkringskassan, kommunen, domstol.")
  var holder: String?

  @Flag(name: [.customLong("dry-run"), .customLong("visa-tolkning")], help: "Visa bara hur texten läses.")
  var isDryRun = false

  @Flag(
    name: [.customLong("accept-partial"), .customLong("godta-del")],
    help: "Slutkod 0 också när en del av texten inte gick att förstå.")
  var acceptsPartial = false

  @Option(help: "Högst så många rader berättas i sin helhet.")
  var limit = 10

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(1...1_000).contains(limit) { throw ValidationError("--limit är ett tal från 1 till 1000.") }
    if with != nil, options.voice != nil {
      throw ValidationError("--with och --voice kan inte användas tillsammans: välj ett förslag eller en röst i filen.")
    }
    if with == "-", options.file == "-" {
      throw ValidationError("Bara en av filerna kan läsas från standard in.")
    }
    if isDryRun, with == nil { throw ValidationError("--dry-run visar hur en text läses: ange den med --with.") }
  }

  func run() throws {
    let language = output.language
    if options.voice != nil { return try compareVoice(language) }
    let document = try options.document(language)
    let study = try options.study(of: document, language)
    let source = try ProposalSource(
      with, for: document, by: try chosenHolder(), readings: study.law.readings, language: language)
    if isDryRun {
      guard let reading = source.reading else {
        throw Failure.wrongInput(
          language("--dry-run gäller text; filen är en ärendefil.", "--dry-run is for text; the file is a case file."))
      }
      try output.show(
        ProposalReport(document: document, reading: reading, language: language).blocks,
        or: ProposalJSON(document, reading, language))
      return endPartly(source)
    }
    if let reading = source.reading, source.proposal.isEmpty {
      // Shows why nothing was understood.
      try output.show(
        ProposalReport(document: document, reading: reading, language: language).blocks,
        or: ProposalJSON(document, reading, language))
    }
    try source.requireSomething(with, language)
    try show(try compared(study, source, language), source, document, language)
    endPartly(source)
  }

  private func compared(_ study: CaseStudy, _ source: ProposalSource, _ language: Language) throws -> Comparison {
    do {
      return try Comparison(study, with: source.proposal, from: source.holder)
    } catch {
      throw Failure.of(error, language)
    }
  }

  private func show(
    _ comparison: Comparison, _ source: ProposalSource, _ document: CaseDocument, _ language: Language
  ) throws {
    let they = language.holder(source.holder)
    func blocks() throws -> [Block] {
      let understanding =
        source.reading.map { ProposalReport(document: document, reading: $0, language: language).blocks + [.space] }
        ?? []
      let report = CompareReport(comparison: comparison, they: they, limit: limit, language: language)
      return understanding + source.remarks(document, language)
        + (try report.blocks(book: .standard, decisions: .standard()))
    }
    try output.show(
      try blocks(),
      or: CompareJSON(
        comparison, reading: source.reading.map { ProposalJSON(document, $0, language) }, limit: limit,
        book: .standard, decisions: .standard()))
  }

  private func compareVoice(_ language: Language) throws {
    var own = options
    own.choice.voice = nil
    let document = try options.document(language)
    let study = try own.study(of: document, language)
    let subject = try options.subjectOnDay(document)
    let voice = try options.chosenVoice() ?? document.voice
    try requireVoice(voice, document, language)
    let comparison: Comparison
    do {
      comparison = try Comparison(study, withFacts: subject)
    } catch {
      throw Failure.of(error, language)
    }
    let report = CompareReport(
      comparison: comparison, they: CompareWords(language).voice(voice), limit: limit, language: language)
    try output.show(
      try report.blocks(book: .standard, decisions: .standard()),
      or: CompareJSON(comparison, reading: nil, limit: limit, book: .standard, decisions: .standard()))
  }

  /// Another voice must have told something; else nothing would differ.
  private func requireVoice(_ voice: Voice, _ document: CaseDocument, _ language: Language) throws {
    let others = Voice.allCases.filter { other in
      other != document.voice && document.rows.contains { $0.voices[other] != nil }
    }
    guard !others.contains(voice) else { return }
    let names = others.map { $0.rawValue }.joined(separator: ", ")
    throw Failure.wrongInput(
      others.isEmpty
        ? language(
          "--voice: filen har ingen annan röst än \(document.voice.rawValue). Skriv röster: under raderna.",
          "--voice: the file has no other voice than \(document.voice.rawValue). Write röster: under the rows.")
        : language(
          "--voice: \(voice.rawValue) är ingen annan röst i filen. Där finns: \(names).",
          "--voice: \(voice.rawValue) is no other voice in the file. It has: \(names)."))
  }

  private func chosenHolder() throws -> PositionHolder? {
    guard let holder else { return nil }
    let names = PositionHolder.allCases.map { $0.rawValue }
    guard let known = Spelling.word(holder.lowercased(), among: names).flatMap({ PositionHolder(rawValue: $0) }) else {
      throw Failure.wrongInput("--holder: välj \(names.joined(separator: ", ")).")
    }
    return known
  }

  /// Ends with 1 when some of the text was not understood and nobody has said that this will do.
  private func endPartly(_ source: ProposalSource) {
    guard !acceptsPartial, source.isPartial else { return }
    Console.error(
      output.language(
        "En del av förslaget förstods inte och är inte med. Rätta texten, eller godta det med --accept-partial.",
        "Some of the proposal was not understood and is left out. Mend the text, or accept it with --accept-partial."))
    leave(with: 1)
  }
}
