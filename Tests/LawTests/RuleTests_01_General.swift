import Law
import Testing

@Suite("Kapitel 1: övergångar och tid")
struct GeneralRuleTests {
  @Test("ansökan före 2011 prövas utan kravet på utredda hjälpmedel · lss-trans-2010-480-double")
  func applicationBefore2011() throws {
    let double = row(.hygiene, 10, privately: 10) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(10)
    }
    var subject = person().with { $0.truths[.aidsInvestigated] = .no }
    subject.applications = [Application(arrived: day(2010, 12, 31))]
    let old = try decide(double, on: day(2011, 1, 1), as: subject)
    #expect(old.secure.basic == 140)
    #expect(old.outcome(.lssTrans2010480Double) == .notMet)
    #expect(old.outcome(.lss9a5FleraAssistenter) == nil)
    subject.applications = [Application(arrived: day(2011, 1, 1))]
    let new = try decide(double, on: day(2011, 1, 1), as: subject)
    #expect(new.secure.basic == 70)
    #expect(new.possible.basic == 140)
    #expect(new.outcome(.lssTrans2010480Double) == nil)
    #expect(new.outcome(.lss9a5FleraAssistenter) == .notMet)
  }

  @Test(
    "äldre rätt för hjälp som gavs före ändringen, dag för dag · lss-trans-date-of-assistance, calc-split-at-law-date")
  func dayOfTheAssistance() throws {
    let feed = row(.tubeFeeding, 40, privately: 8) { $0.truths[.manualOrWatched] = .no }
    let timeline = try Timeline(of: person(rows: [feed]), from: day(2020, 6, 24), to: day(2020, 7, 7))
    #expect(timeline.parts.map { $0.from } == [day(2020, 6, 24), day(2020, 7, 1)])
    #expect(timeline.parts.map { $0.assessment.agency.likely.basicNet } == [56, 280])
    #expect(timeline.minutes { $0.agency.bounds(.basicNet) } == Bounds(56 + 280))
  }

  @Test("CI-22 kan inte kopplas om: ingen andra siffra finns")
  func noSwitch() {
    let question = ReadingOption.ci22WarningBand.question
    #expect(question.options == [.ci22WarningBand])
    #expect(!question.description.canSwitch)
    for other in ContestedQuestion.allCases where other != question { #expect(other.options.count >= 2) }
  }
}
