public import Law

extension CaseDocument {
  /// Something that has happened in the case (`händelser`).
  ///
  /// A day that nobody knows is ``Stated/unknown``; a day that nobody has said is `nil`.
  public struct Event: Sendable, Equatable {
    /// What happened (`händelse`).
    public var kind: EventKind
    /// The day it happened (`datum`). For a decision the day it was made, not the day it was received.
    public var date: Stated<CalendarDate>
    /// Whose case it is (`huvudman`).
    public var authority: Track?
    /// The court of a judgment (`domstol`).
    public var court: Court?
    /// How it ended (`utgång`).
    public var outcome: Outcome?
    /// How the document was served (`delgivning`).
    public var service: ServiceForm?
    /// The day the document was sent (`skickad`).
    public var sent: Stated<CalendarDate>?
    /// The day the person received the document (`mottagen`).
    public var received: Stated<CalendarDate>?
    /// The control message of simplified service (`kontrollmeddelande`).
    public var control: ControlNote?
    /// Whether the authority had told of simplified service before (`upplyst_om_förenklad`).
    public var toldOfSimplified: Stated<Bool>?
    /// The last day to answer that the authority has set (`svara_senast`).
    public var replyBy: Stated<CalendarDate>?
    /// The first day of the month that an account is about (`månad`).
    public var month: CalendarDate?
    /// Who said or did it (`vem`).
    public var who: String?
    /// What was said (`text`).
    public var text: String?
    /// The authority's own number of the case (`diarienummer`).
    public var caseNumber: String?

    /// An event of a day.
    public init(_ kind: EventKind, _ date: Stated<CalendarDate>, authority: Track? = nil) {
      self.kind = kind
      self.date = date
      self.authority = authority
    }
  }

  /// What can happen in a case. The raw value is the word of the case file.
  public enum EventKind: String, Sendable, Hashable, CaseIterable {
    // Ansökan och utredning
    case applicationSent = "ansökan_skickad"
    case applicationArrived = "ansökan_inkommen"
    case moreHoursArrived = "ansökan_om_fler_timmar"
    /// The kommun's notification came in to Försäkringskassan; it stands for an application (110 kap. 6 § SFB).
    case notificationArrived = "kommunens_anmälan"
    case acknowledgement = "bekräftelse"
    /// The person has let the authority ask others.
    case consentGiven = "samtycke_till_kontakter"
    case supplementAsked = "begäran_om_komplettering"
    case supplementSent = "komplettering_skickad"
    case interview = "utredningssamtal"
    /// A call, a letter or a meeting.
    case contact = "kontakt"
    // Förslag och beslut
    case proposal = "förslag_till_beslut"
    /// The person has asked for more time to answer.
    case extensionAsked = "anstånd_begärt"
    /// More time is given; the new day stands in `svara_senast`.
    case extensionGranted = "anstånd_beviljat"
    case commentsSent = "synpunkter_skickade"
    /// The person has asked who made the calculation of time and what it rests on.
    case calculationAsked = "tidsberäkning_begärd"
    case decision = "beslut"
    // Efter beslutet
    case reconsiderationAsked = "omprövning_begärd"
    case reconsidered = "omprövningsbeslut"
    case appealed = "överklagande"
    case judgment = "dom"
    // Långsam handläggning
    case delayRequested = "dröjsmål_begärt"
    case delayAnswered = "dröjsmål_besvarat"
    // Assistansen
    case agreement = "avtal_med_anordnare"
    case assistantRegistered = "assistent_anmäld"
    case assistantStarted = "assistent_börjar"
    case account = "räkning"
    // Ändringar
    /// The day the person learnt that something has changed.
    case change = "ändrat_förhållande"
    case changeReported = "ändring_anmäld"
    /// The authority looks at the right anew.
    case authorityReview = "myndigheten_omprövar"
  }

  /// A court. The raw value is the word of the case file.
  public enum Court: String, Sendable, Hashable, CaseIterable {
    case administrative = "förvaltningsrätten"
    case appeal = "kammarrätten"
    case supreme = "högsta_förvaltningsdomstolen"
  }

  /// How a decision or a judgment ended for the person. The raw value is the word of the case file.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case unknown = "okänt"
    case granted = "bifall"
    case partly = "delvis_bifall"
    case refused = "avslag"
    /// Not tried, for example because it came too late.
    case dismissed = "avvisning"
    /// Sent back to the authority.
    case remitted = "återförvisning"
    case withdrawn = "indragning"
  }

  /// How a document is served. The raw value is the word of the case file.
  public enum ServiceForm: String, Sendable, Hashable, CaseIterable {
    case unknown = "okänt"
    /// With a receipt to sign.
    case ordinary = "vanlig"
    case simplified = "förenklad"
    /// A letter without any service.
    case plainLetter = "brev"
  }

  /// What is known of the control message of simplified service (`kontrollmeddelande`).
  public enum ControlNote: Sendable, Hashable {
    case sent(CalendarDate)
    case notSent
    case unknown
    /// The document itself came electronically.
    case electronicDocument
  }
}
