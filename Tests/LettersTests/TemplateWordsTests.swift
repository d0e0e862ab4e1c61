import CaseFile
import Casework
import Testing

@testable import Letters

@Suite("Mallarnas ord, till stavningen")
struct TemplateWordsTests {
  @Test("Taggar, regelnamn, nycklar och order är inte ord")
  func words() {
    let text = """
      // Om brevet. Se Documentation/Brev.md
      titel: Ett brev
      nivå: vanlig
      från: {{namn}}{{^namn}}______{{/namn}}
      ---
      # En rubrik
      Det står i [[lss-7-goda|7 § LSS]] och {{#rader}}**{{rad}}** här{{/rader}}.
      [[lss-8-begaran]]
      @skrivrader 3
      Tabell: Det som hände
      | Från . | Vem? > |
      @underskrift Ort och dag | Namn
      """
    #expect(
      TemplateWords(text, file: "brev.txt").lines.map { "\($0.place) \($0.text)" } == [
        "brev.txt:1 Om brevet. Se", "brev.txt:2 Ett brev", "brev.txt:6 En rubrik",
        "brev.txt:7 Det står i 7 § LSS och här .",
        "brev.txt:10 Det som hände", "brev.txt:11 Från . Vem?", "brev.txt:12 Ort och dag Namn",
      ])
  }

  @Test("En del utan huvud läses från första raden")
  func part() {
    #expect(TemplateWords("Ort: Lund\nnivå: x", file: "d").lines.map(\.text) == ["Ort: Lund", "nivå: x"])
  }

  @Test("Varje mall och varje brevs uppgift kommer med")
  func all() {
    let places = Set(Templates.standard.words(.swedish).map { $0.place.prefix { $0 != ":" } })
    for letter in Templates.standard.letters(.swedish) { #expect(places.contains("\(letter.fileName).txt")) }
    #expect(places.contains("delar/underskrift.txt"))
    #expect(places.isSuperset(of: Letter.allCases.map { Substring($0.rawValue) }))
    #expect(Templates.standard.words(.english).contains { $0.text == "My diary for a week" })
  }
}
