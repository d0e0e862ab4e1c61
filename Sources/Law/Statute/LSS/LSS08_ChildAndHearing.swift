extension Provisions {
  /// 8 and 8 a §§ LSS: the child in the procedure and the oral hearing before the board.
  public static let childAndHearing: [Provision] = [
    Provision(
      .procBarnDelta, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            8 § andra stycket LSS; ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 6
            """,
          says: """
            Kommunen lyssnar på barnet självt, medan Försäkringskassan frågar föräldrarna om barnet är med i \
            utredningen och vilket stöd det då behöver.
            """,
          inEnglish: """
            The kommun listens to the child itself, while Försäkringskassan asks the parents whether the child takes \
            part in the investigation and what support it then needs.
            """,
          doubt: "Försäkringskassans arbetssätt är beskrivet bara i handboken från omkring 2021.")
      ]),
    Provision(
      .procMuntligtNamnd, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "8 a § LSS",
          says: """
            Personen har rätt att berätta muntligt inför kommunens nämnd, om inte särskilda skäl talar emot det; hos \
            Försäkringskassan finns ingen sådan regel.
            """,
          inEnglish: """
            The person has a right to give information orally before the board of the kommun, unless special reasons \
            speak against it; Försäkringskassan has no such rule.
            """)
      ]),
  ]
}
