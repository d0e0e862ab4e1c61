import CaseFile
import Casework
import Law
import Wording

/// *Beställning av underlag*: a page of questions to the one who writes evidence, about the rows that need it.
struct Order: LetterContent {
  static let needs = Letter.Need.caseFile
  static let isCalculation = false
  static let purpose =
    "Be läkare, arbetsterapeut, logoped och andra om underlag: en sida med frågor om just dina rader."
  static let englishName = "order"
  static let englishPurpose = "Ask a doctor, a therapist and others for evidence: a page of questions on your rows."
  static let names: [String: TemplateName] = [
    "underlaget": .text, "mottagare": .text, "raderna": .text, "svara-senast": .text, "vem-frågar": .text,
    "med-tid": .flag, "med-vård": .flag, "med-hjälp": .flag, "har-privat": .flag,
    "rader": .list(rowNames), "har-övriga": .flag, "övriga": .text, "övriga-rader": .list(rowNames),
    "har-utan-namn": .flag, "utan-namn": .text,
    "frågor": .list(["nr": .text, "fråga": .text, "gäller": .text, "en-rad": .flag, "två-rader": .flag]),
    "påhittad": .flag,
  ]
  private static let rowNames = RowValues.names.merging(["privat": .flag, "två": .text]) { $1 }

  private let material: Material
  private let study: CaseStudy

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    self.material = material
    self.study = study
  }

  private var language: MessageLanguage { material.language }

  func values() throws -> Values {
    let ordered = try OrderedEvidence(material)
    var values = Values()
    values.set("påhittad", study.document.isInvented)
    values.set("underlaget", ordered.item.kind.name.swedish)
    values.set("mottagare", ordered.order.recipient)
    setDeadline(ordered, &values)
    let count = shown(ordered)
    let (first, rest) = (Array(ordered.rows.prefix(count)), Array(ordered.rows.dropFirst(count)))
    values.set("raderna", "raderna", source: source(ordered.rows + ordered.withheld))
    values.set("med-tid", ordered.order.form == .time)
    values.set("med-vård", ordered.order.form == .care)
    values.set("med-hjälp", ordered.order.form == .help)
    values.set("har-privat", ordered.order.asksPrivate && first.contains { isPrivate($0) })
    values.set("rader", rowValues(first, ordered.order))
    values.set("har-övriga", !rest.isEmpty)
    values.set("övriga", words: ids(rest.sorted()), source: source(rest))
    values.set("övriga-rader", rowValues(rest, ordered.order))
    values.set("har-utan-namn", !ordered.withheld.isEmpty)
    values.set("utan-namn", words: ids(ordered.withheld), source: source(ordered.withheld))
    setQuestions(ordered, &values)
    return values
  }

  /// So many of the rows that the page holds.
  private func shown(_ ordered: OrderedEvidence) -> Int {
    let all = ordered.rows.count + ordered.withheld.count
    let facts = (ordered.deadline == nil ? 0 : 2) + (study.document.isInvented ? 1 : 0)
    let page = OrderPage(
      form: ordered.order.form, hasPrivate: ordered.order.asksPrivate && ordered.rows.contains { isPrivate($0) },
      facts: facts,
      paragraphs: ordered.withheld.isEmpty ? [] : [ids(ordered.withheld) + String(repeating: " ", count: 75)],
      questions: ordered.questions.map { question, rows in
        (question.text + (rows.count < all ? ids(rows) : ""), question.lines)
      })
    let names = ordered.rows.map { row in
      (study.document.rows[row].name ?? "") + (study.subject.moments[row].assistants > 1 ? ", 2 assistenter" : "")
    }
    return page.count(names) { count in
      ids(Array(ordered.rows.dropFirst(count))) + String(repeating: " ", count: 80)
    }
  }

  private func rowValues(_ rows: [Int], _ order: EvidenceOrder) -> [Values] {
    let maker = RowValues(study: study, language: language)
    return rows.map { index in
      let assistants = study.subject.moments[index].assistants
      var values = maker.values(index)
      values.set("privat", order.asksPrivate && isPrivate(index))
      values.set("två", assistants > 1 ? language.assistants(assistants) : nil)
      return values
    }
  }

  /// `true` where only the private part of the help is a basic need.
  private func isPrivate(_ index: Int) -> Bool {
    [.hygiene, .meals, .dressing].contains(study.subject.moments[index].need)
  }

  private func setDeadline(_ ordered: OrderedEvidence, _ values: inout Values) {
    guard let deadline = ordered.deadline else { return }
    let source = Source(rules: deadline.rules)
    values.set("svara-senast", language.date(deadline.day), source: source)
    values.set("vem-frågar", deadline.track.map { language.authority($0) } ?? "myndigheten", source: source)
  }

  private func setQuestions(_ ordered: OrderedEvidence, _ values: inout Values) {
    let all = ordered.rows.count + ordered.withheld.count
    values.set(
      "frågor",
      ordered.questions.enumerated().map { place, asked in
        let rows = asked.rows.sorted()
        var values = Values()
        values.set("nr", "\(place + 1)")
        values.set(
          "fråga", asked.question.text, source: source(rows).union(Source(rules: asked.question.rules)))
        values.set("gäller", words: rows.count < all ? ids(rows) : nil)
        values.set("en-rad", asked.question.lines == 1)
        values.set("två-rader", asked.question.lines == 2)
        return values
      })
  }

  private func source(_ rows: [Int]) -> Source { Source(rows: rows.map { study.document.rows[$0].id }) }

  private func ids(_ rows: [Int]) -> String { rows.map { study.document.rows[$0].id }.joined(separator: ", ") }
}
