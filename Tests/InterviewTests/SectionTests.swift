import CaseFile
import Casework
import Law
import Testing

@testable import Interview

@Suite("Delar")
struct SectionTests {
  /// Every way to say need, content, engagement, night and place, unsaid included.
  static func everyRow(_ body: (FactSheet) -> Void) {
    let nights: [StatedValue?] = [nil, .unknown, .truth(true), .truth(false)]
    for need in Need.allCases {
      for content in [nil] + Content.allCases.map(Optional.some) {
        for engagement in [nil] + Engagement.allCases.map(Optional.some) {
          for night in nights {
            for place in [nil] + Place.allCases.map(Optional.some) {
              var facts = FactSheet()
              facts[.need] = .word(need.rawValue)
              if let content { facts[.content] = content == .unknown ? .unknown : .word(content.rawValue) }
              if let engagement { facts[.engagement] = .word(engagement.rawValue) }
              facts[.night] = night
              if let place { facts[.place] = place == .unknown ? .unknown : .word(place.rawValue) }
              body(facts)
            }
          }
        }
      }
    }
  }

  @Test("varje rad hör till en av de tolv delarna, över alla ord") func totality() {
    var seen: Set<InterviewSection> = []
    var count = 0
    SectionTests.everyRow { facts in
      let section = InterviewSection(of: facts)
      if !section.isPart { Issue.record("\(facts) → \(section)") }
      seen.insert(section)
      count += 1
    }
    #expect(seen == Set(InterviewSection.parts))
    // 10 needs × 89 words (and nothing said) × 6 × 4 × 11.
    #expect(count == 10 * (Content.allCases.count + 1) * 6 * 4 * 11)
  }

  @Test("natt och plats flyttar bara en rad vars moment inte säger något") func nightAndPlace() {
    let loose: Set<Content> = [.unknown, .elseOther, .transfer, .repositioning, .generalSupervision, .handling]
    for content in Content.allCases where !loose.contains(content) {
      for need in Need.allCases {
        var facts = FactSheet()
        facts[.need] = .word(need.rawValue)
        facts[.content] = .word(content.rawValue)
        let section = InterviewSection(of: facts)
        for night in [true, false] {
          facts[.night] = .truth(night)
          for place in Place.allCases {
            facts[.place] = .word(place.rawValue)
            #expect(InterviewSection(of: facts) == section)
          }
        }
      }
    }
  }

  @Test("varje ruta gör en rad i sin egen del, och passar sitt behov", arguments: InterviewSection.parts)
  func choices(_ section: InterviewSection) throws {
    #expect(Set(section.help.map { $0.word }).count == section.help.count)
    #expect(section.help.count >= 3)
    for choice in section.help {
      #expect(choice.content.fits(choice.need), "\(choice.word)")
      let (subject, id) = try Interviews.standard.addRow(choice.word, named: "x", to: section, of: InterviewCase())
      #expect(subject.section(ofRow: id) == section, "\(choice.word)")
      #expect(subject.choice(of: try #require(subject.row(id)), in: section)?.word == choice.word)
    }
    let (own, id) = try Interviews.standard.addRow(nil, named: "egna ord", to: section, of: InterviewCase())
    #expect(own.section(ofRow: id) == section)
  }

  @Test("rutor står i grupper om högst fem", arguments: InterviewSection.parts)
  func groups(_ section: InterviewSection) {
    let groups = Dictionary(grouping: section.help) { $0.group?.plain ?? "" }
    for (group, choices) in groups { #expect(choices.count <= 6, "\(section) \(group) \(choices.count)") }
  }

  @Test("frågornas namn går fram och tillbaka") func names() throws {
    for section in InterviewSection.parts {
      for id in [QuestionID.gate(section), .what(section), QuestionID(.several(section, .night))] {
        #expect(QuestionID(rawValue: id.rawValue) == id)
      }
    }
    for fact in Fact.allCases {
      let id = fact.description.scope == .moment ? QuestionID.fact(fact, ofRow: "A.01 å") : .fact(fact)
      #expect(QuestionID(rawValue: id.rawValue) == id)
    }
    for extra in RowExtra.allCases {
      let id = QuestionID(.rowExtra("H1", extra))
      #expect(QuestionID(rawValue: id.rawValue) == id)
      // A fact's key is never the name of something else about a row.
      #expect(!Fact.allCases.contains { $0.description.key.description == extra.rawValue })
    }
    for text in ["", "rad", "rad..minuter", "del.vem.vad", "fall.minuter", "rad.H1.född", "alla.minuter", "x.y"] {
      #expect(QuestionID(rawValue: text) == nil, "\(text)")
    }
  }
}
