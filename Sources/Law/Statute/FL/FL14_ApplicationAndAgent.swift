extension Provisions {
  /// 14, 19 and 22 §§ FL with the application rules of LSS and SFB: agent, form of the application, day of receipt.
  public static let applicationAndAgent: [Provision] = [
    Provision(
      .procOmbud, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "14 § FL (SFS 2017:900)",
          says: """
            Personen får ha ett ombud som för talan eller ett biträde som hjälper till, både hos kommunen och hos \
            Försäkringskassan.
            """,
          inEnglish: """
            The person may have an agent who acts in his or her place or an assistant who helps in the case, both at \
            the kommun and at Försäkringskassan.
            """)
      ]),
    Provision(
      .procAnsokan, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "8 § LSS; 19 § FL (SFS 2017:900); 110 kap. 4–5 §§ SFB",
          says: """
            Hos kommunen räcker en begäran i valfri form, men Försäkringskassan kräver en skriftlig, underskriven \
            ansökan med uppgifter på heder och samvete, som även ett ombud får lämna.
            """,
          inEnglish: """
            At the kommun a request in any form is enough, but Försäkringskassan requires a written, signed \
            application with facts stated on honour, which an agent may also give.
            """)
      ]),
    Provision(
      .procInkommen, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "22 § FL (SFS 2017:900)",
          says: """
            En handling har kommit in den dag den når kommunen eller Försäkringskassan, men post som når myndigheten \
            en viss dag anses inkommen närmaste arbetsdag före.
            """,
          inEnglish: """
            A document has come in on the day it reaches the kommun or Försäkringskassan, but post that reaches the \
            authority one day counts as in on the nearest working day before.
            """)
      ]),
  ]
}
