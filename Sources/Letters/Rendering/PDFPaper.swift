/// A paper as PDF, tagged for PDF/UA-1, made by Typst.
public struct PDFPaper {
  /// A finished file.
  public struct File: Sendable {
    /// Its bytes.
    public let bytes: [UInt8]
    /// `true` when characters that the fonts lack are shown as □.
    public let lacksCharacters: Bool
  }

  private let tools: PaperTools

  /// A maker of PDF with the programs there are.
  public init(_ tools: PaperTools) { self.tools = tools }

  /// The file. What the paper says goes through standard input alone.
  ///
  /// - Throws: ``RenderingError``.
  public func file(_ paper: Paper, style: PaperStyle = PaperStyle()) async throws(RenderingError) -> File {
    let first = try await compiled(paper, style, isPlain: false)
    if first.code == 0 { return File(bytes: first.output, lacksCharacters: false) }
    guard first.error.contains("could not be displayed") else { throw .failed(.typst, code: first.code) }
    let second = try await compiled(paper, style, isPlain: true)
    guard second.code == 0 else { throw .failed(.typst, code: second.code) }
    return File(bytes: second.output, lacksCharacters: true)
  }

  private func compiled(
    _ paper: Paper, _ style: PaperStyle, isPlain: Bool
  ) async throws(RenderingError) -> ChildProcess.Answer {
    guard let typst = tools.typst else { throw .missing(.typst) }
    guard let source = try? TypstContent(paper, style: style, isPlain: isPlain).source() else {
      throw .failed(.typst, code: nil)
    }
    let arguments =
      tools.typstIsPython
      ? ["-I", Forms.path("typst-stdin.py")] : ["compile", "--pdf-standard", "ua-1", "--format", "pdf", "-", "-"]
    return try await ChildProcess(tool: .typst, path: typst, arguments: arguments).run(source)
  }
}
