public import CaseFile
import Law

extension RowTable {
  /// The parts of a case that its table does not hold, by their keys in the case file.
  public static func leftOut(of document: CaseDocument) -> [Remark] {
    var remarks: [Remark] = []
    if !document.forAllRows.isEmpty {
      remarks.append(
        Remark(
          .leftOut, at: "för_alla_rader",
          Wording(
            "Det som gäller alla rader står i ärendefilen, inte på varje rad i tabellen.",
            "What holds for every row stands in the case file, not on each row of the table.")))
    }
    if document.calendar != nil, document.rows.contains(where: { $0.lawSchedule?.conditions.needCalendar ?? false }) {
      remarks.append(
        Remark(
          .leftOut, at: "kalender",
          Wording(
            "Rader har schema efter skoldagar, lov eller dagar hemma. Hämta in tabellen i ett ärende som har kalendern.",
            "Rows follow school days, days off or days at home. Import the table into a case that has the calendar.")))
    }
    let parts = partsBesideRows(document)
    if !parts.isEmpty {
      remarks.append(
        Remark(
          .leftOut, at: parts.joined(separator: ", "),
          Wording("Finns i ärendefilen men inte i tabellen.", "In the case file but not in the table.")))
    }
    return remarks
  }

  private static func partsBesideRows(_ document: CaseDocument) -> [String] {
    [
      ("gäller", document.holdsOn != nil), ("rubrik", document.title != nil), ("påhittad", document.isInvented),
      ("röst", document.voice != .person), ("person", document.person != CaseDocument.Person()),
      ("omständigheter", !document.circumstances.isEmpty), ("underlag", !document.evidence.isEmpty),
      ("beviljat", !document.grants.isEmpty), ("ansökningar", !document.applications.isEmpty),
      ("behovet_började", document.needBegan != nil), ("tolkningar", !document.chosenReadings.isEmpty),
      ("anteckningar", document.notes != nil), ("kalender", document.calendar != nil),
      ("händelser", !document.events.isEmpty),
    ].filter { $0.1 }.map { $0.0 }
  }
}
