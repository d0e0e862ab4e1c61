import CaseFile
import Foundation
import Law
import Testing

@Suite("Faktakatalogen mot det som reglerna läser")
struct FactReadingTests {
  /// Which rules read which facts in the examples and in every row of the catalogue's words, on days of every era and
  /// under every reading.
  static let reads: [Fact: Set<RuleID>] = {
    var reads: [Fact: Set<RuleID>] = [:]
    let days = [
      CalendarDate(1998, 1, 1), CalendarDate(2010, 7, 1), CalendarDate(2017, 11, 1), CalendarDate(2018, 5, 1),
      CalendarDate(2020, 1, 15), CalendarDate(2020, 8, 1), CalendarDate(2022, 6, 1), CalendarDate(2024, 12, 1),
      CalendarDate(2026, 11, 21),
    ]
    var laws: [Law] = []
    for day in days {
      laws.append(Law(on: day))
      var others = Readings()
      for question in ContestedQuestion.allCases { others.choose(question.options[question.options.count - 1]) }
      laws.append(Law(on: day, readings: others))
    }
    for subject in subjects {
      for law in laws {
        guard let proof = try? Assessment.proof(of: subject, under: law) else { continue }
        for node in proof.nodes {
          for read in proof.facts[node.facts] { reads[read.fact, default: []].insert(node.rule) }
        }
      }
    }
    return reads
  }()

  private static var subjects: [Case] {
    var subjects: [Case] = []
    let folder = Program.root.appendingPathComponent("Examples")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    for file in files where file.pathExtension == "yaml" {
      if let data = try? Data(contentsOf: file), let document = try? CaseReader.read(data) {
        subjects.append(document.lawCase())
      }
    }
    for born in [CalendarDate(1955, 3, 1), CalendarDate(1980, 3, 1), CalendarDate(2019, 3, 1)] {
      subjects += unansweredSubjects(born: born)
    }
    return subjects
  }

  /// Every word under every need it fits, with nothing more said, with every answer yes, and with every answer no, apart from
  /// the answers that would take the row away at once.
  private static func unansweredSubjects(born: CalendarDate) -> [Case] {
    [Truth.unknown, .yes, .no].map { answer in
      var subject = Case()
      subject.born = born
      var block = CircumstanceBlock()
      block.values.abroadMonths = Amount(8)
      block.says(.abroadMonths)
      block.values.stay = .hospital
      block.says(.stay)
      block.values.stayFrom = CalendarDate(2026, 11, 1)
      block.says(.stayFrom)
      if answer == .yes { for fact in Fact.allCases where fact.isTruth { block.values.truths[fact] = .yes } }
      subject.circumstances = [block]
      subject.grants = [Grant(authority: .agency, minutesPerWeek: Amount(600), from: CalendarDate(1997, 1, 1))]
      subject.applications = [Application(arrived: CalendarDate(2019, 1, 1), forMoreHours: true)]
      for need in Need.allCases {
        for content in Content.allCases where content.fits(need) {
          for place in [Place.home, .school, .unknown, .hospital] {
            var moment = HelpMoment(
              id: "x", need: need, minutes: Amount(10), occasions: Frequency(Amount(1), per: .day))
            moment.content = content
            moment.place = place
            moment.assistants = 2
            for fact in [Fact.metByOther, .metByPlace, .careMeasure] { moment.truths[fact] = .no }
            moment.waitingInside = Amount(1)
            if answer != .unknown {
              for fact in Fact.allCases where fact.isTruth { moment.truths[fact] = answer }
              moment.truths[.simultaneousSecond] = .no
              for fact in [Fact.causedByDisability, .lasting, .ownNeed] { moment.truths[fact] = .yes }
              for fact in [Fact.metByOther, .metByPlace, .qualifiedMotivation] { moment.truths[fact] = .no }
              moment.selfCare = .documented
              moment.selfCareMinutes = Amount(5)
              moment.secondActiveMinutes = Amount(2)
            }
            subject.moments.append(moment)
          }
        }
      }
      for engagement in [Engagement.waiting, .standby, .presence] {
        var moment = HelpMoment(id: "n", need: .other, minutes: Amount(60), occasions: Frequency(Amount(1), per: .day))
        moment.engagement = engagement
        moment.place = .home
        moment.truths[.night] = answer
        for fact in [Fact.causedByDisability, .lasting, .ownNeed] { moment.truths[fact] = .yes }
        for fact in [Fact.metByOther, .careMeasure] { moment.truths[fact] = .no }
        subject.moments.append(moment)
      }
      return subject
    }
  }

  /// Facts that say where a row stands or when, which the procedure uses without a rule noting them.
  static let structural: Set<Fact> = [
    .engagement, .assistants, .within, .takenOff, .necessaryFor, .simultaneousSecond, .reducedForParents, .needBegan,
    .grants, .applications,
  ]

  @Test("Varje faktum läses av någon regel, eller bär upp proceduren", arguments: Fact.allCases)
  func everyFactIsRead(fact: Fact) {
    #expect(Self.reads[fact] != nil || Self.structural.contains(fact))
  }

  @Test("Katalogen nämner de regler som läser ett faktum", arguments: Fact.allCases)
  func catalogueNamesReaders(fact: Fact) {
    let missing = (Self.reads[fact] ?? []).subtracting(fact.description.readBy)
    #expect(missing.isEmpty, "\(missing.map { "\($0)" }.sorted())")
  }
}
