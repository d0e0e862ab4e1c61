import Law

/// What another case file tells of the rows of a case.
public struct FileProposal: Sendable {
  /// What it accepts.
  public let proposal: Proposal
  /// Ids of its rows that the case has not, in its order.
  public let unknownRows: [String]
  /// Rows of the case, by index, that it does not mention.
  public let unmentionedRows: [Int]

  /// Reads another file's rows as a proposal for the rows of `document`; rows belong together by id, in any capitals.
  ///
  /// A row's position is taken where `holder` states one. Else, in a file whose voice is an authority or a court, the
  /// row's own facts are what is accepted.
  public init(_ other: CaseDocument, by holder: PositionHolder, for document: CaseDocument) {
    let indices = Dictionary(
      document.rows.enumerated().map { (Spelling.folded($1.id), $0) }, uniquingKeysWith: { first, _ in first })
    var entries = [Proposal.Entry?](repeating: nil, count: document.rows.count)
    var mentioned = [Bool](repeating: false, count: document.rows.count)
    var unknown: [String] = []
    for row in other.rows {
      guard let index = indices[Spelling.folded(row.id)] else {
        unknown.append(row.id)
        continue
      }
      mentioned[index] = true
      if let position = row.positions[holder] {
        entries[index] = Proposal.Entry(position.lawPosition, reason: position.reason)
      } else if other.voice == .authority || other.voice == .court {
        entries[index] = Proposal.Entry(other.factsAsPosition(of: row))
      }
    }
    proposal = Proposal(entries)
    unknownRows = unknown
    unmentionedRows = mentioned.indices.filter { !mentioned[$0] }
  }
}

extension CaseDocument {
  /// An authority's own account of a row, as what it accepts.
  fileprivate func factsAsPosition(of row: Row) -> LawPosition {
    let facts = facts(of: row)
    var position = LawPosition()
    position.minutes = facts.amount(.minutes)
    position.basicMinutes = row.claimedBasicMinutes?.value?.amount() ?? facts.amount(.privateMinutes)
    if facts.occasions.count.isStated { position.occasions = facts.occasions }
    position.assistants = facts[.assistants] == nil ? nil : facts.assistants
    position.engagement = facts[.engagement] == nil ? nil : facts.engagement
    return position
  }
}
