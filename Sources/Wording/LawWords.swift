package import CaseFile
import Casework
package import Law

extension Language {
  /// The days a version is in force.
  package func days(_ version: Version) -> String {
    let first =
      switch version.from {
      case .always: self("alltid", "always")
      case .day(let day): date(day)
      case .dayUnverified(let day): self("omkring \(date(day))", "about \(date(day))")
      }
    guard let last = version.to else { return version.from == .always ? first : self("från \(first)", "from \(first)") }
    if version.from == .always { return self("till \(date(last))", "until \(date(last))") }
    return "\(first) – \(date(last))"
  }

  /// One answer to a contested question, with who holds it.
  package func option(_ option: ReadingOption, isFollowed: Bool) -> String {
    let description = option.description
    return "\(isFollowed ? "●" : "○") \(option.question.id)=\(description.name): "
      + self("\(description.says)", "\(description.inEnglish)") + " [\(description.holders)]"
  }

  package func authority(_ authority: Authority) -> String {
    switch authority {
    case .agency: "Försäkringskassan"
    case .kommun: self("Kommunen", "The kommun")
    case .none: self("Ingen", "Nobody")
    case .open: self("Öppet – beror på det som är okänt", "Open – depends on what is unknown")
    }
  }

  /// Who decides, in one word for tables.
  package func short(_ authority: Authority) -> String {
    switch authority {
    case .agency: "FK"
    case .kommun: self("kommunen", "kommun")
    case .none: self("ingen", "nobody")
    case .open: self("öppet", "open")
    }
  }

  package func band(_ band: KommunBand) -> String {
    switch band {
    case .noRight: self("ingen rätt", "no right")
    case .unlikely: self("mindre troligt", "unlikely")
    case .uncertain: self("osäkert", "uncertain")
    case .likely: self("troligt", "likely")
    }
  }

  package func truth(_ truth: Truth) -> String {
    switch truth {
    case .yes: self("ja", "yes")
    case .no: self("nej", "no")
    case .unknown: self("okänt", "unknown")
    }
  }

  package func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: self("kontrollerad", "verified")
    case .medium: self("sekundär källa", "secondary source")
    case .low: self("svag källa", "weak source")
    }
  }

  package func mode(_ mode: CountingMode) -> String {
    switch mode {
    case .all: self("allt räknas som grundläggande behov", "all of it counts as a basic need")
    case .privatePart: self("bara den mycket privata delen räknas", "only the very private part counts")
    case .broad: self("all praktisk hjälp räknas", "all practical help counts")
    case .caseLaw: self("praxis avgör", "practice decides")
    case .other: self("inte grundläggande; prövas som annat behov", "not basic; tried as an other need")
    case .otherInFull:
      self("annat behov i sin helhet, utan föräldraavdrag", "other need in full, no parental deduction")
    case .none: self("ger ingen tid", "gives no time")
    }
  }

  /// What people should see about a case or a row; the order is the order of importance.
  ///
  /// - Parameter rows: names of the rows that bear a mark, told after the sentence.
  package func remarks(_ marks: Marks, rows: (Marks) -> [String] = { _ in [] }) -> [String] {
    var result: [String] = []
    func add(_ mark: Marks, _ swedish: String, _ english: String) {
      guard marks.contains(mark) else { return }
      let names = rows(mark)
      let place = names.isEmpty || names.count > 12 ? "" : " (\(names.joined(separator: ", ")))"
      result.append(self(swedish, english) + place)
    }
    add(
      .beyondHorizon, "Dagen ligger efter den dag som lagen är känd till. Reglerna kan ha ändrats.",
      "The day lies after what the law is known to. The rules may have changed.")
    add(
      .individualAssessment, "Före den 1 juli 1996 sa lagen inte vilka behov som är grundläggande: svaret är öppet.",
      "Before 1 July 1996 the act did not say which needs are basic: the answer is open.")
    add(
      .marginal, "Summan ligger inom en timme från 20-timmarsgränsen. Små ändringar kan byta vem som beslutar.",
      "The sum lies within an hour of the 20-hour line. Small changes can move who decides.")
    add(
      .needsConfirmation,
      "Det löpande stödet ligger nära gränsen för större delen av dygnet (10–14 timmar). Resultatet behöver bekräftas.",
      "The continuous support lies near the limit for the greater part of the day (10–14 hours). It must be confirmed.")
    add(
      .needsInvestigation,
      "Hjälpmedel och bostadsanpassning är inte utredda. Den andra assistenten räknas inte säkert förrän det är gjort.",
      "Aids and housing adaptation are not investigated. The second assistant does not surely count until they are.")
    add(
      .needsHumanAssessment, "Hur mycket föräldrar svarar för måste en människa bedöma (före 2023).",
      "How much parents answer for must be judged by a human (before 2023).")
    add(
      .selfCareMissing, "En egenvårdsbedömning saknas. Be den som ger vården om en skriftlig bedömning.",
      "A self-care assessment is missing. Ask the treating staff for one in writing.")
    add(
      .daysUnknown, "Antalet dygn med assistans är inte angivet. Sju dygn används i den säkra summan.",
      "The number of days with assistance is not stated. Seven are used in the secure sum.")
    add(
      .daysScheduled, "Antalet dygn med assistans är inte angivet. Det är räknat ur radernas scheman.",
      "The number of days with assistance is not stated. It is worked out from the rows' schedules.")
    add(
      .totalFallsAtLine,
      "Summan är lägre hos Försäkringskassan än den hade varit hos kommunen. Det följer av att reglerna skiljer sig.",
      "The total is lower with Försäkringskassan than it would be with the kommun. That follows from different rules.")
    add(
      .cappedByAge,
      "Behovet är större än det som får beviljas efter åldersgränsen. Resten prövas enligt socialtjänstlagen.",
      "The need is above what may be granted after the age limit. The rest is tried under the Social Services Act.")
    add(
      .moreHoursBeforeLimit, "Ansökan om fler timmar kom in före åldersgränsen. Om de kan beviljas är osäkert.",
      "The application for more hours came in before the age limit. Whether they can be granted is uncertain.")
    add(
      .doubleDeduction,
      "Tid är redan borttagen för föräldraansvar, och avdraget görs också. Hela behovet ska räknas först.",
      "Time is already taken off for parental responsibility and the deduction is made too. Count the whole need first."
    )
    add(
      .overFullDay, "En assistent har mer än 24 timmar på ett dygn. Se över tiderna.",
      "One assistant has more than 24 hours a day. Check the times.")
    add(
      .innerExceedsOuter, "En rad är längre än tillsynen den ligger i.",
      "A row is longer than the supervision it lies in.")
    add(
      .shareUnknown, "Några, men inte alla, av tillsynsraderna runt raden gäller. Hur stor del det rör är okänt.",
      "Some, not all, of the supervision rows around the row stand. How much that concerns is unknown.")
    add(
      .secondAssistantClaimed, "Den andra assistentens aktiva tid är inte angiven och räknas som yrkad.",
      "The second assistant's active time is not stated and is counted as claimed.")
    add(
      .netOrGrossAssumed, "Nattraden säger inte om aktiv hjälp redan är borttagen. Den dras av.",
      "The night row does not say whether active help is already taken off. It is subtracted.")
    add(.courtsDisagreed, "Domstolarna var oense vid den tiden.", "The courts disagreed at the time.")
    add(
      .medicalLotion, "Smörjning av medicinska skäl bedöms olika.", "Lotion for a medical reason is judged differently."
    )
    add(
      .rareIncidents, "Händelserna är mer sällan än varje vecka. Myndigheter frågar ofta efter hur ofta.",
      "The incidents are more seldom than weekly. Authorities often ask about frequency.")
    add(
      .longStayAbroad, "Vistelsen utomlands är längre än sex månader.", "The stay abroad is longer than six months.")
    add(
      .lastDayIsHoliday, "Sista dagen är en dag då myndigheten har stängt. Lämna in vardagen före.",
      "The last day is one when the authority is closed. Hand in the working day before.")
    add(
      .specialReasonsAnew, "De särskilda skälen godtogs i skolan och behöver prövas på nytt.",
      "The special reasons were accepted in school and must be tried anew.")
    add(.weakPractice, "Praxis är gammal och svag.", "Practice is old and weak.")
    return result
  }
}

extension Language {
  /// A child's age class in years.
  package func ages(_ age: AgeClass) -> String {
    switch age {
    case .age0: self("under 1 år", "under 1 year")
    case .age1to6: self("1–6 år", "1–6 years")
    case .age7to11: self("7–11 år", "7–11 years")
    case .age12to17: self("12–17 år", "12–17 years")
    case .adult: self("vuxen", "adult")
    }
  }
}
