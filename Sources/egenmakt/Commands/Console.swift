import CaseFile
import Foundation

/// Where text leaves the program.
enum Console {
  /// A line to standard error.
  static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Text to standard output.
  static func output(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
}

/// Ends the program with a code.
func leave(with code: Int32) -> Never { Foundation.exit(code) }

/// Why a command ends without a result. Never carries the person's own words.
enum Failure: Error {
  /// The file, the command or a value in it is wrong: exit 2.
  case wrongInput(String)
  /// Something went wrong that the user cannot mend in the input: exit 1.
  case broken(String)

  func report() -> Never {
    switch self {
    case .wrongInput(let text):
      Console.error(text)
      leave(with: 2)
    case .broken(let text):
      Console.error(text)
      leave(with: 1)
    }
  }
}

/// How people write commands, in Swedish with or without å, ä and ö.
enum Arguments {
  /// The commands' Swedish names as the parser knows them, whatever the spelling and the Unicode form.
  static func unified(_ arguments: some Sequence<String>) -> [String] {
    var result = Array(arguments)
    if let first = result.first { result[0] = first.precomposedStringWithCanonicalMapping }
    return result
  }
}
