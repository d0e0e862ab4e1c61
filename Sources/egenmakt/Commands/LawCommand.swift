import ArgumentParser
import Casework
import Law
import Reports
import Wording

/// `egenmakt law`, `lagen`.
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: "Lagboken: en regel eller en paragraf i tre lager, vad som ändrats, vad som är täckt.",
    discussion: """
      EXEMPEL
        egenmakt lagen                                    alla avsnitt
        egenmakt lagen hygien-sminkning                   en regel i tre lager
        egenmakt lagen "9 a § LSS" --den 2018-05-01       en paragraf, som den var då
        egenmakt lagen 51:3
        egenmakt lagen --compare 2022-12-31 2023-01-01    vad som ändrades
        egenmakt lagen --coverage hygien                  regel, kod, tester, rättsfall
      """, aliases: ["lagen"])

  @Argument(help: "En regels id (hygien-sminkning) eller en paragraf (\"9 a § LSS\", 51:3).")
  var place: [String] = []

  @Option(
    name: [.customLong("on"), .customLong("den")], help: "Lagen en viss dag, till exempel 2018-05-01. Annars i dag.")
  var on: Day?

  @Option(
    name: [.customLong("compare"), .customLong("jämför"), .customLong("jamfor")], parsing: .upToNextOption,
    help: "Två dagar: vad som ändrades mellan dem.")
  var compare: [Day] = []

  @Flag(
    name: [.customLong("coverage"), .customLong("täckning"), .customLong("tackning")],
    help: "Var regeln står i koden, vilka tester som nämner den och vilka avgöranden som rör den.")
  var coverage = false

  @Option(
    name: [.customLong("layer"), .customLong("lager")],
    help: "Bara ett lager: lättläst, vanlig eller fördjupning.", completion: .list(LayerName.allValueStrings))
  var layer: LayerName?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !compare.isEmpty, compare.count != 2 {
      throw ValidationError("--compare tar två dagar: --compare 2022-12-31 2023-01-01.")
    }
    if !compare.isEmpty, coverage || !place.isEmpty || on != nil {
      throw ValidationError("--compare står för sig självt: två dagar och inget mer.")
    }
    if coverage, on != nil || layer != nil {
      throw ValidationError("--coverage gäller alla dagar och lager: skriv bara början av en regels id.")
    }
    if !compare.isEmpty, layer != nil {
      throw ValidationError("--compare visar det vanliga lagret; --layer hör inte dit.")
    }
    for day in compare.map({ $0.date }) + (on.map { [$0.date] } ?? []) where day < Law.firstDay {
      throw ValidationError("Dagen ligger före 1994-01-01, då LSS började gälla.")
    }
  }

  func run() throws {
    let date = on?.date ?? Today.date
    let report = LawReport(language: output.language, date: date)
    if compare.count == 2 { return try showChanges(report) }
    let wanted = place.joined(separator: " ")
    if coverage { return try showCoverage(wanted) }
    if wanted.isEmpty {
      return try output.show(report.contents, or: LawJSON.Contents(on: date))
    }
    if let rule = RuleID(slug: wanted.lowercased()) {
      let page = try ProvisionPage(rule, book: .standard, decisions: .standard())
      return try output.show(report.rule(page, layer: layer?.layer), or: LawJSON.Rule(page))
    }
    let rules = try rules(wanted)
    try output.show(report.list(rules, title: wanted), or: pages(rules))
  }

  /// The rules of a paragraph, or those whose id begins with what was typed.
  private func rules(_ wanted: String) throws -> [RuleID] {
    if let paragraph = Paragraph(wanted) {
      let rules = paragraph.rules
      if !rules.isEmpty { return rules }
    }
    let beginning = RuleID.allCases.filter { "\($0.slug)".hasPrefix(wanted.lowercased()) }
    if !beginning.isEmpty { return beginning }
    let nearest = RuleID.nearest(to: wanted.lowercased())
    throw Failure.wrongInput(
      output.language(
        "Lagboken har ingen regel eller paragraf med det namnet.\(nearest.map { " Menade du \($0)?" } ?? "") Alla avsnitt: egenmakt lagen. Sök i rättsfall: egenmakt rättsfall ORD.",
        "The book of law has no rule or section of that name.\(nearest.map { " Did you mean \($0)?" } ?? "") All sections: egenmakt law."
      ))
  }

  private func pages(_ rules: [RuleID]) throws -> [LawJSON.Rule] {
    let decisions = try DecisionArchive.standard()
    return try rules.map { LawJSON.Rule(try ProvisionPage($0, book: .standard, decisions: decisions)) }
  }

  private func showChanges(_ report: LawReport) throws {
    let comparison = LawComparison(compare[0].date, compare[1].date)
    try output.show(report.changes(comparison, book: .standard), or: LawJSON.Changes(comparison))
  }

  private func showCoverage(_ wanted: String) throws {
    let rows = try Coverage.standard().rows.filter {
      wanted.isEmpty || "\($0.rule.slug)".hasPrefix(wanted.lowercased())
    }
    guard !rows.isEmpty else {
      throw Failure.wrongInput(
        output.language(
          "Ingen regel börjar så. Alla: egenmakt lagen --coverage.", "No rule begins so. All: egenmakt law --coverage.")
      )
    }
    try output.show(CoverageReport(rows: rows, language: output.language).blocks, or: rows.map { LawJSON.Coverage($0) })
  }
}
