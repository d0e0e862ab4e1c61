import CaseFile
package import Casework
import Law
package import Wording

/// Why a row or the case came out as it did, in the plain and the easy layer. The in-depth layer is ``WhyReport``.
package struct ExplanationReport {
  package let study: CaseStudy
  package let layer: Layer
  package let language: Language

  package init(study: CaseStudy, layer: Layer, language: Language) {
    self.study = study
    self.layer = layer
    self.language = language
  }

  // MARK: Plain

  /// A row in ordinary words, under its name and its own text.
  package func row(_ index: Int, _ explanation: Explanation) -> [Block] {
    var blocks: [Block] = [.title(study.label(index))]
    if layer == .plain, let text = study.document.rows[index].text, !text.isEmpty { blocks.append(.paragraph(text)) }
    return blocks + reasons(ofRow: index, explanation)
  }

  /// The same without what the person has written.
  package func reasons(ofRow index: Int, _ explanation: Explanation) -> [Block] {
    guard layer == .plain else { return easyRow(index, explanation) }
    var blocks: [Block] = [.facts(RowFacts(study: study, language: language).pairs(index) { _ in nil })]
    blocks +=
      hasNoMinutes(index)
      ? [.heading(language("Det här avgjorde", "What decided")), .paragraph(noMinutes)] : decided(explanation)
    blocks += missing(explanation)
    blocks += disputes(explanation)
    blocks += decisions(explanation)
    let remarks = language.remarks(study.rows[index].marks)
    if !remarks.isEmpty { blocks += [.heading(language("Att tänka på", "To keep in mind")), .list(remarks)] }
    return blocks + closing(explanation)
  }

  /// `true` for a row written down with no time at all; no rule decided that.
  private func hasNoMinutes(_ index: Int) -> Bool {
    let minutes = study.subject.moments[index].minutes
    return minutes.isKnown && minutes.least.isZero
  }

  private var noMinutes: String {
    language(
      "Raden är skriven med 0 minuter, och därför ger den ingen tid. Tar hjälpen tid i en annan rad ska det stå där.",
      "The row is written with 0 minutes, so it gives no time. If the help takes time in another row, it belongs there."
    )
  }

  /// The case in ordinary words.
  ///
  /// - Parameter showsRows: `false` where the page has a list of the rows of its own.
  package func total(_ explanation: Explanation, showsRows: Bool = true) -> [Block] {
    guard layer == .plain else { return easyTotal(explanation) }
    var blocks: [Block] = [
      .title(language("Varför blir det så här?", "Why is it so?")), .facts(sums),
    ]
    blocks += decided(explanation)
    blocks += missing(explanation)
    blocks += disputes(explanation)
    let remarks = language.remarks(study.assessment.marks)
    if !remarks.isEmpty { blocks += [.heading(language("Att tänka på", "To keep in mind")), .list(remarks)] }
    if showsRows {
      blocks += [.heading(language("Raderna", "The rows")), .table(RowFacts(study: study, language: language).table)]
      blocks.append(
        .pointer(language("En rad i taget: egenmakt varför FIL RAD", "One row at a time: egenmakt why FILE ROW")))
    }
    return blocks + closing(explanation)
  }

  private var sums: [Block.Pair] {
    let shown = study.assessment.shown
    let perWeek = language(" i veckan", " a week")
    func pair(_ swedish: String, _ english: String, _ amount: TrackAmount) -> Block.Pair {
      Block.Pair(language(swedish, english), language.range(shown.bounds(amount)) + perWeek)
    }
    var pairs = [
      Block.Pair(language("Beslutar", "Decides"), language.authority(study.assessment.authority), isStrong: true)
    ]
    if shown.greatest(.basicDeduction).isPositive {
      pairs.append(pair("Grundläggande före avdrag", "Basic before deduction", .basicGross))
      pairs.append(pair("Föräldraavdrag, grundläggande", "Parental deduction, basic", .basicDeduction))
    }
    pairs.append(pair("Grundläggande", "Basic", .basicNet))
    if shown.greatest(.otherDeduction).isPositive {
      pairs.append(pair("Föräldraavdrag, annat", "Parental deduction, other", .otherDeduction))
    }
    pairs.append(pair("Annat", "Other", .otherNet))
    if let cap = shown.likely.cap, shown.likely.need > cap {
      pairs.append(pair("Hela behovet", "The whole need", .need))
      pairs.append(
        Block.Pair(language("Tak efter åldersgränsen", "Cap after the age limit"), language.duration(cap) + perWeek))
    }
    pairs.append(
      study.assessment.right == .no
        ? pair("Räknat ändå", "Counted all the same", .granted) : pair("Hela tiden", "All the time", .granted)
    )
    return pairs
  }

  private func decided(_ explanation: Explanation) -> [Block] {
    guard !explanation.deciding.isEmpty else { return [] }
    let entries = explanation.deciding.map { rule in
      Block.Entry(
        language.text(rule.text, .plain),
        notes: learntOtherwise(rule, explanation).map { language("\($0.before) \($0.now)", $0.english) },
        source: source(rule))
    }
    return [.heading(language("Det här avgjorde", "What decided")), .entries(entries)]
  }

  /// What people may have learnt of a rule that was never right or no longer is. What is disputed is told as such; the
  /// guide's old answer would be a third telling.
  private func learntOtherwise(_ rule: Explanation.DecidingRule, _ explanation: Explanation) -> [GuideEntry] {
    let isDisputed = explanation.disputes.contains { $0.followed.question.description.rules.contains(rule.rule) }
    let changed = rule.guide.filter { [.stale, .wrong, .changed].contains($0.standing) }
    return isDisputed ? [] : Array(changed.prefix(1))
  }

  /// Citation, how sure it is, and what is in doubt.
  private func source(_ rule: Explanation.DecidingRule) -> String {
    var text = "\(rule.version.citation)"
    if rule.version.confidence != .high { text += " – \(language.confidence(rule.version.confidence))" }
    if let doubt = rule.version.doubt { text += ". \(doubt)" }
    return "[\(rule.rule.slug)] \(text)"
  }

  private func missing(_ explanation: Explanation) -> [Block] {
    guard !explanation.missing.isEmpty else { return [] }
    let items = explanation.missing.map { missing in
      let description = missing.fact.description
      let help = language == .swedish ? missing.text.plainHelp.map { " \($0)" } ?? "" : ""
      return language("\(description.question)", "\(description.inEnglish)") + help + " [\(description.key)]"
    }
    return [.heading(language("Det här saknas", "What is missing")), .list(items)]
  }

  private func disputes(_ explanation: Explanation) -> [Block] {
    guard !explanation.disputes.isEmpty else { return [] }
    let entries = explanation.disputes.map { dispute in
      let other = dispute.alternatives.map { alternative in
        let says = language("\(alternative.option.description.says)", "\(alternative.option.description.inEnglish)")
        return language("En annan läsning: ", "Another reading: ") + says + " " + outcome(alternative)
      }
      return Block.Entry(
        language.text(dispute.text, .plain), notes: other,
        source: "[\(dispute.followed.question.id)=\(dispute.followed.description.name)]")
    }
    return [.heading(language("Det här är omtvistat", "What is disputed")), .entries(entries)]
  }

  /// What another answer would give.
  private func outcome(_ alternative: Explanation.Dispute.Alternative) -> String {
    if let row = alternative.row {
      let words = RowFacts(study: study, language: language).verdict(row)
      let text = language("Då ger raden \(words).", "Then the row gives \(words).")
      guard let weekly = alternative.weekly, !weekly.isKnown else { return text }
      let range = language.range(weekly)
      return text + language(" Det okända kan göra det till \(range).", " What is unknown can make it \(range).")
    }
    let assessment = alternative.assessment
    let basic = language.range(assessment.shown.bounds(.basicNet))
    let granted = language.range(assessment.granted)
    return language(
      "Då blir de grundläggande behoven \(basic) och hela tiden \(granted) i veckan. Beslutar: \(language.authority(assessment.authority)).",
      "Then the basic needs are \(basic) and the total \(granted) a week. Decides: \(language.authority(assessment.authority))."
    )
  }

  private func decisions(_ explanation: Explanation) -> [Block] {
    guard !explanation.decisions.isEmpty else { return [] }
    var blocks: [Block] = [.heading(language("Vad domstolar har sagt i liknande fall", "What courts have said"))]
    blocks.append(.list(explanation.decisions.prefix(5).map { DecisionWords(language).line($0) }))
    return blocks
  }

  private func closing(_ explanation: Explanation) -> [Block] {
    let idle = explanation.idleDisputes.map { "\($0.id)" }.joined(separator: ", ")
    let count = explanation.alsoTried.count
    let swedish =
      "Det här är en uträkning, inte ett beslut. Lagen den \(language.date(study.assessment.date)). "
      + (idle.isEmpty ? "" : "Omtvistat, men utan verkan här: \(idle). ")
      + "Ytterligare \(count == 1 ? "1 regel" : "\(count) regler") prövades."
    let english =
      "This is a calculation, not a decision. The law of \(language.date(study.assessment.date)). "
      + (idle.isEmpty ? "" : "Disputed, but without effect here: \(idle). ")
      + "Another \(count == 1 ? "rule was" : "\(count) rules were") tried."
    return [
      .space, .remark(language(swedish, english)),
      .pointer(
        language(
          "Visa dem med --layer fördjupning, enklare ord med --layer lättläst.",
          "Show them with --layer fördjupning.")),
    ]
  }

  // MARK: Easy

  private func easyRow(_ index: Int, _ explanation: Explanation) -> [Block] {
    let moment = study.subject.moments[index]
    let result = study.rows[index]
    var lines = ["Raden gäller \(EasyWords.need(moment.need))."]
    lines += EasyWords.time(moment)
    lines += EasyWords.result(result)
    lines += EasyWords.open(study.bounds(index, .weekly))
    let head: [Block] = [.paragraph(lines.joined(separator: "\n"))]
    if hasNoMinutes(index) {
      return head + [.heading("Varför?"), .paragraph("Du har skrivit 0 minuter.")] + easyEnd(result.marks)
    }
    return head + easyReasons(explanation) + easyEnd(result.marks)
  }

  private func easyTotal(_ explanation: Explanation) -> [Block] {
    let assessment = study.assessment
    var lines: [String] = []
    switch assessment.authority {
    case .agency: lines.append("Försäkringskassan kan besluta om din hjälp.")
    case .kommun: lines.append("Kommunen kan besluta om din hjälp.")
    case .none: lines.append("Du har inte rätt till assistans med de här reglerna.")
    case .open: lines.append("Det är inte klart vem som beslutar.")
    }
    let basic = assessment.shown.bounds(.basicNet)
    lines.append("Dina grundläggande behov är \(EasyWords.duration(basic.likely)) i veckan.")
    lines += EasyWords.open(basic)
    let sums = assessment.shown.likely
    if let cap = sums.cap, sums.need > cap {
      lines.append("Du behöver \(EasyWords.duration(sums.need)) i veckan.")
      lines.append("Men du kan få högst \(EasyWords.duration(cap)).")
      lines.append("Det beror på din ålder.")
    } else {
      let counted = assessment.right == .no ? "Räknat ändå blir det" : "Hela hjälpen blir"
      lines.append("\(counted) \(EasyWords.duration(assessment.granted.likely)) i veckan.")
    }
    lines += EasyWords.open(assessment.granted)
    lines.append("Ingen har bestämt något än.")
    return [.title("Så här blir det"), .paragraph(lines.joined(separator: "\n"))]
      + easyReasons(explanation) + easyEnd(assessment.marks)
  }

  private func easyReasons(_ explanation: Explanation) -> [Block] {
    var blocks: [Block] = []
    let reasons = explanation.deciding.prefix(3).map { rule in
      ([rule.text.easy] + learntOtherwise(rule, explanation).map { $0.easy }
        + (rule.version.confidence == .low ? ["Det här är inte säkert."] : [])).joined(separator: "\n")
    }
    if !reasons.isEmpty { blocks += [.heading("Varför?"), .paragraph(reasons.joined(separator: "\n\n"))] }
    if !explanation.missing.isEmpty {
      blocks.append(.heading("Det här behöver du svara på"))
      let questions = explanation.missing.map { missing in
        [missing.text.easyQuestion, missing.text.easyHelp].compactMap { $0 }.joined(separator: "\n")
      }
      blocks.append(.paragraph(questions.joined(separator: "\n\n")))
    }
    if !explanation.disputes.isEmpty {
      blocks.append(.heading("Alla är inte överens"))
      blocks.append(.paragraph(explanation.disputes.map { $0.text.easy }.joined(separator: "\n\n")))
    }
    return blocks
  }

  private func easyEnd(_ marks: Marks) -> [Block] {
    let remarks = EasyWords.remarks(marks)
    return [
      .heading("Kom ihåg"),
      .paragraph((remarks + ["Det här är en uträkning.", "Det är inte ett beslut."]).joined(separator: "\n")),
    ]
  }
}
