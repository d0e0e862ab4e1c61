import CaseFile
import Exchange
import Testing

@Suite("Errors of tables: all at once, with line, column and a remedy, and none of the person's words")
struct TableErrorTests {
  @Test func everyErrorAtOnce() {
    let table = """
      id;behov;minutr;varav_privat;minuter;minuter
      A1;hygin;hemlis;200;50;1
      A1;hygien;;60;50;1
      A2;;;x;2-3-4;1

      """
    let errors = tableErrors(table)
    #expect(
      errors.map { "\($0.problem) \($0.line):\($0.column) \($0.path)" } == [
        "unknownColumn 1:10 ", "repeatedColumn 1:38 minuter", "unknownWord 2:4 rader[1].behov",
        "partExceedsWhole 2:17 rader[1].varav_privat", "duplicateID 3:1 rader[2].id",
        "partExceedsWhole 3:12 rader[2].varav_privat", "missingKey 4:1 rader[3].behov",
        "notANumber 4:6 rader[3].varav_privat", "notANumber 4:8 rader[3].minuter.högst",
      ])
    #expect(errors.first?.nearest == "minuter")
    for language in MessageLanguage.allCases {
      for error in errors { #expect(!error.message(language).contains("hemlis")) }
    }
  }

  @Test(
    "The form of a table",
    arguments: [
      ("", FileProblem.empty, 1, 1), ("hej;då\n", .noHeadings, 1, 1), ("id;behov\nA1;\"övrigt\n", .unclosedQuote, 2, 4),
      ("id;behov\nA1;\"övrigt\"x\n", .textAfterQuote, 2, 12), ("id;behov\nA1;övrigt;3\n", .tooManyCells, 2, 11),
      ("id,behov,minuter\nA1,övrigt,6,33\n", .tooManyCells, 2, 13),
      ("id;behov;\nA1;övrigt;kvar\n", .tooManyCells, 2, 11),
      ("id;behov\nA1;\u{1B}\n", .controlCharacter, 2, 4),
      ("id;behov;gånger;antal\nA1;övrigt;okänt;4\n", .duplicateKey, 2, 17),
      ("id;behov;antal\nA1;övrigt;4\n", .missingKey, 2, 1),
      ("id;behov;dagar\nA1;övrigt;mån torsd\n", .unknownWord, 2, 11),
    ])
  func form(table: String, problem: FileProblem, line: Int, column: Int) {
    let errors = tableErrors(table)
    #expect(errors.map { $0.problem } == [problem])
    #expect(errors.map { $0.line } == [line])
    #expect(errors.map { $0.column } == [column])
  }

  @Test func errorsOfRowsTheTableDoesNotName() throws {
    // A1 lies in T1; the table takes away that T1 is supervision, so the error is in the case's second row.
    let document = try RowTable.read("id;behov;typ;inom\nT1;övrigt;tillsyn;\nA1;övrigt;;T1\n".utf8).document
    let errors = tableErrors("id;typ\nT1;\n", into: document)
    #expect(errors.map { $0.problem } == [.notSupervision])
    #expect(errors.map { $0.path } == ["ärendet.rader[2].inom"])
  }

  @Test func latin1IsRefusedWithARemedy() {
    do {
      _ = try RowTable.read(Array("id;behov\nA1;".utf8) + [0xF6] + Array("vrigt\n".utf8))
      Issue.record("Latin-1 is no UTF-8")
    } catch {
      #expect(error.all.map { $0.problem } == [.notUTF8])
      #expect(error.message().contains("UTF-8"))
    }
  }
}
