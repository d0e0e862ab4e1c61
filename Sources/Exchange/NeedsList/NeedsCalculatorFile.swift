public import CaseFile

/// Reads the file that Assistanskoll's needs calculator (behovsräknare, assistanskoll.se/behovsraknare.html) saves.
///
/// What is publicly known of the file: it is JSON, its suggested name is `MinaBehov` and a date, and it holds the list of
/// activities that the page shows, each with a description, the time it takes, how often, one or two assistants, and
/// whether it is a basic or another personal need. An activity whose description says *väntetid* or *jour* is waiting
/// time, *beredskap* is standby. **The keys are not published.** So this reader takes any JSON file with a list of
/// activities whose keys are ordinary Swedish or English words for those things, understands no key it does not
/// recognise, and lists everything it has left out or had to interpret.
///
/// The very private part of an activity is never taken from the file: it becomes `okänt` where the file says that the
/// need is basic.
public enum NeedsCalculatorFile {
  /// Takes the activities of a file into a case, as new rows last.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8, at most ``CaseFormat/greatestSize`` bytes.
  ///   - document: the case the rows go into; an empty one for rows alone.
  /// - Throws: every error at once, with line and column.
  public static func read(
    _ bytes: some Collection<UInt8>, into document: CaseDocument = CaseDocument()
  ) throws(FileErrors) -> Import {
    let root = try SourceFile.json(
      bytes,
      ifEmpty: Wording("välj filen som behovsräknaren sparade", "choose the file that the needs calculator saved"))
    let findings = Findings()
    try refuseCaseFile(root, findings)
    var lists = ActivityLists()
    lists.collect(root)
    guard !lists.activities.isEmpty else {
      findings.add(
        .noActivities, at: .file(root.position),
        expected: Wording(
          "välj en fil med aktiviteter som har namn, minuter och hur ofta",
          "choose a file of activities with name, minutes and how often"))
      throw FileErrors(findings.errors)
    }
    var ids = NewIDs(prefix: "B", taken: Set(document.rows.map { $0.id }))
    var remarks = lists.remarks
    var rows: [TableRow] = []
    for activity in lists.activities.prefix(CaseFormat.greatestRowCount + 1) {
      var reader = ActivityReader(activity)
      rows.append(reader.row(id: ids.next()))
      remarks += reader.remarks
    }
    return Import(try RowImport.take(rows, into: document, findings: findings), remarks: remarks)
  }

  private static func refuseCaseFile(_ root: SourceNode, _ findings: Findings) throws(FileErrors) {
    guard case .mapping(let pairs) = root.content, pairs.contains(where: { $0.key.scalar == "egenmakt" }) else {
      return
    }
    findings.add(
      .isCaseFile, at: .file(root.position),
      expected: Wording("öppna filen som den är; den behöver inte hämtas in", "open the file as it is"))
    throw FileErrors(findings.errors)
  }
}
