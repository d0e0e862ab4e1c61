/// A paper as a document for word processors, made by pandoc from the HTML.
public struct WordPaper {
  private let tools: PaperTools

  /// A maker of Word documents with the programs there are.
  public init(_ tools: PaperTools) { self.tools = tools }

  /// The file. What the paper says goes through standard input alone.
  ///
  /// - Throws: ``RenderingError``.
  public func file(_ paper: Paper, style: PaperStyle = PaperStyle()) async throws(RenderingError) -> [UInt8] {
    guard let pandoc = tools.pandoc else { throw .missing(.pandoc) }
    var arguments = [
      "--from", "html", "--to", "docx", "--lua-filter", Forms.path("word.lua"), "--output", "-",
    ]
    if let styles = style.isLargePrint ? tools.wordStylesLarge ?? tools.wordStyles : tools.wordStyles {
      arguments += ["--reference-doc", styles]
    }
    let answer = try await ChildProcess(tool: .pandoc, path: pandoc, arguments: arguments)
      .run(HTMLPaper.forWord(paper, style: style).text)
    guard answer.code == 0, !answer.output.isEmpty else { throw .failed(.pandoc, code: answer.code) }
    return answer.output
  }
}
