import CaseFile
import ArgumentParser

/// `egenmakt new`, `ny`.
struct New: ParsableCommand {
  enum Example: String, ExpressibleByArgument, CaseIterable {
    case a, b, c, d, e, f

    /// The case file's text.
    var bytes: [UInt8] {
      switch self {
      case .a: PackageResources.exempel_a_yaml
      case .b: PackageResources.exempel_b_yaml
      case .c: PackageResources.exempel_c_yaml
      case .d: PackageResources.exempel_d_yaml
      case .e: PackageResources.exempel_e_yaml
      case .f: PackageResources.exempel_f_yaml
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Skriver en ny ärendefil att fylla i, tom eller efter ett påhittat exempel.",
    discussion: """
      EXEMPEL
        egenmakt ny -o mitt-arende.yaml
        egenmakt ny --from-example c -o provfil.yaml
      """, aliases: ["ny", "nytt"])

  @Option(
    name: [.customLong("from-example"), .customLong("exempel")],
    help: "Börja med en påhittad person: a, b, c, d, e eller f.", transform: New.example)
  var fromExample: Example?

  @Option(
    name: [.short, .customLong("output"), .customLong("till-fil")], help: "Filen att skriva. Utan skrivs texten ut.",
    completion: .file())
  var output: String?

  @Flag(help: "Skriv över en fil som finns.")
  var force = false

  private static func example(_ text: String) throws -> Example {
    guard let example = Example(rawValue: text.lowercased()) else {
      throw ValidationError("Exemplen heter a, b, c, d, e och f.")
    }
    return example
  }

  func run() throws {
    let text = bytes
    guard let output else { return try Console.output(text) }
    try OutputFile(path: output, mayReplace: force).write(text, .swedish)
    Console.error(
      "Skrev \(output). Öppna den i en texteditor, och kontrollera den sedan med: egenmakt kontrollera \(output)")
  }

  private var bytes: [UInt8] {
    fromExample?.bytes ?? PackageResources.nytt_arende_yaml
  }
}
