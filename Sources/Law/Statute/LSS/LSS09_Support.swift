extension Provisions {
  /// 9 § 2 LSS: the support of the kommun, its lower limit, its start, and temporary extra need.
  public static let municipalSupport: [Provision] = [
    Provision(
      .lss92Insats, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "9 § 2 LSS (SFS 2010:480); före 2011 med hänvisning till LASS",
          says: """
            Kommunen ger en assistent eller pengar till skäliga kostnader för assistans, för den del som timmarna \
            från Försäkringskassan inte täcker.
            """,
          inEnglish: """
            The kommun gives an assistant, or money for reasonable costs of assistance, for the part not covered by \
            hours granted by Försäkringskassan.
            """)
      ]),
    Provision(
      .lss92KommunHela, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "2 § och 9 § 2 LSS",
          says: """
            Är de grundläggande behoven högst 20 timmar i veckan beslutar och betalar kommunen alla timmar, även dem \
            för andra behov.
            """,
          inEnglish: """
            If basic needs are at most 20 hours a week the kommun decides and pays all granted hours, also those for \
            other needs.
            """)
      ]),
    Provision(
      .kamrHelaFlyttar, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg, dom 2019 utan känt målnummer, enligt en juristbyrås referat 2019-05-14",
          says: """
            Sjunker de grundläggande behoven till 20 timmar eller mindre tar kommunen över hela assistansen, och de \
            andra behoven blir inte mindre av det.
            """,
          inEnglish: """
            If basic needs fall to 20 hours or less the whole assistance moves to the kommun, and the other needs do \
            not shrink.
            """,
          doubt: "Målnumret är okänt, och domen är bara läst i en juristbyrås referat.")
      ]),
    Provision(
      .hfd201813NedreGrans, .decides,
      [
        Version(
          from: .on(2018, 3, 13), confidence: .high,
          citation: "HFD 2018 ref. 13 (mål 1057-17)",
          says: """
            Kommunen väger tid, antal tillfällen, hur privat hjälpen är och vilken kompetens den kräver; ingen fast \
            undre gräns finns, men omkring tre timmar enkel hygien i veckan räckte inte.
            """,
          inEnglish: """
            The kommun weighs time, occasions, how private the help is and what competence it takes; there is no \
            fixed lower limit, but about three hours of simple hygiene a week was not enough.
            """)
      ]),
    Provision(
      .lssSfbParallellt, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "9 § 2 LSS; KamR Stockholm 10207-18",
          says: """
            Personen får söka hos kommunen och Försäkringskassan samtidigt, men kommunen ger ingen vanlig assistans \
            vid sidan av så länge Försäkringskassan betalar.
            """,
          inEnglish: """
            The person may apply to the kommun and to Försäkringskassan at once, but while Försäkringskassan pays \
            the kommun gives no parallel ordinary assistance.
            """)
      ]),
    Provision(
      .lssRetroKommun, .computes,
      [
        Version(
          from: .always, confidence: .low,
          citation: "Allmän kännedom; inget lagrum i LSS",
          says: """
            Lagen säger inte hur långt tillbaka kommunen betalar, men personens kostnader från ansökningsdagen kan \
            ersättas.
            """,
          inEnglish: """
            The act sets no retroactive period for the kommun, but costs from the application day can be \
            compensated.
            """,
          doubt: "Bygger på allmän kunskap; rättsfall om kommunens startdag är inte genomgångna.")
      ]),
    Provision(
      .lss92Tillfalligt, .decides,
      [
        Version(
          from: .on(2021, 11, 25), confidence: .high,
          citation: "9 § 2 LSS; HFD 2021 ref. 61 (mål 5505-20)",
          says: """
            Kommunen svarar för tillfällig extra hjälp, även när Försäkringskassan betalar; varför ett barn är hemma \
            från skolan saknar betydelse, och inget andra avdrag för föräldraansvar görs.
            """,
          inEnglish: """
            The kommun answers for temporary extra need, also when Försäkringskassan pays; why a child is home from \
            school does not matter, and no second parental deduction is made.
            """)
      ]),
    Provision(
      .kamrTillfalligtFaktiska, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg 5073-15; förvaltningsrättsmål återgivet av Norrköpings Tidningar",
          says: """
            Ett tillfälligt extra behov räknas i de timmar som faktiskt uppstår, inte som årsgenomsnitt, och möts \
            inte genom att flytta timmar mellan veckor.
            """,
          inEnglish: """
            A temporary extra need is counted in the hours that really arise, not as a yearly average, and is not \
            met by moving hours between weeks.
            """,
          doubt: "Förvaltningsrättens mål är bara läst i en tidning; domens nummer saknas.")
      ]),
    Provision(
      .ra200586SjukAssistent, .informs,
      [
        Version(
          from: .on(2005, 9, 29), confidence: .high,
          citation: "RÅ 2005 ref. 86 (mål 1225-03); Regeringsrättens mål 2781–2782-08",
          says: """
            När den vanliga assistenten är sjuk ersätter kommunen personens verkliga merkostnad, inte ett fast \
            timbelopp.
            """,
          inEnglish: """
            When the ordinary assistant is ill the kommun covers the actual extra cost of the person, not the \
            standard hourly rate.
            """)
      ]),
  ]
}

/// A temporary extra need that the kommun answers for.
public struct TemporaryNeed: Sendable, Hashable {
  /// The minutes that really arose and that no grant covers; not an average week.
  public let minutes: Rational
  /// The rules used.
  public let rules: [RuleID]
  /// `true` before HFD 2021 ref. 61, when the reason for absence and the parental deduction were not settled.
  public let isUncertain: Bool
}

extension Law {
  /// The first day that the kommun compensates (CI-27): the day of application, which is uncertain, or the decision.
  ///
  /// - Parameters:
  ///   - arrived: the day the application came in.
  ///   - needBegan: not stated = the need was there already.
  ///   - decided: the day of the decision; not stated = not decided.
  public func earliestMunicipalPayment(
    arrived: CalendarDate, needBegan: CalendarDate? = nil, decided: CalendarDate? = nil
  ) -> PaymentStart {
    let began = needBegan ?? arrived
    let secure = decided.map { max($0, began) }
    let likely = readings.follows(.ci27FromDecision) ? secure : max(arrived, began)
    return PaymentStart(day: likely, secureDay: secure, rule: .lssRetroKommun, closedLastDay: nil)
  }

  /// Temporary extra need, for example a child home ill from school: the hours that really arose above what is granted
  /// and used. The reason for the absence does not matter, and no second parental deduction is made.
  ///
  /// - Parameters:
  ///   - arisen: minutes of need that arose on each day.
  ///   - covered: minutes of them that a grant covers, day by day; a day not given is not covered at all.
  public func temporaryNeed(arisen: [Rational], covered: [Rational] = []) -> TemporaryNeed {
    var minutes = Rational.zero
    for (day, need) in arisen.enumerated() {
      minutes += (need - (day < covered.count ? covered[day] : .zero)).notBelowZero
    }
    let isSettled = applies(.lss92Tillfalligt)
    return TemporaryNeed(
      minutes: minutes, rules: isSettled ? [.lss92Tillfalligt, .kamrTillfalligtFaktiska] : [.kamrTillfalligtFaktiska],
      isUncertain: !isSettled)
  }
}
