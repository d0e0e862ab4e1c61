import CaseFile
import Casework
package import Law

/// Sentences of the easy layer: short, one thing at a time, the important thing first.
package enum EasyWords {
  /// `3 timmar och 42 minuter`; parts of a minute are said to be about.
  package static func duration(_ minutes: Rational) -> String {
    guard minutes.isDefined else { return "en tid som är för lång att räkna" }
    let whole = minutes.roundedHalfEven
    if whole == 0, minutes.isPositive { return "mindre än 1 minut" }
    let about = minutes == Rational(integerLiteral: whole) ? "" : "ungefär "
    let (hours, rest) = (whole / 60, whole % 60)
    let hourWords = hours == 1 ? "1 timme" : "\(hours) timmar"
    let minuteWords = rest == 1 ? "1 minut" : "\(rest) minuter"
    if hours == 0 { return about + minuteWords }
    return about + (rest == 0 ? hourWords : "\(hourWords) och \(minuteWords)")
  }

  /// The need in a word a person uses.
  package static func need(_ need: Need) -> String {
    switch need {
    case .breathing: "att andas"
    case .hygiene: "att hålla dig ren"
    case .meals: "att äta och dricka"
    case .tubeFeeding: "sondmat"
    case .dressing: "att klä på och av dig"
    case .communication: "att prata med andra"
    case .preventiveSupport: "att du eller andra inte ska skadas"
    case .medicalSupport: "en farlig sjukdom"
    case .deepKnowledge: "stöd av någon som känner dig väl"
    case .other: "annat i livet"
    }
  }

  /// `35 minuter varje gång`, and how often.
  package static func time(_ moment: HelpMoment) -> [String] {
    var lines: [String] = []
    if moment.minutes.isKnown, moment.minutes.least.isPositive {
      let verb =
        switch moment.engagement {
        case .active: "Hjälpen tar"
        case .standby: "Assistenten kan komma om du ringer, i"
        case .supervision, .waiting, .presence: "Assistenten finns hos dig"
        }
      lines.append("\(verb) \(duration(moment.minutes.least)) varje gång.")
    }
    if moment.occasions.count.isKnown { lines.append(frequency(moment.occasions.count.least, moment.occasions.per)) }
    if moment.assistants > 1 { lines.append("\(moment.assistants) assistenter hjälper dig samtidigt.") }
    return lines
  }

  /// How often, in whole numbers: what is seldomer than once a period is told by the year.
  private static func frequency(_ count: Rational, _ period: Period) -> String {
    if count.isPositive, count < 1 {
      let perYear: Rational =
        switch period {
        case .day: Rational(365)
        case .week: Rational(1_461, 28)
        case .month: Rational(12)
        case .year: 1
        }
      if count * perYear < Rational(1, 2) { return "Det händer mer sällan än en gång om året." }
      return "Det händer ungefär \(times((count * perYear).roundedHalfEven)) om året."
    }
    let whole = count.roundedHalfEven
    let about = count == Rational(integerLiteral: whole) ? "" : "ungefär "
    return "Det är \(about)\(times(whole)) \(Language.swedish.every(period))."
  }

  private static func times(_ count: Int64) -> String { count == 1 ? "1 gång" : "\(count) gånger" }

  /// What the row gives.
  package static func result(_ row: RowResult) -> [String] {
    var lines: [String] = []
    if row.basic.isPositive { lines.append("\(duration(row.basic).capitalisedFirst) i veckan är grundläggande behov.") }
    if row.other.isPositive { lines.append("\(duration(row.other).capitalisedFirst) i veckan är andra behov.") }
    if row.nightCredit.isPositive { lines.append("Natten ger \(duration(row.nightCredit)) i veckan.") }
    if row.absorbed.isPositive { lines.append("\(duration(row.absorbed).capitalisedFirst) räknas i en annan rad.") }
    if row.takenOver.isPositive { lines.append("\(duration(row.takenOver).capitalisedFirst) räknas i andra rader.") }
    return lines.isEmpty ? ["Raden ger ingen tid."] : lines
  }

  /// What people should see about a case or a row.
  package static func remarks(_ marks: Marks) -> [String] {
    let all: [(Marks, [String])] = [
      (.beyondHorizon, ["Egenmakt vet inte hur lagen är den dagen.", "Reglerna kan vara nya."]),
      (.individualAssessment, ["Då fanns ingen lista över behoven.", "Därför är svaret öppet."]),
      (.marginal, ["Summan är nära 20 timmar.", "Lite mer eller mindre kan ändra vem som beslutar."]),
      (.needsConfirmation, ["Stödet är nära gränsen 12 timmar.", "Någon måste se efter att det stämmer."]),
      (
        .needsInvestigation,
        ["Någon måste se om hjälpmedel räcker.", "Sedan kan den andra assistenten räknas."]
      ),
      (.needsHumanAssessment, ["En människa måste bedöma vad föräldrar gör."]),
      (.selfCareMissing, ["Ett papper från vården saknas.", "Be vården skriva om det är egenvård."]),
      (.daysUnknown, ["Du har inte skrivit hur många dagar du får hjälp.", "Egenmakt räknar med 7."]),
      (.daysScheduled, ["Du har inte skrivit hur många dagar du får hjälp.", "Egenmakt räknar dem i dina rader."]),
      (.totalFallsAtLine, ["Hos kommunen hade det blivit fler timmar.", "Reglerna är olika."]),
      (.cappedByAge, ["Du behöver mer än du kan få.", "Sök resten hos kommunen enligt en annan lag."]),
      (.moreHoursBeforeLimit, ["Det är osäkert om du kan få fler timmar."]),
      (.doubleDeduction, ["Tid för föräldrar är borttagen två gånger.", "Skriv all hjälp som barnet får."]),
      (.overFullDay, ["En assistent har mer än 24 timmar på ett dygn.", "Se över tiderna."]),
      (.innerExceedsOuter, ["Raden är längre än tillsynen den ligger i.", "Se över tiderna."]),
      (.shareUnknown, ["Raden ligger i flera rader med tillsyn.", "Det är oklart hur mycket som räknas där."]),
      (.secondAssistantClaimed, ["Skriv hur länge båda assistenterna arbetar."]),
      (.netOrGrossAssumed, ["Hjälp på natten är borttagen från väntetiden."]),
      (.courtsDisagreed, ["Domstolarna var inte överens då."]),
      (.medicalLotion, ["Alla är inte överens om kräm som medicin."]),
      (.rareIncidents, ["Det händer sällan.", "Myndigheten kan fråga hur ofta."]),
      (.longStayAbroad, ["Du är utomlands mer än 6 månader."]),
      (.lastDayIsHoliday, ["Sista dagen är en helgdag.", "Lämna in före den."]),
      (.specialReasonsAnew, ["Skälen i skolan måste prövas igen."]),
      (.weakPractice, ["Domarna är gamla.", "Det är osäkert om de gäller."]),
    ]
    return all.filter { marks.contains($0.0) }.flatMap { $0.1 }
  }

  /// What can still change.
  package static func open(_ bounds: Bounds) -> [String] {
    guard !bounds.isKnown else { return [] }
    return [
      "Det är inte klart än.", "Minst blir det \(duration(bounds.secure)).",
      "Mest blir det \(duration(bounds.possible)).",
    ]
  }
}
