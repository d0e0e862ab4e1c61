import CaseFile
package import Casework
import Law
package import Wording

/// The evidence of a case in words.
package struct EvidenceReport {
  package let review: EvidenceReview
  /// The only row told of; `nil` = all.
  package let row: Int?
  package let language: Language

  package init(review: EvidenceReview, row: Int?, language: Language) {
    self.review = review
    self.row = row
    self.language = language
  }

  private var study: CaseStudy { review.study }

  private var items: [EvidenceReview.Item] {
    guard let row else { return review.items }
    return review.items.filter { $0.rows.contains(row) }
  }

  package var blocks: [Block] {
    var blocks: [Block] = [.title(title)]
    if study.document.rows.isEmpty {
      return blocks + [.paragraph(language("Filen har inga rader än.", "The file has no rows yet."))]
    }
    if let row { blocks += ofRow(row) }
    let gaps = items.filter { isGap($0) }
    if gaps.isEmpty {
      blocks.append(
        .paragraph(
          language("Det finns underlag av varje sort som behövs.", "There is evidence of every sort that is needed.")))
    } else {
      blocks.append(.heading(language("Att skaffa, viktigast först", "To get, most important first")))
      blocks.append(.entries(gaps.map { entry($0) }))
    }
    let rest = items.filter { !isGap($0) }
    if !rest.isEmpty {
      blocks.append(.heading(language("Finns", "There is")))
      blocks.append(.entries(rest.map { entry($0) }))
    }
    if row == nil { blocks += strengths + occasions + others }
    return blocks + [
      .space,
      .remark(
        language(
          "Minuterna säger vad raderna ger i dag. De är ingen poäng, och flera underlag kan gälla samma rad.",
          "The minutes say what the rows give today. They are no score, and several papers can be about one row.")),
    ]
  }

  private var title: String {
    guard let row else { return language("Underlag", "Evidence") }
    return language("Underlag för \(study.label(row))", "Evidence for \(study.label(row))")
  }

  private func isGap(_ item: EvidenceReview.Item) -> Bool { standing(item) != .have }

  private func standing(_ item: EvidenceReview.Item) -> EvidenceReview.Standing {
    guard let row, let place = item.rows.firstIndex(of: row) else { return item.standing }
    return item.standings[place]
  }

  private func ofRow(_ row: Int) -> [Block] {
    let strength = language(review.strength(ofRow: row).text)
    let minutes = language.range(study.bounds(row, .weekly)) + language(" i veckan", " a week")
    return [
      .facts([
        Block.Pair(language("Raden ger", "The row gives"), minutes),
        Block.Pair(language("Starkaste underlag", "Strongest evidence"), strength),
      ])
    ]
  }

  // MARK: One sort

  private func entry(_ item: EvidenceReview.Item) -> Block.Entry {
    var notes: [String] = []
    var pointer: String?
    let lacking = row.map { item.lacking.contains($0) ? [$0] : [] } ?? item.lacking
    if !lacking.isEmpty {
      notes.append(
        language("Saknas för: ", "Missing for: ") + names(lacking) + "."
          + (row == nil ? " " + hanging(item) : ""))
    }
    for piece in item.pieces { notes.append(pieceLine(piece)) }
    notes.append(language("Skrivs av \(language(item.kind.issuer)).", "Written by \(language(item.kind.issuer))."))
    if isGap(item) {
      let points = shows(item).map { point($0) }
      if !points.isEmpty { notes.append(language("Ska visa: ", "Must show: ") + points.joined(separator: " ")) }
      let failings = item.kind.failings.map { language($0.text) }
      if !failings.isEmpty { notes.append(language("Blir svagt: ", "Weak: ") + failings.joined(separator: " ")) }
      notes += moments(item)
      if let order = review.order(of: item) {
        pointer = language(
          "Skriv en beställning: egenmakt brev beställning FIL --to \(order.issuer.swedish)",
          "Write an order, in Swedish: egenmakt letter order FILE --to \(order.issuer.english)")
      }
      if item.kind.ground == .experience {
        notes.append(
          language(
            "Bygger på yrkesvana och är inte kontrollerat.", "Rests on professional experience and is not verified."))
      }
    }
    return Block.Entry(
      "\(item.kind.id) \(language(item.kind.name)) – \(words(standing(item)))", notes: notes, pointer: pointer)
  }

  package func names(_ rows: [Int]) -> String {
    rows.count > 1 && rows.count == study.document.rows.count
      ? language("alla \(rows.count) rader", "all \(rows.count) rows")
      : rows.map { study.label($0) }.joined(separator: ", ")
  }

  package func hanging(_ item: EvidenceReview.Item) -> String {
    let text = language.range(item.atStake) + language(" i veckan", " a week")
    return item.isWithPaper
      ? language("Med papperet ger raderna \(text).", "With the paper the rows give \(text).")
      : language("Raderna ger \(text).", "The rows give \(text).")
  }

  private func shows(_ item: EvidenceReview.Item) -> [EvidenceKind.Point] {
    guard let row else { return item.shows }
    return item.shows.filter { review.concerns($0, row: row) }
  }

  package func point(_ point: EvidenceKind.Point) -> String {
    language(point.text) + (point.isUnverified ? language(" (Inte kontrollerat.)", " (Not verified.)") : "")
  }

  /// What each row is about, so that the paper can say it by name.
  package func moments(_ item: EvidenceReview.Item) -> [String] {
    let rows = row.map { item.rows.contains($0) ? [$0] : [] } ?? item.lacking
    guard item.kind.strength != nil, !rows.isEmpty else { return [] }
    return [
      language("Nämn momenten: ", "Name the steps: ") + rows.map { moment($0) }.joined(separator: "; ") + "."
    ]
  }

  private func moment(_ row: Int) -> String {
    let facts = study.document.facts(of: study.document.rows[row])
    var text = study.document.rows[row].name ?? study.document.rows[row].id
    if let minutes = facts.quantity(.minutes) {
      let value =
        minutes.least == minutes.greatest ? minutes.least.description : "\(minutes.least)–\(minutes.greatest)"
      text += ", \(value) min"
    }
    if facts.assistants > 1 { text += language(", \(facts.assistants) personer", ", \(facts.assistants) persons") }
    return text
  }

  package func words(_ standing: EvidenceReview.Standing) -> String {
    switch standing {
    case .missing: language("saknas", "missing")
    case .ordered: language("beställt", "ordered")
    case .old: language("äldre än två år", "more than two years old")
    case .have: language("finns", "there")
    }
  }

  package func pieceLine(_ index: Int) -> String {
    let piece = study.document.evidence[index]
    var parts = [piece.id]
    if let date = piece.date { parts.append(language.date(date)) }
    if piece.date == nil, let ordered = piece.ordered {
      parts.append(
        ordered.value.map { language("beställt \(language.date($0))", "ordered \(language.date($0))") }
          ?? language("beställt, okänt när", "ordered, unknown when"))
    }
    parts.append(words(piece.standing(on: review.today)))
    if !piece.rows.isEmpty { parts.append(language("gäller ", "about ") + piece.rows.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }

  // MARK: The rest

  package var strengths: [Block] {
    guard !study.document.rows.isEmpty else { return [] }
    let rows = study.document.rows.indices
    return [
      .heading(language("Det starkaste för varje rad", "The strongest for each row")),
      .table(
        Table(
          columns: [
            Table.Column(language("Rad", "Row")), Table.Column(language("I veckan", "A week"), .right),
            Table.Column(language("Underlag", "Evidence")),
          ],
          rows: rows.map { row in
            Table.Row([
              study.label(row), language.range(study.bounds(row, .weekly)), language(review.strength(ofRow: row).text),
            ])
          })),
    ]
  }

  private var occasions: [Block] {
    let lines: [String] = review.onOccasion.compactMap { kind, pieces in
      guard case .occasion(let when) = kind.need else { return nil }
      let have =
        pieces.isEmpty
        ? "" : " " + language("Finns: ", "There: ") + pieces.map { pieceLine($0) }.joined(separator: "; ")
      return "\(kind.id) \(language(kind.name)). \(language(when))\(have)"
    }
    return lines.isEmpty ? [] : [.heading(language("Bara ibland", "Only sometimes")), .list(lines)]
  }

  private var others: [Block] {
    guard !review.unknownPieces.isEmpty else { return [] }
    return [
      .heading(language("Okänd sort", "Unknown sort")),
      .paragraph(
        language(
          "De här underlagen räknas inte ovan. Skriv en sort som programmet känner, till exempel E2 eller ADL-intyg.",
          "These are not counted above. Write a sort that the program knows, such as E2 or ADL-intyg.")),
      .list(review.unknownPieces.map { pieceLine($0) }),
    ]
  }
}

/// The evidence for other programs.
package struct EvidenceJSON: Encodable {
  struct Item: Encodable {
    let kind: String
    let name: String
    let nameInEnglish: String
    let standing: String
    let rows: [String]
    let lacking: [String]
    let pieces: [String]
    let atStake: JSONReport.Span
    let shows: [String]
    let ground: String
    /// Who it is ordered from, for `egenmakt letter order --to`; `nil` where nobody else writes it.
    let orderFrom: String?
  }

  struct Row: Encodable {
    let row: String
    let weekly: JSONReport.Span
    let strength: String
  }

  let format = "egenmakt-evidence-1"
  let on: String
  let items: [Item]
  let rows: [Row]
  let unknownSorts: [String]

  package init(_ review: EvidenceReview, row: Int?) {
    let document = review.study.document
    on = review.today.description
    items = review.items.filter { item in row.map { item.rows.contains($0) } ?? true }.map { item in
      Item(
        kind: item.kind.id, name: item.kind.name.swedish, nameInEnglish: item.kind.name.english,
        standing: "\(item.standing)", rows: item.rows.map { document.rows[$0].id },
        lacking: item.lacking.map { document.rows[$0].id }, pieces: item.pieces.map { document.evidence[$0].id },
        atStake: JSONReport.Span(item.atStake), shows: item.shows.map { $0.text.swedish },
        ground: item.kind.ground == .source ? "source" : "experience",
        orderFrom: review.order(of: item)?.issuer.swedish)
    }
    rows = document.rows.indices.filter { row == nil || $0 == row }.map { index in
      Row(
        row: document.rows[index].id, weekly: JSONReport.Span(review.study.bounds(index, .weekly)),
        strength: "\(review.strength(ofRow: index))")
    }
    unknownSorts = review.unknownPieces.map { document.evidence[$0].id }
  }
}
