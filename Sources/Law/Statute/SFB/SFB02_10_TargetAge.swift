extension Provisions {
  /// 2 kap. 10 b–10 c §§ SFB: the target age for pension, which the age limit follows from 2026.
  public static let targetAge: [Provision] = [
    Provision(
      .sfb210bFormel, .informs,
      [
        Version(
          from: .about(2019, 1, 1), confidence: .high,
          citation: "2 kap. 10 b–10 c §§ SFB (SFS 2019:649)",
          says: """
            Riktåldern är 65 år plus två tredjedelar av livslängdens ökning vid 65 sedan 1994, i hela år, och gäller \
            sjätte året efter beräkningen.
            """,
          inEnglish: """
            The target age is 65 plus two thirds of the rise in life expectancy at 65 since 1994, in whole years, and \
            is valid for the sixth year after the calculation.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 2019 är känt.")
      ]),
    Provision(
      .sfb210cKvarstar, .informs,
      [
        Version(
          from: .about(2019, 1, 1), confidence: .high,
          citation: "2 kap. 10 c § andra stycket SFB",
          says: "Den som redan har nått en lägre åldersgräns när riktåldern höjs påverkas inte av höjningen.",
          inEnglish: """
            A person who has already reached a lower age limit when the target age is raised is not affected by the \
            rise.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 2019 är känt.")
      ]),
    Provision(
      .riktalderTabell, .computes,
      [
        Version(
          from: .on(2026, 1, 1), to: CalendarDate(2031, 12, 31), confidence: .medium,
          citation: """
            förordningarna SFS 2019:780 (2026), 2022:1441 (2028), 2023:323 (2029), 2024:299 (2030) och 2025:399 \
            (2031); pressuppgift för 2027
            """,
          says: "Riktåldern är fastställd till 67 år för vart och ett av åren 2026–2031; för senare år är den okänd.",
          inEnglish: "The target age is set to 67 for each of the years 2026–2031; for later years it is unknown.",
          doubt: "Riktåldern för 2027 bygger bara på en pressuppgift, och åldern efter 2031 är inte känd.")
      ]),
  ]
}

extension Law {
  /// Riktåldern in years for limits reached on a day; `nil` outside the years it has been set for.
  public static func targetAge(on day: CalendarDate) -> Int? {
    guard let table = targetAgeTable, table.applies(on: day) else { return nil }
    return 67
  }

  private static let targetAgeTable = Provisions.targetAge.provision(.riktalderTabell)?.versions.first
}
