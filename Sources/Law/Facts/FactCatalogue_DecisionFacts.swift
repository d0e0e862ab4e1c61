extension FactDescription {
  /// Earlier decisions and applications.
  static let decisionFacts: [FactDescription] = [
    FactDescription(
      .grants, "beviljat", .gate, .list,
      asks: "Vilka timmar har du beviljats, av vem och från när?",
      inEnglish: "Which hours have you been granted, by whom and from when?",
      help: "Skriv en rad för varje beslut.",
      readBy: [.alderAnsokanSenast, .alderGrans, .sfb5110EjOkning, .hfd2024FlerTimmar]),
    FactDescription(
      .applications, "ansökningar", .gate, .list,
      asks: "Vilken dag kom din ansökan eller kommunens anmälan in?",
      inEnglish: "On which day did your application or the kommun's notification arrive?",
      help: "Skriv en rad för varje ansökan och om den gäller fler timmar.",
      readBy: [.alderAnsokanSenast, .sfb517Retro, .lssTrans2010480Double, .sfb5110EjOkning]),
  ]
}
