import CaseFile
import Law
import Testing

@testable import Archive

@Suite("What is noted beside the case file")
struct RowMarkTests {
  @Test("Whole days and marks of rows are read back as they were written")
  func roundTrip() throws {
    var dossier = Dossier()
    dossier.diary = [DiaryDay(CalendarDate(2026, 11, 22)), DiaryDay(CalendarDate(2026, 11, 23))]
    dossier.diary[1].isWhole = true
    dossier.rowMarks = [
      "A": .init(source: .diary, isLocked: true), "B": .init(source: .hand), "C": .init(isLocked: true), "D": .init(),
    ]
    #expect(try Dossier(json: try dossier.json()) == dossier)
  }

  @Test("A dossier without marks is written as before")
  func withoutMarks() throws {
    var dossier = Dossier()
    dossier.diary = [DiaryDay(CalendarDate(2026, 11, 22))]
    let text = String(decoding: try dossier.json(), as: UTF8.self)
    #expect(!text.contains("rowMarks"))
    #expect(!text.contains("whole"))
  }
}
