import Casework
import Law
import Markup
import Reports
import Wording

/// Published decisions: to search, to browse by rule, to read one by one, and those that resemble a row.
enum DecisionPages {
  // MARK: Search

  static func front(_ visit: Visit) async throws -> Reply { try await page(visit, words: "") }

  /// What is sought may be about the person, so it comes as a form and never stands in the address.
  static func search(_ visit: Visit) async throws -> Reply { try await page(visit, words: visit.form["ord"] ?? "") }

  private static func page(_ visit: Visit, words: String) async throws -> Reply {
    let reader = visit.reader
    let wanted = String(words.prefix(200))
    return .page(
      Page(
        title: reader("Rättsfall", "Decisions"), place: .decisions,
        main: [
          .heading(1, reader("Rättsfall", "Decisions")),
          .paragraph(
            reader(
              "Så har domstolar sagt i liknande fall, både för och emot. Egenmakt återger dem med egna ord.",
              easy: "Så har domstolar sagt. Ibland ja, ibland nej.",
              "What courts have said, for and against, in our own words. Most of it is in Swedish."), class: "lead"),
          form(wanted, visit),
        ] + (wanted.isEmpty ? [] : try results(wanted, reader)) + (try await rows(visit)) + (try byRule(reader))
          + (try everyDecision(reader))))
  }

  private static func form(_ words: String, _ visit: Visit) -> Markup {
    let reader = visit.reader
    let field = FieldElement(
      name: "ord", label: reader("Sök i rättsfallen", "Search the decisions"),
      hint: reader(
        "Ord på svenska, eller ett målnummer. Det du skriver stannar på den här datorn.",
        easy: "Skriv ett ord. Det stannar på den här datorn.",
        "Words in Swedish, or a case number. What you write stays on this computer."), value: words, isPrivate: true)
    return visit.form(to: .decisions).markup([
      field.line(type: "search"), .actions([.button(reader("Sök", "Search"))]),
    ])
  }

  private static func results(_ words: String, _ reader: Reader) throws -> [Markup] {
    let exact = try Library.decisions()[words].map { [$0] }
    let found = try exact ?? Library.decisionSearch().find(words, limit: 20)
    let heading = Markup.heading(2, reader("Det här hittades", "What was found"), id: "traffar")
    guard !found.isEmpty else {
      return [
        heading,
        .paragraph(
          reader(
            "Inget avgörande har de orden. Pröva andra eller färre ord.",
            "No decision has those words. Try others, or fewer.")),
      ]
    }
    return [heading, list(found, reader)]
  }

  /// Decisions with their point, for whom they speak and whether they hold today.
  private static func list(_ decisions: [Decision], _ reader: Reader) -> Markup {
    .element("ul", class: "entries", [], decisions.map { .element("li", [], entry($0, $0.direction, reader)) })
  }

  private static func entry(_ decision: Decision, _ direction: Decision.Direction, _ reader: Reader) -> [Markup] {
    [
      .paragraph([.link(reader(decision.title, decision.inEnglish), to: .decision(decision))]),
      .paragraph([
        tag(direction, reader), .text(" "), .swedishPart(reader, decision.citation), standing(decision, reader),
      ]),
    ]
  }

  private static func tag(_ direction: Decision.Direction, _ reader: Reader) -> Markup {
    .element(
      "span", class: "tag", [], [.text(DecisionWords(reader.language).directionInFull(direction).capitalisedFirst)])
  }

  /// Said where the decision no longer surely holds.
  private static func standing(_ decision: Decision, _ reader: Reader) -> Markup {
    decision.standing == .holds
      ? .group([]) : .text(". \(DecisionWords(reader.language).standing(decision.standing).capitalisedFirst).")
  }

  // MARK: Browse

  /// The rows of the open case.
  private static func rows(_ visit: Visit) async throws -> [Markup] {
    guard let open = try? await visit.openCase() else { return [] }
    let reader = visit.reader
    let study = try await visit.site.desk.study(of: open)
    guard !study.rows.isEmpty else { return [] }
    return [
      .details(
        reader("Rättsfall som liknar dina rader", "Decisions that resemble your rows"),
        [
          .list(
            study.rows.indices.map { index in
              .element("a", [.init("href", Address.like(row: index).text)], [.own(study.label(index))])
            })
        ])
    ]
  }

  private static func byRule(_ reader: Reader) throws -> [Markup] {
    let archive = try Library.decisions()
    let chapters = Chapter.all.compactMap { chapter -> Markup? in
      let sections = chapter.sections.compactMap { section -> Markup? in
        let rules = section.provisions.map { ($0.rule, archive.bearing(on: $0.rule).count) }.filter { $0.1 > 0 }
        guard !rules.isEmpty else { return nil }
        return .group([
          .element("strong", [], [.text(reader("\(section.title)", "\(section.inEnglish)"))]),
          .list(rules.map { .group([.link("\($0.0.slug)", to: .decisions(on: $0.0)), .text(" (\($0.1))")]) }),
        ])
      }
      return sections.isEmpty ? nil : .details(reader(chapter.title, chapter.inEnglish), [.list(sections)])
    }
    return [.heading(2, reader("Efter regel", "By rule"))] + chapters
  }

  private static func everyDecision(_ reader: Reader) throws -> [Markup] {
    let all = try Library.decisions().all
    return [
      .heading(2, reader("Alla", "All of them")),
      .details(
        reader("\(all.count) avgöranden, de nyaste först", "\(all.count) decisions, newest first"), [list(all, reader)]),
    ]
  }

  static func onRule(_ visit: Visit) async throws -> Reply {
    guard let rule = visit.word("regel").flatMap({ Library.rule($0) }) else { throw Refusal.notFound }
    let reader = visit.reader
    let archive = try Library.decisions()
    let found = archive.bearing(on: rule).flatMap { decision in
      decision.bearings.filter { $0.rule == rule }.map { (decision: decision, bearing: $0) }
    }
    let heading = reader("Avgöranden om \(rule.slug)", "Decisions on \(rule.slug)")
    let version = Provisions.provision(rule).versionShown(on: visit.site.world.today())
    let groups = Decision.Direction.allCases.flatMap { direction -> [Markup] in
      let group = found.filter { $0.bearing.direction == direction }
      guard !group.isEmpty else { return [] }
      return [
        .heading(2, DecisionWords(reader.language).directionInFull(direction).capitalisedFirst),
        .element(
          "ul", class: "entries", [],
          group.map { item in
            .element(
              "li", [],
              entry(item.decision, item.bearing.direction, reader)
                + [.swedish(reader, [.paragraph(item.bearing.why)])])
          }),
      ]
    }
    return .page(
      Page(
        title: heading, place: .decisions,
        main: [
          crumb(reader), .heading(1, heading),
          .paragraph([
            .text(reader.language.sentence(version) + " "),
            .link(reader("Läs regeln", "Read the rule"), to: .rule(rule)),
          ]),
        ]
          + (found.isEmpty
            ? [.paragraph(reader("Inget avgörande om regeln är infört.", "No decision on the rule is recorded."))]
            : groups)))
  }

  private static func crumb(_ reader: Reader) -> Markup {
    .element("p", class: "crumb", [], [.link(reader("Rättsfall", "Decisions"), to: .decisions)])
  }

  // MARK: Like a row

  static func likeRow(_ visit: Visit) async throws -> Reply {
    let study = try await visit.site.desk.study(of: try await visit.openCase())
    let index = try visit.number() - 1
    guard study.rows.indices.contains(index) else { throw Refusal.notFound }
    let reader = visit.reader
    let likenesses = try study.explanation(ofRow: index, book: Library.book, decisions: Library.decisions()).decisions
    let blocks = DecisionReport(language: reader.language).like(likenesses, row: "").filter { block in
      if case .title = block { return false }
      return true
    }
    return .page(
      Page(
        title: reader("Rättsfall som liknar rad \(index + 1)", "Decisions like row \(index + 1)"), place: .decisions,
        main: [
          crumb(reader),
          .element(
            "h1", [],
            [
              .text(reader("Rättsfall som liknar rad \(index + 1): ", "Decisions like row \(index + 1): ")),
              .own(study.label(index)),
            ]),
          .paragraph(
            reader(
              "De är ordnade efter vem de talar för. Domar emot visas lika öppet som domar för.",
              easy: "Några säger ja. Några säger nej.",
              "Ordered by whom they speak for. Those against are shown as openly as those in favour.")),
        ] + BlockView(blocks: blocks).markup
          + [
            .actions([
              .link(reader("Varför blir raden så här?", "Why is the row so?"), to: .why(row: index), class: "button")
            ])
          ]))
  }

  // MARK: One

  static func one(_ visit: Visit) async throws -> Reply {
    guard let id = visit.word("avgorande"), let decision = try Library.decisions()[id] else {
      throw Refusal.notFound
    }
    return .page(DecisionView(reader: visit.reader, decision: decision).page())
  }

  private struct DecisionView {
    let reader: Reader
    let decision: Decision

    private var words: DecisionWords { DecisionWords(reader.language) }

    func page() -> Page {
      Page(
        title: decision.id, place: .decisions,
        main: [
          DecisionPages.crumb(reader), .heading(1, reader(decision.title, decision.inEnglish)),
          .paragraph([
            DecisionPages.tag(decision.direction, reader), .text(" "), .swedishPart(reader, decision.citation),
          ]),
          holding,
        ] + inSwedish + told + figures + bearings + sources)
    }

    /// Whether the decision's rule holds today, told before anything else.
    private var holding: Markup {
      let text = Markup.paragraph([
        .element("strong", [], [.text(words.standing(decision.standing).capitalisedFirst + ". ")]),
        .swedishPart(reader, decision.standingReason),
      ])
      return decision.standing == .holds ? text : .caution([text])
    }

    private var inSwedish: [Markup] {
      reader.isEnglish ? [.paragraph("What follows is in Swedish.", class: "quiet")] : []
    }

    private var told: [Markup] {
      var parts: [Markup] = []
      if let person = decision.person { parts.append(.paragraph(person)) }
      parts += [.paragraph(decision.text), .paragraph([.element("strong", [], [.text(decision.outcome)])])]
      return [.card([.swedish(reader, parts)])]
        + [.heading(2, reader("Det som avgjorde", "What decided"))]
        + [.swedish(reader, [.list(decision.facts.map { .text($0.text) })])]
    }

    private var figures: [Markup] {
      guard !decision.figures.isEmpty else { return [] }
      return [
        .heading(2, reader("Tal i avgörandet", "Figures")),
        .swedish(reader, [.list(decision.figures.map { .text($0) })]),
      ]
    }

    /// The rules it bears on, for and against.
    private var bearings: [Markup] {
      [
        .heading(2, reader("Regler som det rör", "Rules it bears on")),
        .element(
          "ul", class: "entries", [],
          decision.bearings.map { bearing in
            .element(
              "li", [],
              [
                .paragraph([
                  .link("\(bearing.rule.slug)", to: .rule(bearing.rule)), .text(" "),
                  DecisionPages.tag(bearing.direction, reader),
                ]),
                .swedish(reader, [.paragraph(bearing.why)]),
              ])
          }),
      ]
    }

    private var sources: [Markup] {
      [
        .heading(2, reader("Källor", "Sources")), .list(decision.sources.map { source($0) }),
        .paragraph(
          reader("Källans säkerhet: ", "The source is ") + reader.language.confidence(decision.confidence) + "."),
        .caution(
          reader(
            "Egenmakt återger avgörandet kort och med egna ord. Hela domen, alla skäl och skiljaktiga meningar står inte här. Läs domen innan du åberopar den.",
            easy: "Vi berättar kort vad domstolen sa. Hela domen står inte här. Läs domen om du vill använda den.",
            "Egenmakt tells the decision briefly, in its own words. The whole judgment, all its reasons and any dissent are not here. Read it before you rely on it."
          )),
      ]
    }

    /// A link leads out of the program, and only when somebody follows it.
    private func source(_ text: String) -> Markup {
      guard text.hasPrefix("https://") else { return .swedishPart(reader, text) }
      return .group([
        .element("a", [.init("href", text), .init("rel", "external noopener noreferrer")], [.text(text)]),
        .element("span", class: "quiet", [], [.text(reader(" (en annan webbplats)", " (another site)"))]),
      ])
    }
  }
}

extension Markup {
  /// A few words in Swedish inside a paragraph.
  static func swedishPart(_ reader: Reader, _ text: String) -> Markup {
    reader.isEnglish ? .element("span", [.init("lang", "sv")], [.text(text)]) : .text(text)
  }
}
