import CaseFile
import Foundation
import Law
import Testing

@testable import Archive

@Suite("Det som sparas om ett ärende")
struct DossierTests {
  @Test("Skrivs och läses lika, och samma innehåll ger samma byte: 300 slumpade")
  func roundTrip() throws {
    for seed in 0..<300 {
      let dossier = Dossier.random(seed: UInt64(seed))
      let json = try dossier.json()
      let again = try Dossier(json: json)
      #expect(again == dossier, "frö \(seed)")
      #expect(try again.json() == json, "frö \(seed)")
    }
  }

  @Test("Version 1 öppnas för alltid, värde för värde")
  func versionOne() throws {
    let dossier = try Dossier(json: Array(DossierTests.versionOneText.utf8))
    #expect(dossier.document.rows.map { $0.id } == ["A01"])
    #expect(dossier.document.rows.first?.facts.quantity(.minutes) == .exactly(50))
    #expect(dossier.portrait == "Jag heter Kim.")
    var entry = DiaryDay.Entry("Dusch")
    entry.start = 435
    entry.end = 480
    entry.row = "A01"
    entry.helper = "Sara"
    entry.assistants = 2
    entry.isUnusual = true
    entry.note = "Ont i axeln"
    var short = DiaryDay.Entry("Sug")
    short.minutes = 3
    #expect(dossier.diary == [DiaryDay(CalendarDate(2026, 11, 21), entries: [entry, short])])
    #expect(dossier.interview == ["hoppat rad.A01.minuter": "", "sagt del.natt.behöver": "nej"])
    var proposal = SavedProposal(id: "P1", text: "Dusch 20 min")
    proposal.authority = .agency
    proposal.date = CalendarDate(2026, 10, 1)
    proposal.fileName = "beslut.pdf"
    #expect(dossier.proposals == [proposal])
    var letter = SavedLetter(id: "L1", kind: "omprövning")
    letter.proposal = "P1"
    letter.paragraphs = [
      "inledning": SavedLetter.Paragraph(isApproved: true),
      "skäl": SavedLetter.Paragraph(isApproved: false, text: "Eget skäl"),
    ]
    #expect(dossier.letters == [letter])
    #expect(dossier.place == "/fraga/hygien/3")
    #expect(dossier.settings.layer == .easy)
    #expect(dossier.settings.language == .swedish)
    #expect(dossier.settings.hidesText)
    #expect(!dossier.settings.largePrint)
  }

  /// Never to be changed.
  static let versionOneText = """
    {"format": "egenmakt-dossier-1",
     "case": {"egenmakt": 1, "rader": [{"id": "A01", "behov": "hygien", "minuter": 50}]},
     "portrait": "Jag heter Kim.",
     "diary": [{"date": "2026-11-21", "entries": [
       {"start": 435, "end": 480, "what": "Dusch", "row": "A01", "helper": "Sara", "assistants": 2, "unusual": true,
        "note": "Ont i axeln"},
       {"minutes": 3, "what": "Sug"}]}],
     "interview": {"hoppat rad.A01.minuter": "", "sagt del.natt.behöver": "nej"},
     "proposals": [
       {"id": "P1", "authority": "försäkringskassan", "date": "2026-10-01", "text": "Dusch 20 min", "file": "beslut.pdf"}],
     "letters": [{"id": "L1", "kind": "omprövning", "proposal": "P1", "paragraphs": {
       "inledning": {"approved": true}, "skäl": {"approved": false, "text": "Eget skäl"}}}],
     "place": "/fraga/hygien/3",
     "settings": {"layer": "lättläst", "language": "sv", "hidesText": true, "largePrint": false}}
    """

  @Test(
    "Fel sägs med sin plats, utan det som står där",
    arguments: [
      ("\"start\": 435", "\"start\": 1440", DossierError.invalid("diary[1].entries[1].start")),
      ("\"assistants\": 2", "\"assistants\": 0", .invalid("diary[1].entries[1].assistants")),
      ("\"minutes\": 3", "\"minutes\": \"hemligt\"", .invalid("diary[1].entries[2].minutes")),
      ("2026-11-21", "2026-02-30", .invalid("diary[1].date")),
      ("\"nej\"}", "4711}", .invalid("interview.…")),
      ("försäkringskassan", "hemligt", .invalid("proposals[1].authority")),
      ("\"id\": \"P1\"", "\"id\": \"\"", .invalid("proposals")),
      ("\"language\": \"sv\"", "\"language\": \"hemligt\"", .invalid("settings.language")),
      ("egenmakt-dossier-1", "egenmakt-dossier-2", .newerVersion(2)),
      ("egenmakt-dossier-1", "egenmakt-dossier-0", .notADossier),
      ("egenmakt-dossier-1", "något annat", .notADossier),
      ("\"case\":", "\"fall\":", .notADossier),
      ("\"portrait\":", "\"case\": {}, \"portrait\":", .notADossier),
    ])
  func errors(old: String, new: String, expected: DossierError) {
    let text = DossierTests.versionOneText.replacingOccurrences(of: old, with: new)
    #expect(throws: expected) { try Dossier(json: Array(text.utf8)) }
    #expect(!expected.message().contains("hemligt"))
  }

  @Test("Fel i ärendefilen följer med, och en fil som är avhuggen någonstans är ett fel")
  func caseErrors() throws {
    let text = DossierTests.versionOneText.replacingOccurrences(of: "\"minuter\": 50", with: "\"minuter\": 5000")
    let error = #expect(throws: DossierError.self) { try Dossier(json: Array(text.utf8)) }
    guard case .caseFile(let errors) = error else {
      Issue.record("fel slag: \(String(describing: error))")
      return
    }
    #expect(errors.all.count == 1)
    let bytes = Array(DossierTests.versionOneText.utf8)
    for count in 0..<bytes.count {
      #expect(throws: DossierError.self) { try Dossier(json: Array(bytes[..<count])) }
    }
  }

  @Test("Äldre versioner förs fram steg för steg, och varje steg måste göra sitt")
  func migrations() throws {
    let toTwo: DossierMigration = { bytes throws(DossierError) in
      Array(
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "dossier-1", with: "dossier-2")
          .replacingOccurrences(of: "Kim", with: "Kim Två").utf8)
    }
    let toThree: DossierMigration = { bytes throws(DossierError) in
      Array(
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "dossier-2", with: "dossier-3")
          .replacingOccurrences(of: "Två", with: "Tre").utf8)
    }
    let one = Array(DossierTests.versionOneText.utf8)
    #expect(try DossierReader(current: 3, migrations: [toTwo, toThree]).read(one).portrait == "Jag heter Kim Tre.")
    let two = try toTwo(one)
    #expect(try DossierReader(current: 3, migrations: [toTwo, toThree]).read(two).portrait == "Jag heter Kim Tre.")
    #expect(throws: DossierError.notADossier) { try DossierReader(current: 3, migrations: [toTwo]).read(one) }
    #expect(throws: DossierError.notADossier) {
      try DossierReader(current: 3, migrations: [toThree, toThree]).read(one)
    }
    #expect(DossierFormat.migrations.count == DossierFormat.current - 1)
  }

  @Test("För stort är ett fel när det sparas och när det läses")
  func tooLarge() {
    var dossier = Dossier()
    dossier.portrait = String(repeating: "a", count: DossierFormat.greatestSize)
    #expect(throws: DossierError.tooLarge) { try dossier.json() }
    #expect(throws: DossierError.tooLarge) {
      try Dossier(json: [UInt8](repeating: 32, count: DossierFormat.greatestSize + 1))
    }
  }
}
