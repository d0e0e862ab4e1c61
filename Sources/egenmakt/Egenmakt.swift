import ArgumentParser
import Law
import Wording

/// The command line: thin. It reads a case file, asks the law, and shows the answer.
@main
struct Egenmakt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "egenmakt",
    abstract: "Räknar ut rätten till personlig assistans och förklarar varje minut.",
    discussion: """
      Allt räknas på din egen dator. Inget skickas någonstans.
      Resultatet är en uträkning, inte ett beslut.

      EXEMPEL
        egenmakt räkna Examples/exempel-c.yaml
        egenmakt varför Examples/exempel-c.yaml C22
        egenmakt lagen "9 a § LSS"
        egenmakt rättsfall två assistenter epilepsi
        egenmakt ord väntetid
        egenmakt räkna Examples/exempel-c.yaml --law 2019-06-01
        egenmakt jämför mitt-arende.yaml --with forslag.txt
        egenmakt ny --from-example c > mitt-arende.yaml
        egenmakt kontrollera mitt-arende.yaml
        egenmakt frister mitt-arende.yaml
        egenmakt brev bilaga mitt-arende.yaml -o bilaga.pdf

      SLUTKODER
        0 resultat   1 något gick fel   2 fel i filen eller i kommandot

      Komplettering i skalet: egenmakt --generate-completion-script bash|zsh|fish
      """,
    version: """
      egenmakt 0.1.0
      Lagen är känd till \(Law.horizon) (författningstext till \(Law.statuteTextTo), regeringens texter till \
      \(Law.governmentTextTo)).
      """,
    subcommands: [
      Assess.self, Why.self, LawCommand.self, DecisionsCommand.self, WordCommand.self, ContestedCommand.self,
      MarginCommand.self, NextCommand.self, Compare.self, Diff.self, TimelineCommand.self, CalendarCommand.self,
      DeadlinesCommand.self, EvidenceCommand.self, ProcessCommand.self,
      Check.self, Schema.self,
      New.self, ImportCommand.self, ExportCommand.self, LetterCommand.self, ServeCommand.self,
    ])

  static func main() async {
    Console.prepare()
    do {
      var command = try parseAsRoot(Arguments.unified(CommandLine.arguments.dropFirst()))
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let exit as Failure {
      exit.report()
    } catch {
      let code = exitCode(for: error)
      // Wrong usage is the user's to mend, as a wrong file is.
      let message = fullMessage(for: error)
      if code.isSuccess {
        do { try Console.output(HelpWords.swedish(message)) } catch { (error as? Failure)?.report() }
        leave(with: 0)
      }
      Console.error(HelpWords.mistake(message, Language.asked(in: CommandLine.arguments)))
      leave(with: code == .validationFailure ? 2 : 1)
    }
  }
}
