public import CaseFile
public import Law

/// An event of a ``CalendarFile``: an appointment that may come back every week, or a whole day such as a deadline.
public struct CalendarEvent: Sendable, Equatable {
  /// When the event is.
  public enum Time: Sendable, Equatable {
    /// The whole day.
    case day(CalendarDate)
    /// From a Swedish clock time: minutes after midnight, 0 – 1 439.
    case clock(CalendarDate, minute: Int, length: Length)

    var hasClock: Bool {
      switch self {
      case .day: false
      case .clock: true
      }
    }
  }

  /// How long an appointment is.
  public enum Length: Sendable, Equatable {
    /// Nobody has said.
    case unknown
    /// Seconds, more than 0.
    case seconds(Int)
    /// To a clock time, minutes after midnight, 0 – 1 439; the next day when it is not after the beginning.
    case until(minute: Int)
  }

  /// How an event comes back.
  public struct Weekly: Sendable, Equatable {
    /// The days of the week; not empty.
    public var days: DaysOfWeek
    /// The last day, included; `nil` = until further notice.
    public var last: CalendarDate?
    /// Weeks from one to the next, 1 or more, counted from the week of the first event.
    public var interval = 1
    /// Days among these on which the event does not come back.
    public var exceptions: [CalendarDate] = []

    /// Every week, or every `interval`th, on these days.
    public init(_ days: DaysOfWeek, last: CalendarDate? = nil, interval: Int = 1, exceptions: [CalendarDate] = []) {
      self.days = days
      self.last = last
      self.interval = interval
      self.exceptions = exceptions
    }
  }

  /// The event's name among all events in the world; the same when the calendar is made again.
  public var id: StableID
  /// When.
  public var time: Time
  /// How it comes back, for events that do.
  public var weekly: Weekly?
  /// The title.
  public var title: String
  /// More text.
  public var note: String?
  /// `true` asks programs to hide the event from others than the calendar's owner.
  public var isPrivate: Bool

  /// An event that is private unless something else is said.
  public init(
    id: StableID, time: Time, weekly: Weekly? = nil, title: String, note: String? = nil, isPrivate: Bool = true
  ) {
    self.id = id
    self.time = time
    self.weekly = weekly
    self.title = title
    self.note = note
    self.isPrivate = isPrivate
  }
}
