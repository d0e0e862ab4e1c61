import Foundation

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
    guard let file = try await files([paper], style: style).first else { throw .failed(.typst, code: nil) }
    return file
  }

  /// The files of several papers, in order. Typst is started once for all of them where it is a module of Python: to
  /// start it and find the fonts takes longer than to make a paper.
  ///
  /// - Throws: ``RenderingError``.
  public func files(_ papers: [Paper], style: PaperStyle = PaperStyle()) async throws(RenderingError) -> [File] {
    let first = try await compiled(papers, style, isPlain: false)
    let lacking = first.indices.filter { first[$0].error.contains("could not be displayed") }
    let second = lacking.isEmpty ? [] : try await compiled(lacking.map { papers[$0] }, style, isPlain: true)
    let again = Dictionary(uniqueKeysWithValues: zip(lacking, second))
    var files: [File] = []
    for (index, answer) in first.enumerated() {
      let last = again[index] ?? answer
      guard last.code == 0 else { throw .failed(.typst, code: last.code) }
      files.append(File(bytes: last.output, lacksCharacters: again[index] != nil))
    }
    return files
  }

  private func compiled(
    _ papers: [Paper], _ style: PaperStyle, isPlain: Bool
  ) async throws(RenderingError) -> [ChildProcess.Answer] {
    guard let typst = tools.typst else { throw .missing(.typst) }
    var sources: [String] = []
    for paper in papers {
      guard let source = try? TypstContent(paper, style: style, isPlain: isPlain).source() else {
        throw .failed(.typst, code: nil)
      }
      sources.append(source)
    }
    if tools.typstIsPython { return try await module(typst, sources) }
    let program = ChildProcess(
      tool: .typst, path: typst, arguments: ["compile", "--pdf-standard", "ua-1", "--format", "pdf", "-", "-"])
    var answers: [ChildProcess.Answer] = []
    for source in sources { answers.append(try await program.run(source)) }
    return answers
  }

  /// Typst as a module of Python, by `typst-stdin.py`.
  private func module(_ python: String, _ sources: [String]) async throws(RenderingError) -> [ChildProcess.Answer] {
    guard let input = try? JSONEncoder().encode(sources) else { throw .failed(.typst, code: nil) }
    let answer = try await ChildProcess(
      tool: .typst, path: python, arguments: ["-I", Forms.path("typst-stdin.py")]
    ).run(String(decoding: input, as: UTF8.self))
    let parts = PDFPaper.parts(answer.output)
    guard answer.code == 0, parts.count == sources.count else { throw .failed(.typst, code: answer.code) }
    return parts
  }

  /// What `typst-stdin.py` has answered, divided; what comes after something unreadable is left out.
  static func parts(_ output: [UInt8]) -> [ChildProcess.Answer] {
    var parts: [ChildProcess.Answer] = []
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
      let start = end + 1
      guard head.count == 2, head[1] >= 0, head[1] <= rest.endIndex - start else { break }
      let bytes = rest[start..<start + head[1]]
      let isMade = head[0] == 1
      parts.append(
        ChildProcess.Answer(
          output: isMade ? Array(bytes) : [], error: isMade ? "" : String(decoding: bytes, as: UTF8.self),
          code: isMade ? 0 : 1))
      rest = rest[(start + head[1])...]
    }
    return parts
  }
}
