import ArgumentParser
import Casework
import Law
import Reports
import Wording

/// `egenmakt next`, `nästa`.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Visar vilka frågor det är bäst att svara på nu: de som kan ändra rätten, vem som beslutar och timmarna.",
    discussion: """
      EXEMPEL
        egenmakt nästa mitt-arende.yaml
        egenmakt nästa mitt-arende.yaml --limit 20 --all
      """, aliases: ["nästa", "nasta"])

  @OptionGroup var options: CaseOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Högst så många frågor.")
  var limit = 5

  @Flag(help: "Visa också de frågor som inte längre kan ändra något, med skälet.")
  var all = false

  func validate() throws {
    if !(1...10_000).contains(limit) { throw ValidationError("--limit är ett tal från 1 till 10000.") }
  }

  func run() throws {
    let study = try options.study(output.language)
    let questions: OpenQuestions
    do {
      questions = try OpenQuestions(study.subject, under: study.law)
    } catch {
      throw Failure.of(error, output.language)
    }
    let words = QuestionWords(study: study, questions: questions, language: output.language)
    try output.show(
      NextReport(words: words, limit: limit, showsIdle: all).blocks, or: NextJSON(study, questions))
  }
}
