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

  @Test("bindestreck och apostrof delar inte ord, kolon avslutar en mening, tom text är noll")
  func edges() {
    #expect(Readability(of: "på- och avkoppling").words == 3)
    #expect(Readability(of: "Prader-Willi").words == 1)
    #expect(Readability(of: "Så här: ett, två.").sentences == 2)
    #expect(Readability(of: "6,33 gånger").words == 3)
    #expect(Readability(of: "").lixTenths == 0)
    #expect(Readability(of: "Ett ord utan punkt").sentences == 1)
  }
}
