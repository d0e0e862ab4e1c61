import Foundation

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
}
