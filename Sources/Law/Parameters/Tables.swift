/// The dated figures of the law: as data. Outside a table the value is unknown, never 0.
extension Parameters {
  /// Minutes of basic need a week that must be exceeded for assistansersättning, 51 kap. 3 § SFB.
  public static let threshold = Dated<Rational>([
    Dated.Entry(from: CalendarDate(1994, 1, 1), 1_200, rule: .sfb51320h, confidence: .high)
  ])

  /// Hours a week that the kommun pays of everybody's assistansersättning, 51 kap. 22 and 23 §§ SFB.
  ///
  /// The first day is not verified; the split before it is unknown.
  public static let cofinance = Dated<Rational>([
    Dated.Entry(from: CalendarDate(1997, 11, 1), 20, rule: .sfb5122Kommun20h, confidence: .medium)
  ])

  /// Schablonbelopp, kronor and öre an hour, one entry a calendar year from 2008, 5 § förordningen (1993:1091).
  public static let standardHourlyRate = Dated<Money>([
    rate(2008, 237, 00, .high),
    rate(2009, 247, 00, .low, isUnverified: true),
    rate(2010, 252, 00, .low, isUnverified: true),
    rate(2011, 258, 00, .medium),
    rate(2012, 267, 00, .high),
    rate(2013, 275, 00, .high),
    rate(2014, 280, 00, .high),
    rate(2015, 284, 00, .high),
    rate(2016, 288, 00, .medium),
    rate(2017, 291, 00, .medium),
    rate(2018, 295, 40, .high),
    rate(2019, 299, 80, .high),
    rate(2020, 304, 30, .high),
    rate(2021, 315, 00, .high),
    rate(2022, 319, 70, .medium),
    rate(2023, 324, 50, .high),
    rate(2024, 332, 60, .high),
    rate(2025, 342, 60, .high),
    rate(2026, 347, 70, .low, isUnverified: true),
  ])

  private static func rate(
    _ year: Int, _ kronor: Int, _ ore: Int, _ confidence: Confidence, isUnverified: Bool = false
  ) -> Dated<Money>.Entry {
    Dated.Entry(
      from: CalendarDate(year, 1, 1), to: CalendarDate(year, 12, 31), Money(kronor: kronor, ore: ore),
      rule: .sfb5111Schablon, confidence: confidence, isUnverified: isUnverified)
  }

  /// Hours of waiting time at night that make one assistance hour. FKFS 2016:4 itself is not read.
  public static let waitingRatio = Dated<Rational>([
    Dated.Entry(from: CalendarDate(1994, 1, 1), 4, rule: .fkfsVantetidFjardedel, confidence: .medium)
  ])

  /// Hours of standby at night that make one assistance hour. FKFS 2016:4 itself is not read.
  public static let standbyRatio = Dated<Rational>([
    Dated.Entry(from: CalendarDate(1994, 1, 1), 7, rule: .fkfsBeredskapSjundedel, confidence: .medium)
  ])

  /// Föräldraavdrag in minutes per 24 h, basic and other needs, the annexes to F1090 and F1091.
  public static let parentalDeduction = Dated<DeductionTable>([
    Dated.Entry(
      from: CalendarDate(2023, 1, 1), to: CalendarDate(2024, 12, 31),
      DeductionTable(
        age0: DeductionTable.Pair(720, 0), age1to6: DeductionTable.Pair(150, 30),
        age7to11: DeductionTable.Pair(60, 60), age12to17: DeductionTable.Pair(0, 60)),
      rule: .lss9fForaldraavdrag, confidence: .medium),
    Dated.Entry(
      from: CalendarDate(2025, 1, 1),
      DeductionTable(
        age0: DeductionTable.Pair(360, 0), age1to6: DeductionTable.Pair(75, 15),
        age7to11: DeductionTable.Pair(30, 30), age12to17: DeductionTable.Pair(0, 30)),
      rule: .lss9fForaldraavdrag, confidence: .high),
  ])

  /// Longest grant period in months, 51 kap. 9 § SFB.
  public static let grantPeriod = Dated<Int>([
    Dated.Entry(from: CalendarDate(2011, 1, 1), 6, rule: .sfb519Beviljandeperiod, confidence: .high)
  ])

  /// Months before the month of application that can be paid, 51 kap. 7 § SFB.
  public static let retroactive = Dated<Int>([
    Dated.Entry(from: CalendarDate(2011, 1, 1), 1, rule: .sfb517Retro, confidence: .high)
  ])
}
