import Casework
import CaseFile
import Foundation
import Wording

/// Where text leaves the program.
enum Console {
  /// A line to standard error. Where that is closed or full too, there is nobody left to tell.
  static func error(_ text: String) { try? Stream.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// A line to standard output.
  static func output(_ text: String, _ language: Language = .swedish) throws {
    try output(Array((text + "\n").utf8), language)
  }

  /// Bytes to standard output as they are. A reader that has gone, such as `head`, ends the program quietly.
  static func output(_ bytes: [UInt8], _ language: Language = .swedish) throws {
    do {
      try Stream.write(bytes, to: STDOUT_FILENO)
    } catch {
      if error.code == EPIPE { leave(with: 0) }
      throw Failure.broken(
        language(
          "Svaret gick inte att skriva ut. Kontrollera att det finns plats där det ska hamna.",
          "The answer could not be written. Check that there is room where it is to go."))
    }
  }

  /// Lets a reader that has gone be an error of writing, not a signal that kills the program.
  static func prepare() { signal(SIGPIPE, SIG_IGN) }
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
