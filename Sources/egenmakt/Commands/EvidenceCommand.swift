import ArgumentParser
import Casework
import Law
import Reports

/// `egenmakt evidence`, `underlag`.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Vilka underlag raderna behöver, vilka som finns, är beställda eller gamla, och vad de ska visa.",
    discussion: """
      Det som flest minuter hänger på kommer först. Skriv underlagen i filen, till exempel:

        underlag:
        - {id: U1, sort: ADL-intyg, datum: 2026-05-20, sett_och_mätt: ja, rader: [A01, A04]}
        - {id: U2, sort: logopedutlåtande, beställt: 2026-10-12, från: logopeden, rader: [A03]}

      EXEMPEL
        egenmakt underlag mitt-arende.yaml
        egenmakt underlag Examples/pagaende-arende.yaml P03
        egenmakt brev beställning Examples/pagaende-arende.yaml --to logoped
      """, aliases: ["underlag"])

  @OptionGroup var options: CaseOptions

  @Argument(help: "En rad, till exempel A03. Utan rad visas hela ärendet.")
  var row: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let study = try options.study(output.language)
    let guide = try ProcessGuide.standard()
    let review = EvidenceReview(study, guide: guide, on: options.on?.date ?? options.fileDay(study.document))
    let index = try row.map { try RowNames.index(of: $0, in: study.document, output.language) }
    try output.show(
      EvidenceReport(review: review, row: index, language: output.language).blocks, or: EvidenceJSON(review, row: index)
    )
  }
}
