import Law

extension CaseDocument.GrantedHours {
  var lawGrant: Grant {
    Grant(authority: authority, minutesPerWeek: hoursPerWeek.minutes, from: from, to: to)
  }
}

extension CaseDocument.ApplicationEntry {
  var lawApplication: Application {
    Application(arrived: arrived, forMoreHours: forMoreHours, extraMinutesPerWeek: extraHoursPerWeek.minutes)
  }
}

extension Stated<Quantity>? {
  /// Hours as minutes.
  fileprivate var minutes: Amount { self?.value?.amount(times: 60) ?? .unknown }
}

extension StatedFrequency {
  var lawFrequency: Frequency { Frequency(count?.amount() ?? .unknown, per: per) }
}
