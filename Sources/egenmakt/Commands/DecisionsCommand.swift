import ArgumentParser
import CaseFile
import Casework
import Law
import Reports
import Wording

/// `egenmakt decisions`, `rättsfall`.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions", abstract: "Publicerade avgöranden: sök, eller de som rör en regel eller liknar en rad.",
    discussion: """
      EXEMPEL
        egenmakt rättsfall smink
        egenmakt rättsfall två assistenter epilepsi
        egenmakt rättsfall HFD-2019-56                    ett avgörande
        egenmakt rättsfall --rule hygien-sminkning
        egenmakt rättsfall --row mitt-arende.yaml A03     liknar en rad, för och emot
      """, aliases: ["rättsfall", "rattsfall"])

  @Argument(help: "Ord att söka efter, eller ett avgörandes id eller målnummer. Utan visas alla.")
  var words: [String] = []

  @Option(
    name: [.customLong("rule"), .customLong("regel")], help: "De som rör en regel, till exempel hygien-sminkning.")
  var rule: String?

  @Option(
    name: [.customLong("row"), .customLong("rad")], parsing: .upToNextOption,
    help: "En fil och en rad: de avgöranden som liknar raden mest.")
  var row: [String] = []

  @Option(help: "Högst så många; en sökning ger annars tio, en rad åtta.")
  var limit: Int?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !row.isEmpty, row.count != 2 {
      throw ValidationError("--row tar en fil och en rad: --row mitt-arende.yaml A03.")
    }
    if [!words.isEmpty, rule != nil, !row.isEmpty].count(where: { $0 }) > 1 {
      throw ValidationError("Välj ett: ord, --rule eller --row.")
    }
    if let limit, !(1...500).contains(limit) { throw ValidationError("--limit är ett tal från 1 till 500.") }
  }

  func run() throws {
    let archive = try DecisionArchive.standard()
    if row.count == 2 { return try showLike(archive) }
    if let rule { return try showBearing(on: rule, archive) }
    let wanted = words.joined(separator: " ")
    if let decision = archive[wanted] { return try show(one: decision) }
    let found =
      wanted.isEmpty
      ? Array(archive.all.prefix(limit ?? .max)) : try DecisionSearch(archive).find(wanted, limit: limit ?? 10)
    guard !found.isEmpty else {
      throw Failure.wrongInput(
        output.language(
          "Inget avgörande innehåller de orden. Pröva färre eller andra ord, eller se alla: egenmakt rättsfall.",
          "No decision has those words. Try fewer or other words, or see all: egenmakt decisions."))
    }
    let title =
      wanted.isEmpty
      ? output.language("Publicerade avgöranden (\(found.count))", "Published decisions (\(found.count))")
      : output.language("Avgöranden om: \(wanted)", "Decisions on: \(wanted)")
    try output.show(
      DecisionReport(language: output.language).list(found, title: title), or: found.map { DecisionJSON($0) })
  }

  private func show(one decision: Decision) throws {
    try output.show(DecisionReport(language: output.language).page(decision), or: DecisionJSON(decision))
  }

  private func showBearing(on name: String, _ archive: DecisionArchive) throws {
    guard let rule = RuleID(slug: name.lowercased()) else {
      let nearest = RuleID.nearest(to: name.lowercased())
      throw Failure.wrongInput(
        output.language(
          "--rule: lagboken har ingen regel med det namnet.\(nearest.map { " Menade du \($0)?" } ?? "") Alla: egenmakt lagen.",
          "--rule: the book of law has no such rule.\(nearest.map { " Did you mean \($0)?" } ?? "") All: egenmakt law.")
      )
    }
    let found = Array(archive.bearing(on: rule).prefix(limit ?? .max))
    try output.show(
      DecisionReport(language: output.language).bearing(on: rule, found), or: found.map { DecisionJSON($0) })
  }

  private func showLike(_ archive: DecisionArchive) throws {
    let document = try CaseFiles.read(row[0], output.language)
    let index = try RowNames.index(of: row[1], in: document, output.language, option: "--row")
    let study: CaseStudy
    do {
      study = try CaseStudy(
        document, subject: document.lawCase(),
        law: Law(on: document.holdsOn ?? Today.date, readings: document.readings),
        isSameLife: false)
    } catch {
      throw Failure.of(error, output.language)
    }
    let likenesses = Array(
      try study.explanation(ofRow: index, book: .standard, decisions: archive).decisions.prefix(limit ?? 8))
    try output.show(
      DecisionReport(language: output.language).like(likenesses, row: study.label(index)),
      or: likenesses.map { DecisionJSON.Like($0) })
  }
}
