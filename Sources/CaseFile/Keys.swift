import Law

/// The keys of one kind of mapping, in the order they are written.
package struct KeyList: Sendable {
  package let keys: [String]
  private let canonical: [String: String]

  package init(_ keys: [String]) {
    self.keys = keys
    canonical = Dictionary(
      keys.map { ($0, $0) } + keys.map { (Spelling.folded($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The key in its canonical spelling, also for ASCII spelling; `nil` when there is no such key.
  package func canonical(_ spelling: String) -> String? { canonical[spelling] ?? canonical[Spelling.folded(spelling)] }
}

/// The keys of the file, in the order they are written.
enum Keys {
  static let version = "egenmakt"
  static let holdsOn = "gäller"
  static let title = "rubrik"
  static let isInvented = "påhittad"
  static let voice = "röst"
  static let person = "person"
  static let circumstances = "omständigheter"
  static let forAllRows = "för_alla_rader"
  static let rows = "rader"
  static let evidence = "underlag"
  static let readings = "tolkningar"
  static let notes = "anteckningar"
  static let name = "namn"
  static let from = "från"
  static let to = "till"
  static let id = "id"
  static let text = "text"
  static let days = "dagar"
  static let clockTimes = "klockslag"
  static let claim = "yrkande"
  static let basicMinutes = "grundläggande_min"
  static let positions = "ställningar"
  static let voices = "röster"
  static let acceptedBasicMinutes = "godtagen_grundläggande_min"
  static let acceptedMinutes = "godtagen_min"
  static let acceptedOccasions = "godtagna_gånger"
  static let acceptedAssistants = "godtagna_assistenter"
  static let acceptedEngagement = "godtagen_typ"
  static let reason = "motiv"
  static let kind = "sort"
  static let date = "datum"
  static let author = "av"
  static let authority = "huvudman"
  static let hoursPerWeek = "timmar_per_vecka"
  static let arrived = "inkom"
  static let forMoreHours = "fler_timmar"
  static let least = "minst"
  static let greatest = "högst"
  static let count = "antal"
  static let period = "per"

  static let ofDocument = KeyList([
    version, holdsOn, title, isInvented, voice, person, circumstances, calendar, forAllRows, rows, evidence,
    Fact.grants.key,
    Fact.applications.key, events, Fact.needBegan.key, readings, notes,
  ])
  static let ofPerson = KeyList([name, Fact.birthDate.key])
  static let ofBlock = KeyList([from, to] + Fact.ofCircumstances.map { $0.key })
  static let ofForAllRows = KeyList(Fact.ofAllRows.map { $0.key })
  static let ofRow = KeyList(
    [id, name, text] + Fact.ofRows.map { $0.key } + [
      days, clockTimes, schedule, from, to, claim, positions, voices, evidence,
    ])
  static let ofVoice = KeyList(Fact.ofRows.map { $0.key })
  static let ofClaim = KeyList([basicMinutes])
  static let ofPosition = KeyList([
    acceptedBasicMinutes, acceptedMinutes, acceptedOccasions, acceptedAssistants, acceptedEngagement, reason,
  ])
  static let ofEvidence = KeyList([id, kind, date, author, ordered, from, observed, rows, text])
  static let ofGrant = KeyList([authority, hoursPerWeek, from, to])
  static let ofApplication = KeyList([arrived, forMoreHours, hoursPerWeek])
  static let ofInterval = KeyList([least, greatest])
  static let ofFrequency = KeyList([count, period])
  static let ofReadings = KeyList(ContestedQuestion.allCases.map { $0.id.description })
  static let ofPositions = KeyList(PositionHolder.allCases.map { $0.rawValue })
  static let ofVoices = KeyList(Voice.allCases.map { $0.rawValue })
}
