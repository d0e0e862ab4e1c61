import CaseFile
import Casework
import Law
import Wording

/// A comparison's rows in words for a letter.
struct ComparedWords {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  /// Minutes a week by kind.
  func parts(_ minutes: ComparedMinutes) -> String {
    var texts: [String] = []
    func add(_ value: Rational, _ swedish: String, _ english: String) {
      if !value.isZero { texts.append(language.duration(value) + " " + language(swedish, english)) }
    }
    add(minutes.basic, "grundläggande", "basic")
    add(minutes.other, "annat", "other")
    add(minutes.night, "för natten", "for the night")
    return texts.isEmpty ? language("ingen tid", "no time") : language.list(texts)
  }

  /// Minutes, or words for nothing.
  private func some(_ minutes: Amount, _ swedish: String, _ english: String) -> String {
    minutes.greatest?.isZero == true ? language(swedish, english) : language.minutes(minutes)
  }

  /// One thing in which the two sides differ, as a sentence; nothing where another row makes the difference.
  func sentence(_ differing: Comparison.Differing, _ they: String) -> String? {
    switch differing {
    case .minutes(let yours, let theirs):
      language(
        "Jag har räknat \(language.minutes(yours)) per gång. \(they) räknar \(some(theirs, "ingen tid", "no time")).",
        "I count \(language.minutes(yours)) each time. \(they) counts \(some(theirs, "ingen tid", "no time")).")
    case .basicMinutes(let yours, let theirs):
      language(
        "Av varje gång räknar jag \(language.minutes(yours)) som grundläggande behov. \(they) räknar \(some(theirs, "ingen del", "none of it")).",
        "Of each time I count \(language.minutes(yours)) as basic need. \(they) counts \(some(theirs, "ingen del", "none of it"))."
      )
    case .occasions(let yours, let theirs):
      language(
        "Hjälpen behövs \(language.frequency(yours)). \(they) räknar \(language.frequency(theirs)).",
        "The help is needed \(language.frequency(yours)). \(they) counts \(language.frequency(theirs)).")
    case .assistants(let yours, let theirs):
      language(
        "Det behövs \(language.assistants(yours)) samtidigt. \(they) räknar \(language.assistants(theirs)).",
        "It takes \(language.assistants(yours)) at once. \(they) counts \(language.assistants(theirs)).")
    case .engagement(let yours, let theirs):
      language(
        "Hjälpen är \(language.engagement(yours)). \(they) ser den som \(language.engagement(theirs)).",
        "The help is \(language.engagement(yours)). \(they) sees it as \(language.engagement(theirs)).")
    case .refused: language("\(they) godtar ingen tid alls.", "\(they) accepts no time at all.")
    case .fact, .followsFromOthers: nil
    }
  }
}
