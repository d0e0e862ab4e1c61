import Foundation
import Letters
import Measuring

/// What is measured.
struct LetterMeasurements {
  /// The rows of the long annex.
  private static let longRows = 60

  let stopwatch: Stopwatch
  /// Letters made in a run.
  let letters: Int
  /// Where files are written.
  let folder: URL

  func all(_ subjects: [LetterCases.Subject]) throws -> [Timing] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var result: [Timing] = []
    for subject in subjects { result += try forms(subject) }
    for subject in subjects { result += try pandoc(subject) }
    return result + (try pdf(subjects))
  }

  /// Letters a second on one core, from a computed case and from the bytes of the file.
  private func forms(_ subject: LetterCases.Subject) throws -> [Timing] {
    let material = try LetterCases.material(subject.file)
    func paper() throws -> Paper { try Templates.standard.paper(subject.letter, from: material) }
    return [
      try rate("\(subject.name): text") { _ = TextPaper(try paper()).text },
      try rate("\(subject.name): HTML") { _ = HTMLPaper(try paper()).text },
      try rate("\(subject.name): file read, computed, text") {
        let read = try LetterCases.material(subject.file)
        _ = TextPaper(try Templates.standard.paper(subject.letter, from: read)).text
      },
    ]
  }

  private func rate(_ what: String, _ work: () throws -> Void) throws -> Timing {
    let seconds = try stopwatch.seconds { for _ in 0..<letters { try work() } }
    return Timing(
      implementation: "egenmakt", what: what, unit: "letters/s", values: seconds.map { Double(letters) / $0 })
  }

  /// The same content written in Markdown and laid out by pandoc, one process for all the letters of a run.
  private func pandoc(_ subject: LetterCases.Subject) throws -> [Timing] {
    guard let pandoc = Processes.path(of: "pandoc") else { return [] }
    let paper = try Templates.standard.paper(subject.letter, from: LetterCases.material(subject.file))
    let (page, source) = (folder.appending(path: "letter.html"), folder.appending(path: "letter.md"))
    try Data(HTMLPaper(paper).text.utf8).write(to: page)
    try Processes.run(pandoc, ["--quiet", "-f", "html", "-t", "markdown", "-o", source.path, page.path])
    let sources = [String](repeating: source.path, count: letters)
    return try [("plain", "text"), ("html", "HTML")].map { form, name in
      let output = folder.appending(path: "letter.\(form)").path
      let seconds = try stopwatch.seconds {
        try Processes.run(pandoc, ["--quiet", "-f", "markdown", "-t", form, "-o", output] + sources)
      }
      return Timing(
        implementation: "pandoc", what: "\(subject.name): \(name) of Markdown", unit: "letters/s",
        values: seconds.map { Double(letters) / $0 })
    }
  }

  /// Seconds for a long annex, from the start of the program to the finished file.
  private func pdf(_ subjects: [LetterCases.Subject]) throws -> [Timing] {
    let (source, output) = (folder.appending(path: "long.yaml"), folder.appending(path: "long.pdf"))
    try LetterCases.file(of: subjects[1].file, rows: Self.longRows).write(to: source)
    let itself = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let seconds = try stopwatch.seconds {
      try Processes.run(itself, ["pdf", source.path, output.path])
    }
    return [
      Timing(
        implementation: "egenmakt", what: "annex of \(Self.longRows) rows: PDF, with the start of the programs",
        unit: "s",
        values: seconds)
    ]
  }
}
