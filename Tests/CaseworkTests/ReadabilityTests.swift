import Casework
import Testing

@Suite("LIX")
struct ReadabilityTests {
  @Test("ord, meningar och långa ord räknas som i definitionen")
  func measure() {
    // 10 words, 2 sentences, 3 words of more than six letters: 10/2 + 100 · 3/10 = 35.
    let measure = Readability(of: "Du behöver hjälp varje dag. Försäkringskassan räknar dina minuter noga.")
    #expect(measure.words == 10)
    #expect(measure.sentences == 2)
    #expect(measure.longWords == 3)
    #expect(measure.lixTenths == 350)
  }

  @Test("ARI för engelska: bokstäver per ord och ord per mening")
  func english() {
    // 9 words, 2 sentences, 34 letters: 4.71 · 34/9 + 0.5 · 9/2 − 21.43 = −1.38…
    let measure = Readability(of: "You count ten minutes. The law gives it all.")
    #expect(measure.letters == 34)
    #expect(measure.ariTenths == -13)
    // 5 words, 1 sentence, 50 letters: 4.71 · 10 + 2.5 − 21.43 = 28.17.
    #expect(Readability(of: "Different authorities administer extremely complicated.").ariTenths == 281)
  }

  @Test("bindestreck och apostrof delar inte ord, kolon avslutar en mening, tom text är noll")
  func edges() {
    #expect(Readability(of: "på- och avkoppling").words == 3)
    #expect(Readability(of: "Prader-Willi").words == 1)
    #expect(Readability(of: "Så här: ett, två.").sentences == 2)
    #expect(Readability(of: "6,33 gånger").words == 3)
    #expect(Readability(of: "").lixTenths == 0)
    #expect(Readability(of: "").ariTenths == 0)
    #expect(Readability(of: "Ett ord utan punkt").sentences == 1)
  }
}
