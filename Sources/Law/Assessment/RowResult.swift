/// Something about a row or a case that people should see.
public struct Marks: OptionSet, Sendable, Hashable {
  /// One bit a mark.
  public let rawValue: UInt64

  /// Marks from bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private static func bit(_ number: UInt64) -> Marks { Marks(rawValue: 1 << number) }

  /// Need 7 lies near its 12 hours: the result must be confirmed.
  public static let needsConfirmation = bit(0)
  /// Aids and housing adaptation are not investigated; a second assistant cannot be granted yet.
  public static let needsInvestigation = bit(1)
  /// A human must judge how much parents answer for.
  public static let needsHumanAssessment = bit(2)
  /// The courts disagreed at the time.
  public static let courtsDisagreed = bit(3)
  /// The sum lies within an hour of the 20-hour line.
  public static let marginal = bit(4)
  /// Two assistants are claimed without active minutes for the second.
  public static let secondAssistantClaimed = bit(5)
  /// A self-care assessment is missing; ask for one.
  public static let selfCareMissing = bit(6)
  /// The granted total is lower than the other track's.
  public static let totalFallsAtLine = bit(7)
  /// The need is above what may be granted after the age limit.
  public static let cappedByAge = bit(8)
  /// One assistant has more than 24 hours a day.
  public static let overFullDay = bit(9)
  /// A row inside a supervision row is longer than that row.
  public static let innerExceedsOuter = bit(10)
  /// Some, not all, of the supervision rows around a row are refused or differ: its share is unknown.
  public static let shareUnknown = bit(11)
  /// A child's need is lowered for parental responsibility and the flat deduction is made too.
  public static let doubleDeduction = bit(12)
  /// Lotion for a medical reason: divided views.
  public static let medicalLotion = bit(13)
  /// Need 6 with incidents more seldom than weekly.
  public static let rareIncidents = bit(14)
  /// An unverified figure was used.
  public static let usedUnverified = bit(15)
  /// The date lies after what the law has been read up to.
  public static let beyondHorizon = bit(16)
  /// The row is uncertain under the reading followed: in the upper bound only.
  public static let uncertainReading = bit(17)
  /// A fact the row needs is unknown.
  public static let unknownFact = bit(18)
  /// Before 1996-07-01: individual assessment.
  public static let individualAssessment = bit(19)
  /// An application for more hours before the age limit, decided after it.
  public static let moreHoursBeforeLimit = bit(20)
  /// Whether night rows are net or gross is not said; counted as gross.
  public static let netOrGrossAssumed = bit(21)
  /// The number of days with assistance is unknown; seven in the secure sum.
  public static let daysUnknown = bit(22)
  /// The days abroad may be too many.
  public static let longStayAbroad = bit(23)
  /// A condition's last day falls on a day when authorities are closed.
  public static let lastDayIsHoliday = bit(24)
  /// The practice behind the row is one old ruling.
  public static let weakPractice = bit(26)
  /// The special reasons were accepted in school and must be tried again.
  public static let specialReasonsAnew = bit(27)
  /// Nobody has stated the days with assistance; the rows' schedules tell them.
  public static let daysScheduled = bit(28)
}

/// What became of one row in one track, in minutes a week.
public struct RowResult: Sendable, Hashable {
  /// Basic need counted.
  public var basic: Rational = .zero
  /// `true` when the basic minutes are outside the parental deduction.
  public var basicIsExempt = false
  /// Other need counted, except waiting time and standby.
  public var other: Rational = .zero
  /// `true` when the other minutes are outside the parental deduction.
  public var otherIsExempt = false
  /// Waiting time or standby, after division.
  public var nightCredit: Rational = .zero
  /// Clock time of one assistant that is counted in the supervision row around this row instead.
  public var absorbed: Rational = .zero
  /// Clock time that rows inside this supervision row have taken over.
  public var takenOver: Rational = .zero
  /// How much of the minutes is a further assistant at the same time.
  public var furtherAssistants: Rational = .zero
  /// The rule that decided.
  public var rule: RuleID = .calcMomentModel
  /// What people should see.
  public var marks: Marks = []
  /// `true` when the row gives no time in the track because of ``rule``.
  public var isDropped = false
  /// `true` when an unknown fact or an uncertain reading can change the row.
  public var isOpen = false

  /// Nothing counted yet.
  public init() {}

  /// All minutes counted.
  public var total: Rational { basic + other + nightCredit }
}
