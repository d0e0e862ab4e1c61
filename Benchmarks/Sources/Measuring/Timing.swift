/// One thing measured, once a run.
package struct Timing: Codable {
  package let implementation: String
  package let what: String
  package let unit: String
  /// One value a run, in the order they were taken.
  package let values: [Double]

  package init(implementation: String, what: String, unit: String, values: [Double]) {
    self.implementation = implementation
    self.what = what
    self.unit = unit
    self.values = values
  }

  package var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
  package var least: Double { values.min() ?? 0 }
  package var greatest: Double { values.max() ?? 0 }
}

/// Runs a piece of work often enough to trust the clock.
package struct Stopwatch {
  package let runs: Int
  private let clock = ContinuousClock()

  package init(runs: Int) { self.runs = runs }

  /// Seconds for each run, after one run that is thrown away.
  package func seconds(_ work: () throws -> Void) rethrows -> [Double] {
    try work()
    var result: [Double] = []
    for _ in 0..<runs {
      let duration = try clock.measure(work)
      result.append(Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18)
    }
    return result
  }
}
