import ArgumentParser
import Casework
import Law
import Reports

/// `egenmakt process`, `gång`.
struct ProcessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "process",
    abstract: "Ärendets gång: var du är, vad som kommer härnäst och vem som gör det, alla steg och var det finns råd.",
    discussion: """
      Var du är räknas ut från händelserna i ärendefilen.

      EXEMPEL
        egenmakt gång mitt-arende.yaml
        egenmakt gång Examples/pagaende-arende.yaml --on 2026-11-21
        egenmakt gång mitt-arende.yaml --steps
      """, aliases: ["gång", "gang"])

  @OptionGroup var log: LogOptions

  @Flag(name: [.customLong("steps"), .customLong("steg")], help: "Visa alla steg med råd, papper och tider.")
  var showsSteps = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let process = try log.process(output.language)
    let guide = try ProcessGuide.standard()
    try output.show(
      ProcessReport(process: process, guide: guide, showsSteps: showsSteps, file: log.file, language: output.language)
        .blocks, or: ProcessJSON(process, guide))
  }
}
