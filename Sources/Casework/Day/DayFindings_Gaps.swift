import CaseFile
import Law

// What is missing in the rows and the evidence.
extension DayFindings {
  var rowGaps: [Finding] {
    [
      selfCare, unsettledSupervision, nightContent, rowContent, privatePart, allPrivate, secondMinutes, secondReason,
      oldEvidence, ageLimit,
    ].compactMap { $0 }
  }

  /// One finding about the rows that fulfil a condition; `nil` when there are none.
  private func finding(
    _ kind: Finding.Kind, rule: RuleID? = nil, fact: Fact? = nil, remedy: Finding.Text, about: (DayRow) -> Bool,
    says: (Finding.Text) -> Finding.Text
  ) -> Finding? {
    let found = rows.filter { $0.minutes > 0 && $0.moment.truths[.metByOther] != .yes && about($0) }
    guard !found.isEmpty else { return nil }
    return Finding(
      kind, rows: found.map { $0.index }, says: says(FindingWords.list(found.map { $0.id })), remedy: remedy,
      rule: rule,
      fact: fact)
  }

  private var selfCare: Finding? {
    finding(
      .selfCareMissing, rule: .calcEgenvardBeslut, fact: .selfCare,
      remedy: .init(
        "Be vården om en bedömning på papper för varje åtgärd. Utan den räknas tiden inte.",
        "Ask health care for an assessment on paper for each measure. Without it the time does not count.")
    ) { row in
      guard row.moment.truths[.careMeasure] == .yes else { return false }
      switch row.moment.selfCare {
      case .unknown, .missing, .oral: return true
      case .documented, .healthCare: return false
      }
    } says: {
      .init(
        "Det finns ingen bedömning av egenvård för \($0.swedish).",
        "There is no self-care assessment for \($0.english).")
    }
  }

  private var unsettledSupervision: Finding? {
    let holders = Set(subject.moments.flatMap { $0.within }.map { Int($0) })
    let hasOthers = rows.contains { !$0.isWatch && $0.isOwnTime }
    return finding(
      .supervisionUnsettled, rule: .calcOverlapOnce, fact: .net,
      remedy: .init(
        "Skriv netto: ja om annan hjälp redan är borttagen från tiden. Skriv netto: nej om hela tiden står kvar.",
        "Write netto: ja if other help is already taken off the time, netto: nej if the whole time stands.")
    ) { row in
      hasOthers && row.moment.engagement == .supervision && row.moment.truths[.net] == .unknown
        && row.moment.takenOff.isEmpty && row.moment.within.isEmpty && !holders.contains(row.index)
    } says: {
      .init(
        "Tillsynen i \($0.swedish) säger inte om annan hjälp ligger i samma tid.",
        "The supervision in \($0.english) does not say whether other help lies in the same time.")
    }
  }

  private var nightContent: Finding? {
    finding(
      .nightWithoutContent, rule: .kamrNattTillsyn, fact: .content,
      remedy: .init(
        "Skriv med egna ord under text: vad händer, hur ofta, och vad gör den som vakar?",
        "Write in your own words under text: what happens, how often, and what does the one who watches do?")
    ) { row in
      row.moment.engagement == .supervision && row.isVague && !row.hasOwnWords
        && (row.moment.truths[.night] == .yes || row.touches(from: 1_380, to: 360))
    } says: {
      .init(
        "Tillsynen på natten i \($0.swedish) säger inte vad som händer.",
        "The supervision at night in \($0.english) does not say what happens.")
    }
  }

  private var rowContent: Finding? {
    finding(
      .rowWithoutContent, rule: .calcMomentModel, fact: .content,
      remedy: .init(
        "Skriv vad som görs, steg för steg. En diagnos räcker inte: hjälpen måste synas.",
        "Write what is done, step by step. A diagnosis is not enough: the help must be seen.")
    ) { row in
      !row.isWatch && row.moment.content == .unknown && !row.hasOwnWords && (row.row.name ?? "").isEmpty
    } says: {
      .init("Det står inte vad som görs i \($0.swedish).", "Nothing says what is done in \($0.english).")
    }
  }

  private var privatePart: Finding? {
    finding(
      .privatePartMissing, rule: .ra200957Integritet, fact: .privateMinutes,
      remedy: .init(
        "Skriv varav_privat: hur många av minuterna är nära kroppen? Skriv okänt om du inte vet.",
        "Write varav_privat: how many of the minutes are close to the body? Write okänt if you do not know.")
    ) { row in
      guard !row.isWatch, row.moment.truths[.qualifiedMotivation] != .yes, !row.moment.privateMinutes.isStated else {
        return false
      }
      if document.facts(of: row.row)[.privateMinutes] == .unknown { return false }
      return row.moment.need == .hygiene || row.moment.need == .meals || row.moment.need == .dressing
    } says: {
      .init(
        "Den mycket privata delen saknas i \($0.swedish).", "The very private part is missing in \($0.english).")
    }
  }

  private var allPrivate: Finding? {
    finding(
      .allPrivate, rule: .ra200957Integritet, fact: .privateMinutes,
      remedy: .init(
        "Se vilka minuter som är nära kroppen. Skriv gärna varför om det är alla.",
        "See which minutes are close to the body. Do write why if it is all of them.")
    ) { row in
      row.moment.content.isSeldomAllPrivate(insidePrivate: row.moment.truths[.insidePrivateMoment])
        && row.moment.need != .other && row.moment.privateMinutes.isKnown
        && !(row.moment.privateMinutes.least < row.moment.minutes.least)
    } says: {
      .init(
        "Alla minuter är privata i \($0.swedish). Det är ovanligt.",
        "All minutes are private in \($0.english). That is unusual.")
    }
  }

  private var secondMinutes: Finding? {
    finding(
      .secondAssistantMinutes, rule: .kamrDubbelAktivTid, fact: .secondActiveMinutes,
      remedy: .init(
        "Skriv andra_aktiv_min: hur länge hjälper den andra till varje gång?",
        "Write andra_aktiv_min: for how long does the second help each time?")
    ) {
      $0.moment.assistants > 1 && !$0.moment.secondActiveMinutes.isStated
    } says: {
      .init(
        "\($0.swedish) har två eller fler assistenter. Det står inte hur länge den andra är aktiv.",
        "\($0.english) has two assistants or more. Nothing says how long the second is active.")
    }
  }

  private var secondReason: Finding? {
    finding(
      .secondAssistantReason, rule: .lss9a5FleraAssistenter,
      remedy: .init(
        "Skriv under text varför det måste vara två, och varför lyft eller andra hjälpmedel inte räcker.",
        "Write under text why two are needed, and why hoists or other aids are not enough.")
    ) {
      $0.moment.assistants > 1 && !$0.hasOwnWords && $0.row.evidence.isEmpty
    } says: {
      .init(
        "Det står inte varför \($0.swedish) kräver två eller fler.",
        "Nothing says why \($0.english) requires two or more.")
    }
  }

  // MARK: Evidence and dates

  /// Certificates from more than two years before the day. Decisions do not grow old in that way.
  private var oldEvidence: Finding? {
    let old = document.evidence.filter { piece in
      guard let date = piece.date, !(piece.kind ?? "").lowercased().contains("beslut") else { return false }
      return date.adding(years: 2) < day
    }
    guard !old.isEmpty else { return nil }
    let ids = Set(old.map { $0.id })
    let names = FindingWords.list(old.map { $0.id })
    return Finding(
      .oldEvidence, rows: rows.filter { !ids.isDisjoint(with: $0.row.evidence) }.map { $0.index },
      says: .init(
        "Underlag som är mer än två år: \(names.swedish).", "Evidence more than two years old: \(names.english)."),
      remedy: .init(
        "Be om ett nytt, eller om några rader om att det gamla ännu stämmer.",
        "Ask for a new one, or for a few lines that the old one still holds."),
      rule: .procUnderlag)
  }

  /// The age limit within a year, and no application or grant in the file.
  private var ageLimit: Finding? {
    guard let born = subject.born, subject.grants.isEmpty, subject.applications.isEmpty,
      let limit = law.ageLimit(born: born, track: .agency)
    else { return nil }
    let last = limit.lastApplicationDay
    guard !(last < day), last < day.adding(years: 1) else { return nil }
    let date = FindingWords.date(last)
    return Finding(
      .ageLimitNear,
      says: .init(
        "Den som inte har stödet sedan förut måste söka senast \(date.swedish). Då går åldersgränsen.",
        "Who does not have the support since before must apply by \(date.english). That is the age limit."),
      remedy: .init(
        "Sök i tid. Skriv in dagen under ansökningar om du redan har sökt.",
        "Apply in time. Write the day under ansökningar if you have applied already."),
      rule: .alderAnsokanSenast)
  }
}

extension DayRow {
  /// `true` when the person has told of the row in words.
  var hasOwnWords: Bool { !(row.text ?? "").allSatisfy { $0.isWhitespace } }

  /// `true` when the word for what is done tells nothing of it.
  var isVague: Bool {
    switch moment.content {
    case .unknown, .elseOther, .generalSupervision, .merePresence: true
    default: false
    }
  }
}

extension Content {
  /// `true` when the help is seldom very private from beginning to end.
  func isSeldomAllPrivate(insidePrivate: Truth) -> Bool {
    switch self {
    case .shaving, .beardTrimming, .makeUp, .combing, .haircut, .nailClipping, .manicure, .lotion, .outerClothes,
      .choosingClothes, .clothesCare, .cuttingServing, .mealSupervision, .encouragement, .reminders, .household,
      .errands:
      true
    case .transfer: insidePrivate != .yes
    default: false
    }
  }
}
