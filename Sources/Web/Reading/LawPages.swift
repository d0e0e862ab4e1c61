import Casework
import Law
import Markup
import Reports
import Wording

/// The book of law: its contents, a section, a rule, what changed between two days, and what is contested.
enum LawPages {
  // MARK: Contents

  static func contents(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let day = LawDay(visit)
    let words = visit.query["ord"] ?? ""
    let found = words.isEmpty ? nil : try Library.bookSearch().find(words, limit: 20)
    return .page(
      Page(
        title: reader("Lagen", "The law"), place: .law,
        main: [
          .heading(1, reader("Lagen", "The law")),
          .paragraph(
            reader(
              "Här står varje regel som Egenmakt räknar med. Du ser vad den säger, var den kommer ifrån och hur säker den är.",
              easy: "Här står reglerna som vi räknar med.",
              "Every rule that Egenmakt computes with: what it says, where it comes from and how sure it is."),
            class: "lead"),
        ] + day.caution(back: .law) + [search(words, reader)]
          + (try found.map { try results($0, words, day, reader) } ?? [])
          + [.heading(2, reader("Innehåll", "Contents"))] + chapters(day, reader) + more(day, reader)))
  }

  private static func search(_ words: String, _ reader: Reader) -> Markup {
    let field = FieldElement(
      name: "ord", label: reader("Sök i lagen", "Search the law"),
      hint: reader(
        "Ett eller flera ord, till exempel måltid natt.", easy: "Skriv ett ord.", "One word or more, in Swedish."),
      value: words)
    return .element(
      "form", [.init("method", "get"), .init("action", Address.law.text), .init("role", "search")],
      [field.line(type: "search"), .actions([.button(reader("Sök", "Search"))])])
  }

  private static func results(_ rules: [RuleID], _ words: String, _ day: LawDay, _ reader: Reader) throws -> [Markup] {
    let terms = try Library.book.terms(words).prefix(5)
    let heading = Markup.heading(2, reader("Det här hittades", "What was found"))
    guard !rules.isEmpty || !terms.isEmpty else {
      return [
        heading,
        .paragraph(
          reader(
            "Ingen regel har de orden. Pröva andra eller färre ord.", "No rule has those words. Try others, or fewer.")),
      ]
    }
    let links = terms.map { Markup.link(reader($0.word, $0.english), to: .word($0)) }
    return [heading]
      + (links.isEmpty
        ? []
        : [.paragraph([.text(reader("I ordlistan: ", "In the glossary: "))] + Markup.separated(links))])
      + [try entries(rules, day, reader)]
  }

  private static func chapters(_ day: LawDay, _ reader: Reader) -> [Markup] {
    Chapter.all.map { chapter in
      .details(
        reader(chapter.title, chapter.inEnglish),
        [
          .list(
            chapter.sections.map { section in
              .group([
                .link(reader("\(section.title)", "\(section.inEnglish)"), to: .section(section, on: day.asked)),
                .element("span", class: "quiet", [], [.text(" \(section.reference)")]),
              ])
            })
        ])
    }
  }

  private static func more(_ day: LawDay, _ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("En annan dag", "Another day")), day.form(to: .law),
      .heading(2, reader("Mer om lagen", "More of the law")),
      .list([
        .link(reader("Vad har ändrats mellan två dagar?", "What has changed between two days?"), to: .lawComparison),
        .link(
          reader(
            "Samma liv, annan lag: ditt ärende under lagen förr", easy: "Lagen förr och nu, för dig",
            "The same life, another law: your case under the law of the past"), to: .years),
        .link(
          reader("Det som är omtvistat", easy: "Det som alla inte är överens om", "What is contested"), to: .contested),
        .link(reader("Rättsfall", "Decisions"), to: .decisions),
        .link(reader("Ordlista", "Glossary"), to: .glossary),
      ]),
    ]
  }

  /// Rules with what they say on the day.
  static func entries(_ rules: [RuleID], _ day: LawDay, _ reader: Reader) throws -> Markup {
    .element(
      "ul", class: "entries", [],
      try rules.map { rule in
        let version = Provisions.provision(rule).versionShown(on: day.day)
        return .element(
          "li", [],
          [
            .prose(reader.text(try Library.book.text(rule, on: day.day))),
            .element(
              "p", class: "quiet", [],
              [.link("\(rule.slug)", to: .rule(rule, on: day.asked)), .text(" · \(version.citation)")]),
          ])
      })
  }

  // MARK: A section

  static func section(_ visit: Visit) async throws -> Reply {
    let name = visit.word("avsnitt")
    guard let section = Provisions.sections.first(where: { $0.addressName == name }) else { throw Refusal.notFound }
    let reader = visit.reader
    let day = LawDay(visit)
    let rules = section.provisions.map { $0.rule }
    let inForce = rules.filter { Provisions.provision($0).version(on: day.day) != nil }
    let others = rules.filter { !inForce.contains($0) }
    let title = reader("\(section.title)", "\(section.inEnglish)")
    return .page(
      Page(
        title: title, place: .law,
        main: [crumb(nil, day, reader), .heading(1, title), .paragraph("\(section.reference)", class: "quiet")]
          + day.caution(back: .section(section)) + [LayerChoice(visit: visit).markup]
          + (rules.isEmpty
            ? [.paragraph(reader("Avsnittet har inga egna regler.", "The section has no rules of its own."))] : [])
          + (inForce.isEmpty ? [] : [try entries(inForce, day, reader)])
          + (others.isEmpty
            ? []
            : [
              .heading(2, reader("Gäller inte den \(reader.day(day.day))", "Not in force on \(reader.day(day.day))")),
              try entries(others, day, reader),
            ])
          + [.heading(2, reader("En annan dag", "Another day")), day.form(to: .section(section))]))
  }

  private static func crumb(_ section: Section?, _ day: LawDay, _ reader: Reader) -> Markup {
    var parts = [Markup.link(reader("Lagen", "The law"), to: .law(on: day.asked))]
    if let section {
      parts += [
        .text(" / "), .link(reader("\(section.title)", "\(section.inEnglish)"), to: .section(section, on: day.asked)),
      ]
    }
    return .element("nav", class: "crumb", [.init("aria-label", reader("Plats i lagen", "Place in the law"))], parts)
  }

  // MARK: A rule

  static func rule(_ visit: Visit) async throws -> Reply {
    guard let rule = visit.word("regel").flatMap({ Library.rule($0) }) else { throw Refusal.notFound }
    let page = try ProvisionPage(rule, book: Library.book, decisions: Library.decisions())
    return .page(RuleView(visit: visit, day: LawDay(visit), page: page).whole)
  }

  private struct RuleView {
    let visit: Visit
    let day: LawDay
    let page: ProvisionPage

    private var reader: Reader { visit.reader }
    private var report: LawReport { LawReport(language: reader.language, date: day.day) }
    private var rule: RuleID { page.provision.rule }

    var whole: Page {
      let section = reader("\(page.section.title)", "\(page.section.inEnglish)")
      return Page(
        title: "\(section): \(rule.slug)", place: .law,
        main: [
          LawPages.crumb(page.section, day, reader), .heading(1, section),
          .paragraph(reader("Regeln heter \(rule.slug).", "The rule is called \(rule.slug)."), class: "quiet"),
        ] + day.caution(back: .rule(rule)) + [LayerChoice(visit: visit).markup, .card([text]), standing] + learnt
          + versions + depth + HardWords(reader: reader, terms: page.terms).markup
          + [.heading(2, reader("En annan dag", "Another day")), day.form(to: .rule(rule))])
    }

    private var text: Markup { .prose(reader.text(report.text(page))) }

    private var standing: Markup {
      .pairs(report.standing(page).map { ($0.name, .group(LinkedText(text: $0.value).markup)) })
    }

    private var learnt: [Markup] {
      guard reader.isEasy else { return BlockView(blocks: report.guide(page)).markup }
      let entries = page.guide.filter { $0.standing != .same }
      guard !entries.isEmpty else { return [] }
      return [.heading(2, "Det du kan ha lärt dig")] + entries.map { .prose($0.easy) }
    }

    private var versions: [Markup] {
      let versions = page.provision.versions
      guard versions.count > 1 else { return [] }
      let items = zip(versions, page.texts).map { version, text in
        Markup.group([
          .element("strong", [], [.text(reader.language.days(version).capitalisedFirst)]),
          .prose(reader.text(text)),
          .element(
            "p", class: "quiet", [],
            [
              .text("\(version.citation) "),
              .link(
                reader("Visa sidan så", "Show the page so"), to: .rule(rule, on: version.from.date ?? Law.firstDay)),
            ]),
        ])
      }
      return [
        .heading(2, reader("Så har regeln lytt", easy: "Så har regeln varit", "The rule over time")),
        .element("ol", class: "entries", [], items.map { .element("li", [], [$0]) }),
      ]
    }

    /// Decisions, contested readings and the questions that the rule reads; for who reads easy Swedish behind a heading
    /// that can be opened.
    private var depth: [Markup] {
      let blocks = report.decisions(page) + report.disputes(page) + report.questions(page)
      guard !blocks.isEmpty else { return [] }
      let parts: [Markup] = BlockView(blocks: blocks, level: reader.isEasy ? 3 : 2).markup + decisionsLink
      return reader.isEasy ? [.details("Mer om regeln. Det är svårare text.", parts)] : parts
    }

    private var decisionsLink: [Markup] {
      guard !page.decisions.isEmpty else { return [] }
      return [
        .paragraph([
          .link(
            reader("Rättsfallen om regeln på en egen sida", "The decisions on a page of their own"),
            to: .decisions(on: rule))
        ])
      ]
    }
  }

  // MARK: Changes

  static func comparison(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let (first, second) = (visit.query["fran"] ?? "", visit.query["till"] ?? "")
    let (from, to) = (LawDay.read(first, reader), LawDay.read(second, reader))
    var main: [Markup] = [
      .heading(1, reader("Vad har ändrats i lagen?", "What has changed in the law?")),
      FaultSummary(
        reader: reader,
        faults: [("fran", from.fault), ("till", to.fault)].compactMap { field in field.1.map { (field.0, $0) } }
      ).markup,
      form(
        FieldElement(name: "fran", label: reader("Från den", "From"), fault: from.fault, value: first),
        FieldElement(name: "till", label: reader("Till den", "To"), fault: to.fault, value: second), reader),
    ]
    if let from = from.day, let to = to.day {
      let report = LawReport(language: reader.language, date: to)
      let between = "\(reader.day(min(from, to))) – \(reader.day(max(from, to)))"
      let blocks = try report.changes(LawComparison(from, to), book: Library.book).filter { block in
        if case .title = block { return false }
        return true
      }
      main += [.heading(2, between)] + BlockView(blocks: blocks, level: 3, name: "andrat").markup
    }
    return .page(
      Page(
        title: reader("Vad har ändrats i lagen?", "What has changed in the law?"), place: .law,
        main: [crumb(nil, LawDay(visit), reader)] + main + greatDays(reader)))
  }

  private static func form(_ from: FieldElement, _ to: FieldElement, _ reader: Reader) -> Markup {
    .element(
      "form", [.init("method", "get"), .init("action", Address.lawComparison.text)],
      [
        from.line("medium", type: "date"), to.line("medium", type: "date"),
        .actions([.button(reader("Jämför", "Compare"))]),
      ])
  }

  /// Days on which many rules began or were worded anew.
  private static func greatDays(_ reader: Reader) -> [Markup] {
    let changed = Provisions.all.filter { $0.role != .status }
      .flatMap { $0.versions.compactMap { $0.from.date } }.filter { Law.firstDay < $0 && $0 <= Law.horizon }
    let days = Dictionary(grouping: changed) { $0 }.filter { $0.value.count >= 4 }.keys.sorted { $1 < $0 }
    return [
      .heading(2, reader("Dagar då mycket ändrades", "Days of many changes")),
      .list(
        days.map { day in
          .link(reader.day(day), to: .comparison(CalendarDate(dayNumber: day.dayNumber - 1), day))
        }),
    ]
  }

  // MARK: Contested

  static func contested(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let heading = reader("Det som är omtvistat", easy: "Det som alla inte är överens om", "What is contested")
    return .page(
      Page(
        title: heading, place: .law,
        main: [
          crumb(nil, LawDay(visit), reader), .heading(1, heading),
          .paragraph(
            reader(
              "Lagen kan läsas på flera sätt. Här står varje fråga, svaren och vilka som står för dem. Det första svaret är det som Egenmakt räknar med.",
              easy: "Lagen kan läsas på flera sätt. Här står frågorna.",
              "The law can be read in several ways. Here is each question, its answers and who holds them. The first answer is the one Egenmakt counts with."
            ), class: "lead"), LayerChoice(visit: visit).markup,
        ] + (try ContestedQuestion.allCases.flatMap { try question($0, reader) })))
  }

  private static func question(_ question: ContestedQuestion, _ reader: Reader) throws -> [Markup] {
    let description = question.description
    let heading = Markup.heading(
      2, reader("\(description.asks)", "\(description.inEnglish)"), id: question.addressName)
    let text = Markup.prose(reader.text(try Library.book.text(question)))
    let options = Markup.element(
      "dl", class: "ways", [],
      question.options.enumerated().flatMap { place, option -> [Markup] in
        let words = option.description
        return [
          .element(
            "dt", [],
            [
              .text(
                place == 0
                  ? reader("Så räknar Egenmakt", "Egenmakt counts so") : reader("Ett annat sätt", "Another way"))
            ]),
          .element(
            "dd", [],
            [
              .text(reader("\(words.says) ", "\(words.inEnglish) ")),
              .element(
                "span", class: "quiet", [],
                [
                  .element(
                    "span", reader.isEnglish ? [.init("lang", "sv")] : [], [.text("\(words.holders)".capitalisedFirst)]),
                  .text(". \(question.id)=\(words.name)"),
                ]),
            ]),
        ]
      })
    let rules = Markup.element(
      "p", class: "quiet", [],
      [.text("\(question.id) · ")]
        + Markup.separated(description.rules.map { .link("\($0.slug)", to: .rule($0)) }))
    return [heading, text]
      + (reader.isEasy ? [.details("Svaren. Det är svårare text.", [options, rules])] : [options, rules])
  }
}

extension Reader {
  /// A text of the book in the reader's language and layer.
  func text(_ text: LayeredText) -> String {
    if isEnglish { return text.english }
    return layer == .easy ? text.easy : text.plain
  }
}
