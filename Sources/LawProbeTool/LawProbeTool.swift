import Foundation
import LawProbe

/// `lawprobe 2026-03-01 …` prints the probe's answer for each day, one line a day.
@main
enum LawProbeTool {
  static func main() {
    var output: [UInt8] = []
    for argument in CommandLine.arguments.dropFirst() {
      let parts = argument.split(separator: "-").map { Int($0) ?? 0 }
      output += Probe.answer(
        year: parts.first ?? 0, month: parts.dropFirst().first ?? 0, day: parts.dropFirst(2).first ?? 0)
      output.append(UInt8(ascii: "\n"))
    }
    FileHandle.standardOutput.write(Data(output))
  }
}
