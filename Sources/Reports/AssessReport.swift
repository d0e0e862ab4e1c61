import CaseFile
package import Casework
package import Law
package import Wording

/// The one page that says what a case gives.
package struct AssessReport {
  package let study: CaseStudy
  package let language: Language

  package init(study: CaseStudy, language: Language) {
    self.study = study
    self.language = language
  }

  private var assessment: Assessment { study.assessment }
  private var sums: TrackAssessment { assessment.shown }
  private var law: Law { study.law }

  package var blocks: [Block] {
    var blocks: [Block] = [.title(study.document.title ?? language("Ärende utan rubrik", "Case without a title"))]
    blocks.append(.remark(preamble))
    blocks.append(.facts(answer))
    blocks += study.reservations(language)
    blocks += needs
    blocks += lawAgainstClaims
    blocks += open
    blocks += readings
    blocks += remarks
    blocks.append(.remark(horizon))
    blocks.append(.pointer(language("Varför: egenmakt varför FIL [RAD].", "Why: egenmakt why FILE [ROW].")))
    return blocks
  }

  // MARK: The answer

  private var preamble: String {
    let day = language.date(assessment.date)
    let calculation = language("En uträkning, inte ett beslut.", "A calculation, not a decision.")
    let invented =
      study.document.isInvented ? language(" Personen är påhittad.", " The person is invented.") : ""
    if study.isSameLife {
      return calculation + language(" Samma liv under lagen den \(day).", " The same life under the law of \(day).")
        + invented
    }
    return calculation + language(" Enligt lagen den \(day).", " By the law of \(day).") + invented
  }

  /// The right, who decides, hours, money and days, in pairs.
  package var answer: [Block.Pair] {
    var pairs = [Block.Pair(language("Rätt", "Right"), right, isStrong: true)]
    pairs.append(Block.Pair(language("Beslutar", "Decides"), decides))
    pairs.append(Block.Pair(language("Timmar", "Hours"), hours, isStrong: true))
    if let money { pairs.append(Block.Pair(language("Betalar", "Pays"), money)) }
    pairs.append(Block.Pair(language("Tidigast från", "Earliest from"), earliest))
    if let period = law.parameters.grantPeriodMonths, assessment.authority == .agency {
      pairs.append(
        Block.Pair(
          language("Beslutstid", "Grant period"),
          language("högst \(period) månader i taget", "at most \(period) months at a time")))
    }
    return pairs
  }

  private var right: String {
    switch assessment.right {
    case .yes: return language("Ja, till assistansersättning.", "Yes, to assistansersättning.")
    case .ifKommunGrants:
      return language(
        "Om kommunen beviljar: \(language.band(assessment.band.likely)). Kommunen väger hur stort och hur privat behovet är.",
        "If the kommun grants: \(language.band(assessment.band.likely)). It weighs how large and how private the need is."
      )
    case .no: return language("Nej. ", "No. ") + sentence(assessment.decidingRule)
    case .open: return language("Öppet. ", "Open. ") + openReason
    }
  }

  private var openReason: String {
    if study.subject.moments.isEmpty {
      return language(
        "Inga rader är beskrivna än: skriv den första under rader i filen.",
        "No rows are described yet: write the first under rader in the file.")
    }
    if assessment.agency.isOpenToApplicant == .unknown || assessment.kommun.isOpenToApplicant == .unknown {
      return language(
        "Frågor som avgör rätten är obesvarade, se Det som är öppet.",
        "Questions that decide the right are unanswered, see What is open.")
    }
    return language(
      "Det som är okänt kan byta vem som beslutar.", "What is unknown can move who decides.")
  }

  private var decides: String {
    let line = assessment.agency.bounds(.line)
    let name = language.authority(assessment.authority)
    if assessment.agency.isOpenToApplicant == .no, let rule = assessment.agency.gateRule,
      assessment.authority == .kommun
    {
      return name + ". " + language("Försäkringskassan kan inte: ", "Försäkringskassan cannot: ") + sentence(rule)
    }
    let distance = line.likely - 1_200
    let amount = language.range(line)
    switch assessment.authority {
    case .agency:
      return name
        + language(
          ": grundläggande behov \(amount) är mer än 20 h i veckan (\(language.duration(distance)) över).",
          ": basic needs of \(amount) are more than 20 h a week (\(language.duration(distance)) above).")
    case .kommun:
      return name
        + language(
          ": grundläggande behov \(amount) är inte mer än 20 h i veckan. Kommunen beslutar och betalar alla timmar.",
          ": basic needs of \(amount) are not more than 20 h a week. The kommun decides and pays all hours.")
    case .open:
      return name
        + language(
          ". Grundläggande behov \(amount) i veckan; gränsen är 20 h.",
          ". Basic needs \(amount) a week; the line is 20 h.")
    case .none: return name
    }
  }

  private var hours: String {
    let granted = assessment.granted
    let perWeek = language(" i veckan", " a week")
    var text = granted.isKnown ? language.duration(granted.likely) + perWeek : threeWords(granted)
    if let cap = sums.likely.cap, cap < sums.likely.need {
      text += language(
        ". Behovet är \(language.duration(sums.likely.need)); \(language.duration(sums.likely.need - cap)) ryms inte.",
        ". The need is \(language.duration(sums.likely.need)); \(language.duration(sums.likely.need - cap)) does not fit."
      )
    }
    if assessment.authority == .none {
      text = language("Ingen rätt. Räknat ändå: ", "No right. Computed all the same: ") + text
    } else if assessment.right == .ifKommunGrants || assessment.right == .open {
      text = language("Om det beviljas: ", "If granted: ") + text
    }
    return text
  }

  private func threeWords(_ bounds: Bounds) -> String {
    language(
      "minst \(language.duration(bounds.secure)), högst \(language.duration(bounds.possible)) i veckan, troligt \(language.duration(bounds.likely))",
      "at least \(language.duration(bounds.secure)), at most \(language.duration(bounds.possible)) a week, likely \(language.duration(bounds.likely))"
    )
  }

  private var money: String? {
    guard assessment.authority != .none else { return nil }
    guard assessment.authority != .open else {
      return language("Beror på vem som beslutar.", "Depends on who decides.")
    }
    guard let week = study.costs,
      let month = law.monthlyCostShares(minutesPerWeek: assessment.granted.likely, track: study.track)
    else {
      return language("Okänt: beloppet för det året är inte känt.", "Unknown: the amount of that year is not known.")
    }
    var text: String
    if week.isApproximate {
      text = language(
        "kommunen allt, ungefär \(language.money(week.kommun)) i veckan enligt statens schablon",
        "the kommun all of it, about \(language.money(week.kommun)) a week by the state's standard rate")
    } else {
      text = language(
        "kommunen de första 20 timmarna, \(language.money(week.kommun)) i veckan; staten resten, \(language.money(week.state)) (\(language.money(month.total)) i månaden tillsammans)",
        "the kommun the first 20 hours, \(language.money(week.kommun)) a week; the state the rest, \(language.money(week.state)) (\(language.money(month.total)) a month together)"
      )
    }
    if week.isUnverified { text += language(" – beloppet är inte kontrollerat", " – the rate is not verified") }
    return text + "."
  }

  private var earliest: String {
    let arrived = study.arrived
    let day = arrived ?? assessment.date
    let start = study.earliestPayment
    guard let first = start.day else { return language("okänt för den tiden", "unknown for that time") }
    var text = language.date(first)
    text +=
      arrived == nil
      ? language(
        ", om ansökan kommer in \(language.date(day))", ", if the application arrives on \(language.date(day))")
      : language(", ansökan kom in \(language.date(day))", ", the application arrived on \(language.date(day))")
    if start.isUncertain { text += language(" (osäkert)", " (uncertain)") }
    if let advice = start.adviceDay {
      text += language(
        "; månaden slutar på en stängd dag, lämna in senast \(language.date(advice))",
        "; the month ends on a closed day, hand in by \(language.date(advice))")
    }
    return text
  }

  // MARK: The needs

  /// The needs in a table, with night, deduction and how they were reckoned.
  package var needs: [Block] {
    let heading = language(
      "Behoven i en genomsnittlig vecka (\(language.authority(study.track)))",
      "The needs of an average week (\(language.authority(study.track)))")
    let columns = [
      Table.Column(language("Behov", "Need")), Table.Column(language("Grundläggande", "Basic"), .right),
      Table.Column(language("Annat", "Other"), .right),
    ]
    var rows: [Table.Row] = []
    for need in Need.allCases {
      let indices = study.subject.moments.indices.filter { study.subject.moments[$0].need == need }
      let basic = total(indices, .basic)
      let other = total(indices, .other)
      if basic.possible.isZero, other.possible.isZero { continue }
      rows.append(Table.Row([language.need(need), cell(basic), cell(other)]))
    }
    rows += nightRows
    let basicGross = sums.bounds(.basicGross)
    let otherGross = sums.bounds(.otherGross)
    rows.append(Table.Row([language("Summa", "Sum"), cell(basicGross), cell(otherGross)], isStrong: !hasDeduction))
    if hasDeduction {
      let basic = sums.bounds(.basicDeduction)
      let other = sums.bounds(.otherDeduction)
      rows.append(Table.Row([language("Föräldraavdrag", "Parental deduction"), minus(basic), minus(other)]))
      rows.append(
        Table.Row(
          [
            language("Efter avdrag", "After deduction"), cell(sums.bounds(.basicNet)),
            cell(sums.bounds(.otherNet)),
          ],
          isStrong: true))
    }
    var blocks: [Block] = [.heading(heading), .table(Table(columns: columns, rows: rows))]
    blocks.append(.paragraph(explanation))
    return blocks
  }

  private var hasDeduction: Bool { assessment.ageClass != .adult }

  private var nightRows: [Table.Row] {
    var rows: [Table.Row] = []
    let waiting = sums.bounds(.waitingCredit)
    if waiting.possible.isPositive {
      rows.append(
        Table.Row([
          language("Väntetid på natten, delad med 4", "Waiting time at night, divided by 4"), "", cell(waiting),
        ]))
    }
    let standby = sums.bounds(.standbyCredit)
    if standby.possible.isPositive {
      rows.append(
        Table.Row([language("Beredskap på natten, delad med 7", "Standby at night, divided by 7"), "", cell(standby)]))
    }
    return rows
  }

  private var explanation: String {
    var parts: [String] = []
    if sums.isPastAgeLimit, let born = study.subject.born, let limit = law.ageLimit(born: born, track: study.track) {
      parts.append(
        language(
          "Åldersgränsen \(limit.age) år nåddes \(language.date(limit.reached)): det som beviljats före behålls, men utökas inte.",
          "The age limit of \(limit.age) was reached on \(language.date(limit.reached)): what was granted before is kept, not increased."
        ))
    }
    let further = sums.likely.furtherAssistants
    if further.isPositive {
      parts.append(
        language(
          "\(language.duration(further)) av tiden är en andra assistent samtidigt.",
          "\(language.duration(further)) of the time is a second assistant at the same time."))
    }
    if assessment.medicalMinutesPerDay.isPositive {
      parts.append(
        language(
          "Löpande stöd prövat på \(language.duration(assessment.medicalMinutesPerDay)) per dygn; det ska vara större delen av dygnet.",
          "Continuous support tried on \(language.duration(assessment.medicalMinutesPerDay)) a day; it must be the greater part."
        ))
    }
    if hasDeduction { parts.append(deductionStep + scheduledDays) }
    let other = study.track == .agency ? assessment.kommun : assessment.agency
    let otherName = language.authority(study.track == .agency ? Track.kommun : .agency)
    parts.append(
      language(
        "Samma behov hos \(otherName): \(language.range(other.bounds(.basicNet))) grundläggande, \(language.range(other.bounds(.need))) sammanlagt.",
        "The same needs at \(otherName): \(language.range(other.bounds(.basicNet))) basic, \(language.range(other.bounds(.need))) in all."
      ))
    return parts.joined(separator: " ")
  }

  private var deductionStep: String {
    guard let table = law.parameters.deductions else {
      return language(
        "Före 2023 bedöms föräldraansvaret i varje fall.", "Before 2023 parental responsibility is judged case by case."
      )
    }
    let pair = table.pair(for: assessment.ageClass)
    let exempt = sums.likely.basicExempt
    return language(
      "Avdrag per dygn med assistans: \(pair.basic) min från grundläggande och \(pair.other) min från andra behov; inget dras från andning, sondmatning och löpande stöd (\(language.duration(exempt))).",
      "Deduction per day with assistance: \(pair.basic) min from basic and \(pair.other) min from other needs; nothing from breathing, tube feeding and continuous support (\(language.duration(exempt)))."
    )
  }

  /// Where nobody has stated the days with assistance, and the schedules tell them.
  private var scheduledDays: String {
    let circumstances = study.subject.circumstances(on: assessment.date)
    guard circumstances.daysAreScheduled, assessment.marks.contains(.daysScheduled) else { return "" }
    let number = language.amount(circumstances.daysWithAssistance)
    return language(
      " Dygnen är \(number) i veckan, räknade ur radernas scheman.",
      " The days are \(number) a week, worked out from the rows' schedules.")
  }

  private func total(_ indices: [Int], _ amount: RowEnds.Amount) -> Bounds {
    var sum = Bounds(.zero)
    for index in indices {
      let bounds = study.bounds(index, amount)
      sum.secure += bounds.secure
      sum.likely += bounds.likely
      sum.possible += bounds.possible
    }
    return sum
  }

  private func cell(_ bounds: Bounds) -> String { bounds.possible.isZero ? "–" : language.range(bounds) }
  private func minus(_ bounds: Bounds) -> String { bounds.possible.isZero ? "–" : "−" + language.range(bounds) }

  // MARK: What differs, what is open, what it rests on

  /// Rows where the law counts something else than the person has.
  package var lawAgainstClaims: [Block] {
    var items: [String] = []
    for index in study.rows.indices {
      let claim = study.claimed.rows[index]
      let row = study.rows[index]
      guard !row.isOpen, !study.claimed.rowsWithoutClaim.contains(index) else { continue }
      let basicDiffers = claim.basic != row.basic
      let otherDiffers = claim.other != row.other
      // A row whose clock time another row has taken over gives the same time in all.
      guard basicDiffers || otherDiffers, row.takenOver.isZero, !liesInside(index) else { continue }
      let yours = parts(claim.basic, claim.other)
      let laws = parts(row.basic, row.other)
      items.append(
        study.label(index) + ": "
          + language("du räknar \(yours), lagen \(laws). ", "you count \(yours), the law \(laws). ")
          + sentence(row.rule))
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(language("Lagen räknar annorlunda än du har gjort", "The law counts differently from you")),
      .list(items),
    ]
  }

  private func parts(_ basic: Rational, _ other: Rational) -> String {
    var texts: [String] = []
    if basic.isPositive {
      texts.append(language("\(language.duration(basic)) grundläggande", "\(language.duration(basic)) basic"))
    }
    if other.isPositive {
      texts.append(language("\(language.duration(other)) annat", "\(language.duration(other)) other"))
    }
    return texts.isEmpty ? language("ingen tid", "no time") : texts.joined(separator: language(" och ", " and "))
  }

  /// Rows whose time lies in supervision rows are compared through them.
  private func liesInside(_ index: Int) -> Bool {
    if study.claimed.rows[index].isInside { return true }
    return study.subject.moments.contains { $0.takenOff.contains(Int32(index)) }
      && study.rows[index].total == study.claimed.rows[index].basic + study.claimed.rows[index].other
  }

  private var open: [Block] {
    var items: [String] = []
    for index in study.openRows {
      let basic = study.bounds(index, .basic)
      let total = study.bounds(index, .weekly)
      let questions = study.unknownFacts(row: index).map { "”\(question($0))”" }
      var text = study.label(index) + ": "
      text += language(
        "grundläggande \(language.range(basic)), sammanlagt \(language.range(total))",
        "basic \(language.range(basic)), in all \(language.range(total))")
      if !questions.isEmpty { text += ". " + language("Fråga: ", "Question: ") + questions.joined(separator: " ") }
      items.append(text)
    }
    for fact in study.unknownFacts(row: -1) {
      items.append(question(fact) + language(" (okänt)", " (unknown)"))
    }
    guard !items.isEmpty else { return [] }
    return [.heading(language("Det som är öppet", "What is open"))] + decidingQuestions + [.list(items)]
  }

  /// The two questions that matter most, before all that is open.
  private var decidingQuestions: [Block] {
    guard let questions = try? OpenQuestions(study.subject, under: study.law) else { return [] }
    let words = QuestionWords(study: study, questions: questions, language: language)
    let first = words.entries.prefix(2)
    guard !first.isEmpty else { return [] }
    let lead =
      first.count == 1
      ? language("Den här frågan avgör mest:", "This question matters most:")
      : language("De här två frågorna avgör mest:", "These two questions matter most:")
    return [
      .paragraph(lead), .entries(first.map { Block.Entry($0.title, notes: [$0.effect]) }),
      .pointer(language("Alla frågor i ordning: egenmakt nästa FIL", "All questions in order: egenmakt next FILE")),
    ]
  }

  private func question(_ fact: Fact) -> String {
    language("\(fact.description.question)", "\(fact.description.inEnglish)")
  }

  private var readings: [Block] {
    let ranked = rankedAlternatives
    guard !ranked.isEmpty else { return [] }
    let shown = ranked.prefix(5)
    var blocks: [Block] = [
      .heading(language("Omtvistat – så blir det om lagen läses på annat sätt", "Contested – under another reading")),
      .list(shown.map { reading($0) }),
    ]
    if ranked.count > shown.count {
      let rest = ranked.count - shown.count
      blocks += [
        .remark(
          language(
            rest == 1
              ? "Ytterligare en omtvistad fråga ändrar något." : "Ytterligare \(rest) omtvistade frågor ändrar något.",
            rest == 1
              ? "1 more contested question changes something." : "\(rest) more contested questions change something.")),
        .pointer(language("--format json visar alla.", "--format json shows all.")),
      ]
    }
    return blocks
  }

  /// One reading for each question, the one that moves most; those that move nothing on this page are left out.
  package var rankedAlternatives: [Contested.Alternative] {
    var best: [ContestedQuestion: Contested.Alternative] = [:]
    for alternative in study.alternatives where effect(alternative).isPositive {
      let question = alternative.option.question
      if let other = best[question], !(effect(other) < effect(alternative)) { continue }
      best[question] = alternative
    }
    return best.values.sorted { left, right in
      let (a, b) = (effect(left), effect(right))
      return a == b ? left.option.rawValue < right.option.rawValue : b < a
    }
  }

  private func reading(_ alternative: Contested.Alternative) -> String {
    let question = alternative.option.question
    let description = alternative.option.description
    let other = alternative.assessment
    let basic = language.range(other.shown.bounds(.basicNet))
    let total = language.range(other.granted)
    let asks = language("\(question.description.asks)", "\(question.description.inEnglish)")
    let says = language("\(description.says)", "\(description.inEnglish)")
    var text = "\(question.id) \(asks) " + language("En annan läsning: ", "Another reading: ") + says + " "
    text += language(
      "Då blir det \(basic) grundläggande, \(total) sammanlagt", "That gives \(basic) basic, \(total) in all")
    if other.authority != assessment.authority {
      text +=
        language(", och det byter vem som beslutar: ", ", and it moves who decides: ")
        + language.authority(other.authority)
    }
    return text + ". [\(question.id)=\(description.name)]"
  }

  /// Readings that move the authority come first, then by how many minutes they move.
  private func effect(_ alternative: Contested.Alternative) -> Rational {
    let other = alternative.assessment
    func distance(_ left: Bounds, _ right: Bounds) -> Rational {
      var sum = Rational.zero
      for (a, b) in [(left.secure, right.secure), (left.likely, right.likely), (left.possible, right.possible)] {
        sum += a < b ? b - a : a - b
      }
      return sum
    }
    let size =
      distance(other.granted, assessment.granted)
      + distance(other.shown.bounds(.basicNet), assessment.shown.bounds(.basicNet))
    return other.authority == assessment.authority ? size : size + 1_000_000
  }

  /// What to keep in mind: marks, unverified figures, the calendar.
  package var remarks: [Block] {
    var items = language.remarks(assessment.marks) { mark in
      study.rows.indices.filter { study.rows[$0].marks.contains(mark) }.map { study.subject.moments[$0].id }
    }
    let notVerified = language("Inte kontrollerat: ", "Not verified: ")
    if law.parameters.rateIsUnverified, let rate = law.parameters.hourlyRate {
      items.append(
        notVerified
          + language(
            "timbeloppet \(language.money(rate)) för \(assessment.date.year).",
            "the hourly rate \(language.money(rate)) for \(assessment.date.year)."))
    }
    for rule in study.unverifiedRules where rule != .sfb5122Kommun20h && rule != .lssSkaligaKostnader {
      guard let version = Provisions.provision(rule).version(on: assessment.date) else { continue }
      items.append(notVerified + language.cited(version))
    }
    items += CalendarRemarks(study: study, language: language).all
    guard !items.isEmpty else { return [] }
    return [.heading(language("Att tänka på", "To keep in mind")), .list(items)]
  }

  private var horizon: String {
    language(
      "Lagen är känd här till \(language.date(Law.horizon)) (författningstext till \(language.date(Law.statuteTextTo))).",
      "The law is known here to \(language.date(Law.horizon)) (statute text to \(language.date(Law.statuteTextTo)))."
    )
  }

  private func sentence(_ rule: RuleID) -> String {
    language.cited(Provisions.provision(rule).versionShown(on: assessment.date))
  }
}
