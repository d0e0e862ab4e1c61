extension FactDescription {
  /// The fact catalogue, in the order of ``Fact/allCases``. A test holds the two together.
  public static let all: [FactDescription] =
    momentTruths + circumstanceTruths + momentFacts + circumstanceFacts + decisionFacts
}
