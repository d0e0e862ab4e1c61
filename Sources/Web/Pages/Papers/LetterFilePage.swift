import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Letters

/// A letter as a file. Its name says nothing of the case.
enum LetterFilePage {
  static func show(_ visit: Visit) async throws -> Reply {
    guard let (form, isLarge) = Self.form(of: visit.parameters.get("fil") ?? "") else { throw Refusal.notFound }
    let desk = try await LetterDesk(visit)
    guard let draft = desk.draft else { return .page(LetterView(desk: desk).page(), .conflict) }
    do {
      return .file(
        name: name(form, large: isLarge), mediaType: mediaType(form),
        bytes: try await bytes(draft.paper, form, PaperStyle(isLargePrint: isLarge)))
    } catch let error as RenderingError {
      var view = LetterView(desk: desk)
      view.fileTrouble =
        error.message(visit.reader.language)
        + visit.reader(
          " Webbsidan går att spara och skriva ut.", " The web page can be saved and printed.")
      return .page(view.page(), .serviceUnavailable)
    }
  }

  private static func bytes(_ paper: Paper, _ form: PaperForm, _ style: PaperStyle) async throws -> [UInt8] {
    switch form {
    case .pdf: try await PDFPaper(tools).file(paper, style: style).bytes
    case .word: try await WordPaper(tools).file(paper, style: style)
    case .html: Array(HTMLPaper(paper, style: style).text.utf8)
    case .text: Array(TextPaper(paper).text.utf8)
    }
  }

  /// The programs that make PDF and Word, where there are any.
  static var tools: PaperTools {
    PaperTools(environment: ProcessInfo.processInfo.environment) { FileManager.default.isReadableFile(atPath: $0) }
  }

  /// `brev.pdf`, `brev-stor-text.pdf`.
  static func name(_ form: PaperForm, large: Bool) -> String {
    (large ? "brev-stor-text." : "brev.") + form.rawValue
  }

  /// The form by name.
  static func name(_ form: PaperForm, _ reader: Reader) -> String {
    switch form {
    case .pdf: "PDF"
    case .word: "Word"
    case .html: reader("Webbsida", "Web page")
    case .text: reader("Ren text", "Plain text")
    }
  }

  private static func form(of name: String) -> (PaperForm, isLarge: Bool)? {
    for form in PaperForm.allCases {
      if name == self.name(form, large: false) { return (form, false) }
      if name == self.name(form, large: true) { return (form, true) }
    }
    return nil
  }

  private static func mediaType(_ form: PaperForm) -> String {
    switch form {
    case .pdf: "application/pdf"
    case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .html: "text/html; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    }
  }
}
