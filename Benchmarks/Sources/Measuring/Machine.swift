import Foundation

/// The machine that a run was made on.
package struct Machine: Codable {
  package let system: String
  package let architecture: String
  package let cores: Int
  /// Processes that waited for a core when the run began; above 0.5 the figures are disturbed.
  package let loadAtStart: Double

  /// The machine on a line.
  package var line: String {
    "\(cores) cores, \(architecture), \(system), load at start \(Figures.plain(loadAtStart))"
  }

  package static func current() -> Machine {
    #if arch(x86_64)
      let architecture = "x86_64"
    #else
      let architecture = "arm64"
    #endif
    var load = [Double](repeating: 0, count: 1)
    _ = getloadavg(&load, 1)
    return Machine(
      system: ProcessInfo.processInfo.operatingSystemVersionString, architecture: architecture,
      cores: ProcessInfo.processInfo.activeProcessorCount, loadAtStart: load[0])
  }
}
