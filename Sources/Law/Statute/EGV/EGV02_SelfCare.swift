extension Provisions {
  /// 2–6 §§ EGV: self-care and its border to health care – with the practice and the regulation before the act.
  public static let selfCare: [Provision] = [
    Provision(
      .egv2Definition, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "2 § EGV (SFS 2022:1250)",
          says: """
            Egenvård är en vårdåtgärd som behandlande vårdpersonal har bedömt att personen kan göra själv eller med \
            hjälp, till exempel av en assistent.
            """,
          inEnglish: """
            Self-care is a health-care measure that treating health staff have judged that the person can do alone or \
            with help, for example from an assistant.
            """)
      ]),
    Provision(
      .egv3Atgard, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "3 § EGV (SFS 2022:1250)",
          says: """
            Bara hjälp som medicinskt förebygger, utreder eller behandlar sjukdom eller skada är en vårdåtgärd som kan \
            bli egenvård.
            """,
          inEnglish: """
            Only help that medically prevents, examines or treats illness or injury is a health-care measure that can \
            become self-care.
            """)
      ]),
    Provision(
      .egv4Personal, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "4 § EGV (SFS 2022:1250)",
          says: """
            Den som bedömer personens egenvård ska ha legitimation i ett vårdyrke eller vara särskilt förordnad med \
            sådan behörighet.
            """,
          inEnglish: """
            Whoever judges the person's self-care must be licensed health staff or specially appointed with that \
            competence.
            """)
      ]),
    Provision(
      .egv5Hsl, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "5 § EGV (SFS 2022:1250)",
          says: """
            När personen eller en assistent utför egenvård gäller inte hälso- och sjukvårdslagen, och därför kan \
            hjälpen vara assistans.
            """,
          inEnglish: """
            When the person or an assistant performs self-care the health care act does not apply, and the help can \
            therefore be assistance.
            """)
      ]),
    Provision(
      .egv6Foreskrifter, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "6 § EGV (SFS 2022:1250); förordning (2022:1256)",
          says: "Föreskrifter kan bestämma vad vården är skyldig att göra före, under och efter en egenvårdsbedömning.",
          inEnglish: """
            Regulations can decide what the health service must do before, at and after a self-care assessment.
            """,
          doubt: "Inga gällande föreskrifter har hittats; det behöver kontrolleras hos Socialstyrelsen.")
      ]),
    Provision(
      .sosfs20096, .informs,
      [
        Version(
          from: .about(2009, 1, 1), to: CalendarDate(2023, 2, 28), confidence: .medium,
          citation: "SOSFS 2009:6 (ändrad genom HSLF-FS 2017:16, upphävd genom HSLF-FS 2023:2)",
          says: """
            Vården måste bedöma, planera i sju punkter, följa upp och ompröva egenvården; planens punkter är ett bra \
            underlag i assistansärendet.
            """,
          inEnglish: """
            The health service must assess, plan in seven points, follow up and reconsider self-care; the points of \
            the plan are good evidence in the assistance case.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 2009 är känt.")
      ]),
    Provision(
      .hfd202111EgenvardBevis, .decides,
      [
        Version(
          from: .on(2021, 3, 1), confidence: .high,
          citation: "HFD 2021 ref. 11",
          says: """
            Underlaget måste visa att legitimerad personal har bedömt åtgärden som egenvård, annars räknas noll \
            minuter; personen kan kräva en dokumenterad bedömning och ett intyg.
            """,
          inEnglish: """
            The evidence must show that licensed staff have judged the measure to be self-care, otherwise zero minutes \
            count; the person can demand a documented assessment and a certificate.
            """)
      ]),
    Provision(
      .egenvardFore2021, .decides,
      [
        Version(
          from: .always, to: CalendarDate(2021, 2, 28), confidence: .medium,
          citation: "guiden Att söka personlig assistans (ABH Utbildning), fakta 8; SOSFS 2009:6",
          says: """
            Egenvård är det som den behandlande läkaren bedömer att personen eller assistenten kan göra utan risk för \
            hälsan.
            """,
          inEnglish: """
            Self-care is what the treating doctor judges that the person or the assistant can do without risk to \
            health.
            """)
      ]),
    Provision(
      .hfd202111IngenLista, .informs,
      [
        Version(
          from: .on(2021, 3, 1), confidence: .high,
          citation: "HFD 2021 ref. 11 p. 4; prop. 2018/19:145 s. 6",
          says: """
            Ingen nationell lista avgör vad som är egenvård; allt från stödstrumpor och sårvård till hemdialys och \
            respirator bedöms för varje person.
            """,
          inEnglish: """
            No national list decides what self-care is; everything from support stockings and wound dressing to home \
            dialysis and respirator is judged for each person.
            """)
      ]),
    Provision(
      .egenvardEnbart, .informs,
      [
        Version(
          from: .about(2016, 1, 1), to: CalendarDate(2018, 4, 12), confidence: .medium,
          citation: """
            SKR, Personlig assistans, 2019-11-29; HFD 2018 ref. 21; lagändringarna 2019-11-01, 2020-07-01 och \
            2023-01-01
            """,
          says: """
            I denna praxis förlorar den som bara behöver hjälp med egenvård sin assistans; en dom 2018 och \
            lagändringar från 2019 svarar på det.
            """,
          inEnglish: """
            In this practice a person who only needs help with self-care loses assistance; a judgment in 2018 and \
            changes of the act from 2019 answer it.
            """,
          doubt: "Början är bara känd som omkring 2016 och bygger på en uppgift från SKR.")
      ]),
    Provision(
      .egenvardDelegering, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "1 kap. 4 § och 6 kap. 3 § patientsäkerhetslagen (2010:659); 5 § EGV",
          says: """
            Egenvård är inte delegering: en uppgift som vården delegerar till assistenten förblir vård och ger ingen \
            assistanstid.
            """,
          inEnglish: """
            Self-care is not delegation: a task that the health service delegates to the assistant stays health care \
            and gives no assistance time.
            """)
      ]),
    Provision(
      .egenvardAnsvar, .informs,
      [
        Version(
          from: .on(2021, 3, 1), confidence: .high,
          citation: "HFD 2021 ref. 11; 5 § EGV",
          says: """
            Att bedöma egenvård och instruera den som hjälper är vårdens uppgift, men själva utförandet är inte vård.
            """,
          inEnglish: """
            Assessing self-care and instructing the helper is a task of the health service, but the performance is not \
            health care.
            """)
      ]),
    Provision(
      .fkFragaVarden, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            guiden Att söka personlig assistans (ABH Utbildning), avsnitt 6; Försäkringskassans blankett 7805, frågan \
            om vårduppgifter
            """,
          says: """
            Försäkringskassan frågar vården om sondmatning, medicin, sårvård, respirator, sugning, stomivård och \
            liknande är sjukvård eller egenvård för personen.
            """,
          inEnglish: """
            Försäkringskassan asks the clinician whether tube feeding, medicine, wound dressing, respirator, suction, \
            stoma care and similar are health care or self-care for the person.
            """)
      ]),
    Provision(
      .hsl59Hansyn, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "5 kap. 9 § HSL (SFS 2017:30); prop. 2021/22:244",
          says: """
            Hälso- och sjukvården ska ta särskild hänsyn till den som har stora och varaktiga funktionsnedsättningar, \
            också när personen har assistans.
            """,
          inEnglish: """
            Health care must pay special regard to those who have large and lasting disabilities, also when the person \
            has assistance.
            """)
      ]),
  ]
}

extension Inquiry {
  /// What a health-care measure gives: self-care may be assistance, HSL care never is. Since HFD 2021 ref. 11 a
  /// documented assessment by licensed staff is needed; before, the treating doctor's judgment was enough.
  mutating func selfCare(_ moment: MomentFacts, _ minutes: Rational) -> (Rational, RuleID?) {
    let needsDocument = law.applies(.hfd202111EgenvardBevis)
    let rule: RuleID = needsDocument ? .calcEgenvardBeslut : .egenvardFore2021
    open(rule)
    reads(.selfCare, word: moment.selfCare)
    let accepted: Bool
    let stated = W.explores && moment.selfCare == .unknown ? exploredSelfCare() : moment.selfCare
    switch stated {
    case .documented: accepted = true
    case .healthCare: accepted = false
    case .oral:
      accepted = !needsDocument
      if needsDocument { rowMarks.insert(.selfCareMissing) }
    case .missing:
      accepted = needsDocument ? false : follows(.ci35ProbableFromNotes)
      rowMarks.insert(.selfCareMissing)
    case .unknown:
      noteUnknown()
      rowMarks.insert(.selfCareMissing)
      accepted = false
    }
    if law.applies(.egv2Definition) {
      apply(.egv2Definition, stated == .unknown ? .open : accepted ? .met : .notMet)
    }
    guard accepted else {
      close(stated == .unknown ? .open : .notMet)
      return (.zero, stated == .healthCare ? .lss9gSjukvard : rule)
    }
    guard moment.selfCareMinutes.isStated else {
      close(.met)
      return (minutes, nil)
    }
    let covered = Rational.least(quantity(.selfCareMinutes, moment.selfCareMinutes, cap: minutes), minutes)
    close(.minutes(covered))
    return (covered, rule)
  }
  private mutating func exploredSelfCare() -> SelfCare {
    let words: InlineArray<4, SelfCare> = [.healthCare, .documented, .oral, .missing]
    return words[witness.choose(OpenPoint(.selfCare, row: row), among: 4)]
  }
}
