package import Casework
package import Law

/// The book of law for other programs.
package enum LawJSON {
  /// Every section with its rules on a day.
  package struct Contents: Encodable {
    package struct Part: Encodable {
      let section: String
      let title: String
      let reference: String
      let rules: [String]

      package init(section: String, title: String, reference: String, rules: [String]) {
        self.section = section
        self.title = title
        self.reference = reference
        self.rules = rules
      }
    }

    let format = "egenmakt-law-1"
    let date: String
    let sections: [Part]

    package init(on date: CalendarDate) {
      self.date = date.description
      sections = Provisions.sections.map { section in
        Part(
          section: "\(section.path)", title: "\(section.title)", reference: "\(section.reference)",
          rules: section.provisions.filter { $0.version(on: date) != nil }.map { "\($0.rule.slug)" })
      }
    }
  }

  /// One wording with its texts.
  package struct Wording: Encodable {
    let from: String?
    let fromIsUnverified: Bool
    let to: String?
    let citation: String
    let confidence: String
    let doubt: String?
    let says: String
    let inEnglish: String
    let plain: String
    let easy: String
    let english: String

    package init(_ version: Version, _ text: LayeredText) {
      from = version.from.date?.description
      if case .dayUnverified = version.from { fromIsUnverified = true } else { fromIsUnverified = false }
      to = version.to?.description
      citation = "\(version.citation)"
      confidence = "\(version.confidence.letter)"
      doubt = version.doubt.map { "\($0)" }
      says = "\(version.says)"
      inEnglish = "\(version.inEnglish)"
      plain = text.plain
      easy = text.easy
      english = text.english
    }
  }

  /// One rule.
  package struct Rule: Encodable {
    struct Bearing: Encodable {
      let decision: String
      let direction: String
      let why: String
    }

    let format = "egenmakt-rule-1"
    let rule: String
    let role: String
    let section: String
    let versions: [Wording]
    let contested: [String]
    let facts: [String]
    let decisions: [Bearing]
    let guide: [String]

    package init(_ page: ProvisionPage) {
      rule = "\(page.provision.rule.slug)"
      role = "\(page.provision.role)"
      section = "\(page.section.path)"
      versions = zip(page.provision.versions, page.texts).map { Wording($0, $1) }
      contested = page.questions.map { "\($0.id)" }
      facts = page.facts.map { "\($0.description.key)" }
      decisions = page.decisions.map {
        Bearing(decision: $0.decision.id, direction: $0.bearing.direction.rawValue, why: $0.bearing.why)
      }
      guide = page.guide.map { $0.id }
    }
  }

  /// What changed between two days.
  package struct Changes: Encodable {
    struct Change: Encodable {
      let rule: String
      let change: String
      let before: String?
      let after: String?
    }

    let format = "egenmakt-law-changes-1"
    let from: String
    let to: String
    let rules: [Change]
    let figures: [Figure]

    /// A figure that changed; times in minutes, money in öre, `null` = unknown on that day.
    struct Figure: Encodable {
      package struct Value: Encodable {
        let unit: String
        let amounts: [String]
        let isUnverified: Bool

        package init(_ value: LawComparison.Figure.Value) {
          switch value {
          case .minutes(let minutes): (unit, amounts, isUnverified) = ("minutesPerWeek", ["\(minutes)"], false)
          case .hours(let hours): (unit, amounts, isUnverified) = ("hours", ["\(hours)"], false)
          case .money(let money, let unverified): (unit, amounts, isUnverified) = ("ore", ["\(money.ore)"], unverified)
          case .minutesPerDay(let basic, let other):
            (unit, amounts, isUnverified) = ("minutesPerDayBasicAndOther", ["\(basic)", "\(other)"], false)
          case .months(let months): (unit, amounts, isUnverified) = ("months", ["\(months)"], false)
          }
        }
      }

      let figure: String
      let before: Value?
      let after: Value?

      init(_ figure: LawComparison.Figure) {
        switch figure.kind {
        case .deduction(let age): self.figure = "parentalDeduction.\(age)"
        default: self.figure = "\(figure.kind)"
        }
        before = figure.before.map { Value($0) }
        after = figure.after.map { Value($0) }
      }
    }

    package init(_ comparison: LawComparison) {
      from = comparison.from.description
      to = comparison.to.description
      rules = comparison.rules.map { change in
        let rule = "\(change.rule.slug)"
        return switch change.change {
        case .began(let version): Change(rule: rule, change: "began", before: nil, after: "\(version.says)")
        case .ended(let version): Change(rule: rule, change: "ended", before: "\(version.says)", after: nil)
        case .reworded(let old, let new):
          Change(rule: rule, change: "reworded", before: "\(old.says)", after: "\(new.says)")
        }
      }
      figures = comparison.figures.map { Figure($0) }
    }
  }

  /// A rule's way to code, tests and decisions.
  package struct Coverage: Encodable {
    let rule: String
    let provision: String
    let code: [String]
    let tests: [String]
    let decisions: [String]

    package init(_ row: Casework.Coverage.Row) {
      rule = "\(row.rule.slug)"
      provision = row.provision.description
      code = row.code.map { $0.description }
      tests = row.tests.map { $0.description }
      decisions = row.decisions
    }
  }
}
