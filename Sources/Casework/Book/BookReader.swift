import CaseFile
import Law

/// Reads the book's files. Each file says every error at once, with line and remedy.
enum BookReader {
  // MARK: Provisions

  private static let versionKeys = KeyList(["från", "vanlig", "lättläst", "english"])

  /// The texts of a section: for each rule as many as it has versions, in the same order.
  static func section(_ section: Section, _ bytes: some Collection<UInt8>) throws(FileErrors) -> [RuleID: [LayeredText]]
  {
    let rules = section.provisions.map { $0.rule }
    let keys = KeyList(rules.map { $0.slug.description })
    return try SourceFile.read(bytes) { root in
      guard let fields = root.fields(keys) else { return nil }
      var result: [RuleID: [LayeredText]] = [:]
      for provision in section.provisions {
        guard let field = fields.required(provision.rule.slug.description) else { continue }
        result[provision.rule] = versions(field, of: provision)
      }
      return result
    }
  }

  private static func versions(_ field: Field, of provision: Provision) -> [LayeredText] {
    guard provision.versions.count > 1 else { return text(field).map { [$0] } ?? [] }
    guard let parts = field.parts() else { return [] }
    guard parts.count == provision.versions.count else {
      field.fail(
        .outOfBounds,
        Wording(
          "regeln har \(provision.versions.count) lydelser; skriv en text för var och en, nyast först",
          "the rule has \(provision.versions.count) versions; write a text for each, newest first"))
      return []
    }
    return zip(parts, provision.versions).compactMap { part, version in
      guard let fields = part.fields(versionKeys) else { return nil }
      let first = version.from.date.map { $0.description } ?? "alltid"
      if let from = fields.required("från"), from.text() != first {
        from.fail(.notADate, Wording("skriv \(first), lydelsens första dag", "write \(first), the version's first day"))
      }
      return text(fields)
    }
  }

  private static func text(_ field: Field) -> LayeredText? { field.fields(versionKeys).flatMap { text($0) } }

  private static func text(
    _ fields: Fields, plain: String = "vanlig", easy: String = "lättläst", english: String = "english"
  ) -> LayeredText? {
    let plain = fields.required(plain)?.prose()
    let easy = fields.required(easy)?.lines()
    let english = fields.required(english)?.prose()
    guard let plain, let easy, let english else { return nil }
    return LayeredText(plain: plain, easy: easy, english: english)
  }

  // MARK: Questions

  static func facts(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [Fact: FactText] {
    let keys = KeyList(["lättläst", "lättläst_hjälp", "vanlig_hjälp"])
    return try SourceFile.read(bytes) { root in
      guard let fields = root.fields(KeyList(FactDescription.all.map { $0.key.description })) else { return nil }
      var result: [Fact: FactText] = [:]
      for description in FactDescription.all {
        guard let entry = fields.required(description.key.description)?.fields(keys),
          let question = entry.required("lättläst")?.lines()
        else { continue }
        result[description.fact] = FactText(
          easyQuestion: question, easyHelp: entry["lättläst_hjälp"]?.lines(), plainHelp: entry["vanlig_hjälp"]?.prose())
      }
      return result
    }
  }

  static func contested(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [ContestedQuestion: LayeredText] {
    try SourceFile.read(bytes) { root in
      guard let fields = root.fields(KeyList(ContestedQuestion.allCases.map { $0.id.description })) else { return nil }
      var result: [ContestedQuestion: LayeredText] = [:]
      for question in ContestedQuestion.allCases {
        if let entry = fields.required(question.id.description) { result[question] = text(entry) }
      }
      return result
    }
  }

  // MARK: Words

  static func glossary(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [Term] {
    let keys = KeyList(["ord", "även", "english", "id", "betyder", "lättläst", "english_meaning", "se", "regler"])
    return try SourceFile.read(bytes) { root in
      let entries: [(field: Field, term: Term, see: Field?)] = (root.parts() ?? []).compactMap { part in
        guard let fields = part.fields(keys) else { return nil }
        let word = fields.required("ord")?.text()
        let english = fields.required("english")?.text()
        let meaning = text(fields, plain: "betyder", english: "english_meaning")
        guard let word, let english, let meaning else { return nil }
        let term = Term(
          word: word, alsoCalled: fields["även"]?.texts() ?? [], english: english, identifier: fields["id"]?.text(),
          meaning: meaning, seeAlso: fields["se"]?.texts() ?? [], rules: fields["regler"]?.rules() ?? [])
        return (part, term, fields["se"])
      }
      let words = entries.map { $0.term.word }
      for (field, term, see) in entries {
        if words.count(where: { $0 == term.word }) > 1 {
          field.fail(.duplicateID, Wording("låt varje ord stå en gång", "let each word stand once"))
        }
        for part in see?.parts() ?? [] { _ = part.word(words) }
      }
      return entries.map { $0.term }
    }
  }

  static func guide(_ bytes: some Collection<UInt8>) throws(FileErrors) -> [GuideEntry] {
    let keys = KeyList(["id", "ämne", "läge", "förr", "nu", "lättläst", "english", "regler"])
    return try SourceFile.read(bytes) { root in
      (root.parts() ?? []).compactMap { part in
        guard let fields = part.fields(keys) else { return nil }
        let id = fields.required("id")?.identifier()
        let subject = fields.required("ämne")?.text()
        let standing = fields.required("läge")?.word(of: GuideEntry.Standing.self)
        let before = fields.required("förr")?.prose()
        let now = fields.required("nu")?.prose()
        let easy = fields.required("lättläst")?.lines()
        let english = fields.required("english")?.prose()
        guard let id, let subject, let standing, let before, let now, let easy, let english else { return nil }
        return GuideEntry(
          id: id, subject: subject, standing: standing, before: before, now: now, easy: easy, english: english,
          rules: fields["regler"]?.rules() ?? [])
      }
    }
  }
}

extension Field {
  /// A text on one line.
  func prose() -> String? {
    guard let text = text() else { return nil }
    let words = text.split { $0.isWhitespace && $0 != "\u{A0}" }
    if !words.isEmpty { return words.joined(separator: " ") }
    fail(.emptyText, Wording("skriv en text", "write a text"))
    return nil
  }

  /// A text of several lines, without empty ones.
  func lines() -> String? {
    guard let text = text() else { return nil }
    let lines = text.split(separator: "\n").map { $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }
      .filter { !$0.isEmpty }
    if !lines.isEmpty { return lines.joined(separator: "\n") }
    fail(.emptyText, Wording("skriv en text", "write a text"))
    return nil
  }

  /// A list of texts.
  func texts() -> [String]? { parts()?.compactMap { $0.prose() } }

  /// A rule by its id.
  func rule() -> RuleID? { word(RuleID.slugs).flatMap { RuleID(slug: $0) } }

  /// A list of rule ids.
  func rules() -> [RuleID]? { parts()?.compactMap { $0.rule() } }
}

extension RuleID {
  /// Every id.
  static let slugs = allCases.map { $0.slug.description }
}
