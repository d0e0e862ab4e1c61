extension Provisions {
  /// Lag (1989:253): the public holidays.
  public static let publicHolidays: [Provision] = [
    Provision(
      .tidHelgdagar, .computes,
      [
        Version(
          from: .on(2005, 4, 1), confidence: .high,
          citation: "1–2 §§ lagen (1989:253) om allmänna helgdagar (SFS 2004:1320)",
          says: """
            Allmänna helgdagar är söndagar, nyårsdagen, trettondagen, långfredagen, annandag påsk, 1 maj, Kristi \
            himmelsfärdsdag, nationaldagen 6 juni, midsommardagen, alla helgons dag, juldagen och annandag jul.
            """,
          inEnglish: """
            Public holidays are Sundays, 1 and 6 January, Good Friday, Easter Monday, 1 May, Ascension Day, the \
            national day 6 June, Midsummer Day, All Saints' Day, and 25 and 26 December.
            """),
        Version(
          from: .always, to: CalendarDate(2005, 3, 31), confidence: .high,
          citation: "1–2 §§ lagen (1989:253) om allmänna helgdagar",
          says: """
            Annandag pingst är allmän helgdag men inte den 6 juni, medan söndagar och övriga helgdagar är desamma \
            som de är från april 2005.
            """,
          inEnglish: """
            Whit Monday is a public holiday but 6 June is not, while Sundays and the other public holidays are the \
            same as they are from April 2005.
            """),
      ])
  ]
}

/// Allmän helgdag: a public holiday by lag (1989:253). A Sunday without a name of its own is ``sunday``.
public enum PublicHoliday: UInt8, Sendable, Hashable, CaseIterable {
  case newYearsDay, epiphany, goodFriday, easterDay, easterMonday, mayDay, ascensionDay, whitSunday, whitMonday
  case nationalDay, midsummerDay, allSaintsDay, christmasDay, secondChristmasDay, sunday

  /// The name in Swedish, for display.
  public var name: StaticString {
    switch self {
    case .newYearsDay: "nyårsdagen"
    case .epiphany: "trettondedag jul"
    case .goodFriday: "långfredagen"
    case .easterDay: "påskdagen"
    case .easterMonday: "annandag påsk"
    case .mayDay: "första maj"
    case .ascensionDay: "Kristi himmelsfärdsdag"
    case .whitSunday: "pingstdagen"
    case .whitMonday: "annandag pingst"
    case .nationalDay: "Sveriges nationaldag"
    case .midsummerDay: "midsommardagen"
    case .allSaintsDay: "alla helgons dag"
    case .christmasDay: "juldagen"
    case .secondChristmasDay: "annandag jul"
    case .sunday: "söndag"
    }
  }
}

extension CalendarDate {
  /// Påskdagen of a year: the Sunday after the first church full moon on or after 21 March, 22 March – 25 April.
  ///
  /// - Parameter year: 1 – 9999; Gregorian also before 1583.
  public static func easterDay(of year: Int) -> CalendarDate {
    // The anonymous Gregorian computus, in the form of Meeus, Astronomical Algorithms, chapter 8.
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let index = epact + weekday - 7 * late + 114
    return CalendarDate(year, index / 31, index % 31 + 1)
  }

  /// The public holiday the day is, by the wording of the act in force on that very day; `nil` on other days.
  ///
  /// 6 June replaced Whit Monday with the wording of 2004:1320.
  public var publicHoliday: PublicHoliday? { fixedHoliday ?? movableHoliday ?? (weekday == .sunday ? .sunday : nil) }

  /// `true` on a public holiday, Sundays included.
  public var isPublicHoliday: Bool { publicHoliday != nil }

  private var fixedHoliday: PublicHoliday? {
    switch (month, day) {
    case (1, 1): .newYearsDay
    case (1, 6): .epiphany
    case (5, 1): .mayDay
    case (6, 6): hasNationalDay ? .nationalDay : nil
    case (12, 25): .christmasDay
    case (12, 26): .secondChristmasDay
    default: nil
    }
  }

  private var movableHoliday: PublicHoliday? {
    switch month {
    case 3, 4, 5: return holidayAroundEaster
    case 6: return weekday == .saturday && day >= 20 && day <= 26 ? .midsummerDay : holidayAroundEaster
    case 10: return weekday == .saturday && day == 31 ? .allSaintsDay : nil
    case 11: return weekday == .saturday && day <= 6 ? .allSaintsDay : nil
    default: return nil
    }
  }

  private var holidayAroundEaster: PublicHoliday? {
    switch dayNumber - CalendarDate.easterDay(of: year).dayNumber {
    case -2: .goodFriday
    case 0: .easterDay
    case 1: .easterMonday
    case 39: .ascensionDay
    case 49: .whitSunday
    case 50: hasNationalDay ? nil : .whitMonday
    default: nil
    }
  }

  private var hasNationalDay: Bool { Provisions.publicHolidays.wording(of: .tidHelgdagar, on: self) == 2 }
}
