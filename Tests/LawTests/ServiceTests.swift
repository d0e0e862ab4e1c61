import Law
import Testing

@Suite("Delgivning: från vilken dag en tid räknas")
struct ServiceTests {
  @Test("TV-123 förenklad delgivning och omprövning · delg-forenklad, proc-omprovning, tid-1930-173")
  func simplifiedAgency() throws {
    let served = try #require(
      ServedDay.simplified(sent: day(2_026, 2, 16), control: .sent(day(2_026, 2, 17)), informedBefore: .yes))
    #expect(served.day == day(2_026, 3, 2))
    #expect(served.doubt == nil)
    let deadline = try #require(Deadline.reconsideration(of: served))
    #expect(deadline.unshifted == day(2_026, 5, 2))
    #expect(deadline.day == day(2_026, 5, 4))
    #expect(deadline.rules.first == .delgForenklad)
  }

  @Test("TV-124 förenklad delgivning och överklagande över påsk · delg-forenklad, proc-overklagan, tid-helgdagar")
  func simplifiedKommun() throws {
    let served = try #require(
      ServedDay.simplified(sent: day(2_026, 3, 2), control: .sent(day(2_026, 3, 3)), informedBefore: .yes))
    #expect(served.day == day(2_026, 3, 16))
    let deadline = try #require(Deadline.appeal(of: served, track: .kommun))
    #expect(deadline.unshifted == day(2_026, 4, 6))
    #expect(deadline.day == day(2_026, 4, 7))
    #expect(deadline.rules == [.delgForenklad, .procOverklagan, .tid1930173, .procHelg, .tidHelgdagar])
  }

  @Test("TV-125 vanlig delgivning och midsommar · delg-vanlig, proc-overklagan, tid-1930-173, tid-helgdagar")
  func midsummer() throws {
    let served = try #require(ServedDay.ordinary(received: day(2_026, 5, 29)))
    let deadline = try #require(Deadline.appeal(of: served, track: .kommun))
    #expect(deadline.unshifted == day(2_026, 6, 19))
    #expect(deadline.day == day(2_026, 6, 22))
  }

  @Test("TV-127 vanligt brev: dagen personen uppger, måste kunna visas · delg-brev, proc-overklagan")
  func plainLetter() throws {
    let served = try #require(ServedDay.plainLetter(received: day(2_026, 3, 9)))
    let deadline = try #require(Deadline.appeal(of: served, track: .kommun))
    #expect(deadline.day == day(2_026, 3, 30))
    #expect(deadline.doubt == .dayMustBeShown)
    #expect(deadline.reason?.description.contains("måste kunna visas") == true)
  }

  @Test("förenklad delgivning utan sina villkor är ingen delgivning · delg-forenklad")
  func conditions() {
    let sent = day(2_026, 2, 16)
    let next = ControlMessage.sent(day(2_026, 2, 17))
    #expect(ServedDay.simplified(sent: sent, control: next, informedBefore: .no) == nil)
    #expect(ServedDay.simplified(sent: sent, control: .notSent, informedBefore: .yes) == nil)
    #expect(ServedDay.simplified(sent: sent, control: .sent(day(2_026, 2, 18)), informedBefore: .yes) == nil)
    #expect(
      ServedDay.simplified(sent: sent, control: next, informedBefore: .yes, arrivalIsUnlikely: true) == nil)
    #expect(
      ServedDay.simplified(sent: sent, control: next, informedBefore: .unknown)?.doubt == .serviceConditionsUnknown)
    #expect(
      ServedDay.simplified(sent: sent, control: .unknown, informedBefore: .yes)?.doubt == .serviceConditionsUnknown)
    #expect(
      ServedDay.simplified(sent: sent, control: .electronicDocument, informedBefore: .yes)?.doubt == .electronicService)
  }

  @Test("kontrollmeddelandet efter en fredag skickas på måndagen; dagen själv flyttas inte · delg-forenklad")
  func overWeekend() throws {
    let sent = day(2_026, 5, 29)
    #expect(ServedDay.simplified(sent: sent, control: .sent(day(2_026, 5, 30)), informedBefore: .yes) == nil)
    #expect(ServedDay.simplified(sent: sent, control: .sent(day(2_026, 6, 1)), informedBefore: .yes) != nil)
    // Sent on Sunday 24 May 2026: the two weeks end on Sunday 7 June.
    let sunday = ServedDay.simplified(sent: day(2_026, 5, 24), control: .sent(day(2_026, 5, 25)), informedBefore: .yes)
    #expect(sunday?.day == day(2_026, 6, 7))
  }

  @Test("före lagarna är delgivningsdagen okänd · delg-vanlig, delg-forenklad, delg-brev")
  func before() {
    #expect(ServedDay.ordinary(received: day(2_011, 3, 31)) == nil)
    #expect(ServedDay.ordinary(received: day(2_011, 4, 1)) != nil)
    #expect(
      ServedDay.simplified(sent: day(2_011, 3, 31), control: .sent(day(2_011, 4, 1)), informedBefore: .yes) == nil)
    #expect(ServedDay.plainLetter(received: day(2_018, 6, 30)) == nil)
  }
}
