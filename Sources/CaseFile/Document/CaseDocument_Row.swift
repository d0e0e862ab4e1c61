public import Law

extension CaseDocument {
  /// A help moment: its facts as the file's voice tells them, what is claimed, and what others say.
  public struct Row: Sendable, Equatable {
    /// The row's name among the rows, for example `A03`; not empty.
    public var id: String
    /// A short name.
    public var name: String?
    /// The person's own words.
    public var text: String?
    /// The facts said of this row; see also ``CaseDocument/forAllRows``.
    public var facts: FactSheet
    /// Days of the week; empty = not said.
    public var days: DaysOfWeek = []
    /// When on the day.
    public var clockTimes: [ClockTime] = []
    /// When it happens (`schema`); `nil` = not said.
    public var schedule: RowSchedule?
    /// First day the row is true, where it is not always.
    public var from: CalendarDate?
    /// Last day the row is true.
    public var to: CalendarDate?
    /// Minutes per occasion the voice says are basic (`yrkande`).
    public var claimedBasicMinutes: Stated<Quantity>?
    /// What others accept (`ställningar`).
    public var positions: [PositionHolder: Position] = [:]
    /// The row's facts where another voice tells them otherwise (`röster`).
    public var voices: [Voice: FactSheet] = [:]
    /// Ids of evidence.
    public var evidence: [String] = []

    /// A row that serves a need; nothing else said.
    public init(id: String, need: Need) {
      self.id = id
      facts = FactSheet()
      facts[.need] = .word(need.rawValue)
    }

    init(id: String, facts: FactSheet) {
      self.id = id
      self.facts = facts
    }
  }

  /// What an authority or a court accepts of a row. Where it says nothing, the row stands.
  public struct Position: Sendable, Equatable {
    /// Minutes per occasion accepted as basic.
    public var basicMinutes: Stated<Quantity>?
    /// Minutes per occasion accepted.
    public var minutes: Stated<Quantity>?
    /// How often accepted.
    public var occasions: StatedFrequency?
    /// Assistants at the same time accepted.
    public var assistants: Int?
    /// What the help is accepted as.
    public var engagement: Engagement?
    /// The reason given.
    public var reason: String?

    /// Nothing said.
    public init() {}
  }
}
