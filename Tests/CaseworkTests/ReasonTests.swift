import Testing

@testable import Casework

@Suite("Vad ett skäl handlar om")
struct ReasonTests {
  @Test(
    "Skälen i exemplen",
    arguments: [
      ("bara själva kateteriseringen", .facts), ("väntan räknas inte", .law),
      ("förflyttning är inte integritetsnära", .law), ("kan dricka med sugrör om glaset står rätt", .facts),
      ("koppla av och på samt matning, inte väntan", .law), ("enstaka insats", .open),
      ("bara det nära momentet", .facts), ("dubbel assistans inte styrkt", .facts),
      ("tid beräknad för högt", .facts), ("skolan ansvarar", .law),
      ("bildstöd kan användas av vem som helst", .facts), ("inte tillräckligt frekvent", .open),
      ("inte visat att faran finns större delen av dygnet", .facts), ("larm räcker", .facts),
      ("väntetid räcker", .facts), ("verbal uppmaning räknas inte", .law),
      ("beteendet är inte så frekvent att stöd behövs hela dagen", .open), ("", .missing), ("–", .missing),
      ("Försäkringskassans bedömning", .open), ("VÄNTAN RÄKNAS INTE", .law),
    ] as [(String, Reason.Kind)])
  func kinds(text: String, kind: Reason.Kind) { #expect(Reason(text).kind == kind) }

  @Test(
    "Ett skäl om både fakta och lag är öppet, så att båda räknas",
    arguments: [
      "RIK klarar han själv och det är egenvård som inte räknas",
      "hon kan äta via munnen enligt observation, så sonden behövs inte och räknas inte",
      "inga anfall i skolan enligt dagbok, skolan ansvarar annars",
      "observation visar att hon klarar sig själv; tillsyn är föräldraansvar",
      "behovet är inte styrkt och är sjukvård",
    ])
  func both(text: String) { #expect(Reason(text).kind == .open) }

  @Test("Inget skäl alls saknas")
  func missing() { #expect(Reason(nil).kind == .missing) }

  @Test("Samma skäl läses som det närmast före, över rader utan skäl")
  func same() {
    let reasons = Reason.reasons(["skolan ansvarar", nil, "samma", "larm räcker", "Se ovan"])
    #expect(reasons.map { $0.kind } == [.law, .missing, .law, .facts, .facts])
    #expect(reasons[2].text == "samma")
    #expect(reasons.map { $0.standsFor } == [nil, nil, "skolan ansvarar", nil, "larm räcker"])
    #expect(Reason.reasons(["larm räcker", "samma", "samma"])[2].standsFor == "larm räcker")
    #expect(Reason.reasons(["samma"]).map { $0.kind } == [.open])
  }

  @Test("Ett skäl med tal eller mätning säger hur tiden är mätt")
  func measured() {
    #expect(!Reason("tid beräknad för högt").isMeasured)
    #expect(Reason("det tog 6 minuter vid hembesöket").isMeasured)
    #expect(Reason("dagboken visar kortare tid").isMeasured)
  }
}
