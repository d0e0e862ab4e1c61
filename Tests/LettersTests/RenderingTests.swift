import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Letters

/// The programs of `bin/setup-linux papers`. Without them these tests fail and say so: they are never skipped.
private enum Tools {
  static let found = PaperTools(environment: ProcessInfo.processInfo.environment) {
    FileManager.default.isReadableFile(atPath: $0)
  }
  static let missing: Comment =
    "Kör bin/setup-linux papers: Typst, pandoc och poppler-utils behövs för proven av PDF och Word."

  /// The folder of `bin/setup-linux papers`.
  static var folder: String {
    let cache = ProcessInfo.processInfo.environment["EGENMAKT_CACHE"] ?? NSHomeDirectory() + "/.cache/egenmakt"
    return cache + "/papers-\(PaperTools.typstVersion)"
  }

  /// What a program answers, with bytes on its standard input.
  static func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws -> (status: Int32, text: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let (inPipe, outPipe) = (Pipe(), Pipe())
    process.standardInput = inPipe
    process.standardOutput = outPipe
    process.standardError = outPipe
    try process.run()
    try inPipe.fileHandleForWriting.write(contentsOf: Data(input))
    try inPipe.fileHandleForWriting.close()
    let output = outPipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// A file that is gone afterwards; only invented persons are ever put in it.
  static func withFile<Result>(_ bytes: [UInt8], _ name: String, _ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)-\(name)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path(percentEncoded: false))
  }
}

@Suite("PDF och Word: taggar, rubriker, tabeller, språk")
struct RenderingTests {
  private func pdf(_ paper: Paper, large: Bool = false) async throws -> PDFPaper.File {
    try #require(Tools.found.typst != nil, Tools.missing)
    return try await PDFPaper(Tools.found).file(paper, style: PaperStyle(isLargePrint: large))
  }

  @Test("PDF är taggad, har titel och språk, och rubrikerna i ordning", arguments: ["a", "c"], [false, true])
  func pdfStructure(name: String, large: Bool) async throws {
    let paper = try Examples.paper(.annex, name)
    let bytes = try await pdf(paper, large: large).bytes
    let (info, structure, root) = try Tools.withFile(bytes, "brev.pdf") { path in
      let print =
        "import pikepdf, sys; pdf = pikepdf.open(sys.argv[1]); root = pdf.Root; "
        + "print(root.Lang, root.ViewerPreferences.DisplayDocTitle, root.MarkInfo.Marked)"
      return (
        try Tools.run("pdfinfo", [path]).text, try Tools.run("pdfinfo", ["-struct-text", path]).text,
        try Tools.run(Tools.folder + "/bin/python", ["-c", print, path]).text
      )
    }
    #expect(info.contains(#/Tagged: +yes/#))
    #expect(info.contains(#/Title: +Bilaga till ansökan om personlig assistans/#))
    #expect(info.contains(#/Page size: .*\(A4\)/#))
    #expect(root == "sv-SE True True\n")
    #expect(String(decoding: bytes, as: UTF8.self).contains("pdfuaid"))
    #expect(headings(structure) == [paper.title] + paper.headings)
    if !large { #expect(structure.contains("TH ")) }
    if name == "a" { #expect(structure.contains("Tömma blåsan")) }
  }

  /// The words under each H1–H6 of a structure tree.
  private func headings(_ structure: String) -> [String] {
    var result: [String] = []
    var isHeading = false
    for line in structure.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("\"") {
        if isHeading { result[result.count - 1] += text.dropFirst().dropLast() }
      } else {
        isHeading = text.contains(#/^H[1-6]/#)
        if isHeading { result.append("") }
      }
    }
    return result.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("pdfua finner inget fel i något brev", arguments: ["a", "c", "d", "f"])
  func pdfua(name: String) async throws {
    let python = try #require(Tools.found.typst, Tools.missing)
    let checker = Tools.folder + "/bin/pdfua"
    try #require(FileManager.default.isExecutableFile(atPath: checker), Tools.missing)
    #expect(!python.isEmpty)
    for paper in try Examples.papers(name) {
      let bytes = try await pdf(paper).bytes
      let answer = try Tools.withFile(bytes, "brev.pdf") { try Tools.run(checker, ["check", $0]) }
      #expect(answer.text.contains("errors=0 warnings=0"), "\(paper.kind): \(answer.text)")
    }
  }

  @Test(
    "Resultatet på en sida är en sida, och sidan till mötet också", arguments: Examples.names,
    [Letter.result, .meeting])
  func onePage(name: String, letter: Letter) async throws {
    let bytes = try await pdf(try Examples.paper(letter, name)).bytes
    let info = try Tools.withFile(bytes, "brev.pdf") { try Tools.run("pdfinfo", [$0]).text }
    #expect(info.contains(#/Pages: +1\n/#))
  }

  @Test("En beställning är en sida att svara på; är raderna många följer en lista", arguments: Orders.all)
  func order(order: Orders.Case) async throws { try await fits(try order.paper()) }

  @Test(
    "En beställning är en sida också när radernas namn är långa", arguments: ["läkare", "arbetsterapeut", "vården"])
  func longNames(issuer: String) async throws {
    for name in Orders.people {
      var document = try Examples.document(name)
      document.person.name = "Ett Långt Namn Från Provet"
      for row in document.rows.indices {
        document.rows[row].name = "Hjälp med en sak som tar lång tid att beskriva med ord, " + document.rows[row].id
      }
      guard Orders.all.contains(where: { $0.name == name && $0.issuer == issuer }) else { continue }
      try await fits(try Templates.standard.paper(.order, from: try Orders.material(document, to: issuer)))
    }
  }

  /// The place to sign is on the first page, and another page only where a list follows.
  private func fits(_ paper: Paper) async throws {
    let bytes = try await pdf(paper).bytes
    let (info, first) = try Tools.withFile(bytes, "brev.pdf") { path in
      (try Tools.run("pdfinfo", [path]).text, try Tools.run("pdftotext", ["-l", "1", path, "-"]).text)
    }
    // Words that a line divides are put together again.
    let page = first.replacing("\u{AD}\n", with: "").split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    let hasList = paper.headings.contains("Övriga rader")
    #expect(page.contains("Datum, underskrift, namn, yrke och arbetsplats"))
    if hasList { #expect(page.contains("Övriga rader:")) }
    let pages = info.firstMatch(of: #/Pages: +([0-9]+)\n/#).flatMap { Int($0.output.1) }
    #expect(hasList ? pages ?? 0 > 1 : pages == 1)
  }

  @Test("Sidan till mötet är en sida på engelska också", arguments: Examples.names)
  func englishPage(name: String) async throws {
    let bytes = try await pdf(try Examples.paper(.meeting, name, .english)).bytes
    let info = try Tools.withFile(bytes, "brev.pdf") { try Tools.run("pdfinfo", [$0]).text }
    #expect(info.contains(#/Pages: +1\n/#))
  }

  @Test("En persons ord blir text i PDF och Word, vad de än är", .timeLimit(.minutes(5)))
  func hostile() async throws {
    for paper in try Hostile.papers(Hostile.lines.joined(separator: "\n") + Hostile.long, [.annex]) {
      let file = try await pdf(paper)
      #expect(file.lacksCharacters)
      let text = try Tools.withFile(file.bytes, "brev.pdf") { try Tools.run("pdftotext", [$0, "-"]).text }
      for words in ["<script>alert(1)</script>", "#panic(\"x\") $x$", "{{namn}}", "@sidbrytning", "Rubrik"] {
        #expect(text.contains(words), "\(words)")
      }
    }
    for paper in try Hostile.papers(
      Hostile.lines.filter { !$0.contains("中") }.joined(separator: " "), [.reconsideration])
    {
      #expect(try await !pdf(paper).lacksCharacters)
      let bytes = try await WordPaper(Tools.found).file(paper)
      let text = try Tools.run("pandoc", ["-f", "docx", "-t", "plain", "--wrap=none"], input: bytes).text
      for words in ["<script>alert(1)</script>", "#panic(\"x\")", "{{namn}}", "😀", "שלום"] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }

  @Test("Word behåller rubriker och tabeller", arguments: [Letter.annex, .reconsideration])
  func word(letter: Letter) async throws {
    try #require(Tools.found.pandoc != nil, Tools.missing)
    let paper = try Examples.paper(letter, "a")
    let bytes = try await WordPaper(Tools.found).file(paper)
    let text = try Tools.run("pandoc", ["-f", "docx", "-t", "html"], input: bytes).text
    let headings = text.matches(of: #/<h[123][^>]*>(.*?)<\/h[123]>/#.dotMatchesNewlines()).map { match in
      String(match.output.1).replacing("\n", with: " ")
    }
    #expect(headings == [paper.title] + paper.headings)
    let tables = paper.blocks.filter { if case .table = $0.content { true } else { false } }
    #expect(text.matches(of: #/<table/#).count == tables.count)
    #expect(text.matches(of: #/<thead/#).count == tables.count)
    #expect(text.contains("En uträkning, inte ett beslut"))
  }

  @Test("Saknas programmet sägs vilket, och var det finns letas i ordning")
  func missing() async throws {
    let none = PaperTools(environment: ["PATH": "/x"], isFile: { _ in false })
    let paper = try Examples.paper(.result, "a")
    await #expect(throws: RenderingError.missing(.typst)) { try await PDFPaper(none).file(paper) }
    await #expect(throws: RenderingError.missing(.pandoc)) { try await WordPaper(none).file(paper) }
    #expect(RenderingError.missing(.typst).message(.swedish).contains("bin/setup-linux papers"))
    #expect(RenderingError.missing(.pandoc).message(.swedish).contains("apt install pandoc"))
    let environment = ["PATH": "/a:/b", "HOME": "/h", "EGENMAKT_PANDOC": "/own/pandoc"]
    let all = PaperTools(environment: environment) { _ in true }
    #expect(all.typst == "/a/typst")
    #expect(!all.typstIsPython)
    #expect(all.pandoc == "/own/pandoc")
    let cached = PaperTools(environment: environment) { $0.hasPrefix("/h/") }
    #expect(cached.typst == "/h/.cache/egenmakt/papers-\(PaperTools.typstVersion)/bin/python")
    #expect(cached.typstIsPython)
    #expect(cached.pandoc == nil)
  }

  @Test("Programmet och skriptet menar samma version av Typst")
  func version() throws {
    let script = try String(contentsOf: Examples.root.appending(path: "bin/setup-linux"), encoding: .utf8)
    #expect(script.contains("typst_version=\(PaperTools.typstVersion)\n"))
  }

  @Test("Ett program som svarar fel eller för sent ger ett fel utan brevets ord")
  func failing() async throws {
    let paper = try Examples.paper(.result, "a")
    let failing = PaperTools(environment: ["PATH": "", "EGENMAKT_TYPST": "/bin/false", "EGENMAKT_PANDOC": "/bin/false"])
    {
      $0.hasPrefix("/bin/")
    }
    await #expect(throws: RenderingError.failed(.typst, code: 1)) { try await PDFPaper(failing).file(paper) }
    await #expect(throws: RenderingError.failed(.pandoc, code: 1)) { try await WordPaper(failing).file(paper) }
  }
}
