import CaseFile
import Exchange
import Law
import Testing

@Suite("The column schema: when a row happens, in one cell")
struct ScheduleColumnTests {
  private let head = "id;behov;minuter;schema\n"

  private func schedule(_ cell: String) throws -> CaseDocument.RowSchedule? {
    try rows(head + "A1;hygien;5;\(cell)\n")[0].schedule
  }

  @Test("It is read as in the case file, also in ASCII and with decimal points")
  func forms() throws {
    var conditions = DayConditions()
    conditions.kinds = [DayKinds(.workingDay), DayKinds(.publicHoliday)]
    conditions.weeks = .odd
    #expect(try schedule("{dagtyp: [vardag, helgdag], veckor: udda}")?.conditions == conditions)
    let half = try schedule("{ganger: {antal: 0.5, per: vecka}}")
    #expect(half?.times == StatedFrequency(.exactly(DecimalNumber(tenThousandths: 5_000)), per: .week))
    #expect(try schedule("{}") == CaseDocument.RowSchedule())
    #expect(try schedule("") == nil)
  }

  @Test("It is written on one line, in quotation marks where commas keep the cells apart")
  func written() throws {
    let document = try RowTable.read((head + "A1;hygien;5;{utom: helgdag, veckor: jamna}\n").utf8).document
    #expect(RowTable.text(document, as: .semicolons).contains(";{utom: [helgdag], veckor: jämna}\r\n"))
    #expect(RowTable.text(document, as: .commas).contains(",\"{utom: [helgdag], veckor: jämna}\"\r\n"))
  }

  @Test("An empty cell takes the schedule away; a table without the column leaves it")
  func emptied() throws {
    let document = try RowTable.read((head + "A1;hygien;5;{veckor: udda}\n").utf8).document
    #expect(
      try RowTable.read("id;minuter\nA1;6\n".utf8, into: document).document.rows[0].schedule?.conditions.weeks == .odd)
    #expect(try RowTable.read("id;schema\nA1;\n".utf8, into: document).document.rows[0].schedule == nil)
  }

  @Test(
    "What is no schedule is an error at its cell",
    arguments: [
      ("udda", FileProblem.wrongType), ("[udda]", .wrongType), ("{veckor: [", .wrongType), ("{a: &x b}", .wrongType),
      ("{dagtyp: *x}", .wrongType), ("{veckor: sällan}", .unknownWord), ("{vecka: udda}", .unknownKey),
      ("{dagtyp: skoldag}", .calendarMissing), ("{gånger: {antal: 0,5, per: vecka}}", .decimalCommaInBraces),
      ("{datum: 2026-02-30}", .notADate), ("{dåliga_dagar: {antal: 0, av: 3, gäller: dåliga}}", .neverHappens),
    ])
  func errors(cell: String, problem: FileProblem) {
    let errors = tableErrors(head + "A1;hygien;5;\(cell)\n")
    #expect(errors.map { $0.problem }.contains(problem), "\(errors)")
    #expect(errors.allSatisfy { $0.line == 2 && $0.path.hasPrefix("rader[1].schema") }, "\(errors)")
  }

  @Test("A schedule beside another number of times contradicts it")
  func contradiction() {
    let table = "id;behov;minuter;gånger.antal;gånger.per;schema\nA1;hygien;5;9;vecka;{veckor: udda}\n"
    #expect(tableErrors(table).map { $0.problem } == [.timesContradictSchedule])
  }

  @Test("Rows that follow the calendar are told of when the table is written")
  func calendarIsTold() throws {
    var document = CaseDocument()
    let first = CalendarDate(2026, 1, 1)
    document.calendar = CareCalendar(DaySpan(from: first, to: first.adding(days: 400)) ?? DaySpan(first))
    let result = try RowTable.read((head + "A1;hygien;5;{dagtyp: hemma}\n").utf8, into: document)
    #expect(RowTable.leftOut(of: result.document).contains { $0.text(.english).contains("has the calendar") })
  }
}
