/// Hjälpmoment: one thing that is done for the person, as a row of the needs survey. All facts, no claims.
public struct HelpMoment: Sendable {
  /// The row's name in the file, for example `A03`.
  public var id: String
  /// What is known of it.
  public var facts: MomentFacts
  /// Supervision rows (by index in the case) at the same clock time.
  public var within: [Int32] = []
  /// For a supervision row: the rows (by index) already taken off its minutes.
  public var takenOff: [Int32] = []
  /// When it happens, where somebody has said; ``occasions`` is then its average week (see ``Schedule/averageWeek(in:)``).
  public var schedule: Schedule?

  /// A row with the facts nobody can leave out; everything else unknown.
  public init(id: String, need: Need, minutes: Amount, occasions: Frequency) {
    self.id = id
    facts = MomentFacts(need: need, minutes: minutes, occasions: occasions)
  }
}

// The facts by their own names, so that a row reads as one thing.
extension HelpMoment {
  /// The need it serves.
  public var need: Need {
    get { facts.need }
    set { facts.need = newValue }
  }
  /// What is done.
  public var content: Content {
    get { facts.content }
    set { facts.content = newValue }
  }
  /// Active, supervision, waiting, standby or presence.
  public var engagement: Engagement {
    get { facts.engagement }
    set { facts.engagement = newValue }
  }
  /// Minutes per occasion.
  public var minutes: Amount {
    get { facts.minutes }
    set { facts.minutes = newValue }
  }
  /// How many of the minutes are very private and sensitive to integrity.
  public var privateMinutes: Amount {
    get { facts.privateMinutes }
    set { facts.privateMinutes = newValue }
  }
  /// Minutes of connecting and disconnecting a feed.
  public var connectMinutes: Amount {
    get { facts.connectMinutes }
    set { facts.connectMinutes = newValue }
  }
  /// Minutes of the private part that are waiting between active steps.
  public var waitingInside: Amount {
    get { facts.waitingInside }
    set { facts.waitingInside = newValue }
  }
  /// How often.
  public var occasions: Frequency {
    get { facts.occasions }
    set { facts.occasions = newValue }
  }
  /// Assistants at the same time, 1 or more.
  public var assistants: Int {
    get { facts.assistants }
    set { facts.assistants = newValue }
  }
  /// Minutes per occasion when each further assistant is actively needed.
  public var secondActiveMinutes: Amount {
    get { facts.secondActiveMinutes }
    set { facts.secondActiveMinutes = newValue }
  }
  /// Minutes per occasion covered by the self-care assessment; not stated = all.
  public var selfCareMinutes: Amount {
    get { facts.selfCareMinutes }
    set { facts.selfCareMinutes = newValue }
  }
  /// Minutes per occasion that every child of the age needs (CI-01).
  public var ageTypicalMinutes: Amount {
    get { facts.ageTypicalMinutes }
    set { facts.ageTypicalMinutes = newValue }
  }
  /// Where.
  public var place: Place {
    get { facts.place }
    set { facts.place = newValue }
  }
  /// What the measure is directly necessary for.
  public var necessaryFor: NecessaryFor {
    get { facts.necessaryFor }
    set { facts.necessaryFor = newValue }
  }
  /// What health staff have judged.
  public var selfCare: SelfCare {
    get { facts.selfCare }
    set { facts.selfCare = newValue }
  }
  /// Special reasons in school, childcare or daily activity.
  public var specialReasons: SpecialReasons {
    get { facts.specialReasons }
    set { facts.specialReasons = newValue }
  }
  /// Minutes a week that there is room for, see ``MomentFacts/roomPerWeek``.
  public var roomPerWeek: Int32 {
    get { facts.roomPerWeek }
    set { facts.roomPerWeek = newValue }
  }
  /// Days of the week it happens on, one bit a day from Monday; 0 = nothing said.
  public var weekdays: UInt8 {
    get { facts.weekdays }
    set { facts.weekdays = newValue }
  }
  /// The yes/no facts.
  public var truths: Truths {
    get { facts.truths }
    set { facts.truths = newValue }
  }
  /// First and last day the row is true, where it is not always.
  public var from: CalendarDate? {
    get { facts.from }
    set { facts.from = newValue }
  }
  /// Last day, see ``from``.
  public var to: CalendarDate? {
    get { facts.to }
    set { facts.to = newValue }
  }
  /// Tried as if an authority had refused the row altogether.
  public var isRefused: Bool {
    get { facts.isRefused }
    set { facts.isRefused = newValue }
  }
}
