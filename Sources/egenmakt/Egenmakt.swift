import ArgumentParser

/// The command line.
@main
struct Egenmakt: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "egenmakt")
}
