import Archive
import CaseFile
import Casework
import Law
import Wording

/// The diary's parts in words.
struct DiaryWords {
  let reader: Reader

  /// `måndag 23 november 2026`, a capital first.
  func day(_ date: CalendarDate) -> String { reader.language.weekday(date).capitalisedFirst }

  /// `07:15–07:50`, `07:15`; empty when nobody has said when.
  func time(_ entry: DiaryDay.Entry) -> String {
    guard let start = entry.start else { return "" }
    return clock(start) + (entry.end.map { "–\(clock($0))" } ?? "")
  }

  func clock(_ minute: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(padded(minute / 60)):\(padded(minute % 60))"
  }

  func minutes(_ value: Rational) -> String {
    "\(reader.language.number(value)) \(reader("minuter", "minutes"))"
  }

  func times(_ count: Int) -> String {
    reader(count == 1 ? "1 gång" : "\(count) gånger", count == 1 ? "once" : "\(count) times")
  }

  func days(_ count: Int) -> String {
    reader(count == 1 ? "1 dag" : "\(count) dagar", count == 1 ? "1 day" : "\(count) days")
  }

  /// The row's name, or its id.
  static func name(_ row: CaseDocument.Row) -> String {
    guard let name = row.name, !name.isEmpty else { return row.id }
    return name
  }
}

extension Dossier {
  /// The diary as it is counted: what belongs to a row of the case.
  var diaryRecords: [DiaryRecord] {
    diary.map { day in
      DiaryRecord(day.date, isWhole: day.isWhole, occasions: day.entries.compactMap { $0.occasion })
    }
  }

  /// What the diary says of the rows it tells of.
  var diarySummaries: [DiarySummary] { DiarySummary.all(of: document.rows.map { $0.id }, in: diaryRecords) }

  /// Places of the days, by date.
  var diaryOrder: [Int] { diary.indices.sorted { diary[$0].date < diary[$1].date } }
}

extension DiaryDay.Entry {
  fileprivate var occasion: DiaryRecord.Occasion? {
    row.map {
      DiaryRecord.Occasion(
        $0, start: start, end: end, minutes: minutes, assistants: assistants, isUnusual: isUnusual)
    }
  }

  /// Minutes it took, as written or by the clock.
  var length: Int? {
    DiaryRecord.Occasion("", start: start, end: end, minutes: minutes).length
  }
}
