import CaseFile
package import Casework
package import Law
package import Wording

/// The book of law on the page: one rule, the list of rules, what changed between two days.
package struct LawReport {
  package let language: Language
  package let date: CalendarDate

  package init(language: Language, date: CalendarDate) {
    self.language = language
    self.date = date
  }

  // MARK: One rule

  /// A rule in the layers asked for; `nil` = all three.
  package func rule(_ page: ProvisionPage, layer: Layer?) -> [Block] {
    let provision = page.provision
    let text = text(page)
    var blocks: [Block] = [
      .title("\(provision.rule.slug)"),
      .facts(
        [
          Block.Pair(
            language("Avsnitt", "Section"),
            language("\(page.section.title) (\(page.section.reference))", "\(page.section.inEnglish)"))
        ] + standing(page)),
    ]
    // The easy layer exists in Swedish alone.
    if layer != .inDepth, layer != .easy || language == .english {
      blocks += [.heading(language("Vanlig", "In plain words")), .paragraph(language.text(text, .plain))]
    }
    if layer != .plain, layer != .inDepth, language == .swedish {
      blocks += [.heading("Lättläst"), .paragraph(text.easy)]
    }
    blocks += guide(page)
    if layer == nil || layer == .inDepth { blocks += inDepth(page) }
    return blocks + horizon(date)
  }

  /// What the rule says on the day, or in its newest version where it is not in force.
  package func text(_ page: ProvisionPage) -> LayeredText { page.texts[shown(page.provision) ?? 0] }

  /// Place in the list of versions of the one in force on the day.
  private func shown(_ provision: Provision) -> Int? { provision.versions.firstIndex { $0.applies(on: date) } }

  /// When the rule is in force, where it comes from and how sure that is.
  package func standing(_ page: ProvisionPage) -> [Block.Pair] {
    let shown = shown(page.provision)
    let version = page.provision.versions[shown ?? 0]
    return [
      Block.Pair(language("Gäller", "In force"), inForce(page.provision, shown)),
      Block.Pair(language("Källa", "Source"), "\(version.citation)"),
      Block.Pair(language("Säkerhet", "Confidence"), confidence(version)),
    ]
  }

  /// What is known after the day the law has been read to.
  package func horizon(_ date: CalendarDate) -> [Block] {
    guard Law.horizon < date else { return [] }
    return [
      .space,
      .remark(
        language(
          "Lagen är känd här till \(language.date(Law.horizon)); reglerna kan ha ändrats därefter.",
          "The law is known here to \(language.date(Law.horizon)); the rules may have changed since.")),
    ]
  }

  private func inForce(_ provision: Provision, _ shown: Int?) -> String {
    if provision.role == .status {
      return language("ingen regel; ett förslag eller en ändring", "no rule; a proposal or a change")
    }
    guard let shown else {
      return language(
        "inte den \(language.date(date)); närmast visas: \(language.days(provision.versions[0]))",
        "not on \(language.date(date)); shown is: \(language.days(provision.versions[0]))")
    }
    return language.days(provision.versions[shown])
  }

  private func confidence(_ version: Version) -> String {
    language.confidence(version.confidence) + (version.doubt.map { ". \($0)" } ?? "")
  }

  /// What people may have learnt of the rule that does not hold.
  package func guide(_ page: ProvisionPage) -> [Block] {
    let entries = page.guide.filter { $0.standing != .same }
    guard !entries.isEmpty else { return [] }
    return [
      .heading(language("Det du kan ha lärt dig", "What you may have learnt")),
      .list(entries.map { language("\($0.before) \($0.now)", $0.english) + " [\($0.id)]" }),
    ]
  }

  private func inDepth(_ page: ProvisionPage) -> [Block] {
    [
      .heading(language("Fördjupning: lydelser", "In depth: versions")),
      .list(page.provision.versions.map { "\(language.days($0)): \(language.cited($0))" }),
    ] + decisions(page) + disputes(page) + questions(page) + words(page)
  }

  /// The decisions that bear on a rule, for and against.
  package func decisions(_ page: ProvisionPage) -> [Block] {
    let words = DecisionWords(language)
    return Decision.Direction.allCases.flatMap { direction -> [Block] in
      let group = page.decisions.filter { $0.bearing.direction == direction }
      guard !group.isEmpty else { return [] }
      return [
        .heading(language("Avgöranden \(words.direction(direction))", "Decisions \(words.direction(direction))")),
        .list(group.map { "\(words.cited($0.decision)): \($0.bearing.why)" }),
      ]
    }
  }

  /// The contested questions a rule hangs on, each with its answers and who holds them.
  package func disputes(_ page: ProvisionPage) -> [Block] {
    page.questions.flatMap { question -> [Block] in
      let description = question.description
      return [
        .heading(
          language(
            "Omtvistat (\(question.id)): \(description.asks)", "Disputed (\(question.id)): \(description.inEnglish)")),
        .list(question.options.enumerated().map { language.option($1, isFollowed: $0 == 0) }),
      ]
    }
  }

  /// The questions whose answers a rule reads.
  package func questions(_ page: ProvisionPage) -> [Block] {
    guard !page.facts.isEmpty else { return [] }
    return [
      .heading(language("Frågor som regeln läser", "Questions the rule reads")),
      .list(
        page.facts.map { fact in
          let description = fact.description
          return language("\(description.question)", "\(description.inEnglish)") + " [\(description.key)]"
        }),
    ]
  }

  private func words(_ page: ProvisionPage) -> [Block] {
    guard !page.terms.isEmpty else { return [] }
    let names = page.terms.map { language($0.word, $0.english) }.joined(separator: ", ")
    return [.facts([Block.Pair(language("Ord", "Words"), names)])]
  }

  // MARK: Lists

  /// Rules with one sentence each, under a title.
  package func list(_ rules: [RuleID], title: String) -> [Block] {
    let inForce = rules.filter { Provisions.provision($0).version(on: date) != nil }
    var blocks: [Block] = [.title(title)]
    blocks.append(.facts(inForce.map { pair($0) }))
    let others = rules.filter { !inForce.contains($0) }
    if !others.isEmpty {
      blocks.append(
        .heading(language("Gäller inte den \(language.date(date))", "Not in force on \(language.date(date))")))
      blocks.append(.facts(others.map { pair($0) }))
    }
    return blocks + [
      .pointer(language("En regel: egenmakt lagen \(rules[0].slug)", "One rule: egenmakt law \(rules[0].slug)"))
    ]
  }

  private func pair(_ rule: RuleID) -> Block.Pair {
    Block.Pair("\(rule.slug)", language.sentence(Provisions.provision(rule).versionShown(on: date)))
  }

  /// The whole book: section by section, how many rules are in force.
  package var contents: [Block] {
    let rows = Provisions.sections.map { section in
      let inForce = section.provisions.filter { $0.version(on: date) != nil }
      return Table.Row([
        "\(section.reference)", language("\(section.title)", "\(section.inEnglish)"), "\(inForce.count)",
        "\(section.provisions[0].rule.slug)",
      ])
    }
    let columns = [
      Table.Column(language("Paragraf", "Section")), Table.Column(language("Vad", "What")),
      Table.Column(language("Regler", "Rules"), .right), Table.Column(language("Första", "First")),
    ]
    return [
      .title(language("Lagboken den \(language.date(date))", "The book of law on \(language.date(date))")),
      .table(Table(columns: columns, rows: rows)),
      .pointer(
        language(
          "En paragraf: egenmakt lagen \"9 a § LSS\". En regel: egenmakt lagen lss-9a-1-andning.",
          "A section: egenmakt law \"9 a § LSS\". A rule: egenmakt law lss-9a-1-andning.")),
      .remark(
        language(
          "Lagen är känd här till \(language.date(Law.horizon)).",
          "The law is known here to \(language.date(Law.horizon)).")),
    ]
  }

  // MARK: Changes

  /// What changed between two days, in words.
  package func changes(_ comparison: LawComparison, book: Book) throws -> [Block] {
    let between = "\(language.date(comparison.from)) – \(language.date(comparison.to))"
    var blocks: [Block] = [
      .title(language("Vad har ändrats i lagen? \(between)", "What has changed in the law? \(between)"))
    ]
    if comparison.rules.isEmpty, comparison.figures.isEmpty {
      return blocks + [.paragraph(language("Ingenting som Egenmakt känner till.", "Nothing that Egenmakt knows of."))]
    }
    if !comparison.figures.isEmpty {
      let rows = comparison.figures.map { figure in
        Table.Row([name(figure.kind), value(figure.before, of: figure.kind), value(figure.after, of: figure.kind)])
      }
      let columns = [
        Table.Column(language("Vad", "What")), Table.Column(language("Förr", "Before"), .right),
        Table.Column(language("Nu", "Now"), .right),
      ]
      blocks += [.heading(language("Belopp och gränser", "Figures")), .table(Table(columns: columns, rows: rows))]
    }
    var began: [Block.Entry] = []
    var ended: [Block.Entry] = []
    var reworded: [Block.Entry] = []
    for change in comparison.rules {
      let slug = change.rule.slug
      switch change.change {
      case .began(let version):
        began.append(entry("\(slug)", [try plain(change.rule, version, book)], version))
      case .ended(let version):
        ended.append(entry("\(slug)", [try plain(change.rule, version, book)], version))
      case .reworded(let old, let new):
        let before = language("Förr: ", "Before: ") + (try plain(change.rule, old, book))
        let now = language("Nu: ", "Now: ") + (try plain(change.rule, new, book))
        reworded.append(entry("\(slug)", [before, now], new))
      }
    }
    for (heading, part) in [
      (language("Ändrat", "Changed"), reworded), (language("Nytt", "New"), began),
      (language("Gäller inte längre", "No longer in force"), ended),
    ] where !part.isEmpty {
      blocks += [.heading(heading), .entries(part)]
    }
    return blocks + horizon(comparison.to)
  }

  private func plain(_ rule: RuleID, _ version: Version, _ book: Book) throws -> String {
    language.text(try book.text(rule, on: version.from.date ?? Law.firstDay), .plain)
  }

  private func entry(_ slug: String, _ texts: [String], _ version: Version) -> Block.Entry {
    Block.Entry(
      texts[0], notes: Array(texts.dropFirst()), source: "[\(slug)] \(version.citation) – \(language.days(version))")
  }

  private func name(_ kind: LawComparison.Figure.Kind) -> String {
    switch kind {
    case .threshold: language("Grundläggande behov: mer än", "Basic needs: more than")
    case .kommunHours: language("Kommunen betalar de första", "The kommun pays the first")
    case .hourlyRate: language("Schablonbelopp per timme", "Hourly rate")
    case .waitingHours: language("Väntetid som ger en timme", "Waiting time that makes one hour")
    case .standbyHours: language("Beredskap som ger en timme", "Standby that makes one hour")
    case .deduction(let age):
      language(
        "Föräldraavdrag, \(language.ages(age)), per dygn: grundläggande + andra behov",
        "Parental deduction, \(language.ages(age)), per 24 h: basic + other needs")
    case .grantPeriod: language("Längsta tid per beslut", "Longest grant period")
    case .retroactive: language("Ersättning bakåt, högst", "Payment back in time, at most")
    }
  }

  private func value(_ value: LawComparison.Figure.Value?, of kind: LawComparison.Figure.Kind) -> String {
    switch value {
    case nil:
      // Before the flat deduction there was none to know.
      if case .deduction = kind {
        language("bedömdes i varje fall", "judged case by case")
      } else {
        language("okänt", "unknown")
      }
    case .minutes(let minutes): language.duration(minutes) + language(" i veckan", " a week")
    case .hours(let hours): "\(language.number(hours)) h"
    case .money(let money, let isUnverified):
      language.money(money) + (isUnverified ? language(" (inte kontrollerat)", " (not verified)") : "")
    case .minutesPerDay(let basic, let other):
      "\(language.duration(Rational(basic))) + \(language.duration(Rational(other)))"
    case .months(let months):
      months == 1 ? language("1 månad", "1 month") : language("\(months) månader", "\(months) months")
    }
  }
}
