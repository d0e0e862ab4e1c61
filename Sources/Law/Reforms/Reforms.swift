extension Provisions {
  /// Decided, proposed and pending changes: a status, no force of their own.
  public static let reforms: [Provision] = [
    Provision(
      .reform2025Avdrag, .status,
      [
        Version(
          from: .on(2025, 1, 1), confidence: .high,
          citation: "SFS 2024:1063 och 2024:1064",
          says: "Från den 1 januari 2025 är det avdrag som görs för föräldrarnas ansvar hälften så stort som förut.",
          inEnglish: "From 1 January 2025 the parental deduction is half as large as before.")
      ]),
    Provision(
      .reform2024Skydd, .status,
      [
        Version(
          from: .on(2024, 11, 1), confidence: .high,
          citation: "SFS 2024:694 (SFB) och 2024:695 (LSS)",
          says: """
            Från den 1 november 2024 står personer med tillfälligt skydd utanför både LSS och assistansersättningen.
            """,
          inEnglish: """
            From 1 November 2024 persons with temporary protection are outside both LSS and the state assistance \
            benefit.
            """)
      ]),
    Provision(
      .reform2025Sol, .status,
      [
        Version(
          from: .on(2025, 7, 1), confidence: .high,
          citation: "Socialtjänstlagen (SFS 2025:400); 16 d § LSS (SFS 2025:416)",
          says: "Från den 1 juli 2025 gäller en ny socialtjänstlag, och en paragraf i LSS är anpassad till den.",
          inEnglish: "From 1 July 2025 a new act on social services applies, and one section of LSS is adapted to it.")
      ]),
    Provision(
      .reform2026Riktalder, .status,
      [
        Version(
          from: .on(2026, 1, 1), confidence: .high,
          citation: "SFS 2022:879 (SFB) och 2022:881 (LSS)",
          says: "Från den 1 januari 2026 höjs åldersgränsen för att få assistans första gången till 67 år.",
          inEnglish: "From 1 January 2026 the age limit for a first grant of assistance rises to 67.")
      ]),
    Provision(
      .reform2025Kontroll, .status,
      [
        Version(
          from: .on(2025, 12, 1), confidence: .medium,
          citation: "prop. 2024/25:179",
          says: "Från den 1 december 2025 har Försäkringskassan bättre möjligheter att hämta in uppgifter i ärenden.",
          inEnglish: "From 1 December 2025 Försäkringskassan has better means to gather information in its cases.",
          doubt: "Vilka paragrafer som är ändrade är inte kontrollerat.")
      ]),
    Provision(
      .reform2026Ivo, .status,
      [
        Version(
          from: .on(2026, 1, 1), confidence: .medium,
          citation: "prop. 2025/26:15",
          says: """
            Från den 1 januari 2026 har Inspektionen för vård och omsorg starkare verktyg, med sanktionsavgift och \
            en utökad skyldighet att anmäla.
            """,
          inEnglish: """
            From 1 January 2026 Inspektionen för vård och omsorg has stronger tools, with a sanction fee and a wider \
            duty to notify.
            """,
          doubt: "Vilka paragrafer och belopp som är ändrade är inte kontrollerat.")
      ]),
    Provision(
      .reform2026Sparr, .status,
      [
        Version(
          from: .about(2026, 7, 1), confidence: .low,
          citation: "Ds 2025:8",
          says: """
            Ett förslag gör det möjligt att spärra en person från ersättning och ta ut sanktionsavgift inom \
            socialförsäkringen.
            """,
          inEnglish: """
            A proposal makes it possible to ban a person from benefits and to charge a sanction fee within social \
            insurance.
            """,
          doubt: "Den 1 juli 2026 är förslagets dag; om förslaget är antaget är inte kontrollerat.")
      ]),
    Provision(
      .reformStat, .status,
      [
        Version(
          from: .about(2026, 1, 1), confidence: .medium,
          citation: "SOU 2023:9",
          says: """
            En utredning föreslår att Försäkringskassan tar över all assistans, att kommunens 20 timmar försvinner \
            och att timbeloppet höjs med 4,35 kronor.
            """,
          inEnglish: """
            An inquiry proposes that Försäkringskassan takes over all assistance, that the 20 hours of the kommun \
            end and that the standard hourly rate rises by 4.35 kronor.
            """,
          doubt: "Den 1 januari 2026 är utredningens dag; någon proposition är inte känd till och med januari 2026.")
      ]),
    Provision(
      .reformSou201888, .status,
      [
        Version(
          from: .about(2022, 1, 1), confidence: .medium,
          citation: "SOU 2018:88",
          says: """
            En utredning föreslår minst 16 års ålder för assistans, 15 timmar i veckan som standard för andra behov \
            och ny prövning vart tredje år.
            """,
          inEnglish: """
            An inquiry proposes a minimum age of 16 for assistance, a standard of 15 hours a week for other needs \
            and a review every third year.
            """,
          doubt: "Förslaget är inte genomfört; den 1 januari 2022 är bara utredningens föreslagna dag.")
      ]),
    Provision(
      .reformDir202540, .status,
      [
        Version(
          from: .about(2027, 1, 8), confidence: .medium,
          citation: "dir. 2025:40",
          says: """
            En utredning ser till den 8 januari 2027 över uppföljning av beviljad assistans, anhöriga som \
            assistenter och personer som är egna arbetsgivare.
            """,
          inEnglish: """
            An inquiry looks, until 8 January 2027, at follow-up of granted assistance, relatives as assistants and \
            own employers.
            """,
          doubt: "Dagen är när utredningen ska redovisas, inte när något börjar gälla.")
      ]),
    Provision(
      .reformOmsorgsmarknad, .status,
      [
        Version(
          from: .about(2027, 2, 9), confidence: .medium,
          citation: "Utredning om en sund omsorgsmarknad, tillsatt i oktober 2025; beteckning saknas",
          says: "En utredning ska till den 9 februari 2027 föreslå hur marknaden för omsorg kan bli sund.",
          inEnglish: "An inquiry is to propose by 9 February 2027 how the care market can become sound.",
          doubt: "Utredningens beteckning är okänd; dagen är när den ska redovisas, inte när något börjar gälla.")
      ]),
    Provision(
      .reform2027Kvalificering, .status,
      [
        Version(
          from: .about(2027, 1, 1), confidence: .low,
          citation: "Reformen om kvalificering till socialförsäkringen; beteckning saknas",
          says: """
            Från den 1 januari 2027 är tanken att en person först ska ha bott i Sverige en tid för att få del av \
            socialförsäkringen.
            """,
          inEnglish: """
            From 1 January 2027 the plan is that a person first qualifies for social insurance by having lived in \
            Sweden for some time.
            """,
          doubt: """
            Om assistansersättningen omfattas är inte kontrollerat, och inte heller vilken författning det gäller.
            """)
      ]),
    Provision(
      .reformIndex, .status,
      [
        Version(
          from: .about(2024, 1, 1), confidence: .medium,
          citation: "Utlovat 2024–2025; ingen författning är känd",
          says: """
            Det statliga timbeloppet är utlovat att följa ett index, men så vitt känt gäller ingen sådan regel ännu.
            """,
          inEnglish: """
            Indexation of the standard hourly rate is promised, but as far as known no such rule is in force.
            """,
          doubt: "Bara åren för löftet är kända, och att ingen regel gäller är kontrollerat bara till januari 2026.")
      ]),
  ]
}
