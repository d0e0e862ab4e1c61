import CaseFile
import Casework
import Foundation
import Testing

@testable import Letters

/// One finished PDF, looked at with the tools of `bin/setup-linux papers`.
struct FinishedPDF {
  let info: String
  let structure: PDFStructure
  let text: String
  let check: String

  /// The papers' files; Typst and the checker are started once for all of them.
  static func all(_ papers: [Paper], large: Bool) async throws -> [FinishedPDF] {
    try #require(Tools.found.typst != nil, Tools.missing)
    let checker = Tools.folder + "/bin/pdfua"
    try #require(FileManager.default.isExecutableFile(atPath: checker), Tools.missing)
    let files = try await PDFPaper(Tools.found).files(papers, style: PaperStyle(isLargePrint: large)).map(\.bytes)
    try #require(files.count == papers.count)
    return try Tools.withFiles(files) { paths in
      let checks = Self.checks(try Tools.run(checker, ["check"] + paths).text, paths)
      return try zip(files, paths).map { bytes, path in
        FinishedPDF(
          info: try Tools.run("pdfinfo", [path]).text
            + (String(decoding: bytes, as: UTF8.self).contains("Lang(sv-SE)") ? "Language: sv-SE" : ""),
          structure: PDFStructure(try Tools.run("pdfinfo", ["-struct-text", path]).text),
          text: try Tools.run("pdftotext", ["-raw", path, "-"]).text,
          check: checks[path] ?? "")
      }
    }
  }

  /// What the checker says of each file, under a line with its path.
  private static func checks(_ text: String, _ paths: [String]) -> [String: String] {
    var checks: [String: String] = [:]
    var path = ""
    for line in text.split(separator: "\n").map(String.init) {
      if paths.contains(line) { path = line }
      checks[path, default: ""] += line + "\n"
    }
    return checks
  }

  private init(info: String, structure: PDFStructure, text: String, check: String) {
    self.info = info
    self.structure = structure
    self.text = text
    self.check = check
  }

  /// Everything that should hold of a paper's PDF, whatever the paper.
  func hold(_ paper: Paper, large: Bool, _ name: String) {
    let what = Comment(rawValue: "\(name) \(paper.kind.rawValue)\(large ? ", stor text" : "")")
    #expect(info.contains(#/Tagged: +yes/#), what)
    #expect(info.contains(#/Page size: .*\(A4\)/#), what)
    #expect(info.contains("Language: sv-SE"), what)
    #expect(info.contains("Title:           \(paper.title)\n"), what)
    #expect(check.contains("errors=0 warnings=0"), "\(what): \(check)")
    #expect(structure.headings.map(\.text) == [paper.title] + paper.headings, what)
    #expect(structure.headings.first?.level == 1, what)
    for (one, next) in zip(structure.headings, structure.headings.dropFirst()) {
      #expect(next.level <= one.level + 1 && next.level > 1, "\(what): \(next.text)")
    }
    let tables = paper.tables.filter { !large || !$0.isWideInLargePrint }
    #expect(structure.tables.map(\.caption) == tables.map { $0.caption.plain.joinedWords }, what)
    #expect(
      structure.tables.map { $0.heads.map(\.lettersAlone) }
        == tables.map { $0.columns.map { $0.name.plain.lettersAlone } }, what)
    #expect(structure.tables.allSatisfy { $0.scopes == Array(repeating: "Column", count: $0.heads.count) }, what)
    holdText(paper, what)
  }

  /// The words can be taken out again, in order and with their å, ä and ö.
  private func holdText(_ paper: Paper, _ what: Comment) {
    let all = text.lettersAlone
    var place = all.startIndex
    for start in [paper.title] + paper.openings {
      let wanted = start.lettersAlone.prefix(18)
      guard let found = all[place...].range(of: wanted) else {
        Issue.record("\(what): \(start)")
        return
      }
      place = found.lowerBound
    }
    #expect(!text.contains("\u{FFFD}"), what)
    #expect(!text.contains("□"), what)
  }
}

/// The structure of a PDF as `pdfinfo -struct-text` tells it.
struct PDFStructure: Sendable {
  struct Heading: Sendable, Equatable {
    let level: Int
    var text: String
  }

  struct Table: Sendable, Equatable {
    var caption = ""
    var heads: [String] = []
    var scopes: [String] = []
  }

  private(set) var headings: [Heading] = []
  private(set) var tables: [Table] = []
  /// Headings and tables in order, for a file to compare with.
  private(set) var outline: [String] = []

  init(_ print: String) {
    enum Part { case heading, caption, head, other }
    var part = Part.other
    var order: [Bool] = []
    for line in print.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("\"") {
        let words = String(text.dropFirst().dropLast())
        switch part {
        case .heading: headings[headings.count - 1].text += words
        case .caption: tables[tables.count - 1].caption += words
        case .head: tables[tables.count - 1].heads[tables[tables.count - 1].heads.count - 1] += words
        case .other: break
        }
      } else if let match = text.prefixMatch(of: #/H([1-6])\b/#) {
        part = .heading
        order.append(true)
        headings.append(Heading(level: Int(match.output.1) ?? 0, text: ""))
      } else if text.hasPrefix("Table (") {
        part = .other
        order.append(false)
        tables.append(Table())
      } else if text.hasPrefix("Caption"), !tables.isEmpty {
        part = .caption
      } else if text.hasPrefix("TH"), !text.hasPrefix("THead"), !tables.isEmpty {
        part = .head
        tables[tables.count - 1].heads.append("")
      } else if text.hasPrefix("/Scope /"), !tables.isEmpty {
        tables[tables.count - 1].scopes.append(String(text.dropFirst("/Scope /".count)))
      } else if !text.hasPrefix("/"), !text.hasPrefix("Span") || part == .heading {
        part = .other
      }
    }
    for index in headings.indices { headings[index].text = headings[index].text.joinedWords }
    for index in tables.indices {
      tables[index].caption = tables[index].caption.joinedWords
      tables[index].heads = tables[index].heads.map(\.joinedWords)
    }
    setOutline(order)
  }

  private mutating func setOutline(_ order: [Bool]) {
    var (heading, table) = (0, 0)
    for isHeading in order {
      if isHeading {
        outline.append("H\(headings[heading].level) \(headings[heading].text)")
        heading += 1
      } else {
        let (one, scopes) = (tables[table], Set(tables[table].scopes))
        outline.append("Tabell: \(one.caption)")
        outline.append("  \(scopes.sorted().joined(separator: ", ")): \(one.heads.joined(separator: " | "))")
        table += 1
      }
    }
  }
}

extension String {
  /// The words with one space between them.
  var joinedWords: String { split { $0.isWhitespace }.joined(separator: " ") }
  /// Letters and figures alone: hyphens at the ends of lines and spaces differ between forms.
  var lettersAlone: String { filter { $0.isLetter || $0.isNumber } }
}

extension Paper {
  var tables: [Table] {
    blocks.compactMap { block in if case .table(let table) = block.content { table } else { nil } }
  }

  /// How headings, paragraphs and items begin, in order.
  var openings: [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .heading(_, let text), .paragraph(let text), .note(let text): [text.plain]
      case .list(_, let items): items.map { $0.text.plain }
      case .signature(let labels): labels
      case .table, .facts, .writingLines, .pageBreak: []
      }
    }
  }
}

/// The files that more than one test looks at, made once.
actor FinishedPDFs {
  static let shared = FinishedPDFs()
  /// Those that are made together. Example C has them all.
  private static let letters: [String: [Letter]] = [
    "a": [.reconsideration, .appeal], "c": Letter.allCases, "d": [.annex, .comments],
    "f": [.annex, .changes, .result],
  ]
  private var made: [String: Task<[Letter: FinishedPDF], any Error>] = [:]

  func pdf(_ letter: Letter, _ name: String) async throws -> FinishedPDF {
    try #require(try await all(name)[letter], "\(name) \(letter): skriv brevet i listan")
  }

  func all(_ name: String) async throws -> [Letter: FinishedPDF] {
    if let task = made[name] { return try await task.value }
    let task = Task {
      let papers = try Examples.papers(name).filter { Self.letters[name, default: []].contains($0.kind) }
      return Dictionary(uniqueKeysWithValues: zip(papers.map(\.kind), try await FinishedPDF.all(papers, large: false)))
    }
    made[name] = task
    return try await task.value
  }
}

@Suite("Varje papper som sida: taggar, rubriker, tabeller, språk, ord")
struct PaperMatrixTests {
  @Test("Varje sorts brev en gång som PDF", .timeLimit(.minutes(5)))
  func everyKind() async throws {
    for paper in try Examples.papers("c") {
      try await FinishedPDFs.shared.pdf(paper.kind, "c").hold(paper, large: false, "c")
    }
  }

  @Test(
    "Strukturen är den som är sparad",
    arguments: [
      ("c", Letter.annex), ("a", .reconsideration), ("a", .appeal), ("d", .comments), ("f", .changes), ("f", .result),
    ])
  func golden(name: String, letter: Letter) async throws {
    let outline = try await FinishedPDFs.shared.pdf(letter, name).structure.outline
    let file = Examples.root.appending(
      path: "Tests/LettersTests/Fixtures/\(letter.fileName)-\(name).txt")
    let text = outline.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["EGENMAKT_WRITE_GOLDEN"] != nil { try Data(text.utf8).write(to: file) }
    let saved = try #require(try? String(contentsOf: file, encoding: .utf8), "Spara med EGENMAKT_WRITE_GOLDEN=1.")
    #expect(text == saved)
  }

  @Test("Ingen skriver under en tom sida: på sidan med underskriften står något mer", .timeLimit(.minutes(5)))
  func signatures() async throws {
    for (name, letter) in [
      ("a", Letter.appeal), ("d", .annex), ("f", .annex), ("d", .comments), ("c", .changes), ("c", .powerOfAttorney),
    ] {
      let paper = try Examples.paper(letter, name)
      let pages = try await FinishedPDFs.shared.pdf(letter, name).text.split(separator: "\u{0C}")
      let page = try #require(pages.last { $0.contains("Namnteckning") })
      #expect(
        paper.openings.dropLast(4).contains { String(page).lettersAlone.contains($0.lettersAlone.prefix(18)) }
          || page.contains("Underlag"), "\(name) \(letter)")
    }
  }

  @Test(
    "Allt: fyra personer, varje brev, PDF i vanlig och stor text", .enabled(if: Everything.isAsked),
    .timeLimit(.minutes(20)), arguments: ["a", "c", "d", "f"], [false, true])
  func everyPDF(name: String, large: Bool) async throws {
    let papers = try Everything.papers(name)
    for (paper, file) in zip(papers, try await FinishedPDF.all(papers, large: large)) {
      file.hold(paper, large: large, name)
    }
  }

  @Test(
    "Allt: Word öppnas i LibreOffice med rubriker och tabeller kvar", .enabled(if: Everything.isAsked),
    .timeLimit(.minutes(20)), arguments: ["a", "c", "d", "f"], [false, true])
  func everyWord(name: String, large: Bool) async throws {
    try #require(Tools.found.pandoc != nil, Tools.missing)
    let papers = try Everything.papers(name)
    let style = PaperStyle(isLargePrint: large)
    var files: [[UInt8]] = []
    for paper in papers { files.append(try await WordPaper(Tools.found).file(paper, style: style)) }
    for (paper, page) in zip(papers, try Everything.opened(files)) {
      let what = Comment(rawValue: "\(name) \(paper.kind.rawValue)\(large ? ", stor text" : "")")
      #expect(page.headings == [paper.title] + paper.headings.map(\.joinedWords), what)
      #expect(page.tables == paper.tables.filter { !large || !$0.isWideInLargePrint }.count, what)
      #expect(page.text.contains(paper.title), what)
    }
  }
}

/// What only `bin/test --all` does.
enum Everything {
  static var isAsked: Bool { ProcessInfo.processInfo.environment["EGENMAKT_ALL"] != nil }

  /// Every letter of an example, and its order to each who can be asked.
  static func papers(_ name: String) throws -> [Paper] {
    try Examples.papers(name).filter { $0.kind != .order } + Orders.papers(name)
  }

  /// A document as LibreOffice has understood it.
  struct Opened {
    let headings: [String]
    let tables: Int
    let text: String
  }

  /// Opens Word documents in LibreOffice and looks at what it made of them.
  static func opened(_ files: [[UInt8]]) throws -> [Opened] {
    let found = try Tools.run("soffice", ["--version"])
    try #require(found.status == 0, "Kör bin/setup-linux papers-all: LibreOffice (soffice) behövs för det här provet.")
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.path(percentEncoded: false)
    var paths: [String] = []
    for (number, bytes) in files.enumerated() {
      paths.append("\(place)/\(number).docx")
      try Data(bytes).write(to: URL(filePath: paths[number]))
    }
    let answer = try Tools.run(
      "soffice",
      ["-env:UserInstallation=file://\(place)/profile", "--headless", "--convert-to", "fodt", "--outdir", place] + paths
    )
    try #require(answer.status == 0, "\(answer.text)")
    return try files.indices.map { number in
      try read(try String(contentsOf: URL(filePath: "\(place)/\(number).fodt"), encoding: .utf8))
    }
  }

  private static func read(_ document: String) throws -> Opened {
    let body = try #require(document.split(separator: "<office:text", maxSplits: 1).last)
    let headings = body.matches(of: #/<text:h [^>]*>(.*?)<\/text:h>/#.dotMatchesNewlines()).map { words($0.output.1) }
    return Opened(headings: headings, tables: body.matches(of: #/<table:table /#).count, text: words(body))
  }

  /// The words of a piece of markup.
  private static func words(_ markup: Substring) -> String {
    var text = markup.replacing(#/<text:(s|tab|line-break)[^>]*>/#, with: " ").replacing(#/<[^>]*>/#, with: "")
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
      text = text.replacing(name, with: sign)
    }
    return String(text).joinedWords
  }
}
