import CaseFile
import Exchange
import Law

/// libFuzzer's entry: whatever the bytes are, reading a table or a needs calculator's file ends in a case or in errors;
/// a table written of the case and read again gives the same case; and its calendar has no line that is too long.
///
/// ```sh
/// EGENMAKT_FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzExchange --scratch-path .build-fuzz
/// ```
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let table = try? RowTable.read(bytes, skippingUnknownColumns: true) { check(table.document) }
  if let list = try? NeedsCalculatorFile.read(bytes) { check(list.document) }
  return 0
}

private func check(_ document: CaseDocument) {
  precondition(Set(document.rows.map { $0.id }).count == document.rows.count, "two rows of one name")
  for format in TableFormat.allCases {
    var others = document
    others.rows = []
    let again = try? RowTable.read(RowTable.text(document, as: format).utf8, into: others)
    precondition(again?.document == document, "the table changes the case")
  }
  guard let written = CalendarStamp(day: CalendarDate(2026, 11, 21), second: 0) else { return }
  let calendar = RowCalendar(document, from: CalendarDate(2026, 11, 23), title: "Assistans", namesShown: true)
  for line in calendar.calendar.text(written: written).utf8.split(separator: 0x0A) {
    precondition(line.count <= 76 && line.last == 0x0D, "a line that breaks the calendar")
  }
}
