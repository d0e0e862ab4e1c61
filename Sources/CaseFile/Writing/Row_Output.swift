import Law

extension CaseDocument.Row {
  var output: OutputNode {
    var fields = OutputFields()
    fields.add(text: id, Keys.id)
    fields.add(text: name, Keys.name)
    fields.add(text: text, Keys.text)
    fields.add(facts, Fact.ofRows)
    if !days.isEmpty { fields.add(Keys.days, days.output) }
    // In quotation marks, since some YAML readers take 07:15 for a number of base sixty.
    fields.add(parts: clockTimes.map { .text($0.description) }, Keys.clockTimes, isInline: true)
    fields.add(Keys.schedule, schedule?.output)
    fields.add(day: from, Keys.from)
    fields.add(day: to, Keys.to)
    fields.add(
      Keys.claim, claimedBasicMinutes.map { .mapping([(Keys.basicMinutes, $0.output)], isInline: true) })
    fields.add(Keys.positions, positionsOutput)
    fields.add(Keys.voices, voicesOutput)
    fields.add(parts: evidence.map { .text($0) }, Keys.evidence, isInline: true)
    return fields.node()
  }

  private var positionsOutput: OutputNode? {
    var fields = OutputFields()
    for holder in PositionHolder.allCases { fields.add(holder.rawValue, positions[holder]?.output) }
    return fields.isEmpty ? nil : fields.node()
  }

  private var voicesOutput: OutputNode? {
    var fields = OutputFields()
    for voice in Voice.allCases {
      guard let facts = voices[voice] else { continue }
      var told = OutputFields()
      told.add(facts, Fact.ofRows)
      fields.add(voice.rawValue, told.node())
    }
    return fields.isEmpty ? nil : fields.node()
  }
}

extension CaseDocument.Position {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    fields.add(Keys.acceptedBasicMinutes, basicMinutes?.output)
    fields.add(Keys.acceptedMinutes, minutes?.output)
    fields.add(Keys.acceptedOccasions, occasions?.output)
    fields.add(Keys.acceptedAssistants, assistants.map { .literal(String($0)) })
    fields.add(Keys.acceptedEngagement, engagement.map { .word($0.rawValue) })
    fields.add(text: reason, Keys.reason)
    return fields.node()
  }
}
