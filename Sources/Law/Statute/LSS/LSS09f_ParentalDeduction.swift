extension Provisions {
  /// 9 f § LSS och 51 kap. 6 § SFB: föräldraansvar till 2022, föräldraavdrag från 2023, med belopp.
  public static let parentalDeduction: [Provision] = [
    Provision(
      .foraldraansvarIndividuellt, .decides,
      [
        Version(
          from: .always, to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: """
            RÅ 1997 ref. 23 I; RÅ 2008 ref. 17; RÅ 2010 ref. 17; HFD 2011 not. 81; 51 kap. 6 § SFB i äldre lydelse; \
            9 f § LSS (SFS 2020:441)
            """,
          says: """
            Myndigheten jämför med ett jämnårigt barn utan funktionsnedsättning och räknar bara det behov som går \
            utöver normalt föräldraansvar, utan någon bestämd siffra.
            """,
          inEnglish: """
            The authority compares with a child of the same age without disability and counts only the need beyond \
            normal parental responsibility, without any fixed number.
            """)
      ]),
    Provision(
      .foraldraansvarVantetid, .informs,
      [
        Version(
          from: .always, to: CalendarDate(2022, 12, 31), confidence: .medium,
          citation: "Praxis från kammarrätterna före 2023",
          says: "Väntetid på natten ses som föräldrarnas ansvar till och med omkring 13 års ålder.",
          inEnglish: """
            Waiting time at night is seen as the parents’ responsibility up to and including about 13 years of age.
            """)
      ]),
    Provision(
      .foraldraansvarUndantag2020, .decides,
      [
        Version(
          from: .on(2020, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "9 f § LSS (SFS 2020:441); 51 kap. 6 § SFB (SFS 2020:440)",
          says: """
            Barnets hjälp med andning och sondmatning räknas helt, utan hänsyn till vad föräldrar normalt ansvarar \
            för.
            """,
          inEnglish: """
            The child’s help with breathing and tube feeding counts in full, without regard to what parents are \
            normally responsible for.
            """)
      ]),
    Provision(
      .lss9fForaldraavdrag, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: """
            9 f § LSS (SFS 2022:1227 och 2022:1252); 51 kap. 6 § SFB (SFS 2022:1226 och 2022:1251); 6 a § \
            förordningen (1993:1090) och dess bilaga; 4 a § förordningen (1993:1091) och dess bilaga
            """,
          says: """
            Från barnets behov görs två fasta avdrag efter ålder, ett på grundläggande behov och ett på andra \
            personliga behov.
            """,
          inEnglish: """
            Two flat deductions by age are taken from the child’s need, one from basic needs and one from other \
            personal needs.
            """)
      ]),
    Provision(
      .lss9fUndantag, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 f § andra stycket 1–7 LSS; 51 kap. 6 § SFB",
          says: """
            Andning, medicinskt stöd, sondmatning och arbetet kring dem är fria från avdrag, liksom grundläggande \
            behov från månaden för 12-årsdagen och andra behov före 1-årsmånaden och från 18-årsmånaden.
            """,
          inEnglish: """
            Breathing, medical support, tube feeding and the work around them are free from deduction, as are basic \
            needs from the month of the 12th birthday and other needs before the month of the 1st and from that of \
            the 18th.
            """)
      ]),
    Provision(
      .f10906aManad, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "6 a § andra stycket förordningen (1993:1090) jämfört med 9 f § andra stycket 5–7 LSS",
          says: "Hela den månad då barnet fyller år räknas till den åldersgrupp som barnet går in i.",
          inEnglish: "The whole month of the child’s birthday belongs to the age group that the child enters.",
          doubt: "Månadsregeln är säker; att månaden hör till den nya åldersgruppen är en slutsats av 9 f § LSS.")
      ]),
    Provision(
      .f1090BilagaPerDygn, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: """
            Kolumnrubrikerna i bilagan till förordningen (1993:1090) om stöd och service till vissa \
            funktionshindrade
            """,
          says: """
            Avdraget gäller varje dygn med assistans, alltså varje kalenderdygn då barnet får minst en minut räknad \
            hjälp, och dygnen är desamma för båda avdragen.
            """,
          inEnglish: """
            The deduction applies to each day with assistance, that is each calendar day on which the child gets at \
            least one minute of counted help, and the days are the same for both deductions.
            """,
          doubt: """
            Rubriken är säker, men om myndigheterna räknar dygn med assistans eller alltid sju dygn i veckan är inte \
            kontrollerat.
            """)
      ]),
    Provision(
      .kamrAvdragHelaBehovet, .decides,
      [
        Version(
          from: .on(2023, 12, 6), confidence: .medium,
          citation: "KamR Sundsvall 2106-23 (6 december 2023) och 15-24 (14 mars 2024)",
          says: """
            All hjälptid räknas först, även det som varje barn i den åldern behöver hjälp med, och därefter görs \
            avdraget en enda gång.
            """,
          inEnglish: """
            All help time is counted first, also what every child of that age needs help with, and then the \
            deduction is made once only.
            """,
          doubt: "Försäkringskassan läser regeln annorlunda, och något avgörande från HFD är inte funnet.")
      ]),
    Provision(
      .fkAvdragBerorPa, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: """
            Försäkringskassan i Assistanskoll den 26 maj och den 31 oktober 2023; samma hållning i januari 2024
            """,
          says: """
            Försäkringskassan tar först bort hjälp som inte beror på funktionsnedsättningen och drar sedan av \
            föräldraavdraget från resten.
            """,
          inEnglish: """
            Försäkringskassan first removes help that does not depend on the disability and then takes the parental \
            deduction from the rest.
            """,
          doubt: """
            Försäkringskassans nuvarande text är inte kontrollerad, och Kammarrätten i Sundsvall har dömt \
            annorlunda.
            """)
      ]),
    Provision(
      .lss9fOmvardnadsbidrag, .informs,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 f § sista stycket LSS (SFS 2020:441); 51 kap. 6 § SFB",
          says: "Omvårdnadsbidrag, tidigare vårdbidrag, får inte påverka bedömningen av barnets rätt till assistans.",
          inEnglish: """
            Care allowance, earlier called vårdbidrag, must not influence the assessment of the child’s right to \
            assistance.
            """)
      ]),
    Provision(
      .foraldraavdragVantetid, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "9 a § fjärde stycket LSS jämfört med 9 f § LSS",
          says: """
            Ett barns väntetid och beredskap hör till de andra behov som avdraget minskar, sedan den aktiva hjälpen \
            har räknats bort.
            """,
          inEnglish: """
            A child’s waiting time and standby belong to the other needs that the deduction reduces, after the \
            active help has been taken off.
            """)
      ]),
    Provision(
      .foraldraavdragVentil, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "Riksdagens tillkännagivande med anledning av prop. 2021/22:214",
          says: """
            Föräldraavdraget har inget undantag för särskilda skäl, men riksdagen begärde ett sådant den 21 juni \
            2022.
            """,
          inEnglish: """
            The parental deduction has no exception for special reasons, but the Riksdag asked for one on 21 June \
            2022.
            """,
          doubt: "Om ett undantag har införts till och med november 2026 är inte kontrollerat.")
      ]),
    Provision(
      .avdrag0, .computes,
      [
        Version(
          from: .on(2025, 1, 1), confidence: .high,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2024:1063; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2024:1064
            """,
          says: """
            Före månaden för 1-årsdagen minskar barnets grundläggande behov med 6 timmar per dygn, medan andra \
            personliga behov lämnas orörda.
            """,
          inEnglish: """
            Before the month of the 1st birthday the child’s basic needs are reduced by 6 hours per 24 hours, while \
            other personal needs are left untouched.
            """),
        Version(
          from: .on(2023, 1, 1), to: CalendarDate(2024, 12, 31), confidence: .medium,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2022:1228; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2022:1229
            """,
          says: """
            För barn som inte har nått 1-årsmånaden är avdraget 12 timmar per dygn på grundläggande behov och \
            ingenting på andra personliga behov.
            """,
          inEnglish: """
            For children before the month of the 1st birthday the deduction is 12 hours per 24 hours from basic \
            needs and nothing from other personal needs.
            """,
          doubt: """
            Beloppen är lästa i tabeller från myndigheter och press, inte i bilagorna till SFS 2022:1228 och \
            2022:1229.
            """),
      ]),
    Provision(
      .avdrag16, .computes,
      [
        Version(
          from: .on(2025, 1, 1), confidence: .high,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2024:1063; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2024:1064
            """,
          says: """
            Mellan 1 och 6 års ålder är dygnsavdraget 1 timme 15 minuter för grundläggande behov och 15 minuter för \
            andra personliga behov.
            """,
          inEnglish: """
            Between the ages of 1 and 6 the deduction per 24 hours is 1 hour 15 minutes for basic needs and 15 \
            minutes for other personal needs.
            """),
        Version(
          from: .on(2023, 1, 1), to: CalendarDate(2024, 12, 31), confidence: .medium,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2022:1228; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2022:1229
            """,
          says: """
            En 1–6-åring får ett dygnsavdrag på 2 timmar 30 minuter i de grundläggande behoven och ett \
            halvtimmesavdrag i de andra personliga behoven.
            """,
          inEnglish: """
            A child of 1–6 years has a deduction per 24 hours of 2 hours 30 minutes in the basic needs and of half \
            an hour in the other personal needs.
            """,
          doubt: """
            Beloppen är lästa i tabeller från myndigheter och press, inte i bilagorna till SFS 2022:1228 och \
            2022:1229.
            """),
      ]),
    Provision(
      .avdrag711, .computes,
      [
        Version(
          from: .on(2025, 1, 1), confidence: .high,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2024:1063; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2024:1064
            """,
          says: """
            Är barnet 7–11 år minskar båda slagen av behov lika mycket, 30 minuter vardera per dygn eller 7 timmar i \
            veckan sammanlagt.
            """,
          inEnglish: """
            For a child of 7–11 years both kinds of need are reduced equally, by 30 minutes each per 24 hours or 7 \
            hours a week together.
            """),
        Version(
          from: .on(2023, 1, 1), to: CalendarDate(2024, 12, 31), confidence: .medium,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2022:1228; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2022:1229
            """,
          says: """
            I åldern 7–11 år dras en hel timme per dygn från grundläggande behov och en hel timme från andra \
            personliga behov.
            """,
          inEnglish: """
            At the age of 7–11 one full hour per 24 hours is taken from basic needs and one full hour from other \
            personal needs.
            """,
          doubt: """
            Beloppen är lästa i tabeller från myndigheter och press, inte i bilagorna till SFS 2022:1228 och \
            2022:1229.
            """),
      ]),
    Provision(
      .avdrag1217, .computes,
      [
        Version(
          from: .on(2025, 1, 1), confidence: .high,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2024:1063; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2024:1064
            """,
          says: """
            En 12–17-åring behåller all tid för grundläggande behov men förlorar 30 minuter per dygn av de andra \
            personliga behoven.
            """,
          inEnglish: """
            A person of 12–17 years keeps all time for basic needs but loses 30 minutes per 24 hours of the other \
            personal needs.
            """),
        Version(
          from: .on(2023, 1, 1), to: CalendarDate(2024, 12, 31), confidence: .medium,
          citation: """
            Bilagan till förordningen (1993:1090) i lydelse enligt SFS 2022:1228; bilagan till förordningen \
            (1993:1091) i lydelse enligt SFS 2022:1229
            """,
          says: """
            Från månaden för 12-årsdagen är enda avdraget en timme per dygn på andra personliga behov, fram till \
            18-årsmånaden.
            """,
          inEnglish: """
            From the month of the 12th birthday the only deduction is one hour per 24 hours from other personal \
            needs, until the month of the 18th birthday.
            """,
          doubt: """
            Beloppen är lästa i tabeller från myndigheter och press, inte i bilagorna till SFS 2022:1228 och \
            2022:1229.
            """),
      ]),
  ]
}

/// The age classes of the parental deduction.
public enum AgeClass: UInt8, Sendable, Hashable, CaseIterable {
  /// Before the month of the first birthday.
  case age0
  /// 1–6 years.
  case age1to6
  /// 7–11 years.
  case age7to11
  /// 12–17 years.
  case age12to17
  /// From the month of the eighteenth birthday, and where no birth date is known.
  case adult

  /// The class on a day. The whole birthday month belongs to the class the child enters (F1090 6 a §).
  ///
  /// - Parameter marchFirst: who is born on 29 February has the birthday on 1 March in common years (CI-41).
  public init(born: CalendarDate, on date: CalendarDate, marchFirst: Bool = false) {
    let thisYear = date.year - born.year
    let birthday = Law.birthday(thisYear, born: born, marchFirst: marchFirst)
    let years = thisYear - (date.month < birthday.month ? 1 : 0)
    switch years {
    case ..<1: self = .age0
    case 1...6: self = .age1to6
    case 7...11: self = .age7to11
    case 12...17: self = .age12to17
    default: self = .adult
    }
  }

  /// The rule that sets the amounts of the class.
  var rule: RuleID {
    switch self {
    case .age0: .avdrag0
    case .age1to6: .avdrag16
    case .age7to11: .avdrag711
    case .age12to17, .adult: .avdrag1217
    }
  }
}

extension DeductionTable {
  /// Minutes per 24 h for a class; nothing for an adult.
  public func pair(for ageClass: AgeClass) -> Pair {
    switch ageClass {
    case .age0: age0
    case .age1to6: age1to6
    case .age7to11: age7to11
    case .age12to17: age12to17
    case .adult: Pair(0, 0)
    }
  }
}

extension Case {
  /// The child's age class on the day of a law: the one held fast, or by the birth date; an adult where none is known.
  func ageClass(under law: Law) -> AgeClass {
    if let heldAge { return heldAge }
    guard let born else { return .adult }
    return AgeClass(born: born, on: law.date, marchFirst: law.readings.follows(.ci41Day1March))
  }
}

/// What is deducted from a child's needs, in minutes a week, before the floor at zero.
struct ParentalDeduction {
  var basic: Rational = .zero
  /// `nil` before 2023: it depends on the sum of the other needs, see `parentalPartOfOtherNeeds`.
  var other: Rational?
}

extension Inquiry {
  /// Steps 12 and 17: what parents answer for, in minutes a week. From 2023 a flat amount per 24 h with assistance; before
  /// that what normally belongs to being a parent of a child of the age.
  ///
  /// - Parameters:
  ///   - leastDays: days a week on which the rows show that assistance is given.
  ///   - assistants: the greatest number of assistants at once in a deductible row (CI-38).
  mutating func parentalDeduction(
    deductibleBasic: Rational, leastDays: Int, assistants: Int
  ) -> ParentalDeduction {
    guard let table = law.parameters.deductions else {
      return ParentalDeduction(basic: parentalPartOfBasicNeeds(deductibleBasic), other: nil)
    }
    let days = daysWithAssistance(leastDays)
    let pair = table.pair(for: child)
    apply(.f10906aManad, .count(Int(child.rawValue)))
    open(.calcAvdragEnGang)
    let factor = follows(.ci38PerAssistant) ? Rational(assistants) : .one
    close(.met)
    let basic = Rational(pair.basic) * days * factor
    let other = Rational(pair.other) * days * factor
    open(.lss9fForaldraavdrag)
    apply(child.rule, .minutesPerWeek(basic + other))
    apply(.lss9fUndantag, .noted)
    close(.minutesPerWeek(basic))
    return ParentalDeduction(basic: basic, other: other)
  }

  /// Days a week for which assistance is given: stated, or told by a complete schedule; seven in the secure sum while
  /// neither is.
  private mutating func daysWithAssistance(_ leastDays: Int) -> Rational {
    open(.f1090BilagaPerDygn)
    if follows(.ci02FlatSeven) {
      close(.count(7))
      return 7
    }
    let stated = facts.daysWithAssistance
    if !stated.isStated {
      witness.read(.daysWithAssistance, .unknown)
      marks.insert(.daysUnknown)
      guard leastDays < 7 else {
        close(.count(7))
        return 7
      }
      isOpen = true
      close(.open)
      return W.explores
        ? explored(OpenPoint(.daysWithAssistance), Amount(from: Rational(leastDays), to: 7) ?? .unknown, 7) : 7
    }
    let days = Rational.least(adverseQuantity(.daysWithAssistance, stated, cap: 7, ofCase: true), 7)
    guard facts.daysAreScheduled else {
      close(.noted)
      return days
    }
    marks.insert(.daysScheduled)
    close(.met)
    return days
  }

  /// Before 2023 the parental part is a stated fact. Unknown: all deductible minutes may fall away, or none.
  private mutating func parentalPartOfBasicNeeds(_ deductible: Rational) -> Rational {
    marks.insert(.needsHumanAssessment)
    if law.applies(.foraldraansvarUndantag2020) { apply(.foraldraansvarUndantag2020, .met) }
    open(.foraldraansvarIndividuellt)
    let stated = facts.parentalBasicBefore2023
    witness.read(.parentalBasicBefore2023, .amount(stated))
    close(stated.isKnown ? .met : .open)
    return parentalPart(stated, .parentalBasicBefore2023, all: deductible)
  }

  /// The same for other needs, waiting time and standby among them.
  mutating func parentalPartOfOtherNeeds(_ deductible: Rational) -> Rational {
    open(.foraldraansvarIndividuellt)
    let stated = facts.parentalOtherBefore2023
    witness.read(.parentalOtherBefore2023, .amount(stated))
    close(stated.isKnown ? .met : .open)
    return parentalPart(stated, .parentalOtherBefore2023, all: deductible)
  }

  private mutating func parentalPart(_ stated: Amount, _ fact: Fact, all: Rational) -> Rational {
    open(.calcForaldraansvarFore2023)
    let days = stated.isStated ? daysWithParentalPart() : 7
    let part: Rational
    if stated.isKnown {
      part = stated.least * days
    } else {
      isOpen = true
      let most = stated.greatest.map { Rational.least($0 * days, all) } ?? all
      part = W.explores && witness.choose(OpenPoint(fact), among: 2) == 0 ? stated.least * days : most
    }
    close(.minutesPerWeek(part))
    return part
  }

  private mutating func daysWithParentalPart() -> Rational {
    guard facts.daysWithAssistance.isStated else { return 7 }
    return Rational.least(adverseQuantity(.daysWithAssistance, facts.daysWithAssistance, cap: 7, ofCase: true), 7)
  }
}
