import CaseFile
import Law
import Testing

/// Each kind of mistake: where it is found, what it is called, what is near, and how to mend it.
struct ErrorTests {
  /// A mistake in a file, the text with the marker ``secret`` wherever a person would have written something.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let problem: FileProblem
    let line: Int
    let path: String
    let nearest: String?
    let remedy: String
    let lines: [String]

    init(
      _ problem: FileProblem, line: Int, path: String = "", nearest: String? = nil, remedy: String,
      _ lines: String...
    ) {
      self.problem = problem
      self.line = line
      self.path = path
      self.nearest = nearest
      self.remedy = remedy
      self.lines = lines
    }

    var testDescription: String { "\(problem)" }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }
  }

  private static let secret = "hemlis"

  private static func row(_ facts: String) -> String { "- {id: hemlis1, behov: hygien, \(facts)}" }

  static let mistakes: [Mistake] = [
    Mistake(.missingKey, line: 1, path: "egenmakt", remedy: "lägg till egenmakt", "rubrik: hemlis"),
    Mistake(
      .missingKey, line: 3, path: "rader[1].id", remedy: "lägg till id", "egenmakt: 1", "rader:",
      "- {behov: hygien, namn: hemlis}"),
    Mistake(
      .missingKey, line: 3, path: "rader[1].behov", remedy: "lägg till behov", "egenmakt: 1", "rader:", "- id: hemlis"),
    Mistake(
      .missingKey, line: 2, path: "beviljat[1].från", remedy: "lägg till från", "egenmakt: 1",
      "beviljat: [{huvudman: kommunen}]"),
    Mistake(
      .unknownKey, line: 4, path: "rader[1]", nearest: "minuter", remedy: "använd en av formatets nycklar",
      "egenmakt: 1",
      "rader:", "- id: hemlis", "  minutr: 5", "  behov: hygien"),
    Mistake(.unknownKey, line: 2, remedy: "formatets nycklar", "egenmakt: 1", "hemlis: 5"),
    Mistake(
      .unknownKey, line: 2, path: "person", nearest: "namn", remedy: "nycklarna namn och född", "egenmakt: 1",
      "person: {nmn: hemlis}"),
    Mistake(
      .unknownKey, line: 2, path: "för_alla_rader", remedy: "formatets nycklar", "egenmakt: 1",
      "för_alla_rader: {minuter: 5}"),
    Mistake(.unknownKey, line: 2, remedy: "formatets nycklar", "egenmakt: 1", "? [hemlis, 1]", ": 5"),
    Mistake(
      .decimalCommaInBraces, line: 3, path: "rader[1].gånger", remedy: "6.33", "egenmakt: 1", "rader:",
      row("gånger: {antal: 6,33, per: vecka}")),
    Mistake(
      .duplicateKey, line: 3, path: "gäller", remedy: "ta bort den ena", "egenmakt: 1", "gäller: 2026-01-01",
      "galler: 2026-01-02"),
    Mistake(
      .wrongType, line: 2, path: "rader", remedy: "skriv en lista", "egenmakt: 1", "rader: hemlis"),
    Mistake(
      .wrongType, line: 2, path: "person", remedy: "nyckel: värde", "egenmakt: 1", "person: [hemlis]"),
    Mistake(.wrongType, line: 2, path: "rubrik", remedy: "skriv en text", "egenmakt: 1", "rubrik: [hemlis]"),
    Mistake(
      .wrongType, line: 3, path: "rader[1].minuter", remedy: "mellan 0 och 1440 minuter per gång", "egenmakt: 1",
      "rader:",
      row("minuter: [hemlis]")),
    Mistake(
      .wrongType, line: 3, path: "rader[1].gånger", remedy: "{antal: 4, per: vecka}", "egenmakt: 1", "rader:",
      row("gånger: 4")),
    Mistake(
      .unknownWord, line: 3, path: "rader[1].behov", nearest: "hygien", remedy: "andning, hygien", "egenmakt: 1",
      "rader:",
      "- {id: hemlis, behov: hygen}"),
    Mistake(
      .unknownWord, line: 3, path: "rader[1].moment", nearest: "dusch", remedy: "orden i formatets ordlista",
      "egenmakt: 1",
      "rader:", row("moment: duch")),
    Mistake(
      .unknownWord, line: 3, path: "rader[1].plats", nearest: "okänt", remedy: "eller okänt", "egenmakt: 1", "rader:",
      row("plats: okännt")),
    Mistake(.unknownWord, line: 2, path: "röst", remedy: "personen", "egenmakt: 1", "röst: hemlis"),
    Mistake(
      .unknownWord, line: 2, path: "tolkningar.CI-02", nearest: "flat_seven", remedy: "days_with_assistance",
      "egenmakt: 1",
      "tolkningar: {CI-02: flat_sevn}"),
    Mistake(
      .unknownWord, line: 3, path: "rader[1].dagar[2]", remedy: "mån", "egenmakt: 1", "rader:",
      row("dagar: [mån, hemlis]")),
    Mistake(
      .notAnAnswer, line: 2, path: "för_alla_rader.natt", remedy: "ja, nej eller okänt", "egenmakt: 1",
      "för_alla_rader: {natt: hemlis}"),
    Mistake(
      .notANumber, line: 3, path: "rader[1].minuter", remedy: "skriv ett tal", "egenmakt: 1", "rader:",
      row("minuter: hemlis")),
    Mistake(
      .notANumber, line: 3, path: "rader[1].minuter", remedy: "skriv ett tal", "egenmakt: 1", "rader:",
      row("minuter: 1e2")),
    Mistake(
      .notAWholeNumber, line: 3, path: "rader[1].assistenter", remedy: "heltal mellan 1 och 10", "egenmakt: 1",
      "rader:",
      row("assistenter: 1.5")),
    Mistake(
      .tooManyDecimals, line: 3, path: "rader[1].minuter", remedy: "fyra decimaler", "egenmakt: 1", "rader:",
      row("minuter: 1.23456")),
    Mistake(
      .outOfBounds, line: 3, path: "rader[1].minuter", remedy: "mellan 0 och 1440", "egenmakt: 1", "rader:",
      row("minuter: 1440.5")),
    Mistake(
      .outOfBounds, line: 3, path: "rader[1].minuter", remedy: "mellan 0 och 1440", "egenmakt: 1", "rader:",
      row("minuter: -1")),
    Mistake(
      .outOfBounds, line: 3, path: "rader[1].minuter.högst", remedy: "mellan 0 och 1440", "egenmakt: 1", "rader:",
      row("minuter: {minst: 1, högst: 99999999999}")),
    Mistake(
      .outOfBounds, line: 2, path: "omständigheter[1].dygn_med_assistans_per_vecka",
      remedy: "mellan 0 och 7 dygn per vecka, ett spann som {minst: 2, högst: 4} eller okänt",
      "egenmakt: 1", "omständigheter: [{dygn_med_assistans_per_vecka: 8}]"),
    Mistake(.outOfBounds, line: 1, path: "egenmakt", remedy: "skriv 1", "egenmakt: 0"),
    Mistake(.notADate, line: 2, path: "gäller", remedy: "2026-11-21", "egenmakt: 1", "gäller: 2026-02-30"),
    Mistake(
      .notADate, line: 2, path: "person.född", remedy: "eller okänt", "egenmakt: 1", "person: {född: hemlis}"),
    Mistake(
      .notAClockTime, line: 3, path: "rader[1].klockslag[1]", remedy: "07:15", "egenmakt: 1", "rader:",
      row("klockslag: [\"24:00\"]")),
    Mistake(
      .emptyText, line: 3, path: "rader[1].id", remedy: "kort id", "egenmakt: 1", "rader:",
      "- {id: \" \", behov: hygien}"),
    Mistake(
      .unknownNotPossible, line: 3, path: "rader[1].behov", remedy: "andning", "egenmakt: 1", "rader:",
      "- {id: hemlis, behov: okänt}"),
    Mistake(
      .unknownNotPossible, line: 3, path: "rader[1].assistenter", remedy: "heltal", "egenmakt: 1", "rader:",
      row("assistenter: okänt")),
    Mistake(
      .turnedRound, line: 3, path: "rader[1].minuter", remedy: "mindre talet", "egenmakt: 1", "rader:",
      row("minuter: {minst: 5, högst: 4}")),
    Mistake(
      .turnedRound, line: 2, path: "omständigheter[1].till", remedy: "samma dag som från", "egenmakt: 1",
      "omständigheter: [{från: 2026-01-02, till: 2026-01-01}]"),
    Mistake(
      .duplicateID, line: 4, path: "rader[2].id", remedy: "eget id", "egenmakt: 1", "rader:", row("natt: ja"),
      row("natt: nej")),
    Mistake(
      .duplicateID, line: 2, path: "underlag[2].id", remedy: "eget id", "egenmakt: 1",
      "underlag: [{id: hemlis}, {id: hemlis}]"),
    Mistake(
      .unknownReference, line: 3, path: "rader[1].inom", remedy: "andra rader", "egenmakt: 1", "rader:",
      row("inom: [hemlis2]")),
    Mistake(
      .unknownReference, line: 3, path: "rader[1].avräknade_rader", remedy: "andra rader", "egenmakt: 1", "rader:",
      row("avräknade_rader: [hemlis1]")),
    Mistake(
      .unknownReference, line: 3, path: "rader[1].underlag", remedy: "under underlag", "egenmakt: 1", "rader:",
      row("underlag: [hemlis]")),
    Mistake(
      .unknownReference, line: 2, path: "underlag[1].rader", remedy: "andra rader", "egenmakt: 1",
      "underlag: [{id: hemlis, rader: [hemlis]}]"),
    Mistake(
      .unknownReference, line: 3, path: "rader[1].röster.domstol.inom", remedy: "andra rader", "egenmakt: 1", "rader:",
      row("röster: {domstol: {inom: [hemlis]}}")),
    Mistake(
      .partExceedsWhole, line: 3, path: "rader[1].varav_privat", remedy: "högst radens minuter", "egenmakt: 1",
      "rader:",
      row("minuter: 10, varav_privat: 11")),
    Mistake(
      .partExceedsWhole, line: 3, path: "rader[1].röster.myndighet", remedy: "högst radens minuter",
      "egenmakt: 1", "rader:", row("minuter: 10, varav_privat: 9, röster: {myndighet: {minuter: 8}}")),
    Mistake(
      .partExceedsWhole, line: 3, path: "rader[1].yrkande.grundläggande_min", remedy: "högst radens minuter",
      "egenmakt: 1", "rader:", row("minuter: 10, yrkande: {grundläggande_min: 20}")),
    Mistake(
      .partExceedsWhole, line: 3, path: "rader[1].ställningar.domstol", remedy: "högst radens minuter", "egenmakt: 1",
      "rader:", row("ställningar: {domstol: {godtagen_min: 1, godtagen_grundläggande_min: 2}}")),
    Mistake(
      .overFullDay, line: 3, path: "rader[1].minuter", remedy: "under assistenter", "egenmakt: 1", "rader:",
      row("minuter: 750, gånger: {antal: 2, per: dag}")),
    Mistake(
      .notSupervision, line: 4, path: "rader[2].inom", remedy: "typ: tillsyn", "egenmakt: 1", "rader:",
      row("typ: aktiv"),
      "- {id: hemlis2, behov: hygien, inom: [hemlis1]}"),
    Mistake(
      .nestedSupervision, line: 5, path: "rader[3].inom", remedy: "yttersta tillsynsraden", "egenmakt: 1", "rader:",
      row("typ: tillsyn"), "- {id: hemlis2, behov: hygien, typ: tillsyn, inom: [hemlis1]}",
      "- {id: hemlis3, behov: hygien, inom: [hemlis2]}"),
    Mistake(
      .containerHasSeveralAssistants, line: 4, path: "rader[2].inom", remedy: "för varje assistent", "egenmakt: 1",
      "rader:", row("typ: tillsyn, assistenter: 2"), "- {id: hemlis2, behov: hygien, inom: [hemlis1]}"),
    Mistake(
      .motivationNotPossible, line: 3, path: "rader[1].kvalificerad_motivering", remedy: "svara nej", "egenmakt: 1",
      "rader:", "- {id: hemlis1, behov: andning, kvalificerad_motivering: ja}"),
    Mistake(
      .contentOfAnotherNeed, line: 3, path: "rader[1].moment", remedy: "kläder, ytterkläder", "egenmakt: 1", "rader:",
      "- {id: hemlis1, behov: klädsel, moment: dusch}"),
    Mistake(
      .ownVoiceRepeated, line: 3, path: "rader[1].röster.personen", remedy: "raden själv", "egenmakt: 1", "rader:",
      row("röster: {personen: {natt: ja}}")),
    Mistake(.newerVersion, line: 1, path: "egenmakt", remedy: "uppdatera programmet", "egenmakt: 2", "hemlis: 1"),
    Mistake(.tabIndentation, line: 3, remedy: "blanksteg", "egenmakt: 1", "person:", "\tnamn: hemlis"),
    Mistake(.syntax, line: 3, remedy: "indrag", "egenmakt: 1", "rubrik: \"hemlis", "rader: []"),
    Mistake(.syntax, line: 2, remedy: "indrag", "egenmakt: 1", "rubrik: *hemlis"),
    Mistake(.severalDocuments, line: 2, remedy: "egen fil", "egenmakt: 1", "---", "rubrik: hemlis"),
    Mistake(.duplicateKey, line: 2, remedy: "ta bort den ena", "egenmakt: 1", "rubrik: hemlis", "rubrik: hemlis"),
  ]

  @Test(arguments: mistakes)
  func mistakeIsFoundAndExplained(mistake: Mistake) throws {
    let found = errors(mistake.bytes)
    let error = try #require(found.first)
    #expect(found.count == 1)
    #expect(error.problem == mistake.problem)
    #expect(error.line == mistake.line)
    #expect(error.path == mistake.path)
    #expect(error.nearest == mistake.nearest)
    #expect(error.expected.contains(mistake.remedy))
    for language in MessageLanguage.allCases {
      let message = error.message(language)
      #expect(!message.contains(Self.secret))
      #expect(message.hasSuffix("."))
      #expect(message.contains("\(mistake.line)"))
      #expect(mistake.nearest.map(message.contains) ?? true)
    }
  }

  @Test func fiveMistakesAreFoundAtOnce() {
    let found = errors(
      file(
        "gäller: igår", "rader:", "- id: A", "  behov: hygen", "  minuter: 2000", "  minutter: 5",
        "- {id: A, behov: övrigt}"))
    #expect(found.map { $0.problem } == [.notADate, .unknownWord, .outOfBounds, .unknownKey, .duplicateID])
    #expect(found.map { $0.line } == [2, 5, 6, 7, 8])
    #expect(found.map { $0.column } == [9, 10, 12, 3, 8])
    #expect(found[3].nearest == "minuter")
  }

  @Test func faultsThatAllRowsShareStandAtTheRow() {
    let found = errors(
      file("för_alla_rader: {kvalificerad_motivering: ja}", "rader:", "- {id: A, behov: andning}"))
    #expect(found.map { $0.problem } == [.motivationNotPossible])
    #expect(found.map { $0.path } == ["rader[1]"])
  }

  @Test func intervalsAreAtFaultOnlyWhenEveryValueIs() {
    #expect(errors(file("rader:", "- {id: A, behov: hygien, minuter: 40, varav_privat: {minst: 30, högst: 50}}")) == [])
    #expect(
      errors(
        file(
          "rader:", "- {id: A, behov: hygien, minuter: {minst: 700, högst: 800}, gånger: {antal: 2, per: dag}}")) == [])
  }

  @Test func twentyFourHoursADayIsPossible() {
    #expect(errors(file("rader:", "- {id: A, behov: medicinskt, minuter: 1440, gånger: {antal: 7, per: vecka}}")) == [])
  }

  @Test func messagesAreOneSentence() {
    let found = errors(file("rader:", "- {id: A, behov: hygen}"))
    #expect(
      found.map { $0.message() } == [
        """
        På rad 3, tecken 18 (rader[1].behov) står ett ord som inte finns i listan: skriv andning, hygien, måltider, \
        sondmatning, klädsel, kommunikation, förebyggande, medicinskt, ingående_kunskaper eller övrigt; närmast är hygien.
        """
      ])
  }

  @Test func jsonErrorsHavePlaces() {
    let json = "{\n  \"egenmakt\": 1,\n  \"gäller\": \"hemlis\",\n  \"rubrik\": [1]\n}"
    let found = errors(Array(json.utf8))
    #expect(found.map { $0.problem } == [.notADate, .wrongType])
    #expect(found.map { $0.line } == [3, 4])
    #expect(found.map { $0.column } == [13, 13])
  }

  @Test(
    arguments: [
      ("{\"egenmakt\": 1,}", 1, 16), ("{\"egenmakt\": 1\n \"a\": 2}", 2, 2), ("{\"egenmakt\": hemlis}", 1, 14),
      ("{\"egenmakt\": \"\\x\"}", 1, 17), ("{\"egenmakt\": \"\\ud800\"}", 1, 21), ("{\"egenmakt\": 1} 2", 1, 17),
      ("{\"egenmakt", 1, 11),
    ])
  func brokenJSONIsASyntaxError(json: String, line: Int, column: Int) {
    let found = errors(Array(json.utf8), format: .json)
    #expect(found.map { $0.problem } == [.syntax])
    #expect(found.map { $0.line } == [line])
    #expect(found.map { $0.column } == [column])
  }

  @Test func repeatedJSONKeysAreRefused() {
    let found = errors(Array("{\"egenmakt\": 1, \"egenmakt\": 1}".utf8))
    #expect(found.map { $0.problem } == [.duplicateKey])
  }
}
