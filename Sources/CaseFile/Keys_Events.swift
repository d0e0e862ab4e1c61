extension Keys {
  static let events = "händelser"
  static let event = "händelse"
  static let court = "domstol"
  static let outcome = "utgång"
  static let service = "delgivning"
  static let sent = "skickad"
  static let received = "mottagen"
  static let control = "kontrollmeddelande"
  static let toldOfSimplified = "upplyst_om_förenklad"
  static let replyBy = "svara_senast"
  static let month = "månad"
  static let who = "vem"
  static let caseNumber = "diarienummer"

  static let ordered = "beställt"
  static let observed = "sett_och_mätt"

  static let ofEvent = KeyList([
    date, event, authority, court, outcome, service, sent, received, control, toldOfSimplified, replyBy, month, who,
    text, caseNumber,
  ])
}

extension CaseFormat {
  /// The most events of a case.
  public static let greatestEventCount = 2_000
}

extension CaseWords {
  static let electronic = "elektroniskt"
}
