import Law

/// The JSON Schema (draft 2020-12) of the case file, made from the fact catalogue and the vocabularies. It describes the
/// canonical spelling; the reader also takes ASCII spelling, other words for yes and no, and keys without a value.
public enum CaseSchema {
  /// The name of the schema.
  public static let identifier = "urn:egenmakt:case-file:\(CaseFormat.current)"

  /// The schema as text; the same in every run.
  public static func json() -> String { JSONPrinter.print(root.node) }

  private static var root: SchemaNode {
    var schema = SchemaNode([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text(identifier)),
      ("title", .text("Egenmakt – ett ärende om personlig assistans")),
    ])
    schema.merge(document)
    schema.add("$defs", .mapping(definitions.map { ($0.0, $0.1.node) }, isInline: false))
    return schema
  }

  private static var document: SchemaNode {
    .object(
      Keys.ofDocument,
      [
        Keys.version: SchemaNode([("const", .literal(String(CaseFormat.current)))]).described("Formatets version."),
        Keys.holdsOn: .reference("dag").described("Dagen beskrivningen gäller."),
        Keys.title: .text.described("Rubrik."),
        Keys.isInvented: .reference("ja_nej").described("Om personen är påhittad."),
        Keys.voice: .words(Voice.allCases.map { $0.rawValue }).described("Vem som berättar."),
        Keys.person: .reference("person"),
        Keys.circumstances: .list(.reference("omstandighet"))
          .described("Vad som gäller runt personen över tid; ett senare block ersätter vad ett tidigare säger."),
        Keys.calendar: .reference("kalender"),
        Keys.forAllRows: .reference("for_alla_rader"),
        Keys.rows: .list(.reference("rad"), greatest: CaseFormat.greatestRowCount).described("Hjälpmomenten."),
        Keys.evidence: .list(.reference("underlag")).described("Underlagen."),
        Fact.grants.key: .list(.reference("beviljat")).described(Fact.grants),
        Fact.applications.key: .list(.reference("ansokan")).described(Fact.applications),
        Keys.events: .list(.reference("handelse"), greatest: CaseFormat.greatestEventCount)
          .described("Vad som har hänt i ärendet, i ordning."),
        Fact.needBegan.key: .reference("dag_eller_okant").described(Fact.needBegan),
        Keys.readings: .reference("tolkningar"),
        Keys.notes: .text.described("Fria anteckningar."),
      ], required: [Keys.version])
  }

  /// Names without å, ä and ö, since they stand in references.
  private static var definitions: [(String, SchemaNode)] {
    [
      ("ansokan", application), ("beviljat", grant), ("dag", .day), ("dag_eller_okant", .either([.day, .unknown])),
      ("for_alla_rader", forAllRows), ("frekvens", .frequency), ("id", .identifier),
      ("ja_nej", .answer(orUnknown: false)), ("minuter_per_gang", .quantity(0...1_440, orUnknown: true)),
      ("omstandighet", block), ("person", person), ("rad", row),
      ("radfakta", .object(Keys.ofVoice, facts(Fact.ofRows))), ("sanning", .answer(orUnknown: true)),
      ("stallning", position), ("tolkningar", readings), ("underlag", evidence),
    ] + scheduleDefinitions + eventDefinitions
  }

  private static func facts(_ facts: [Fact]) -> [String: SchemaNode] {
    Dictionary(uniqueKeysWithValues: facts.map { ($0.key, SchemaNode.fact($0)) })
  }

  private static var person: SchemaNode {
    .object(
      Keys.ofPerson,
      [
        Keys.name: .text.described("Namn eller vad personen ska kallas."),
        Fact.birthDate.key: .reference("dag_eller_okant").described(Fact.birthDate),
      ])
  }

  private static var period: [String: SchemaNode] {
    [
      Keys.from: .reference("dag").described("Första dagen."),
      Keys.to: .reference("dag").described("Sista dagen."),
    ]
  }

  private static var block: SchemaNode {
    .object(Keys.ofBlock, facts(Fact.ofCircumstances).merging(period) { first, _ in first })
  }

  private static var forAllRows: SchemaNode {
    .object(Keys.ofForAllRows, facts(Fact.ofAllRows))
      .described("Fakta som gäller varje rad som inte säger något annat.")
  }

  private static var row: SchemaNode {
    let more: [String: SchemaNode] = [
      Keys.id: .reference("id").described("Radens id, som A03."),
      Keys.name: .text.described("Kort namn."),
      Keys.text: .text.described("Egna ord."),
      Keys.days: weekdays,
      Keys.clockTimes: .list(.pattern("^([01][0-9]|2[0-3]):[0-5][0-9](-([01][0-9]|2[0-3]):[0-5][0-9])?$"))
        .described("Klockslag."),
      Keys.schedule: .reference("schema"),
      Keys.claim: .object(Keys.ofClaim, [Keys.basicMinutes: minutesPerOccasion])
        .described("Vad rösten anser ska räknas."),
      Keys.positions: .object(
        Keys.ofPositions,
        Dictionary(uniqueKeysWithValues: Keys.ofPositions.keys.map { ($0, SchemaNode.reference("stallning")) })
      ).described("Vad andra godtar."),
      Keys.voices: .object(
        Keys.ofVoices,
        Dictionary(uniqueKeysWithValues: Keys.ofVoices.keys.map { ($0, SchemaNode.reference("radfakta")) })
      ).described("Radens fakta som andra röster berättar dem."),
      Keys.evidence: .list(.reference("id")).described("Underlag för raden."),
    ]
    let all = facts(Fact.ofRows).merging(more) { _, new in new }.merging(period) { first, _ in first }
    return .object(Keys.ofRow, all, required: [Keys.id, Fact.need.key])
  }

  static var weekdays: SchemaNode {
    .either([
      .words([CaseWords.everyDay]), .list(.words(Weekday.allCases.map { $0.word } + [CaseWords.everyDay])),
    ]).described("Veckodagar.")
  }

  private static var position: SchemaNode {
    .object(
      Keys.ofPosition,
      [
        Keys.acceptedBasicMinutes: minutesPerOccasion.described("Godtagna grundläggande minuter per gång."),
        Keys.acceptedMinutes: minutesPerOccasion.described("Godtagna minuter per gång."),
        Keys.acceptedOccasions: .reference("frekvens").described("Hur ofta som godtas."),
        Keys.acceptedAssistants: .wholeNumber(0...10).described("Godtagna assistenter samtidigt."),
        Keys.acceptedEngagement: .words(Engagement.allCases.map { $0.rawValue }).described("Vad hjälpen godtas som."),
        Keys.reason: .text.described("Motivet."),
      ])
  }

  private static var evidence: SchemaNode {
    .object(
      Keys.ofEvidence,
      [
        Keys.id: .reference("id").described("Underlagets id, som U1."),
        Keys.kind: .text.described("Sort, till exempel läkarutlåtande."),
        Keys.date: .reference("dag").described("Underlagets datum."),
        Keys.author: .text.described("Vem som har skrivit det."),
        Keys.ordered: .reference("dag_eller_okant").described("Dagen det beställdes. Utan datum har det inte kommit."),
        Keys.from: .text.described("Vem det är beställt från."),
        Keys.observed: .reference("sanning").described("Om den som skrev har sett hjälpen och mätt tiden."),
        Keys.rows: .list(.reference("id")).described("Rader underlaget gäller."),
        Keys.text: .text.described("Vad det säger."),
      ], required: [Keys.id])
  }

  private static var grant: SchemaNode {
    let fields: [String: SchemaNode] = [
      Keys.authority: .words(Track.allCases.map { $0.word }).described("Vem som har beviljat."),
      Keys.hoursPerWeek: hours.described("Beviljade timmar per vecka."),
    ]
    return .object(
      Keys.ofGrant, fields.merging(period) { first, _ in first }, required: [Keys.authority, Keys.from])
  }

  private static var application: SchemaNode {
    .object(
      Keys.ofApplication,
      [
        Keys.arrived: .reference("dag").described("Dagen den kom in."),
        Keys.forMoreHours: .reference("ja_nej").described("Om den gäller fler timmar än de beviljade."),
        Keys.hoursPerWeek: hours.described("Timmar per vecka som söks utöver de beviljade."),
      ], required: [Keys.arrived])
  }

  private static var readings: SchemaNode {
    var fields: [String: SchemaNode] = [:]
    for question in ContestedQuestion.allCases {
      fields[question.id.description] = .words(question.options.map { $0.description.name.description })
        .described(question.description.asks.description)
    }
    return SchemaNode.object(Keys.ofReadings, fields).described("Valda svar på omtvistade frågor.")
  }

  private static var minutesPerOccasion: SchemaNode { .reference("minuter_per_gang") }
  private static var hours: SchemaNode { .quantity(0...1_680, orUnknown: true) }
}
