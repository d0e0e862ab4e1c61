import CaseFile
public import Casework
import Law

extension SectionState {
  /// In words.
  public var text: LayeredText {
    switch self {
    case .notStarted: say("inte börjat", "not started", easy: "inte börjat")
    case .started: say("pågår", "started", easy: "du har börjat")
    case .done: say("klar", "done")
    case .notMine: say("gäller inte mig", "not about me")
    }
  }
}

extension Questionnaire {
  /// Why a question need not be asked, in words.
  public func text(_ reason: NotNeeded, of subject: InterviewCase) -> LayeredText {
    switch reason {
    case .rowFalls(let rule):
      let version = Provisions.provision(rule).versionShown(on: law.date)
      return say(
        "Raden ger ingen tid vad du än svarar: \(version.says)",
        "The row gives no time whatever you answer: \(version.inEnglish)",
        easy: "Raden ger ingen tid. Det spelar ingen roll vad du svarar.")
    case .noRuleAsks:
      return say("Svaret ändrar ingenting här.", "The answer changes nothing here.")
    case .because(let id):
      let question = question(id, of: subject)?.text
      return say(
        "Det följer av ett annat svar" + (question.map { ": \($0.plain)" } ?? "."),
        "It follows from another answer" + (question.map { ": \($0.english)" } ?? "."),
        easy: "Du har svarat på det i en annan fråga.")
    case .askedOnce(let id):
      let question = question(id, of: subject)?.text
      return say(
        "Det frågas en gång för flera rader" + (question.map { ": \($0.plain)" } ?? "."),
        "It is asked once for several rows" + (question.map { ": \($0.english)" } ?? "."),
        easy: "Frågan ställs en gång.")
    case .optional:
      return say("Du kan svara om du vill.", "You may answer if you want to.")
    case .locked:
      return say(
        "Du har låst raden. Lås upp den om du vill svara.", "You have locked the row. Unlock it if you want to answer.")
    }
  }
}
