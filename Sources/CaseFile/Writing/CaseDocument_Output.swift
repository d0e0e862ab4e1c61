import Law

extension CaseDocument {
  var output: OutputNode {
    var fields = OutputFields()
    fields.add(Keys.version, .literal(String(CaseFormat.current)))
    fields.add(day: holdsOn, Keys.holdsOn)
    fields.add(text: title, Keys.title)
    if isInvented { fields.add(Keys.isInvented, .word(CaseWords.yes)) }
    fields.add(Keys.voice, .word(voice.rawValue))
    fields.add(Keys.person, person.output)
    fields.add(parts: circumstances.map { $0.output }, Keys.circumstances)
    fields.add(Keys.calendar, calendar?.output)
    if !forAllRows.isEmpty {
      var shared = OutputFields()
      shared.add(forAllRows, Fact.ofAllRows)
      fields.add(Keys.forAllRows, shared.node())
    }
    fields.add(parts: rows.map { $0.output }, Keys.rows)
    fields.add(parts: evidence.map { $0.output }, Keys.evidence)
    fields.add(parts: grants.map { $0.output }, Fact.grants.key)
    fields.add(parts: applications.map { $0.output }, Fact.applications.key)
    fields.add(parts: events.map { $0.output }, Keys.events)
    fields.add(Fact.needBegan.key, needBegan?.output)
    fields.add(Keys.readings, chosenReadingsOutput)
    fields.add(text: notes, Keys.notes)
    return fields.node()
  }

  private var chosenReadingsOutput: OutputNode? {
    var fields = OutputFields()
    for question in ContestedQuestion.allCases {
      fields.add(question.id.description, chosenReadings[question].map { .vocabulary($0.description.name.description) })
    }
    return fields.isEmpty ? nil : fields.node()
  }
}

extension CaseDocument.Person {
  fileprivate var output: OutputNode? {
    var fields = OutputFields()
    fields.add(text: name, Keys.name)
    fields.add(Fact.birthDate.key, born?.output)
    return fields.isEmpty ? nil : fields.node()
  }
}

extension CaseDocument.Block {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    fields.add(day: from, Keys.from)
    fields.add(day: to, Keys.to)
    fields.add(facts, Fact.ofCircumstances)
    return fields.node()
  }
}

extension CaseDocument.Evidence {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    fields.add(text: id, Keys.id)
    fields.add(text: kind, Keys.kind)
    fields.add(day: date, Keys.date)
    fields.add(text: author, Keys.author)
    fields.add(Keys.ordered, ordered?.output)
    fields.add(text: orderedFrom, Keys.from)
    fields.add(Keys.observed, isObserved.map { .word($0.value.map { CaseWords.answer($0) } ?? CaseWords.unknown) })
    fields.add(parts: rows.map { .text($0) }, Keys.rows, isInline: true)
    fields.add(text: text, Keys.text)
    return fields.node()
  }
}

extension CaseDocument.GrantedHours {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    fields.add(Keys.authority, .word(authority.word))
    fields.add(Keys.hoursPerWeek, hoursPerWeek?.output)
    fields.add(day: from, Keys.from)
    fields.add(day: to, Keys.to)
    return fields.node(isInline: true)
  }
}

extension CaseDocument.ApplicationEntry {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    fields.add(day: arrived, Keys.arrived)
    if forMoreHours { fields.add(Keys.forMoreHours, .word(CaseWords.yes)) }
    fields.add(Keys.hoursPerWeek, extraHoursPerWeek?.output)
    return fields.node(isInline: true)
  }
}
