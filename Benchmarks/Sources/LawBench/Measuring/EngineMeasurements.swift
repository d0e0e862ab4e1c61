import Dispatch
import Law
import Measuring

/// What the engine is measured on. Making the cases and the law of the day is never part of the time.
struct EngineMeasurements {
  /// So few cases stay in the processor's cache; the whole input has to come from memory.
  private static let nearCases = 400
  /// A run is not shorter than so many cases.
  private static let leastCases = 20_000

  let stopwatch: Stopwatch
  private let laws = SharedInput.days.map { Law(on: $0) }
  private let shared: [Case]
  private let broad: [Case]
  private let long: [Case]
  private let unknown: [Case]
  private let open: [Case]

  init(_ input: SharedInput, stopwatch: Stopwatch) {
    self.stopwatch = stopwatch
    shared = input.persons.map(\.asCase)
    var random = SplitMix64(seed: 2)
    broad = input.persons.map { _ in BroadCase.known(rows: SharedInput.rowsPerPerson, using: &random) }
    long = (0..<2_000).map { _ in BroadCase.known(rows: 30, using: &random) }
    unknown = (0..<2_000).map { _ in BroadCase.partlyUnknown(rows: 30, using: &random) }
    open = (0..<500).map { _ in BroadCase.largelyUnknown(rows: 30, using: &random) }
  }

  func all() throws -> [Timing] {
    let one = throughput("20 rows, shared input, silent, 1 core", shared, cores: 1)
    let two = throughput("20 rows, shared input, silent, 2 cores", shared, cores: 2)
    let near = Array(shared.prefix(EngineMeasurements.nearCases))
    let nearOne = throughput("20 rows, shared input, silent, 1 core, in cache", near, cores: 1)
    let nearTwo = throughput("20 rows, shared input, silent, 2 cores, in cache", near, cores: 2)
    let broadOne = throughput("20 rows, broad input, silent, 1 core", broad, cores: 1)
    let broadTwo = throughput("20 rows, broad input, silent, 2 cores", broad, cores: 2)
    return [
      one, two, nearOne, nearTwo, broadOne, broadTwo,
      try ruleRate("rule evaluations, shared input, 1 core", shared, one),
      try ruleRate("rule evaluations, broad input, 1 core", broad, broadOne),
      try latency("30 rows, all known, silent", long) { _ = try Assessment(of: $0, under: $1) },
      try latency("30 rows, all known, with proof", long) { _ = try Assessment.proved($0, under: $1) },
      try latency("30 rows, 3 facts unknown, silent", unknown) { _ = try Assessment(of: $0, under: $1) },
      try latency("30 rows, 3 facts unknown, with proof", unknown) { _ = try Assessment.proved($0, under: $1) },
      try latency("30 rows, 40 facts unknown, 8 of them shared, silent", open) {
        _ = try Assessment(of: $0, under: $1)
      },
    ]
  }

  /// Whole assessments a second, both days counted.
  private func throughput(_ what: String, _ cases: [Case], cores: Int) -> Timing {
    let rounds = max(1, EngineMeasurements.leastCases / cases.count)
    let count = Double(cases.count * laws.count * rounds)
    let seconds = stopwatch.seconds {
      DispatchQueue.concurrentPerform(iterations: cores) { core in
        let part = cases.count * core / cores..<cases.count * (core + 1) / cores
        for _ in 0..<rounds {
          for law in laws {
            for index in part { _ = try? Assessment(of: cases[index], under: law) }
          }
        }
      }
    }
    return Timing(implementation: "egenmakt", what: what, unit: "cases/s", values: seconds.map { count / $0 })
  }

  private func latency(
    _ what: String, _ cases: [Case], _ assess: (Case, Law) throws -> Void
  ) throws -> Timing {
    let law = laws[laws.count - 1]
    let seconds = try stopwatch.seconds {
      for subject in cases { try assess(subject, law) }
    }
    return Timing(
      implementation: "egenmakt", what: what, unit: "µs/case", values: seconds.map { $0 / Double(cases.count) * 1e6 })
  }

  /// The rules are counted in a run of their own; the rate is that count over the silent time.
  private func ruleRate(_ what: String, _ cases: [Case], _ silent: Timing) throws -> Timing {
    var rules = 0
    for law in laws {
      for subject in cases { rules += try Assessment.make(subject, law, RuleCounter()).1.rules }
    }
    let perCase = Double(rules) / Double(cases.count * laws.count)
    return Timing(
      implementation: "egenmakt", what: what, unit: "rules/s", values: silent.values.map { $0 * perCase })
  }
}
