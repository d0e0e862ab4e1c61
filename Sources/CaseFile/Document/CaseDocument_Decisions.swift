public import Law

extension CaseDocument {
  /// A decision that has granted hours (`beviljat`).
  public struct GrantedHours: Sendable, Equatable {
    /// Who granted (`huvudman`).
    public var authority: Track
    /// Hours a week; `nil` = not said.
    public var hoursPerWeek: Stated<Quantity>?
    /// First day.
    public var from: CalendarDate
    /// Last day, where it has ended.
    public var to: CalendarDate?

    /// A grant from a day.
    public init(
      authority: Track, hoursPerWeek: Stated<Quantity>? = nil, from: CalendarDate, to: CalendarDate? = nil
    ) {
      self.authority = authority
      self.hoursPerWeek = hoursPerWeek
      self.from = from
      self.to = to
    }
  }

  /// An application or a kommun's notification (`ansökningar`).
  public struct ApplicationEntry: Sendable, Equatable {
    /// The day it reached the authority (`inkom`).
    public var arrived: CalendarDate
    /// `true` when it asks for more hours than are granted.
    public var forMoreHours: Bool
    /// The hours a week asked for on top; `nil` = not said.
    public var extraHoursPerWeek: Stated<Quantity>?

    /// An application.
    public init(arrived: CalendarDate, forMoreHours: Bool = false, extraHoursPerWeek: Stated<Quantity>? = nil) {
      self.arrived = arrived
      self.forMoreHours = forMoreHours
      self.extraHoursPerWeek = extraHoursPerWeek
    }
  }
}

extension Track {
  /// The word of the case file.
  var word: String {
    switch self {
    case .agency: "försäkringskassan"
    case .kommun: "kommunen"
    }
  }
}
