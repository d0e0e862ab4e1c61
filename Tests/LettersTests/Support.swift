import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Letters

/// The example cases, and letters made of them.
enum Examples {
  static let names = ["a", "b", "c", "d", "e", "f"]
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let day = CalendarDate(2026, 11, 22)

  static func document(_ name: String) throws -> CaseDocument { try CaseReader.read(try bytes("exempel-\(name)")) }

  static func bytes(_ file: String) throws -> Data {
    try Data(contentsOf: root.appending(path: "Examples/\(file).yaml"))
  }

  static func material(
    _ document: CaseDocument, _ language: MessageLanguage = .swedish
  ) throws -> Material {
    let law = Law(on: document.holdsOn ?? Law.horizon, readings: document.readings)
    let study = try CaseStudy(document, subject: document.lawCase(), law: law, isSameLife: false)
    let comparison =
      document.positionHolders.contains(.agency)
      ? try Comparison(study, with: Proposal(of: document, by: .agency), from: .agency) : nil
    var material = Material(
      day: day, language: language, study: study, comparison: comparison, decisions: try DecisionArchive.standard())
    material.details.issuer = "läkare"
    return material
  }

  static func paper(_ letter: Letter, _ name: String, _ language: MessageLanguage = .swedish) throws -> Paper {
    if language == .swedish, let paper = try papers(name).first(where: { $0.kind == letter }) { return paper }
    return try Templates.standard.paper(letter, from: try material(try document(name), language))
  }

  /// Every letter that can be made of an example, in Swedish.
  static func papers(_ name: String) throws -> [Paper] { try made[name]?.get() ?? [] }

  /// Made once: comparisons take their time.
  private static let made: [String: Result<[Paper], any Error>] = Dictionary(
    uniqueKeysWithValues: names.map { name in (name, Result { try make(name) }) })

  private static func make(_ name: String) throws -> [Paper] {
    let material = try material(try document(name))
    return try Letter.allCases.filter { $0.needs != .proposal || material.comparison != nil }
      .map { try Templates.standard.paper($0, from: material) }
  }
}

/// Words that try to become something else.
enum Hostile {
  static let lines = [
    "<script>alert(1)</script>&amp;<b>", "# Rubrik", "## Rubrik", "| a | b |", "|= a |", "{{namn}} {{#ja}} {{/ja}}",
    "{{> underskrift}}", "[[lss-8-begaran]]", "@sidbrytning", "@underskrift A | B", "**stort**", "Namn :: värde",
    "- punkt", "1. punkt", "> ram", "Tabell: x", "---", "// bort", "____", "#panic(\"x\") $x$ \\ @cite `kod`",
    "\")) #panic(\"x", "\u{E000}0\u{E001}", "\u{202E}bakvänd\u{2066}", "😀 👩‍👩‍👧 🇸🇪", "שלום مرحبا", "a\u{0}b\u{7}c\u{1B}[31m",
    "e\u{301}\u{300}\u{302}", "中文 𓀀", String(repeating: "ö", count: 400),
  ]

  static let long = String(repeating: "Långt ord och mer. ", count: 530)

  /// The document with the words in every field that a person can write.
  static func document(_ document: CaseDocument, _ all: [String]) -> CaseDocument {
    var document = document
    document.title = all[0]
    document.person.name = all[0]
    document.notes = all[0]
    for row in document.rows.indices {
      let words = all[row % all.count]
      document.rows[row].name = words
      document.rows[row].text = words
      for holder in document.rows[row].positions.keys where document.rows[row].positions[holder]?.reason != nil {
        // What a reason is read as must not change with the words.
        document.rows[row].positions[holder]?.reason = "praxis: " + words
      }
    }
    for index in document.evidence.indices {
      let words = all[index % all.count]
      document.evidence[index].kind = words
      document.evidence[index].author = words
      document.evidence[index].text = words
    }
    return document
  }

  static func papers(_ words: String, _ letters: [Letter] = Letter.allCases) throws -> [Paper] {
    try papers([words], letters)
  }

  /// Letters where each row has words of its own, and the head the first.
  static func papers(_ words: [String], _ letters: [Letter] = Letter.allCases) throws -> [Paper] {
    var material = try Examples.material(document(try Examples.document("a"), words))
    material.details.caseNumber = words[0]
    material.details.ownWords = words[0]
    return try letters.map { try Templates.standard.paper($0, from: material) }
  }
}

extension Paper {
  /// The paper's form without its words.
  var structure: [String] {
    blocks.map { block in
      switch block.content {
      case .heading(let level, _): "rubrik \(level)"
      case .paragraph: "stycke"
      case .list(let ordered, let items): "lista \(ordered) \(items.count)"
      case .table(let table): "tabell \(table.columns.count) \(table.rows.count)"
      case .facts(let pairs): "uppgifter \(pairs.count)"
      case .note: "ram"
      case .signature(let labels): "underskrift \(labels.count)"
      case .writingLines(let count): "skrivrader \(count)"
      case .pageBreak: "sida"
      }
    }
  }

  /// The headings in order.
  var headings: [String] {
    blocks.compactMap { block in
      if case .heading(_, let text) = block.content { return text.plain }
      return nil
    }
  }

  /// Everything that is said, outside the head.
  var allText: [[Inline]] {
    blocks.flatMap { block -> [[Inline]] in
      switch block.content {
      case .heading(_, let text), .paragraph(let text), .note(let text): [text]
      case .list(_, let items): items.map(\.text)
      case .table(let table): [table.caption] + table.columns.map(\.name) + table.rows.flatMap(\.cells)
      case .facts(let pairs): pairs.flatMap { [$0.name, $0.value] }
      case .signature(let labels): labels.map { [.text($0)] }
      case .writingLines, .pageBreak: []
      }
    }
  }

  /// The template's own sentences: running text and items, without the words of others, figures in tables and places to
  /// write on.
  var prose: String {
    blocks.flatMap { block -> [[Inline]] in
      switch block.content {
      case .paragraph(let text), .note(let text): [text]
      case .list(_, let items): items.map(\.text)
      default: []
      }
    }.map { inlines in
      let own = inlines.filter { if case .quoted = $0 { false } else { true } }.map(\.text).joined()
      return own.hasSuffix(".") || own.hasSuffix("?") || own.hasSuffix(":") ? own : own + "."
    }.joined(separator: "\n")
  }
}
