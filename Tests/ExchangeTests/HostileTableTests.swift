import CaseFile
import Exchange
import Law
import Testing

@Suite("Files made to hurt end in errors, soon")
struct HostileTableTests {
  @Test func manyColumns() {
    let table = String(repeating: "id;", count: 200_000)
    #expect(tableErrors(table).map { $0.problem } == [.tooManyColumns])
  }

  @Test func manyRows() {
    let table = "id;behov\n" + String(repeating: "A;övrigt\n", count: 100_000)
    #expect(tableErrors(table).map { $0.problem } == [.tooManyRows])
  }

  @Test func tooLarge() {
    #expect(tableErrors("id;behov\n" + String(repeating: "x", count: 3 << 20)).map { $0.problem } == [.tooLarge])
  }

  @Test func onlyQuotes() {
    for count in 1...6 {
      let table = "id;behov\nA1;övrigt\n" + String(repeating: "\"", count: count)
      // An even number of marks is a text of marks in the first column: one more row without a need.
      #expect(!tableErrors(table).isEmpty || count == 2, "\(count)")
    }
    #expect(!tableErrors("id;text\nA;" + String(repeating: "\"", count: 1_000_001)).isEmpty)
  }

  @Test func deepAndLongLists() {
    let deep = String(repeating: "[", count: 100_000)
    for bytes in [deep, "{\"a\":" + deep, "{\"aktiviteter\": [" + String(repeating: "{},", count: 50_000) + "{}]}"] {
      do {
        _ = try NeedsCalculatorFile.read(bytes.utf8)
        Issue.record("nothing to read")
      } catch {
        #expect(error.all.count == 1)
      }
    }
    let many = "[" + Array(repeating: "{\"namn\":\"x\",\"min\":1}", count: 3_000).joined(separator: ",") + "]"
    do {
      _ = try NeedsCalculatorFile.read(many.utf8)
      Issue.record("too many rows")
    } catch {
      #expect(error.all.map { $0.problem } == [.tooManyRows])
    }
  }
}

@Suite("Spreadsheet programs find no formula in a table")
struct FormulaTests {
  @Test(
    "Dangerous texts are written harmless and read as they were",
    arguments: [
      "=1+1", "+46", "-dusch", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "＝1", "＋1", "－1", "＠1", "'=1", "'", "''",
      "'tis", "", "a=1", "\\u003d1", "\\u0041", "\\\\u0041", "\u{0}=", "=cmd|' /C calc'!A0",
    ])
  func texts(text: String) throws {
    var document = CaseDocument()
    var row = CaseDocument.Row(id: "=A1", need: .hygiene)
    row.name = text
    row.text = text
    row.evidence = ["@U1", "-U2"]
    document.rows = [row]
    for format in TableFormat.allCases {
      let table = RowTable.text(document, as: format)
      let again = try RowTable.read(table.utf8)
      #expect(again.document.rows == [row])
      for cell in cells(table, format) {
        let first = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
        #expect(first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(format): \(cell)")
      }
    }
  }

  /// The cells as a spreadsheet program sees them.
  private func cells(_ table: String, _ format: TableFormat) -> [String] {
    let separator: Unicode.Scalar = format == .semicolons ? ";" : format == .commas ? "," : "\t"
    var cells: [String] = [""]
    var isQuoted = false
    for scalar in table.unicodeScalars.dropFirst() {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == separator || scalar == "\n" {
        cells.append("")
      } else if isQuoted || scalar != "\r" {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  @Test func theGuardIsSeenInTheFile() {
    var document = CaseDocument()
    var row = CaseDocument.Row(id: "A1", need: .hygiene)
    row.name = "=HYPERLINK(1)"
    document.rows = [row]
    #expect(
      RowTable.text(document, as: .semicolons)
        == "\u{FEFF}id;namn;behov;moment;typ;minuter;varav_privat;gånger.antal;gånger.per;assistenter\r\n"
        + "A1;'=HYPERLINK(1);hygien;;;;;;;\r\n")
  }
}
