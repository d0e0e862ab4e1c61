import Law

extension CaseStudy {
  /// The rows by likely minutes a week in the shown track, most first; rows that are alike in the order of the file.
  public var rowsByMinutes: [Int] {
    let minutes = rows.map { $0.basic + $0.other + $0.nightCredit }
    return minutes.indices.sorted { one, other in
      minutes[other] < minutes[one] || minutes[one] == minutes[other] && one < other
    }
  }
}
