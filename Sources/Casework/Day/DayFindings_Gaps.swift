import CaseFile
import Law

// What is missing in the rows.
extension DayFindings {
  var rowGaps: [Finding] {
    [
      selfCareMissing, selfCareUnsaid, unsettledSupervision, nightContent, rowContent, privatePart, allPrivate,
      secondMinutes, secondReason,
    ].compactMap { $0 }
  }

  /// One finding about the rows that fulfil a condition; `nil` when there are none.
  private func finding(
    _ kind: Finding.Kind, rule: RuleID? = nil, fact: Fact? = nil, remedy: Finding.Text, about: (DayRow) -> Bool,
    says: (Finding.Text) -> Finding.Text
  ) -> Finding? {
    let found = rows.filter { $0.minutes > 0 && !$0.isMetByOther && about($0) }
    guard !found.isEmpty else { return nil }
    return Finding(
      kind, rows: found.map { $0.index }, says: says(FindingWords.list(found.map { $0.id })), remedy: remedy,
      rule: rule,
      fact: fact)
  }

  /// Before the court asked for a paper, the word of the treating doctor was enough.
  private var selfCareMissing: Finding? {
    let needsPaper = law.applies(.calcEgenvardBeslut)
    return finding(
      .selfCareMissing, rule: selfCareRule, fact: .selfCare, remedy: SelfCareText.remedy(needsPaper)
    ) { row in
      guard row.moment.truths[.careMeasure] == .yes else { return false }
      return row.moment.selfCare == .missing || needsPaper && row.moment.selfCare == .oral
    } says: {
      .init(
        "Ingen bedömning av egenvård\(needsPaper ? " på papper" : ""): \($0.swedish).",
        "No self-care assessment\(needsPaper ? " on paper" : ""): \($0.english).")
    }
  }

  private var selfCareUnsaid: Finding? {
    finding(
      .selfCareMissing, rule: selfCareRule, fact: .selfCare,
      remedy: SelfCareText.remedy(law.applies(.calcEgenvardBeslut))
    ) {
      $0.moment.truths[.careMeasure] == .yes && $0.moment.selfCare == .unknown
    } says: {
      .init(
        "Det är inte sagt om vården har bedömt egenvård: \($0.swedish).",
        "Nothing says whether health staff have assessed it as self-care: \($0.english).")
    }
  }

  private var selfCareRule: RuleID { law.applies(.calcEgenvardBeslut) ? .calcEgenvardBeslut : .egenvardFore2021 }

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
      row.isVagueAtNight
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
      // To wait and to stand by is told by the word for it.
      !row.holdsNightHelp && row.isVague && !row.isVagueAtNight && !row.hasOwnWords && (row.row.name ?? "").isEmpty
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
      guard law.applies(.ra200957Integritet), !row.isWatch, row.moment.truths[.qualifiedMotivation] != .yes,
        !row.moment.privateMinutes.isStated, !row.moment.content.isNeverPrivate
      else { return false }
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
        "See which minutes are close to the body. If it is all of them, please write why.")
    ) { row in
      guard law.applies(.ra200957Integritet), let most = row.moment.minutes.greatest else { return false }
      return row.moment.content.isSeldomAllPrivate(insidePrivate: row.moment.truths[.insidePrivateMoment])
        && row.moment.need != .other && row.moment.privateMinutes.isKnown
        && !(row.moment.privateMinutes.least < most)
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
        "Two assistants or more: \($0.english). Nothing says how long the second is active.")
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
        "Nothing says why two or more are needed: \($0.english).")
    }
  }
}

extension DayRow {
  /// `true` when the person has told of the row in words: more than that there is watch or help, and more than a
  /// diagnosis.
  var hasOwnWords: Bool {
    let words = (row.text ?? "").lowercased().split { !$0.isLetter && $0 != "-" }.map { String($0) }
    return words.contains { !BareWords.all.contains($0) }
  }

  /// `true` when the word for what is done tells nothing of it.
  var isVague: Bool {
    switch moment.content {
    case .unknown, .elseOther, .generalSupervision, .merePresence: true
    default: false
    }
  }
}

/// Words that tell nothing of what is done.
private enum BareWords {
  static let all = Set(
    """
    tillsyn tillsynen övervakning vak vaka jour hjälp hjälpen stöd behov behöver måste ha allmän ständig kontinuerlig \
    aktiv natt natten nätter nattetid dag dagen dygnet runt hela alltid under på av och i vid med är har finns det jag \
    hon han hen supervision watch help support need needs night day all the at a of and is always \
    cp cp-skada autism adhd epilepsi demens als ms stroke ryggmärgsskada hjärnskada syndrom downs utvecklingsstörning \
    intellektuell funktionsnedsättning diagnos diagnosis dementia epilepsy
    """.split(separator: " ").map { String($0) })
}

private enum SelfCareText {
  static func remedy(_ needsPaper: Bool) -> Finding.Text {
    .init(
      "Be vården om en bedömning\(needsPaper ? " på papper" : "") för varje åtgärd. Utan den räknas tiden inte.",
      "Ask health care for an assessment\(needsPaper ? " on paper" : "") for each measure. Without it the time does not "
        + "count.")
  }
}

extension DayRow {
  /// `true` when a watch that is or may be at night tells nothing of what happens.
  fileprivate var isVagueAtNight: Bool {
    moment.engagement == .supervision && isVague && !hasOwnWords
      && (isAtNight || saysNightIsUnknown || touches(from: 1_380, to: 360))
  }
}

extension Content {
  /// `true` for what is never very private: no private part is to be told.
  var isNeverPrivate: Bool {
    switch self {
    case .beardTrimming, .makeUp, .haircut, .manicure, .outerClothes, .choosingClothes, .clothesCare, .cuttingServing,
      .household, .errands:
      true
    default: false
    }
  }

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
