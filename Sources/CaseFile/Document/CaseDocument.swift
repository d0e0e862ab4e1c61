public import Law

/// A case file: everything that is said in it, and nothing that is not.
///
/// What nobody has said is `nil` or empty; what is said to be unknown is ``Stated/unknown`` or
/// ``StatedValue/unknown``. The order of blocks, rows and lists is kept. It is deliberately *not* a case the law can
/// read: ask ``lawCase(voice:refusing:)`` for that.
public struct CaseDocument: Sendable, Equatable {
  /// The day the description holds (`gäller`); the default day of assessment.
  public var holdsOn: CalendarDate?
  /// A heading (`rubrik`).
  public var title: String?
  /// `true` when the person is made up (`påhittad`).
  public var isInvented = false
  /// Who tells (`röst`).
  public var voice: Voice = .person
  /// The person.
  public var person = Person()
  /// What holds around the person, earlier blocks first (`omständigheter`).
  public var circumstances: [Block] = []
  /// School, short-term stays, two homes, hospital and trips (`kalender`).
  public var calendar: CareCalendar?
  /// Facts said once for every row that does not say otherwise (`för_alla_rader`).
  public var forAllRows = FactSheet()
  /// The help moments (`rader`).
  public var rows: [Row] = []
  /// The evidence (`underlag`).
  public var evidence: [Evidence] = []
  /// Granted hours (`beviljat`).
  public var grants: [GrantedHours] = []
  /// Applications (`ansökningar`).
  public var applications: [ApplicationEntry] = []
  /// What has happened in the case, in order (`händelser`).
  public var events: [Event] = []
  /// The day the need began (`behovet_började`).
  public var needBegan: Stated<CalendarDate>?
  /// Readings chosen instead of the default ones (`tolkningar`).
  public var chosenReadings: [ContestedQuestion: ReadingOption] = [:]
  /// Free notes (`anteckningar`).
  public var notes: String?

  /// An empty file.
  public init() {}
}
