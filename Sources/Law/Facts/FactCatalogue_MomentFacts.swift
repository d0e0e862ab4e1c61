extension FactDescription {
  /// Facts of a help moment that are more than a yes or a no.
  static let momentFacts: [FactDescription] = [
    FactDescription(
      .need, "behov", .moment, .word(Need.allCases.map { $0.rawValue }),
      asks: "Vilket behov gäller hjälpen?",
      inEnglish: "Which need does the help serve?",
      help: "Välj ett ord, till exempel hygien, måltider eller övrigt.",
      readBy: [.lss9a1Lista, .lss9a4AndraBehov, .calcMomentModel]),
    FactDescription(
      .content, "moment", .moment, .word(known(Content.allCases.map { $0.rawValue })),
      asks: "Vad är det du får hjälp med?",
      inEnglish: "What is it you get help with?",
      help: "Välj det ord som ligger närmast, till exempel dusch, mata eller kläder.",
      readBy: [
        .lss9a1Kladsel, .lss9a1Maltider,
        .calcMomentModel,
        .lss9a1Hygien, .hfd201956HygienRen, .ra200957MaltidRuntom, .lss9a1Sondmatning, .kladselYtterklader,
        .lss9a1Kommunikation, .hfd201727Kvalificerat, .andraBehovInnehall, .fkAndningAvgransning,
      ]),
    FactDescription(
      .engagement, "typ", .moment, .word(Engagement.allCases.map { $0.rawValue }),
      asks: "Hjälper assistenten aktivt, håller tillsyn, väntar, har beredskap eller är närvarande?",
      inEnglish: "Does the assistant help actively, supervise, wait, stand by or attend?",
      help: "Skriv aktiv om inget annat passar; väntetid och beredskap gäller bara under nattvilan.",
      readBy: [.lss9a4Vantetid, .lss9a4Beredskap, .lss9a4Narvaro, .kamrNattTillsyn, .andraBehovTillsyn]),
    FactDescription(
      .minutes, "minuter", .moment, perOccasion,
      asks: "Hur många minuter tar hjälpen varje gång?",
      inEnglish: "How many minutes does the help take each time?",
      help: "Skriv ett tal, ett spann eller okänt; räkna en assistents tid.",
      readBy: [.calcMomentModel, .kamrIndividuellTakt, .sfb51320h]),
    FactDescription(
      .privateMinutes, "varav_privat", .moment, perOccasion,
      asks: "Hur många av minuterna är mycket privata?",
      inEnglish: "How many of the minutes are very private?",
      help: "Skriv ett tal, ett spann, allt eller okänt.",
      readBy: [.ra200957Integritet, .lss9a1Hygien, .lss9a1Kladsel, .lss9a1Maltider, .lss9a1Andning]),
    FactDescription(
      .connectMinutes, "på_och_avkoppling_min", .moment, perOccasion,
      asks: "Hur många minuter tar det att koppla på och av sondmaten?",
      inEnglish: "How many minutes does it take to connect and disconnect the feed?",
      help: "Gäller bara sondmatning; räkna båda tillsammans.",
      readBy: [.lss9a1Sondmatning]),
    FactDescription(
      .waitingInside, "varav_väntan", .moment, perOccasion,
      asks: "Hur många av de privata minuterna är väntan mellan aktiva steg?",
      inEnglish: "How many of the private minutes are waiting between active steps?",
      help: "Till exempel väntan medan du sitter på toaletten.",
      readBy: [.kamrVantanInomMoment]),
    FactDescription(
      .occasions, "gånger", .moment, .frequency,
      asks: "Hur ofta behöver du hjälpen?",
      inEnglish: "How often do you need the help?",
      help: "Skriv antal per dag, vecka, månad eller år; ett snitt som 6,33 går bra.",
      readBy: [.sfb513Genomsnitt, .calcVeckaOmrakning, .calcMomentModel]),
    FactDescription(
      .assistants, "assistenter", .moment, .count(least: 1, greatest: 10),
      asks: "Hur många assistenter behövs samtidigt?",
      inEnglish: "How many assistants are needed at the same time?",
      help: "Skriv ett heltal; en assistent om inget annat sägs.",
      readBy: [.lss9a5FleraAssistenter, .ra201053RaknasIn, .dubbelOver168]),
    FactDescription(
      .secondActiveMinutes, "andra_aktiv_min", .moment, perOccasion,
      asks: "Hur många minuter varje gång arbetar den andra assistenten aktivt?",
      inEnglish: "How many minutes each time is the second assistant actively working?",
      help: "Räkna inte tid då den andra bara är med.",
      readBy: [.kamrDubbelAktivTid, .ra201053RaknasIn]),
    FactDescription(
      .place, "plats", .moment, .word(known(Place.allCases.map { $0.rawValue })),
      asks: "Var får du hjälpen?",
      inEnglish: "Where do you get the help?",
      help: "Dela momentet i flera rader om det sker på olika platser.",
      readBy: [
        .kamrSjukhusKommun, .sfb10624Skola, .sfb10625aAndningSond, .lssKommunIngen106, .lssGruppbostadKommun,
        .lss9a4Narvaro,
      ]),
    FactDescription(
      .within, "inom", .moment, .rows,
      asks: "Vilka tillsynsrader pågår samtidigt med den här hjälpen?",
      inEnglish: "Which supervision rows go on at the same time as this help?",
      help: "Skriv radernas id, till exempel [B01].",
      readBy: [.calcOverlapOnce]),
    FactDescription(
      .takenOff, "avräknade_rader", .moment, .rows,
      asks: "Vilka raders tid är redan bortdragen från den här tillsynen?",
      inEnglish: "Which rows' time has already been taken off this supervision?",
      help: "Skriv radernas id, till exempel [A03, A04].",
      readBy: [.calcOverlapOnce, .calcBehov7Dygn]),
    FactDescription(
      .necessaryFor, "direkt_nödvändig_för", .moment, .word(NecessaryFor.allCases.map { $0.rawValue }),
      asks: "Är åtgärden direkt nödvändig för andningen, sondmatningen eller det medicinska stödet?",
      inEnglish: "Is the measure directly necessary for breathing, tube feeding or the medical support?",
      help: "Till exempel att rengöra sugen; skriv inget om det inte gäller något av dem.",
      readBy: [.lss9a4AndningAtgarder, .lss9a4SondmatningKringarbete, .lss9a4MedicinsktAtgarder]),
    FactDescription(
      .selfCare, "egenvård", .moment, .word(known(SelfCare.allCases.map { $0.rawValue })),
      asks: "Har vården bedömt att åtgärden kan göras som egenvård?",
      inEnglish: "Has health care judged that the measure can be done as self-care?",
      help: "Skriv bedömd om det finns på papper, annars muntligt, hsl, saknas eller okänt.",
      readBy: [.hfd202111EgenvardBevis, .egenvardFore2021, .egv2Definition, .calcEgenvardBeslut]),
    FactDescription(
      .selfCareMinutes, "egenvård_min", .moment, perOccasion,
      asks: "Hur många av minuterna gäller egenvårdsbedömningen?",
      inEnglish: "How many of the minutes does the self-care assessment cover?",
      help: "Lämna frågan om bedömningen gäller hela tiden.",
      readBy: [.egenvardFore2021, .hfd202111EgenvardBevis, .calcEgenvardBeslut]),
    FactDescription(
      .ageTypicalMinutes, "åldersvanligt_min", .moment, perOccasion,
      asks: "Hur många av minuterna behöver alla barn i den åldern?",
      inEnglish: "How many of the minutes does every child of that age need?",
      help: "Gäller bara barn; skriv okänt om du är osäker.",
      readBy: [.fkAvdragBerorPa, .kamrAvdragHelaBehovet]),
    FactDescription(
      .specialReasons, "särskilda_skäl", .moment, .word(known(SpecialReasons.allCases.map { $0.rawValue })),
      asks: "Finns det särskilda skäl att ha egen assistans i skolan, förskolan eller den dagliga verksamheten?",
      inEnglish: "Are there special reasons to have your own assistance in school, childcare or daily activity?",
      help: "Till exempel att bara den som känner dina tecken kan förstå dig.",
      readBy: [.sfb10624Skola, .kamrSkolaSarskildaSkal, .sarskildaSkalNytt]),
  ]

  /// Minutes per occasion; no occasion is longer than 24 hours.
  private static var perOccasion: FactKind { .amount(unit: .minutesPerOccasion, least: 0, greatest: 1_440) }

  /// A vocabulary without its word for unknown.
  static func known(_ words: [String]) -> [String] { words.filter { $0 != "okänt" } }
}
