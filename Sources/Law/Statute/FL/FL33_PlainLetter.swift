extension Provisions {
  /// 33 § FL: a decision sent by plain letter.
  public static let plainLetter: [Provision] = [
    Provision(
      .delgBrev, .computes,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .medium,
          citation: "33 och 44 §§ FL (SFS 2017:900); 113 kap. 19–20 §§ SFB",
          says: """
            När beslutet kommer i ett vanligt brev räknas tiden från den dag personen själv uppger att brevet kom, \
            så anteckna dagen och spara kuvertet.
            """,
          inEnglish: """
            When the decision comes in a plain letter the period runs from the day the person says that it came, so \
            note the day and keep the envelope.
            """,
          doubt: "Det är öppet vem som måste bevisa vilken dag personen fick brevet.")
      ])
  ]
}

extension ServedDay {
  /// A plain letter: the day the person says that it came, which must be possible to show. `nil` before the act began.
  public static func plainLetter(received: CalendarDate) -> ServedDay? {
    guard Provisions.plainLetter.wording(of: .delgBrev, on: received) != 0 else { return nil }
    return ServedDay(received, by: .delgBrev, doubt: .dayMustBeShown)
  }
}
