extension Provisions {
  /// 20–32 §§ FL: investigation, oral information, communication and reasons, with the evidence that is asked for.
  public static let investigation: [Provision] = [
    Provision(
      .procUtredning, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "20 och 23 §§ FL (SFS 2017:900); 110 kap. 13 § SFB",
          says: """
            Kommunen och Försäkringskassan ansvarar för att ärendet blir tillräckligt utrett och hjälper personen \
            att förstå vad som fattas.
            """,
          inEnglish: """
            The kommun and Försäkringskassan are responsible for the case being investigated well enough and help \
            the person to see what is missing.
            """)
      ]),
    Provision(
      .procUnderlag, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "kommunernas praxis; Försäkringskassans blankett 7805",
          says: """
            Kommunen begär läkarintyg, ADL-bedömning av arbetsterapeut och ibland journaler, och Försäkringskassan \
            blankett 7805, ADL-bedömning, journaler och försäkringsbolagens handlingar efter en skada.
            """,
          inEnglish: """
            The kommun asks for medical certificates, an ADL assessment by an occupational therapist and sometimes \
            records, and Försäkringskassan for form 7805, an ADL assessment, records and insurers' papers after an \
            injury.
            """)
      ]),
    Provision(
      .procDagbok, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 7 (råd, inte lag)
            """,
          says: """
            Inför utredningen hos kommunen eller Försäkringskassan hjälper det att anteckna behoven under dag, \
            vecka, månad och år, dela upp dem och markera när två assistenter behövs.
            """,
          inEnglish: """
            Before the investigation by the kommun or Försäkringskassan it helps to note needs over day, week, month \
            and year, basic and other apart, and mark when two assistants are needed.
            """)
      ]),
    Provision(
      .procMuntligt, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "24 § FL (SFS 2017:900)",
          says: """
            Personen får lämna uppgifter muntligt om det inte verkar onödigt, och kommunen eller Försäkringskassan \
            bestämmer hur det går till.
            """,
          inEnglish: """
            The person must be allowed to give information orally unless it appears unnecessary, and the kommun or \
            Försäkringskassan decides how.
            """),
        Version(
          from: .always, to: CalendarDate(2018, 6, 30), confidence: .medium,
          citation: """
            förvaltningslagen (1986:223), så som den återges i ABH Utbildning, "Att söka personlig assistans" \
            (omkring 2021)
            """,
          says: """
            Personen fick lämna uppgifter muntligt till kommunen eller Försäkringskassan bara om arbetet hos \
            myndigheten tillät det.
            """,
          inEnglish: """
            The person could give information orally to the kommun or Försäkringskassan only if the proper course of \
            work allowed it.
            """,
          doubt: "Den äldre lagens text är inte läst, bara handbokens beskrivning av den."),
      ]),
    Provision(
      .procKommunicering, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "25 § FL (SFS 2017:900)",
          says: """
            Före beslutet skickar kommunen eller Försäkringskassan allt material av betydelse till personen och ger \
            tid att svara.
            """,
          inEnglish: """
            Before the decision the kommun or Försäkringskassan sends all material of importance to the person with \
            time to reply.
            """)
      ]),
    Provision(
      .procMotivering, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "32 § FL (SFS 2017:900)",
          says: """
            Kommunens eller Försäkringskassans beslut innehåller klara skäl som visar vilka regler och \
            omständigheter som avgjorde.
            """,
          inEnglish: """
            The decision of the kommun or Försäkringskassan contains clear reasons that show which rules and facts \
            decided.
            """)
      ]),
  ]
}
