import CaseFile
import Law
import Testing

/// Spellings that are read but never written.
struct SpellingTests {
  @Test func asciiSpellingIsRead() throws {
    let swedish = try String(decoding: Fixture.bytes("version-1.canonical.yaml"), as: UTF8.self)
    let ascii = swedish.map { letter -> String in
      switch letter {
      case "å", "ä": "a"
      case "ö": "o"
      default: String(letter)
      }
    }.joined()
    let read = try CaseReader.read(ascii.utf8)
    #expect(read.rows[0].text == "Tva far lyfta mig.\n\nDet tar tid.")
    let isSame = try withoutOwnWords(read) == withoutOwnWords(Fixture.versionOne())
    #expect(isSame)
  }

  private func withoutOwnWords(_ document: CaseDocument) -> CaseDocument {
    var document = document
    document.title = nil
    document.notes = nil
    for index in document.rows.indices {
      document.rows[index].name = nil
      document.rows[index].text = nil
      document.rows[index].positions[.agency]?.reason = nil
    }
    for index in document.evidence.indices {
      document.evidence[index].kind = nil
      document.evidence[index].text = nil
    }
    return document
  }

  @Test func decomposedLettersAndCapitalsAreRead() throws {
    let document = try CaseReader.read(file("ga\u{308}ller: 2026-11-21", "RÖST: Anhörig"))
    #expect(document.holdsOn == CalendarDate(2026, 11, 21))
    #expect(document.voice == .relative)
  }

  @Test(
    arguments: [
      ("ja", true), ("Ja", true), ("yes", true), ("true", true), ("sant", true), ("on", true), ("y", true),
      ("nej", false), ("no", false), ("False", false), ("falskt", false), ("off", false), ("\"nej\"", false),
    ])
  func answersAreRead(word: String, answer: Bool) throws {
    let document = try CaseReader.read(file("för_alla_rader: {natt: \(word)}"))
    #expect(document.forAllRows[.night] == .truth(answer))
  }

  @Test(arguments: ["okänt", "okant", "OKÄNT", "'okänt'"])
  func unknownIsSaidNotLeftOut(word: String) throws {
    let document = try CaseReader.read(file("för_alla_rader: {natt: \(word), netto: }"))
    #expect(document.forAllRows[.night] == .unknown)
    #expect(document.forAllRows[.net] == nil)
  }

  @Test(
    arguments: [
      ("6,5", 65_000), ("6.5", 65_000), ("\"6,33\"", 63_300), ("07", 70_000), ("0", 0), ("1440", 14_400_000),
      ("0.0001", 1),
    ])
  func numbersAreExact(text: String, tenThousandths: Int32) throws {
    let document = try CaseReader.read(file("rader:", "- id: A", "  behov: hygien", "  minuter: \(text)"))
    let expected = Quantity.exactly(DecimalNumber(tenThousandths: tenThousandths))
    #expect(document.rows[0].facts.quantity(.minutes) == expected)
  }

  @Test func textsMayLookLikeAnything() throws {
    let document = try CaseReader.read(file("rubrik: 12", "anteckningar: 2026-01-01", "person: {namn: ja}"))
    #expect(document.title == "12")
    #expect(document.notes == "2026-01-01")
    #expect(document.person.name == "ja")
  }

  @Test func byteOrderMarkAndWindowsLinesAreRead() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("egenmakt: 1\r\nrubrik: Hej\r\n".utf8)
    #expect(try CaseReader.read(bytes).title == "Hej")
  }

  @Test func byteOrderMarksFirstInATextAreLeftOut() throws {
    #expect(try CaseReader.read(file("rubrik: \"\\ufeff\\ufeffHej\"")).title == "Hej")
    #expect(try CaseReader.read(#"{"egenmakt": 1, "rubrik": "\ufeffHej"}"#.utf8).title == "Hej")
  }

  @Test func jsonEscapesAreRead() throws {
    let json =
      #"{"egenmakt": 1, "g\u00e4ller": "2026-11-21", "rubrik": "\ud83d\ude00\/\n\"", "f\u00f6r_alla_rader": {"natt": true}}"#
    let document = try CaseReader.read(json.utf8)
    #expect(document.title == "😀/\n\"")
    #expect(document.holdsOn == CalendarDate(2026, 11, 21))
    #expect(document.forAllRows[.night] == .truth(true))
  }

  @Test func aliasesStandForTheirValues() throws {
    let document = try CaseReader.read(
      file(
        "rader:", "- id: A", "  behov: hygien", "  gånger: &ofta {antal: 2, per: dag}", "- id: B", "  behov: övrigt",
        "  gånger: *ofta"))
    #expect(document.rows[0].facts[.occasions] == document.rows[1].facts[.occasions])
  }
}
