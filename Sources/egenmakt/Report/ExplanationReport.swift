import CaseFile
import Casework
import Law

/// Why a row or the case came out as it did, in the plain and the easy layer. The in-depth layer is ``WhyReport``.
struct ExplanationReport {
  let study: CaseStudy
  let layer: Layer
  let language: Language

  // MARK: Plain

  /// A row in ordinary words.
  func row(_ index: Int, _ explanation: Explanation) -> [Block] {
    guard layer == .plain else { return easyRow(index, explanation) }
    var blocks: [Block] = [.title(study.label(index))]
    if let text = study.document.rows[index].text, !text.isEmpty { blocks.append(.paragraph(text)) }
    blocks.append(.facts(RowFacts(study: study, language: language).pairs(index) { _ in nil }))
    blocks += decided(explanation)
    blocks += missing(explanation)
    blocks += disputes(explanation)
    blocks += decisions(explanation)
    let remarks = language.remarks(study.rows[index].marks)
    if !remarks.isEmpty { blocks += [.heading(language("Att tänka på", "To keep in mind")), .list(remarks)] }
    return blocks + closing(explanation)
  }

  /// The case in ordinary words.
  func total(_ explanation: Explanation) -> [Block] {
    guard layer == .plain else { return easyTotal(explanation) }
    var blocks: [Block] = [
      .title(language("Varför blir det så här?", "Why is it so?")), .facts(sums),
    ]
    blocks += decided(explanation)
    blocks += missing(explanation)
    blocks += disputes(explanation)
    blocks += [.heading(language("Raderna", "The rows")), .table(RowFacts(study: study, language: language).table)]
    blocks.append(
      .remark(language("En rad i taget: egenmakt varför FIL RAD", "One row at a time: egenmakt why FILE ROW")))
    return blocks + closing(explanation)
  }

  private var sums: [Block.Pair] {
    let bounds = study.assessment.shown.bounds { $0.basicNet }
    return [
      Block.Pair(language("Beslutar", "Decides"), language.authority(study.assessment.authority), isStrong: true),
      Block.Pair(language("Grundläggande", "Basic"), language.range(bounds) + language(" i veckan", " a week")),
      Block.Pair(
        language("Hela tiden", "All the time"),
        language.range(study.assessment.granted) + language(" i veckan", " a week")),
    ]
  }

  private func decided(_ explanation: Explanation) -> [Block] {
    guard !explanation.deciding.isEmpty else { return [] }
    let entries = explanation.deciding.map { rule in
      Block.Entry(
        language.text(rule.text, .plain),
        notes: rule.guide.prefix(1).map { language("\($0.before) \($0.now)", $0.english) }, source: source(rule))
    }
    return [.heading(language("Det här avgjorde", "What decided")), .entries(entries)]
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
        let granted = language.range(alternative.assessment.granted)
        return language(
          "Med tolkningen \(alternative.option.description.name) blir hela tiden \(granted) i veckan.",
          "Under the reading \(alternative.option.description.name) the total is \(granted) a week.")
      }
      return Block.Entry(
        language.text(dispute.text, .plain), notes: other,
        source: "[\(dispute.followed.question.id)=\(dispute.followed.description.name)]")
    }
    return [.heading(language("Det här är omtvistat", "What is disputed")), .entries(entries)]
  }

  private func decisions(_ explanation: Explanation) -> [Block] {
    guard !explanation.decisions.isEmpty else { return [] }
    var blocks: [Block] = [.heading(language("Vad domstolar har sagt i liknande fall", "What courts have said"))]
    blocks.append(.list(explanation.decisions.prefix(5).map { DecisionWords(language).line($0) }))
    return blocks
  }

  private func closing(_ explanation: Explanation) -> [Block] {
    [
      .space,
      .remark(
        language(
          "Det här är en uträkning, inte ett beslut. Lagen den \(language.date(study.assessment.date)). Ytterligare \(explanation.alsoTried.count) regler prövades: visa dem med --layer fördjupning, enklare ord med --layer lättläst.",
          "This is a calculation, not a decision. The law of \(language.date(study.assessment.date)). Another \(explanation.alsoTried.count) rules were tried: show them with --layer fördjupning."
        )),
    ]
  }

  // MARK: Easy

  private func easyRow(_ index: Int, _ explanation: Explanation) -> [Block] {
    let moment = study.subject.moments[index]
    let result = study.rows[index]
    var lines = ["Raden gäller \(EasyWords.need(moment.need))."]
    lines += EasyWords.time(moment)
    lines += EasyWords.result(result)
    lines += EasyWords.open(study.bounds(index) { $0.basic + $0.other + $0.nightCredit })
    return [.title(study.label(index)), .paragraph(lines.joined(separator: "\n"))] + easyReasons(explanation)
  }

  private func easyTotal(_ explanation: Explanation) -> [Block] {
    let assessment = study.assessment
    var lines: [String] = []
    switch assessment.authority {
    case .agency: lines.append("Försäkringskassan kan besluta om din hjälp.")
    case .kommun: lines.append("Kommunen kan besluta om din hjälp.")
    case .none: lines.append("Det du har skrivit räcker inte till assistans.")
    case .open: lines.append("Det är inte klart vem som beslutar.")
    }
    let basic = assessment.shown.bounds { $0.basicNet }
    lines.append("Dina grundläggande behov är \(EasyWords.duration(basic.likely)) i veckan.")
    lines += EasyWords.open(basic)
    lines.append("Hela hjälpen blir \(EasyWords.duration(assessment.granted.likely)) i veckan.")
    lines += EasyWords.open(assessment.granted)
    lines.append("Ingen har bestämt något än.")
    return [.title("Varför blir det så här?"), .paragraph(lines.joined(separator: "\n"))] + easyReasons(explanation)
  }

  private func easyReasons(_ explanation: Explanation) -> [Block] {
    var blocks: [Block] = []
    let disputed = Set(explanation.disputes.flatMap { $0.followed.question.description.rules })
    let reasons = explanation.deciding.prefix(3).map { rule in
      // What is disputed is told below; the guide's old answer would be a third telling.
      ([rule.text.easy] + (disputed.contains(rule.rule) ? [] : rule.guide.prefix(1).map { $0.easy })
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
    blocks += [.heading("Kom ihåg"), .paragraph("Det här är en uträkning.\nDet är inte ett beslut.")]
    return blocks
  }
}
