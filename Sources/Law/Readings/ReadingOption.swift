/// A named answer to a ``ContestedQuestion``: one case per option, in the order of the questions, default first.
public enum ReadingOption: UInt8, CaseIterable, Sendable, Hashable {
  /// The child's whole need is listed, then the deduction is made.
  case ci01WholeNeed
  /// Help every child of that age needs is removed before the deduction.
  case ci01DisabilityCausedOnly
  /// The deduction is made for each day with assistance.
  case ci02DaysWithAssistance
  /// The deduction is always made for seven days a week.
  case ci02FlatSeven
  /// One deduction from the pooled deductible needs; an unused part is lost.
  case ci03PooledNoSpill
  /// The deduction is made need by need.
  case ci03PerNeed
  /// The 20-hour line is tested after the parental deduction.
  case ci04AfterDeduction
  /// The 20-hour line is tested before the parental deduction.
  case ci04BeforeDeduction
  /// Time between two active steps counts inside one basic moment.
  case ci05InsideMomentOnly
  /// Time between two active steps never counts.
  case ci05Never
  /// Time between two active steps also counts when somebody must be ready close by.
  case ci05WhenReadinessNeeded
  /// Nail clipping is uncertain: only in the upper bound.
  case ci06Uncertain
  /// Nail clipping for cleanliness is hygiene.
  case ci06ClippingCounts
  /// Nail care is never a basic need.
  case ci06Never
  /// Lotion is an other need.
  case ci07Other
  /// Lotion for a medical reason is hygiene.
  case ci07MedicalReasonCounts
  /// Shaving is hygiene where it is needed to keep clean.
  case ci08IfNeededForCleanliness
  /// Shaving is never a basic need.
  case ci08Never
  /// Shaving is always hygiene.
  case ci08Always
  /// Prosthesis and orthosis count as dressing.
  case ci09AsDressing
  /// Prosthesis and orthosis are never a basic need.
  case ci09Never
  /// A transfer counts when private in itself or part of a private moment.
  case ci10InsidePrivateMoment
  /// A transfer is never a basic need.
  case ci10Never
  /// A transfer to a basic moment always counts.
  case ci10Always
  /// Watching a meal is an other need unless hands-on help is given.
  case ci11OtherUnlessHandsOn
  /// Watching a meal against choking is a basic need.
  case ci11Basic
  /// Outer clothes with very special help are uncertain: only in the upper bound.
  case ci12Uncertain
  /// Outer clothes count when pain or brittle bones require special help.
  case ci12Counts
  /// Outer clothes never count.
  case ci12Never
  /// The whole feed counts if manual or watched for medical reasons.
  case ci13WholeFeedIfWatchedOrManual
  /// Only connecting, disconnecting and adjusting count.
  case ci13ConnectDisconnectOnly
  /// Only the very private part of breathing help counts.
  case ci14PrivatePart
  /// All breathing help counts.
  case ci14Whole
  /// Only the second assistant's active time counts.
  case ci15ActiveTime
  /// All waking time counts when danger is serious and unpredictable.
  case ci15AllTimeIfSeriousUnpredictableRisk
  /// Need 7 is excluded in childcare and school, as the text says.
  case ci16Text
  /// Need 7 counts in childcare and school, as breathing does.
  case ci16ExemptLikeBreathing
  /// The greater part of the 24 hours is at least 12 hours.
  case ci17TwelveHours
  /// The greater part of the 24 hours is at least 8 hours.
  case ci17EightHours
  /// The greater part of the 24 hours is at least 16 hours.
  case ci17SixteenHours
  /// The same clock time counts once, as need 7 where that is held.
  case ci18ClockTimeOnce
  /// Other basic needs keep their own category; need 7 is the rest.
  case ci18Need7MinusOtherNeeds
  /// Need 6 requires no fixed frequency.
  case ci19NoFixedFrequency
  /// Harm must threaten at least once a week.
  case ci19Weekly
  /// Harm must threaten every day.
  case ci19Daily
  /// Mental impairment includes intellectual disability and autism.
  case ci20IncludesIdAndAutism
  /// Mental impairment means psychiatric conditions only.
  case ci20PsychiatricOnly
  /// A person assesses which activation is qualified.
  case ci21HumanAssessment
  /// Every sustained activation is qualified.
  case ci21SustainedActivationCounts
  /// No number: the size of the need gives a warning band only.
  case ci22WarningBand
  /// Hours are not rounded.
  case ci23None
  /// Hours are rounded up to the half hour.
  case ci23UpHalfHour
  /// Hours are rounded up to the whole hour.
  case ci23UpWholeHour
  /// A year has 365.25 days, a month a twelfth of them.
  case ci24Days36525
  /// A year has 52 weeks.
  case ci24Weeks52
  /// A month has four weeks.
  case ci24Month4Weeks
  /// Granted hours are kept when more are applied for; a warning is shown.
  case ci25GrantedHoursKeptWarn
  /// Granted hours are tested again when more are applied for.
  case ci25GrantedHoursAtRisk
  /// The new age limit applies from the first of January.
  case ci26FirstOfJanuary
  /// The new age limit applies from the first of December at FK.
  case ci26FirstOfDecemberSfb
  /// Kommun costs are paid from the application day, marked uncertain.
  case ci27FromApplicationDayUncertain
  /// Kommun costs are paid from the decision.
  case ci27FromDecision
  /// Half of the own share of housework counts, marked uncertain.
  case ci28OwnShareHalfUncertain
  /// Housework shared with a spouse gives no time.
  case ci28None
  /// The whole own share of housework counts.
  case ci28OwnShareCounts
  /// Family community is no ground for refusal.
  case ci29NotAGround
  /// Family community is a ground for refusal while the spouse is at home at night.
  case ci29GroundForSpouseAtNight
  /// Only help during the journey counts.
  case ci30HelpDuringJourneyOnly
  /// The journey itself counts when no special transport is granted.
  case ci30JourneyIfNoTransport
  /// Hours for trips are uncertain: only in the upper bound.
  case ci31Uncertain
  /// Regular trips give hours.
  case ci31RegularTripsCount
  /// Trips give no extra hours.
  case ci31Never
  /// The kommun pays in hospital as far as the need is not met.
  case ci32AsFarAsNotMet
  /// Health care meets the need in hospital; no hours.
  case ci32None
  /// An other need takes somewhat qualified, concrete help.
  case ci33QualifiedHelpRequired
  /// Every other need that is not met otherwise counts.
  case ci33MetOtherwiseOnly
  /// Special reasons are tested anew, marked uncertain.
  case ci34NewTestUncertain
  /// Special reasons carry over to daily activity.
  case ci34CarriesOver
  /// Self-care takes an assessment documented by licensed treating staff.
  case ci35DocumentedAssessment
  /// Self-care may be probable from medical notes; overruled 2021-03-01.
  case ci35ProbableFromNotes
  /// Normal number of showers, more with a reason due to the disability.
  case ci36NormalFrequencyPlusReason
  /// Any number of showers, whatever the reason.
  case ci36AnyFrequency
  /// Communication with the assistant does not count.
  case ci37NotCounted
  /// Communication with the assistant counts when it is needed to give help.
  case ci37CountedWhenNeededForHelp
  /// One deduction for the child and day.
  case ci38OncePerChild
  /// One deduction for each assistant.
  case ci38PerAssistant
  /// Medicine and PEG care done for the feed are directly necessary measures.
  case ci39PartOfFeedIfDirectlyNecessary
  /// Medicine and PEG care are care measures of their own.
  case ci39SeparateCare
  /// A watched pump feed counts in full while the person sleeps.
  case ci40WholeFeed
  /// Only the active minutes of the feed count; the rest is waiting time.
  case ci40ActiveMinutes
  /// In common years an age is reached on 28 February.
  case ci41Day28February
  /// In common years an age is reached on 1 March.
  case ci41Day1March
  /// Watching a ventilator is need 7.
  case ci42Need7
  /// Watching a ventilator is part of breathing.
  case ci42PartOfBreathing
  /// More hours may be granted, marked uncertain.
  case ci43MayBeGrantedUncertain
  /// No more hours after the limit.
  case ci43NotGranted
}

extension ReadingOption {
  /// The question this option answers.
  public var question: ContestedQuestion {
    switch self {
    case .ci01WholeNeed, .ci01DisabilityCausedOnly: .ci01
    case .ci02DaysWithAssistance, .ci02FlatSeven: .ci02
    case .ci03PooledNoSpill, .ci03PerNeed: .ci03
    case .ci04AfterDeduction, .ci04BeforeDeduction: .ci04
    case .ci05InsideMomentOnly, .ci05Never, .ci05WhenReadinessNeeded: .ci05
    case .ci06Uncertain, .ci06ClippingCounts, .ci06Never: .ci06
    case .ci07Other, .ci07MedicalReasonCounts: .ci07
    case .ci08IfNeededForCleanliness, .ci08Never, .ci08Always: .ci08
    case .ci09AsDressing, .ci09Never: .ci09
    case .ci10InsidePrivateMoment, .ci10Never, .ci10Always: .ci10
    case .ci11OtherUnlessHandsOn, .ci11Basic: .ci11
    case .ci12Uncertain, .ci12Counts, .ci12Never: .ci12
    case .ci13WholeFeedIfWatchedOrManual, .ci13ConnectDisconnectOnly: .ci13
    case .ci14PrivatePart, .ci14Whole: .ci14
    case .ci15ActiveTime, .ci15AllTimeIfSeriousUnpredictableRisk: .ci15
    case .ci16Text, .ci16ExemptLikeBreathing: .ci16
    case .ci17TwelveHours, .ci17EightHours, .ci17SixteenHours: .ci17
    case .ci18ClockTimeOnce, .ci18Need7MinusOtherNeeds: .ci18
    case .ci19NoFixedFrequency, .ci19Weekly, .ci19Daily: .ci19
    case .ci20IncludesIdAndAutism, .ci20PsychiatricOnly: .ci20
    case .ci21HumanAssessment, .ci21SustainedActivationCounts: .ci21
    case .ci22WarningBand: .ci22
    case .ci23None, .ci23UpHalfHour, .ci23UpWholeHour: .ci23
    case .ci24Days36525, .ci24Weeks52, .ci24Month4Weeks: .ci24
    case .ci25GrantedHoursKeptWarn, .ci25GrantedHoursAtRisk: .ci25
    case .ci26FirstOfJanuary, .ci26FirstOfDecemberSfb: .ci26
    case .ci27FromApplicationDayUncertain, .ci27FromDecision: .ci27
    case .ci28OwnShareHalfUncertain, .ci28None, .ci28OwnShareCounts: .ci28
    case .ci29NotAGround, .ci29GroundForSpouseAtNight: .ci29
    case .ci30HelpDuringJourneyOnly, .ci30JourneyIfNoTransport: .ci30
    case .ci31Uncertain, .ci31RegularTripsCount, .ci31Never: .ci31
    case .ci32AsFarAsNotMet, .ci32None: .ci32
    case .ci33QualifiedHelpRequired, .ci33MetOtherwiseOnly: .ci33
    case .ci34NewTestUncertain, .ci34CarriesOver: .ci34
    case .ci35DocumentedAssessment, .ci35ProbableFromNotes: .ci35
    case .ci36NormalFrequencyPlusReason, .ci36AnyFrequency: .ci36
    case .ci37NotCounted, .ci37CountedWhenNeededForHelp: .ci37
    case .ci38OncePerChild, .ci38PerAssistant: .ci38
    case .ci39PartOfFeedIfDirectlyNecessary, .ci39SeparateCare: .ci39
    case .ci40WholeFeed, .ci40ActiveMinutes: .ci40
    case .ci41Day28February, .ci41Day1March: .ci41
    case .ci42Need7, .ci42PartOfBreathing: .ci42
    case .ci43MayBeGrantedUncertain, .ci43NotGranted: .ci43
    }
  }
}
