extension FactDescription {
  /// Facts of the person and the circumstances that are more than a yes or a no.
  static let circumstanceFacts: [FactDescription] = [
    FactDescription(
      .birthDate, "född", .gate, .date,
      asks: "När är du född?",
      inEnglish: "When were you born?",
      help: "Skriv dagen som 1992-05-17.",
      readBy: [.lss8Begaran, .alder65Upphor, .alderGrans, .alderAnsokanSenast, .lss9fForaldraavdrag, .f10906aManad]),
    FactDescription(
      .group, "personkrets", .gate, .word(known(EligibilityGroup.allCases.map { $0.rawValue })),
      asks: "Vilken personkrets i LSS hör du till?",
      inEnglish: "Which eligibility group of LSS do you belong to?",
      help: "Skriv 1, 2, 3, ingen eller okänt; det står i beslutet om du har ett.",
      readBy: [.lss11Grupp1, .lss12Grupp2, .lss13Grupp3, .lss9aGrundlaggandeGrind]),
    FactDescription(
      .mentalImpairment, "psykisk_funktionsnedsättning", .circumstances,
      .word(known(MentalImpairment.allCases.map { $0.rawValue })),
      asks: "Har du en psykisk funktionsnedsättning, en intellektuell funktionsnedsättning eller autism?",
      inEnglish: "Do you have a psychiatric disability, an intellectual disability or autism?",
      help: "Skriv intellektuell_eller_autism, psykiatrisk, ingen eller okänt.",
      readBy: [.lss9a1Forebyggande, .forebyggandePsyk, .lss9a2Kam, .femteMedicinskaSkal]),
    FactDescription(
      .housing, "boende", .gate, .word(known(Housing.allCases.map { $0.rawValue })),
      asks: "Hur bor du?",
      inEnglish: "How do you live?",
      help: "Skriv eget, hos_föräldrar, gruppbostad eller särskild_service.",
      readBy: [.sfb10624Gruppbostad, .lssGruppbostadKommun, .lss9eBoendeOmvardnad, .nattBoendepersonal]),
    FactDescription(
      .stay, "vistelse", .gate, .word(known(Stay.allCases.map { $0.rawValue })),
      asks: "Är du inskriven på sjukhus eller någon annan institution?",
      inEnglish: "Are you staying in a hospital or another institution?",
      help: "Skriv sjukhus, institution eller ingen.",
      readBy: [.sfb10624Institution, .sfb10625Sjukhus, .kamrSjukhusKommun]),
    FactDescription(
      .stayFrom, "vistelse_från", .gate, .date,
      asks: "Vilken dag började vistelsen?",
      inEnglish: "On which day did the stay begin?",
      help: "Skriv dagen som 2027-01-15.",
      readBy: [.rarSjukhusFyraVeckor, .sfb10625Sjukhus]),
    FactDescription(
      .requester, "begäran_av", .gate, .word(known(Requester.allCases.map { $0.rawValue })),
      asks: "Vem begär assistansen?",
      inEnglish: "Who asks for the assistance?",
      help: "Skriv till exempel personen, vårdnadshavare eller god_man.",
      readBy: [.lss8Begaran, .lss158Anmalan, .sfb1106AnmalanErsatter]),
    FactDescription(
      .abroadMonths, "utlandsvistelse_månader", .gate, .amount(unit: .months, least: 0, greatest: 1_200),
      asks: "Hur många månader i följd väntas du vara utomlands?",
      inEnglish: "How many months in a row are you expected to be abroad?",
      help: "Skriv 0 om du inte ska vara utomlands.",
      readBy: [.sfb53Utlandsvistelse, .sfb513UtanforEes]),
    FactDescription(
      .medicalHoursPerDay, "löpande_stöd_timmar_per_dygn", .circumstances,
      .amount(unit: .hoursPerDay, least: 0, greatest: 24),
      asks: "Hur många timmar per dygn måste det löpande stödet finnas till hands?",
      inEnglish: "For how many hours of the 24 must the continuous support be at hand?",
      help: "Räkna också tid då samma assistent ger annan hjälp.",
      readBy: [.calcBehov7Dygn, .medicinsktStorreDelen]),
    FactDescription(
      .incidentsPerWeek, "incidenter_per_vecka", .circumstances,
      .amount(unit: .timesPerWeek, least: 0, greatest: 10_000),
      asks: "Hur många gånger i veckan händer eller hotar en fysisk skada?",
      inEnglish: "How many times a week does physical harm happen or threaten?",
      help: "Ett snitt går bra, till exempel 0,5 för varannan vecka.",
      readBy: [.forebyggandeFrekvens]),
    FactDescription(
      .daysWithAssistance, "dygn_med_assistans_per_vecka", .circumstances,
      .amount(unit: .daysPerWeek, least: 0, greatest: 7),
      asks: "Hur många dygn i veckan får du någon assistans?",
      inEnglish: "On how many days a week do you get any assistance?",
      help: "Ett snitt går bra, till exempel 6,33.",
      readBy: [.f1090BilagaPerDygn]),
    FactDescription(
      .parentalBasicBefore2023, "föräldraansvar_före_2023_grundläggande_min", .circumstances,
      .amount(unit: .minutesPerDay, least: 0, greatest: 1_440),
      asks: "Hur många minuter grundläggande hjälp per dygn svarade föräldrarna för före 2023?",
      inEnglish: "How many minutes of basic help per 24 hours did the parents answer for before 2023?",
      help: "Talet står i beslutet; har betydelse bara för hjälp före 2023.",
      readBy: [.calcForaldraansvarFore2023, .foraldraansvarIndividuellt]),
    FactDescription(
      .parentalOtherBefore2023, "föräldraansvar_före_2023_övriga_min", .circumstances,
      .amount(unit: .minutesPerDay, least: 0, greatest: 1_440),
      asks: "Hur många minuter övrig hjälp per dygn svarade föräldrarna för före 2023?",
      inEnglish: "How many minutes of other help per 24 hours did the parents answer for before 2023?",
      help: "Talet står i beslutet; har betydelse bara för hjälp före 2023.",
      readBy: [.calcForaldraansvarFore2023, .foraldraansvarIndividuellt]),
    FactDescription(
      .needBegan, "behovet_började", .circumstances, .date,
      asks: "Vilken dag började du behöva hjälpen?",
      inEnglish: "On which day did you begin to need the help?",
      help: "Skriv dagen som 2023-11-20.",
      readBy: [.sfb517Retro]),
  ]
}
