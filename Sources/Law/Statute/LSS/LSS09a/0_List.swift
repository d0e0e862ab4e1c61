extension Provisions {
  /// 9 a § LSS: the list of basic needs over time, and the practice that holds for all of them.
  public static let basicNeedsList: [Provision] = [
    Provision(
      .lss9a1Lista, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § LSS (SFS 2022:1227 i lydelse enligt SFS 2022:1252); prop. 2021/22:214; prop. 2021/22:244",
          says: """
            Sju behov är grundläggande: andning, hygien, måltider, av- och påklädning, kommunikation, \
            förebyggande stöd vid psykisk funktionsnedsättning och löpande stöd vid ett medicinskt tillstånd.
            """,
          inEnglish: """
            Seven needs are basic: breathing, hygiene, meals, dressing and undressing, communication, \
            preventive support because of a mental impairment and continuous support because of a medical \
            condition.
            """),
        Version(
          from: .on(2019, 11, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "9 a § LSS (SFS 2019:618); prop. 2018/19:145",
          says: """
            Sex behov är grundläggande: andning kommer till utöver hygien, måltider, av- och påklädning, \
            kommunikation och hjälp som kräver ingående kunskaper om personen.
            """,
          inEnglish: """
            Six needs are basic: breathing is added to hygiene, meals, dressing and undressing, communication \
            and help that presupposes deep knowledge of the person.
            """),
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2019, 10, 31), confidence: .high,
          citation: "9 a § LSS (SFS 1996:534); prop. 1995/96:146",
          says: """
            Lagen räknar upp fem grundläggande behov: hygien, måltider, av- och påklädning, kommunikation och \
            annan hjälp som kräver ingående kunskaper om personen.
            """,
          inEnglish: """
            The act lists five basic needs: hygiene, meals, dressing and undressing, communication and other \
            help that presupposes deep knowledge of the person.
            """),
        Version(
          from: .on(1994, 1, 1), to: CalendarDate(1996, 6, 30), confidence: .medium,
          citation: "prop. 1992/93:159 s. 174 f.",
          says: "Lagen säger inte vilka behov som är grundläggande, så förarbeten och praxis avgör i varje fall.",
          inEnglish: """
            The act does not say which needs are basic, so preparatory works and practice decide in each \
            case.
            """),
      ]),
    Provision(
      .lss9a1Uttommande, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "HFD 2019 ref. 56 p. 2; HFD 2020 ref. 7 p. 2",
          says: """
            Listan är fullständig: ett behov som inte står där är aldrig grundläggande, hur viktigt det än är \
            för personen.
            """,
          inEnglish: """
            The list is exhaustive: a need that is not on it is never basic, however important it is to the \
            person.
            """)
      ]),
    Provision(
      .ra200957Integritet, .decides,
      [
        Version(
          from: .on(2009, 6, 17), confidence: .high,
          citation: "RÅ 2009 ref. 57 (mål 5321-07), \"matdomen\"",
          says: """
            Praktisk hjälp räknas bara när den är så privat att personen behöver bestämma vem som hjälper och \
            hur; inget timantal krävs, men tiden vägs in.
            """,
          inEnglish: """
            Practical help counts only when it is so private that the person needs to decide who helps and \
            how; no number of hours is required, but time is weighed in.
            """)
      ]),
    Provision(
      .lss9a3OavsettKaraktar, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § tredje stycket LSS (SFS 2022:1227 och SFS 2022:1252)",
          says: """
            Hur privat hjälpen är saknar betydelse vid andning, sondmatning, förebyggande stöd, löpande \
            medicinskt stöd och kvalificerad aktivering, men prövas vid annan hjälp med hygien, mat, kläder \
            och kommunikation.
            """,
          inEnglish: """
            How private the help is does not matter for breathing, tube feeding, preventive support, \
            continuous medical support and qualified activation, but is tested for other help with hygiene, \
            meals, dressing and communication.
            """),
        Version(
          from: .on(2020, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "9 a § LSS (SFS 2020:441); prop. 2019/20:92",
          says: "För andning och sondmatning prövar ingen längre hur privat hjälpen är: hela tiden räknas.",
          inEnglish: """
            For breathing and tube feeding nobody tests any longer how private the help is: all the time \
            counts.
            """),
      ]),
    Provision(
      .hfd201821EgenvardInomBehov, .decides,
      [
        Version(
          from: .on(2018, 4, 13), confidence: .high,
          citation: "HFD 2018 ref. 21 (mål 682-17)",
          says: """
            Egenvård, alltså vård som personen får göra själv eller med hjälp, kan räknas när den tillgodoser \
            ett behov på listan och är tillräckligt privat.
            """,
          inEnglish: """
            Self-care, that is care the person may do alone or with help, can count when it serves a need on \
            the list and is private enough.
            """)
      ]),
    Provision(
      .fkEgenvardUtesluten, .decides,
      [
        Version(
          from: .about(2016, 1, 1), to: CalendarDate(2018, 4, 12), confidence: .medium,
          citation: "Försäkringskassans praxis efter HFD 2012 ref. 41, bruten genom HFD 2018 ref. 21",
          says: """
            Försäkringskassan godtar aldrig en vårdåtgärd som grundläggande behov, inte ens när personen får \
            göra den själv med hjälp.
            """,
          inEnglish: """
            Försäkringskassan never accepts a care measure as a basic need, not even when the person may do \
            it alone with help.
            """,
          doubt: "Första dagen är inte kontrollerad; praxis slår igenom omkring 2016.")
      ]),
    Provision(
      .kamrVantanInomMoment, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 3568-17; KamR Göteborg 3638-15; KamR Stockholm 4569-15",
          says: """
            Väntan mitt i ett privat moment, till exempel på toaletten vid fallrisk eller i duschen, hör till \
            momentet och räknas.
            """,
          inEnglish: """
            Waiting in the middle of a private moment, for example on the toilet with risk of falling or in \
            the shower, belongs to the moment and counts.
            """)
      ]),
    Provision(
      .kamrIndividuellTakt, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Stockholm 5515-15; KamR Jönköping 3321-11; dom från förvaltningsrätt återgiven av Mitti",
          says: """
            Personens egen takt och antal tillfällen gäller, myndigheten måste förklara om den räknar mindre, \
            och minuterna får inte minska utan skäl när behovet är oförändrat.
            """,
          inEnglish: """
            The person's own pace and number of occasions apply, an authority that counts less must explain \
            why, and minutes may not fall without ground when the need is unchanged.
            """,
          doubt: "Förvaltningsrättens dom är känd bara genom tidningen Mitti.")
      ]),
    Provision(
      .kamrEnbartVerbalt, .decides,
      [
        Version(
          from: .about(1997, 1, 1), confidence: .high,
          citation: "RÅ 1997 ref. 28; RÅ 2003 ref. 33; KamR Sundsvall 587-18, 1172-18; KamR Göteborg 1570-18",
          says: """
            Att påminna, vägleda, samtala eller finnas på plats är inte hjälp med ett grundläggande behov, om \
            det inte är kvalificerad aktivering och motivering.
            """,
          inEnglish: """
            To remind, guide, talk or be present is not help with a basic need, unless it is qualified \
            activation and motivation.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 1997 är känt.")
      ]),
    Provision(
      .kamrForflyttningIMoment, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 3; KamR Jönköping 3568-17; \
            kammarrättsdom om 6 timmar 4 minuter efter förvaltningsrätten i Malmö (processratt.se)
            """,
          says: """
            En förflyttning, till exempel mellan säng och badrum, kan räknas när den i sig är privat eller \
            ingår i ett privat moment.
            """,
          inEnglish: """
            A transfer, for example between bed and bathroom, can count when it is private in itself or is \
            part of a private moment.
            """,
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
  ]
}

extension Inquiry {
  /// `true` before 1996-07-01, when the act did not say which needs are basic: every answer is *öppet – personlig
  /// bedömning*.
  var basicNeedsAreUndefined: Bool { law.wording(.lss9a1Lista) == 1 }

  /// What an undefined need gives: nothing certain, all minutes possible.
  mutating func individualAssessment(_ minutes: Rational) -> Share {
    apply(.lss9a1Lista, .open)
    rowMarks.insert(.individualAssessment)
    isOpen = true
    rowIsOpen = true
    let counts = W.explores && witness.choose(OpenPoint(.lss9a1Lista, row: row), among: 2) == 1
    return .basic(counts ? minutes : .zero, of: minutes, by: .lss9a1Lista)
  }

  /// Practical help with needs 2–5 that passes the content rules: all of it before RÅ 2009 ref. 57, since then the very
  /// private part. What nobody has stated of the private part lies between 0 and all minutes.
  mutating func practicalHelp(_ moment: MomentFacts, _ minutes: Rational, by rule: RuleID) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    guard law.applies(.ra200957Integritet) else {
      apply(rule, .mode(.broad))
      return .basic(minutes, of: minutes, by: rule)
    }
    open(.ra200957Integritet)
    var counted = Rational.least(quantity(.privateMinutes, moment.privateMinutes, cap: minutes), minutes)
    counted = withWaitingInside(moment, counted)
    close(.minutes(counted))
    apply(rule, .minutes(counted))
    return .basic(counted, of: minutes, by: rule)
  }

  /// Waiting inside a basic moment belongs to it (CI-05); another reading leaves the waiting minutes out.
  private mutating func withWaitingInside(_ moment: MomentFacts, _ counted: Rational) -> Rational {
    guard moment.waitingInside.isStated else { return counted }
    open(.kamrVantanInomMoment)
    let waiting = adverseQuantity(.waitingInside, moment.waitingInside, cap: counted)
    let never = follows(.ci05Never)
    let result = never ? (counted - waiting).notBelowZero : counted
    close(.minutes(result))
    return result
  }

  /// A transfer counts when it is private in itself or part of a private moment (CI-10).
  mutating func transfer(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    open(.kamrForflyttningIMoment)
    let counts: Bool
    if follows(.ci10Always) {
      counts = true
    } else if follows(.ci10Never) {
      counts = false
    } else {
      counts = holds(.insidePrivateMoment, of: moment)
    }
    _ = close(counts)
    guard counts else { return .other(minutes, by: .kamrForflyttningIMoment) }
    return practicalHelp(moment, minutes, by: .kamrForflyttningIMoment)
  }

  /// Breathing, tube feeding and, from 2023, needs 6 and 7 and qualified activation count regardless of character.
  mutating func regardlessOfCharacter() {
    if law.applies(.lss9a3OavsettKaraktar) { apply(.lss9a3OavsettKaraktar, .mode(.all)) }
  }

  /// A need that is not on the list is never basic.
  mutating func notListed(_ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    apply(.lss9a1Uttommande, .mode(.other))
    return .other(minutes, by: .lss9a1Uttommande)
  }

  /// Reminders, talk and presence are not help with a basic need.
  mutating func onlyWords(_ minutes: Rational) -> Share {
    guard law.applies(.kamrEnbartVerbalt) else { return .other(minutes, by: .maltidUppmuntran) }
    apply(.kamrEnbartVerbalt, .mode(.other))
    return .other(minutes, by: .kamrEnbartVerbalt)
  }
}
