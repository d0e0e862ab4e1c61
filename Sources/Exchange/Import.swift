public import CaseFile

/// A case with rows brought in from another file, and everything to know of how.
public struct Import: Sendable, Equatable {
  /// The case with the rows.
  public let document: CaseDocument
  /// Ids of the rows that are new in the case, in their order.
  public let added: [String]
  /// Ids of the rows the case had and the file changes, in the order of the file.
  public let updated: [String]
  /// What was left out, interpreted or added, in the order of the file.
  public let remarks: [Remark]

  init(_ outcome: RowImport.Outcome, remarks: [Remark]) {
    document = outcome.document
    added = outcome.added
    updated = outcome.updated
    let evidence = outcome.addedEvidence.isEmpty ? [] : [Import.addedEvidence]
    self.remarks = remarks + evidence
  }

  private static let addedEvidence = Remark(
    .added, at: "underlag",
    Wording(
      "Rader nämner underlag som inte fanns i ärendet. De är inlagda med bara sitt id; fyll i resten.",
      "Rows name evidence that the case did not have. It has been added with its id alone; fill in the rest."))
}

/// Ids for rows that come without one.
struct NewIDs {
  private var taken: Set<String>
  private var latest = 0
  private let prefix: String

  /// Ids beginning with `prefix` that are none of `taken`.
  init(prefix: String, taken: Set<String>) {
    self.prefix = prefix
    self.taken = taken
  }

  mutating func next() -> String {
    while true {
      latest += 1
      let id = prefix + (latest < 10 ? "0" : "") + String(latest)
      if taken.insert(id).inserted { return id }
    }
  }
}
