import CaseFile
package import Casework
import Law
package import Wording

/// The proof in words: every rule tried, fulfilled or not, what it read and which reading it followed.
package struct WhyReport {
  package let study: CaseStudy
  package let language: Language

  package init(study: CaseStudy, language: Language) {
    self.study = study
    self.language = language
  }

  /// The whole case: gates, sums, the line, the deduction, the cap.
  ///
  /// - Parameter showsRows: `false` where the page has a list of the rows of its own.
  package func total(showsRows: Bool = true) -> [Block] {
    var blocks: [Block] = [
      .title(language("Varför blir det så här?", "Why is it so?")),
      .remark(
        language(
          "Reglerna i den ordning de prövas, enligt lagen den \(language.date(study.assessment.date)). ✓ uppfyllt, ✗ inte uppfyllt eller inte tillämpligt, ? öppet.",
          "The rules in the order they are tried, by the law of \(language.date(study.assessment.date)). ✓ met, ✗ not met or not applicable, ? open."
        )),
    ]
    var part: (step: Int, track: Track?)?
    var branches: [Block.Branch] = []
    func flush() {
      if let part, !branches.isEmpty { blocks += [.heading(heading(part.step, part.track)), .tree(branches)] }
      branches = []
    }
    for node in study.proof.nodes where node.row < 0 {
      if part?.step != node.step || part?.track != node.track {
        flush()
        part = (node.step, node.track)
      }
      branches += lines(node)
    }
    flush()
    guard showsRows else { return blocks }
    blocks.append(.heading(language("Raderna", "The rows")))
    blocks.append(.table(RowFacts(study: study, language: language).table))
    blocks.append(
      .pointer(language("En rad i taget: egenmakt varför FIL RAD", "One row at a time: egenmakt why FILE ROW")))
    return blocks
  }

  /// One row: what became of it in each track, every rule tried on it, and the decisions that resemble it.
  package func row(_ index: Int, _ explanation: Explanation) -> [Block] {
    var blocks: [Block] = [.title(study.label(index))]
    if let text = study.document.rows[index].text, !text.isEmpty { blocks.append(.paragraph(text)) }
    return blocks + reasons(ofRow: index, explanation)
  }

  /// The same without what the person has written.
  package func reasons(ofRow index: Int, _ explanation: Explanation) -> [Block] {
    var blocks: [Block] = [.facts(RowFacts(study: study, language: language).pairs(index) { sentence($0) })]
    var branches: [Block.Branch] = []
    var heading: (step: Int, track: Track?)?
    for node in study.proof.nodes where node.row == Int32(index) {
      if heading?.step != node.step || heading?.track != node.track {
        heading = (node.step, node.track)
        branches.append(Block.Branch(depth: 0, text: self.heading(node.step, node.track), isQuiet: true))
      }
      branches += lines(node).map { Block.Branch(depth: $0.depth + 1, text: $0.text, isQuiet: $0.isQuiet) }
    }
    let tried = Set(study.proof.nodes.filter { $0.row == Int32(index) }.map { $0.rule })
    for rule in explanation.deciding where !tried.contains(rule.rule) {
      // Decided where several rows meet, or by a rule of the whole case.
      branches.append(Block.Branch(depth: 0, text: "• \(language.cited(rule.version))"))
      branches.append(Block.Branch(depth: 1, text: source(rule.rule, rule.version), isQuiet: true))
    }
    blocks.append(.heading(language("Reglerna som prövades", "The rules tried")))
    blocks.append(.tree(branches))
    blocks += history(explanation) + disputes(explanation) + decisions(explanation)
    let remarks = language.remarks(study.rows[index].marks)
    if !remarks.isEmpty {
      blocks += [.heading(language("Att tänka på", "To keep in mind")), .list(remarks)]
    }
    return blocks
  }

  // MARK: The deciding rules in depth

  /// Earlier and later wordings of the rules that made the difference.
  private func history(_ explanation: Explanation) -> [Block] {
    let rules = explanation.deciding.filter { Provisions.provision($0.rule).versions.count > 1 }
    guard !rules.isEmpty else { return [] }
    let items = rules.flatMap { rule in
      Provisions.provision(rule.rule).versions.map { "\(rule.rule.slug), \(language.days($0)): \(language.cited($0))" }
    }
    return [.heading(language("Så har regeln lytt", "The rule over time")), .list(items)]
  }

  private func disputes(_ explanation: Explanation) -> [Block] {
    guard !explanation.disputes.isEmpty else { return [] }
    let items = explanation.disputes.flatMap { dispute in
      [language.text(dispute.text, .plain)]
        + dispute.followed.question.options.map { language.option($0, isFollowed: $0 == dispute.followed) }
    }
    return [.heading(language("Omtvistat", "Disputed")), .list(items)]
  }

  private func decisions(_ explanation: Explanation) -> [Block] {
    let words = DecisionWords(language)
    let groups = Dictionary(grouping: explanation.decisions) { $0.direction }
    return Decision.Direction.allCases.flatMap { direction -> [Block] in
      guard let group = groups[direction] else { return [] }
      let heading = language(
        "Avgöranden som liknar raden: \(words.direction(direction))",
        "Decisions that resemble the row: \(words.direction(direction))")
      return [.heading(heading)] + group.map { .tree(words.inDepth($0)) }
    }
  }

  // MARK: Nodes

  private func lines(_ node: Proof.Node) -> [Block.Branch] {
    var text = "\(sign(node.outcome)) \(sentence(node.rule))"
    if let outcome = value(node.outcome) { text += " → \(outcome)" }
    var result = [Block.Branch(depth: node.depth, text: text)]
    let facts = study.proof.facts[node.facts].map { "\($0.fact.description.key): \(factText($0.value))" }
    var small: [String] = []
    if !facts.isEmpty { small.append(language("Läste ", "Read ") + facts.joined(separator: ", ")) }
    if let reading = node.reading {
      let description = reading.description
      small.append(
        "\(reading.question.id): " + language("\(description.says)", "\(description.inEnglish)")
          + " [\(description.holders)]")
    }
    let version = Provisions.provision(node.rule).versionShown(on: study.assessment.date)
    small.append(source(node.rule, version))
    result += small.map { Block.Branch(depth: node.depth + 1, text: $0, isQuiet: true) }
    return result
  }

  private func source(_ rule: RuleID, _ version: Version) -> String {
    "\(rule.slug), \(language.confidence(version.confidence))" + (version.doubt.map { ". \($0)" } ?? "")
  }

  private func sign(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: "✓"
    case .notMet: "✗"
    case .open: "?"
    case .mode(.none), .mode(.other): "✗"
    default: "•"
    }
  }

  private func value(_ outcome: Outcome) -> String? {
    switch outcome {
    case .met, .notMet, .open, .noted: nil
    case .minutes(let minutes): language.duration(minutes) + language(" per gång", " per occasion")
    case .minutesPerWeek(let minutes): language.duration(minutes) + language(" i veckan", " a week")
    case .minutesPerDay(let minutes): language.duration(minutes) + language(" per dygn", " per 24 h")
    case .money(let money): language.money(money) + language(" i veckan", " a week")
    case .date(let date): language.date(date)
    case .count: nil
    case .mode(let mode): language.mode(mode)
    }
  }

  private func factText(_ value: FactValue) -> String {
    switch value {
    case .truth(let truth): language.truth(truth)
    case .amount(let amount): language.amount(amount)
    case .count(let count): "\(count)"
    case .word(let word): word
    case .date(let date): date.description
    case .unknown: language("okänt", "unknown")
    }
  }

  private func sentence(_ rule: RuleID) -> String {
    language.cited(Provisions.provision(rule).versionShown(on: study.assessment.date))
  }

  private func heading(_ step: Int, _ track: Track?) -> String {
    "\(step). \(stepName(step))" + (track.map { " (\(language.authority($0)))" } ?? "")
  }

  /// The steps of the procedure.
  private func stepName(_ step: Int) -> String {
    switch step {
    case 0: language("Dagen och de två spåren", "The day and the two tracks")
    case 1: language("Vem som söker", "Who asks")
    case 2: language("Personkrets", "Eligibility group")
    case 3: language("Omfattas av lagarna", "Covered by the acts")
    case 4: language("Åldersgränsen", "The age limit")
    case 5: language("Hjälpmomentet", "The help moment")
    case 6: language("Egenvård eller sjukvård", "Self-care or health care")
    case 7:
      language("Eget, varaktigt behov på grund av funktionsnedsättningen", "Own, lasting need due to the disability")
    case 8: language("Platsen och vad andra gör", "The place and what others do")
    case 9: language("Vilket behov, och hur minuterna räknas", "Which need, and how minutes count")
    case 10: language("Fler än en assistent", "More than one assistant")
    case 11: language("Summan av grundläggande behov", "The sum of basic needs")
    case 12: language("Föräldraavdrag, grundläggande behov", "Parental deduction, basic needs")
    case 13: language("20-timmarsgränsen", "The 20-hour line")
    case 14: language("Kommunens prövning", "The kommun's test")
    case 15: language("Andra personliga behov", "Other personal needs")
    case 16: language("Natt", "Night")
    case 17: language("Föräldraavdrag, andra behov", "Parental deduction, other needs")
    case 18: language("Beviljade timmar", "Granted hours")
    case 19: language("Vem som betalar", "Who pays")
    default: language("Efter beslutet", "After the decision")
    }
  }
}
