import Law

/// Makes a ``CaseDocument`` of the file's root, noting every error.
struct DocumentReader {
  private let findings = Findings()

  func read(_ root: SourceNode) throws(FileErrors) -> CaseDocument {
    let field = Field(node: root, path: "", findings: findings)
    try refuseNewerVersion(root)
    var document = CaseDocument()
    if let fields = field.fields(Keys.ofDocument) { fill(&document, from: fields) }
    guard findings.errors.isEmpty else { throw FileErrors(findings.errors) }
    return document
  }

  /// A newer file may have keys this program does not know, so its version is looked at first.
  private func refuseNewerVersion(_ root: SourceNode) throws(FileErrors) {
    guard case .mapping(let pairs) = root.content,
      let value = pairs.first(where: { Keys.ofDocument.canonical($0.key.scalar ?? "") == Keys.version })?.value,
      case .number(let number) = DecimalNumber.parse(value.scalar ?? ""), number.rational > Rational(CaseFormat.current)
    else { return }
    let error = FileError(
      .newerVersion, at: SourcePlace(position: value.position, path: Keys.version),
      expected: Wording(
        "uppdatera programmet, som läser version \(CaseFormat.current) och äldre",
        "update the program, which reads version \(CaseFormat.current) and older"))
    throw FileErrors([error])
  }

  private func fill(_ document: inout CaseDocument, from fields: Fields) {
    _ = fields.required(Keys.version)?.wholeNumber(1...CaseFormat.current)
    document.holdsOn = fields[Keys.holdsOn]?.date()
    document.title = fields[Keys.title]?.text()
    document.isInvented = fields[Keys.isInvented]?.answer() ?? false
    document.voice = fields[Keys.voice]?.word(of: Voice.self) ?? .person
    document.person = fields[Keys.person]?.person() ?? CaseDocument.Person()
    let blocks = parts(fields[Keys.circumstances]) { $0.block() }
    document.circumstances = blocks.map { $0.block }
    document.calendar = fields[Keys.calendar]?.careCalendar()
    let forAll = fields[Keys.forAllRows]?.fields(Keys.ofForAllRows)?.facts(Fact.ofAllRows)
    document.forAllRows = forAll?.sheet ?? FactSheet()
    document.grants = parts(fields[Fact.grants.key]) { $0.grantedHours() }
    document.applications = parts(fields[Fact.applications.key]) { $0.application() }
    let events = parts(limited(fields[Keys.events], to: CaseFormat.greatestEventCount)) { $0.event() }
    document.events = events.map { $0.event }
    EventChecks.check(events, findings)
    document.needBegan = fields[Fact.needBegan.key]?.stated { $0.date(orUnknown: true) }
    document.chosenReadings = readings(fields[Keys.readings])
    document.notes = fields[Keys.notes]?.text()

    let rows = parts(limited(fields[Keys.rows])) { $0.row() }
    let evidence = parts(fields[Keys.evidence]) { $0.evidence() }
    document.rows = rows.map { $0.row }
    document.evidence = evidence.map { $0.evidence }
    CrossChecks(document: document, findings: findings).check(rows: rows.map { $0.source })
    CrossChecks(document: document, findings: findings).check(evidence: evidence.map { $0.source })
    CrossChecks(document: document, findings: findings).check(circumstances: blocks.map { $0.daysWithAssistance })
  }

  private func parts<Part>(_ field: Field?, _ read: (Field) -> Part?) -> [Part] {
    field?.parts()?.compactMap(read) ?? []
  }

  /// The field unless it has too many parts.
  private func limited(_ field: Field?, to greatest: Int) -> Field? {
    guard let field, case .sequence(let nodes) = field.node.content, nodes.count > greatest else { return field }
    field.fail(.tooManyParts, Wording("skriv högst \(greatest) delar", "write at most \(greatest) parts"))
    return nil
  }

  /// The field unless it has too many parts, so that a hostile file does not give a million errors.
  private func limited(_ field: Field?) -> Field? {
    guard let field, case .sequence(let nodes) = field.node.content, nodes.count > CaseFormat.greatestRowCount else {
      return field
    }
    field.fail(
      .tooManyRows,
      Wording(
        "dela ärendet i filer med högst \(CaseFormat.greatestRowCount) rader",
        "divide the case into files of at most \(CaseFormat.greatestRowCount) rows"))
    return nil
  }

  private func readings(_ field: Field?) -> [ContestedQuestion: ReadingOption] {
    guard let fields = field?.fields(Keys.ofReadings) else { return [:] }
    var result: [ContestedQuestion: ReadingOption] = [:]
    for question in ContestedQuestion.allCases {
      guard let field = fields[question.id.description] else { continue }
      let options = question.options
      if let name = field.word(options.map { $0.description.name.description }) {
        result[question] = options.first { $0.description.name.description == name }
      }
    }
    return result
  }
}
