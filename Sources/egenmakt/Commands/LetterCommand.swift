import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law
import Letters
import Reports
import Wording

/// `egenmakt letter`, `brev`.
struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Skriver brev och papper av ärendet: bilaga till ansökan, resultat, omprövning, dagbok.",
    discussion: """
      Ensamt visar kommandot vilka brev som finns, vad de är till för och vad de behöver.
      Filens namn avgör formen: .pdf, .docx (Word), .html eller .txt. Utan -o visas
      brevet som text. PDF görs med Typst och Word med pandoc; saknas de skrivs HTML
      i stället. bin/setup-linux papers installerar dem.

      Inget skickas. Läs igenom brevet, ändra det som inte stämmer, och skriv under.

      EXEMPEL
        egenmakt brev
        egenmakt brev bilaga mitt-arende.yaml -o bilaga.pdf
        egenmakt brev resultat mitt-arende.yaml -o resultat.pdf --large-print
        egenmakt brev omprövning mitt-arende.yaml --with beslut.txt --dnr 123 -o omprovning.docx
        egenmakt brev beställning mitt-arende.yaml --to läkare -o bestallning.pdf
        egenmakt brev beställning mitt-arende.yaml --to alla -o bestallningar
        egenmakt brev dagbok -o dagbok.pdf
      """, aliases: ["brev"])

  @Argument(
    help: "Vilket brev, till exempel bilaga. Utan visas alla.",
    completion: .list(Letter.allCases.map { $0.rawValue }))
  var letter: String?

  @Argument(
    help: "Ärendefilen (YAML eller JSON), för de brev som behöver den.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String?

  @OptionGroup var content: LetterContentOptions

  @Option(
    name: [.short, .customLong("output"), .customLong("till-fil")],
    help:
      "Filen att skriva: .pdf, .docx, .html eller .txt. Ett ensamt streck skriver text eller HTML till standard ut.",
    completion: .file())
  var output: String?

  @Option(
    name: [.customLong("format"), .customLong("form")], help: "pdf, docx, html eller txt, om namnet inte säger det.")
  var format: FormName?

  @Flag(name: [.customLong("large-print"), .customLong("storstil")], help: "Stor text, 18 punkter.")
  var isLargePrint = false

  @Flag(help: "Skriv över en fil som finns.")
  var force = false

  @Option(name: [.long, .customLong("sprak"), .customLong("språk")], help: "Språk: sv eller en.")
  var language: Language = .swedish

  @Flag(name: .customLong("json"), help: "Svaret för ett annat program.")
  var isJSON = false

  func run() async throws {
    guard let letter else { return try list() }
    guard let kind = Letter(name: letter) else {
      let near = Letter.nearest(to: letter).map { language(" Menar du \($0)?", " Do you mean \($0)?") } ?? ""
      throw Failure.wrongInput(
        language(
          "Det finns inget sådant brev.\(near) Alla brev: egenmakt brev",
          "There is no such letter.\(near) All letters: egenmakt letter"))
    }
    if kind == .order, OrderFolder.isMeant(by: content.issuer) { return try await everyOrder() }
    let target = try LetterTarget(output: output, format: format?.form, mayReplace: force, language: language)
    let material = try content.material(for: kind, file: file, language: language)
    let receipt = try await write(kind, material, to: target)
    if isJSON {
      try Console.output(JSONReport.text(receipt))
    } else if let text = receipt.message(language) {
      try Console.output(text)
    }
    if receipt.isInstead { leave(with: 1) }
  }

  /// An order to each one whose evidence is missing.
  private func everyOrder() async throws {
    let form = format?.form ?? .pdf
    let material = try content.material(for: .order, file: file, language: language)
    let parts = try OrderFolder(material, in: output, form: form, language).parts
    // All are looked at before any is written.
    let targets = try parts.map {
      try LetterTarget(output: $0.path, format: form, mayReplace: force, language: language)
    }
    var receipts: [LetterReceipt] = []
    for (part, target) in zip(parts, targets) { receipts.append(try await write(.order, part.material, to: target)) }
    if isJSON {
      try Console.output(JSONReport.text(receipts))
    } else {
      try Console.output(receipts.compactMap { $0.message(language) }.joined(separator: "\n\n"))
    }
    if receipts.contains(where: { $0.isInstead }) { leave(with: 1) }
  }

  private func write(_ kind: Letter, _ material: Material, to target: LetterTarget) async throws -> LetterReceipt {
    let templates = content.templates.map { Templates(folder: URL(fileURLWithPath: $0)) } ?? .standard
    let paper: Paper
    do {
      paper = try templates.paper(kind, from: material)
    } catch let error as LetterError {
      throw Failure.wrongInput(error.message(language))
    } catch let error as LawError {
      throw Failure.of(error, language)
    }
    let maker = PaperMaker(paper: paper, style: PaperStyle(isLargePrint: isLargePrint), language: language)
    return try await target.write(maker, remarks: LetterRemarks(material, kind, language).all)
  }

  private func list() throws {
    let report = LetterListReport(language: language)
    if isJSON { return try Console.output(JSONReport.text(report.json)) }
    try Console.output(
      TextRenderer(width: Terminal.width, usesColour: Terminal.usesColour).render(report.blocks))
  }
}

/// A paper's form on the command line: the ending of a file's name, or a word for it.
struct FormName: ExpressibleByArgument {
  let form: PaperForm

  init?(argument: String) {
    switch argument.lowercased() {
    case "text": form = .text
    case "word": form = .word
    case "htm": form = .html
    case let ending:
      guard let known = PaperForm(rawValue: ending) else { return nil }
      form = known
    }
  }
}
