extension FactDescription {
  /// The fact catalogue, in the order of the cases of ``Fact``. A test holds the two together.
  public static let all: [FactDescription] =
    momentTruths + circumstanceTruths + momentFacts + circumstanceFacts + decisionFacts
}
