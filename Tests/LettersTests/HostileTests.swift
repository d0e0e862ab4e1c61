import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Letters

@Suite("Vad en person än skriver är det ord på papperet")
struct HostileTests {
  @Test("Ord blir aldrig struktur: samma delar, rader och taggar som med harmlösa ord", arguments: 0..<4)
  func structure(part: Int) throws {
    let start = part * Hostile.lines.count / 4
    let words = Array(Hostile.lines[start...] + Hostile.lines[..<start])
    // An order puts rows on another page by how long their names are; OrderTests look at that.
    let letters = Letter.allCases.filter { $0 != .order }
    let harmless = try Hostile.papers("harmlöst", letters)
    for (paper, plain) in zip(try Hostile.papers(words, letters), harmless) {
      #expect(paper.structure == plain.structure, "\(paper.kind)")
      #expect(tags(HTMLPaper(paper).text) == tags(HTMLPaper(plain).text), "\(paper.kind)")
    }
  }

  /// The names of the elements in order, without line breaks.
  private func tags(_ html: String) -> [Substring] {
    html.matches(of: #/<\/?[a-z0-9]+/#).map(\.output).filter { $0 != "<br" }
  }

  @Test("Synliga ord står kvar, osynliga styrtecken inte")
  func kept() throws {
    for words in ["<b>&amp;\"'", "{{namn}} [[x]] **y**", "שלום مرحبا", "😀 中文"] {
      for paper in try Hostile.papers(words, [.annex, .reconsideration]) {
        #expect(paper.allText.contains { $0.contains(.quoted(words)) }, "\(words)")
        #expect(TextPaper(paper, width: 100_000).text.contains(words))
      }
    }
    for paper in try Hostile.papers("a\u{202E}b\u{0}c\u{1B}d\u{2066}", [.annex]) {
      let html = HTMLPaper(paper).text
      let text = TextPaper(paper).text
      for scalar in ["\u{202E}", "\u{0}", "\u{1B}", "\u{2066}"] as [Unicode.Scalar] {
        #expect(!html.unicodeScalars.contains(scalar))
        #expect(!text.unicodeScalars.contains(scalar))
      }
    }
  }

  @Test("Tiotusen tecken i varje fält, och rader som ser ut som mallens")
  func long() throws {
    let words = Hostile.long + "\n# Rubrik\n| a |\n{{#ja}}\n---\n"
    for paper in try Hostile.papers(words) {
      #expect(!paper.headings.contains("Rubrik"))
      #expect(TextPaper(paper).text.split(separator: "\n").allSatisfy { $0.count <= 76 }, "\(paper.kind)")
    }
  }

  @Test("Ren text: var bokstav en gång, radbrytningar som radbrytningar")
  func safeText() {
    #expect(SafeText.lines("a\r\nb\rc\u{2028}d\te") == "a\nb\nc\nd e")
    #expect(SafeText.line(" a\n\n b ") == "a b")
    #expect(SafeText.lines("a\u{0}\u{FFFE}\u{E000}") == "a\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(SafeText.lines("\u{202A}x\u{200B}\u{FEFF}\u{AD}") == "x")
    #expect(SafeText.lines("👩‍👩‍👧 é") == "👩‍👩‍👧 é")
    #expect(SafeText.together("3 h 20 min i h") == "3\u{A0}h 20\u{A0}min i h")
  }
}
