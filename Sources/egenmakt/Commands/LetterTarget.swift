import Casework
import Foundation
import Letters
import Wording

/// Makes a paper in a form.
struct PaperMaker {
  let paper: Paper
  let style: PaperStyle
  let language: Language

  /// The bytes of the form, and what people should know of it.
  func bytes(_ form: PaperForm) async throws(RenderingError) -> (bytes: [UInt8], remark: String?) {
    switch form {
    case .html: return (Array(HTMLPaper(paper, style: style).text.utf8), nil)
    case .text: return (Array(TextPaper(paper).text.utf8), nil)
    case .word:
      let remark = language(
        "Word-filen har vanlig text: kör bin/setup-linux papers för stor text.",
        "The Word file has ordinary print: run bin/setup-linux papers for large print.")
      let isOrdinary = style.isLargePrint && tools.wordStylesLarge == nil
      return (try await WordPaper(tools).file(paper, style: style), isOrdinary ? remark : nil)
    case .pdf:
      let file = try await PDFPaper(tools).file(paper, style: style)
      let remark = language(
        "Några tecken finns inte i typsnitten och visas som □. De finns kvar i HTML och Word.",
        "Some characters are not in the fonts and show as □. They are kept in HTML and Word.")
      return (file.bytes, file.lacksCharacters ? remark : nil)
    }
  }

  private var tools: PaperTools {
    PaperTools(environment: ProcessInfo.processInfo.environment) {
      FileManager.default.isReadableFile(atPath: $0)
    }
  }
}

/// What became of a letter.
struct LetterReceipt: Encodable {
  /// The letter's name.
  let letter: String
  /// The form written.
  let form: String
  /// The file written; `nil` for standard output.
  let file: String?
  /// What people should know.
  let remarks: [String]
  /// `true` when another form was written than the one asked for.
  let isInstead: Bool

  /// The receipt in words; `nil` when the letter itself was shown.
  func message(_ language: Language) -> String? {
    guard let file else { return nil }
    let done = language(
      "Skrev \(file). Läs igenom och ändra det som inte stämmer. Inget är skickat.",
      "Wrote \(file). Read it and change what is not right. Nothing is sent.")
    return ([done] + remarks).joined(separator: "\n")
  }
}

/// Where a letter goes, and in which form.
struct LetterTarget {
  private let path: String?
  private let form: PaperForm
  private let mayReplace: Bool
  private let language: Language

  init(output: String?, format: PaperForm?, mayReplace: Bool, language: Language) throws {
    path = output == "-" ? nil : output
    self.mayReplace = mayReplace
    self.language = language
    if let format {
      form = format
    } else if let path {
      let ending = OutputFile.ending(path)
      guard let known = FormName(argument: ending)?.form else {
        throw Failure.wrongInput(
          language(
            "Filens namn ska sluta på .pdf, .docx, .html eller .txt, eller ange --format.",
            "The file's name must end with .pdf, .docx, .html or .txt, or give --format."))
      }
      form = known
    } else {
      form = .text
    }
    if path == nil, form == .pdf || form == .word {
      throw Failure.wrongInput(
        language(
          "PDF och Word skrivs till en fil: ange den med -o.", "PDF and Word are written to a file: give it with -o."))
    }
    if let path { try OutputFile(path: path, mayReplace: mayReplace).check(language) }
  }

  /// Writes the paper; HTML instead, where a program is missing.
  func write(_ maker: PaperMaker, remarks: [String]) async throws -> LetterReceipt {
    let kind = maker.paper.kind.name(language)
    do {
      let (bytes, remark) = try await maker.bytes(form)
      if let path {
        try OutputFile(path: path, mayReplace: mayReplace).write(bytes, language)
      } else {
        try Console.output(bytes, language)
      }
      return LetterReceipt(
        letter: kind, form: form.rawValue, file: path, remarks: (remark.map { [$0] } ?? []) + remarks, isInstead: false)
    } catch let error as RenderingError {
      guard let path else { throw Failure.broken(error.message(language)) }
      let (bytes, _) = try await maker.bytes(.html)
      let other = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("html").relativePath
      try OutputFile(path: other, mayReplace: mayReplace).write(bytes, language)
      let remark = language(
        "\(error.message(language)) HTML-filen går att skriva ut från en webbläsare.",
        "\(error.message(language)) The HTML file can be printed from a browser.")
      return LetterReceipt(
        letter: kind, form: PaperForm.html.rawValue, file: other, remarks: [remark] + remarks, isInstead: true)
    }
  }
}
