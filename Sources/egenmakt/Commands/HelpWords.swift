import CaseFile
import Casework
import Foundation
import Wording

/// The argument parser speaks English; its fixed words are said in Swedish here.
enum HelpWords {
  private static let words: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "SÅ SKRIVER DU: "), ("Usage: ", "Så skriver du: "), ("ARGUMENTS:", "DU ANGER:"),
    ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"), ("Error: ", "Fel: "),
    ("Show help information.", "Visar hjälpen."), ("Show the version.", "Visar versionen och vad lagen är känd till."),
    ("Show subcommand help information.", "Visar hjälpen för ett kommando."),
    ("<subcommand>", "<kommando>"), ("<options>", "<val>"), ("(default: ", "(annars: "), ("(values: ", "(något av: "),
    ("Missing expected argument", "Det saknas:"), ("Missing value for", "Det saknas ett värde för"),
    ("Unknown option", "Okänt val"), ("Did you mean", "Menade du"), ("Unexpected argument", "Det här hör inte hit:"),
    ("Value to be set with flag", "Valet"), (" had already been set with flag", " går inte ihop med"),
    ("The option", "Valet"), ("does not take any value, but", "tar inget värde, men"), ("was specified.", "angavs."),
    (" unexpected arguments:", " ord hör inte hit:"),
    ("is invalid for", "passar inte för"), ("The value", "Värdet"), ("Help:", "Hjälp:"),
    ("for detailed help.", "visar mer."), ("  See '", "  '"), ("for more information.", "visar mer."),
  ]

  /// Help and messages with the fixed words in Swedish.
  static func swedish(_ text: String) -> String {
    words.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// What is wrong with a command: in the language asked for, and for a day how to write one.
  static func mistake(_ message: String, _ language: Language) -> String {
    let words = language == .swedish ? swedish(message) : message
    guard let advice = advice(message, language) else { return words }
    let lines = words.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return ([lines[0] + ". " + advice] + lines.dropFirst()).joined(separator: "\n")
  }

  private static let dayOptions = [
    "--from", "--från", "--fran", "--to", "--till", "--on", "--den", "--law", "--lag",
  ]

  private static func advice(_ message: String, _ language: Language) -> String? {
    guard let first = message.split(separator: "\n").first.map(String.init),
      let value = part(of: first, from: "The value '", to: "' is invalid for '"),
      let option = part(of: first, from: "' is invalid for '", to: " "), dayOptions.contains(option)
    else { return nil }
    let looksLikeADay = value.range(of: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", options: .regularExpression) != nil
    let missing = looksLikeADay ? language("Den dagen finns inte. ", "There is no such day. ") : ""
    return missing
      + language(
        "Skriv år, månad och dag, till exempel 2030-02-28.", "Write year, month and day, such as 2030-02-28.")
  }

  private static func part(of text: String, from start: String, to end: String) -> String? {
    guard let first = text.range(of: start), let last = text[first.upperBound...].range(of: end) else { return nil }
    return String(text[first.upperBound..<last.lowerBound])
  }
}

extension Language {
  /// The language that the arguments ask for, before they have been understood.
  static func asked(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      for name in ["--language", "--sprak", "--språk"] {
        if argument == name, index + 1 < arguments.count { return Language(argument: arguments[index + 1]) ?? .swedish }
        if argument.hasPrefix(name + "=") {
          return Language(argument: String(argument.dropFirst(name.count + 1))) ?? .swedish
        }
      }
    }
    return .swedish
  }
}
