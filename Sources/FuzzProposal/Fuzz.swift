import CaseFile
import Law

/// The rows that proposals are read for: names that share words, a name with a sign, one twice, an unknown frequency.
private let document: CaseDocument = {
  var document = CaseDocument()
  for (id, name) in [
    ("A01", "Tömma blåsan med engångskateter (RIK)"), ("A02", "Tarmtömning på duschbrits"),
    ("A03", "Dusch på duschbrits"),
    ("A05", "Tandborstning"), ("A07", "Klä på sig i säng"), ("A20", "Natt: väntetid"), ("A22", "Möte"), ("A23", "Möte"),
  ] {
    var row = CaseDocument.Row(id: id, need: .hygiene)
    row.name = name
    row.facts[.minutes] = .quantity(30)
    if id != "A22" { row.facts[.occasions] = .frequency(StatedFrequency(7, per: .week)) }
    document.rows.append(row)
  }
  return document
}()

private let reader = ProposalReader(document)

/// libFuzzer's entry: whatever the bytes are, each line is understood or not, once, inside the bounds, and what was
/// understood can be written as a table and read again with the same meaning.
///
/// ```sh
/// EGENMAKT_FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzProposal --scratch-path .build-fuzz
/// ```
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let reading = reader.read(UnsafeBufferPointer(start: start, count: count))
  let lines = reading.understood.map { $0.line } + reading.notUnderstood.map { $0.line } + reading.leftOut
  precondition(Set(lines).count == lines.count, "a line is told of twice")
  for line in reading.understood {
    precondition(document.rows.indices.contains(line.row), "a row that is not there")
    precondition(!(1_440 < line.position.minutes.greatest ?? .zero), "more minutes than a day has")
  }
  for line in reading.notUnderstood { precondition(line.seen?.count ?? 0 <= 20, "more than a word is told") }
  var proposal = reading.proposal(rowCount: document.rows.count)
  // A reason in its own words may hold signs that a table cannot.
  for index in proposal.entries.indices where proposal.entries[index]?.reason != nil {
    proposal.entries[index]?.reason = "skäl"
  }
  let table = reader.read(ProposalTable.text(proposal, of: document))
  let again = table.proposal(rowCount: document.rows.count)
  precondition(again == proposal, "the table changes the proposal")
  precondition(!table.isPartial, "the table is not read whole")
  return 0
}
