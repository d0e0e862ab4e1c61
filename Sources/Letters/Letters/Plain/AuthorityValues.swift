import CaseFile
import Wording

/// To whom a letter goes, for a template. Nothing is guessed: who is not told is a place to write on.
enum AuthorityValues {
  static let names: [String: TemplateName] = ["myndighet": .text, "kommun": .flag]

  static func values(_ holder: PositionHolder?, _ language: MessageLanguage) -> Values {
    var values = Values()
    values.set("myndighet", holder.map { language.sentenceStart($0) })
    values.set("kommun", holder == .kommun)
    return values
  }
}
