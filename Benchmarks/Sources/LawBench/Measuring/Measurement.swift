/// One thing measured, once a run.
struct Measurement: Codable {
  let implementation: String
  let what: String
  let unit: String
  /// One value a run, in the order they were taken.
  let values: [Double]

  var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
  var least: Double { values.min() ?? 0 }
  var greatest: Double { values.max() ?? 0 }
}

/// Runs a piece of work often enough to trust the clock.
struct Stopwatch {
  let runs: Int
  private let clock = ContinuousClock()

  /// Seconds for each run, after one run that is thrown away.
  func seconds(_ work: () throws -> Void) rethrows -> [Double] {
    try work()
    var result: [Double] = []
    for _ in 0..<runs {
      let duration = try clock.measure(work)
      result.append(Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18)
    }
    return result
  }
}
