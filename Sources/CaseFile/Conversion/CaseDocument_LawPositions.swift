public import Law

/// What an authority accepts of a row as the law reads it; a case file's own words for it are ``CaseDocument/Position``.
public typealias LawPosition = Position

extension CaseDocument {
  /// What an authority or a court accepts of each row, for the rules to read; `nil` where it takes no position.
  public func lawPositions(of holder: PositionHolder) -> [LawPosition?] {
    positions(of: holder).map { $0?.lawPosition }
  }

  /// Those who take a position on at least one row, in the order of ``PositionHolder``.
  public var positionHolders: [PositionHolder] {
    PositionHolder.allCases.filter { holder in rows.contains { $0.positions[holder] != nil } }
  }
}

extension CaseDocument.Position {
  /// The position for the rules to read; what is not said, or said to be unknown, stands as claimed.
  public var lawPosition: LawPosition {
    var result = LawPosition()
    result.basicMinutes = basicMinutes?.value?.amount() ?? .unknown
    result.minutes = minutes?.value?.amount() ?? .unknown
    result.occasions = occasions.flatMap { $0.count == nil ? nil : $0.lawFrequency }
    result.assistants = assistants
    result.engagement = engagement
    return result
  }
}
