import Archive
import CaseFile
import Law
import Testing

@testable import Web

@Suite("Two windows with the same case")
struct DossierMergeTests {
  private static var base: Dossier {
    var document = CaseDocument()
    for (id, minutes) in [("H1", 10), ("H2", 20)] as [(String, Int32)] {
      var row = CaseDocument.Row(id: id, need: .hygiene)
      row.facts[.minutes] = .quantity(Quantity(integerLiteral: minutes))
      document.rows.append(row)
    }
    return Dossier(document)
  }

  private static func edited(_ edit: (inout Dossier) -> Void) -> Dossier {
    var dossier = base
    edit(&dossier)
    return dossier
  }

  private func merge(_ mine: Dossier, _ theirs: Dossier) -> DossierMerge {
    DossierMerge(base: Self.base, mine: mine, theirs: theirs)
  }

  @Test("Different facts of the same row are both kept")
  func differentFacts() {
    let mine = Self.edited { $0.document.rows[0].facts[.minutes] = .quantity(15) }
    let theirs = Self.edited { $0.document.rows[0].facts[.night] = .truth(true) }
    let merge = merge(mine, theirs)
    #expect(merge.places.isEmpty)
    #expect(merge.result.document.rows[0].facts[.minutes] == .quantity(15))
    #expect(merge.result.document.rows[0].facts[.night] == .truth(true))
  }

  @Test("The same fact answered in two ways is left to the person; nothing else is")
  func sameFact() {
    let mine = Self.edited { $0.document.rows[0].facts[.minutes] = .quantity(15) }
    let theirs = Self.edited { $0.document.rows[0].facts[.minutes] = .quantity(12) }
    #expect(merge(mine, theirs).places == [.row("H1")])
    #expect(merge(mine, mine).places.isEmpty)
  }

  @Test("A row added here and a row added there both stay, and one taken away is gone")
  func rows() {
    let mine = Self.edited { $0.document.rows.append(.init(id: "M1", need: .meals)) }
    let theirs = Self.edited {
      $0.document.rows.remove(at: 1)
      $0.document.rows.append(.init(id: "K1", need: .dressing))
    }
    let merge = merge(mine, theirs)
    #expect(merge.places.isEmpty)
    #expect(merge.result.document.rows.map { $0.id } == ["H1", "K1", "M1"])
  }

  @Test("A row changed here and taken away there is left to the person")
  func removed() {
    let mine = Self.edited { $0.document.rows[1].name = "Dusch" }
    let theirs = Self.edited { $0.document.rows.remove(at: 1) }
    #expect(merge(mine, theirs).places == [.row("H2")])
  }

  @Test("Answers of the interview, diary days and letters are joined one by one")
  func others() {
    let mine = Self.edited {
      $0.interview = ["sagt a": "ja"]
      $0.diary = [DiaryDay(CalendarDate(2026, 11, 20))]
      $0.letters = [SavedLetter(id: "1", kind: "synpunkter")]
    }
    let theirs = Self.edited {
      $0.interview = ["sagt b": "nej"]
      $0.diary = [DiaryDay(CalendarDate(2026, 11, 21))]
      $0.portrait = "Jag"
    }
    let merge = merge(mine, theirs)
    #expect(merge.places.isEmpty)
    #expect(merge.result.interview == ["sagt a": "ja", "sagt b": "nej"])
    #expect(merge.result.diary.map { $0.date.day } == [21, 20])
    #expect(merge.result.letters.count == 1)
    #expect(merge.result.portrait == "Jag")
  }
}
