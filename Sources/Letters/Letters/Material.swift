public import CaseFile
public import Casework
public import Law

/// What a letter is made from.
public struct Material: Sendable {
  /// What stands on a letter and is in no case file.
  public struct Details: Sendable, Hashable {
    /// The authority's case number (`diarienummer`).
    public var caseNumber: String?
    /// The day of the decision.
    public var decided: CalendarDate?
    /// The day the person received it.
    public var received: CalendarDate?
    /// The person's life in the person's own words.
    public var ownWords: String?
    /// To whom the letter goes.
    public var recipient: PositionHolder?
    /// Who is asked for evidence, in a word such as `läkare`.
    public var issuer: String?

    /// Nothing told.
    public init() {}
  }

  /// The day the letter is written.
  public var day: CalendarDate
  /// The language.
  public var language: MessageLanguage
  /// The case; `nil` where no file is given.
  public var study: CaseStudy?
  /// The case beside a proposal or decision; `nil` where none is given.
  public var comparison: Comparison?
  /// What is in no file.
  public var details: Details
  /// The book of law.
  public var book: Book
  /// Published decisions.
  public var decisions: DecisionArchive

  /// What a letter is made from.
  public init(
    day: CalendarDate, language: MessageLanguage = .swedish, study: CaseStudy? = nil, comparison: Comparison? = nil,
    details: Details = Details(), book: Book = .standard, decisions: DecisionArchive
  ) {
    self.day = day
    self.language = language
    self.study = study ?? comparison?.study
    self.comparison = comparison
    self.details = details
    self.book = book
    self.decisions = decisions
  }
}

/// Why a letter cannot be made.
public enum LetterError: Error, Sendable, Hashable {
  /// It needs a case file.
  case needsCase
  /// It needs what an authority has proposed or decided.
  case needsProposal
  /// A decision of a kommun or a court is appealed, not reconsidered.
  case notTheirs(PositionHolder?)
  /// The letter is about what an authority says; a judgment is appealed by its own instructions.
  case notAnAuthority
  /// The proposal cuts nothing.
  case nothingCut
  /// There is no template in the language; the names of the letters that have one.
  case notInLanguage([String])
  /// It is not told who is asked for evidence; those whom the case needs.
  case needsIssuer([OrderedEvidence.Choice])
  /// Nobody by that name is asked for evidence.
  case noSuchIssuer(nearest: String?, all: [Finding.Text])
  /// No row needs evidence from them; those whom the case needs.
  case notNeeded(Finding.Text, [OrderedEvidence.Choice])
  /// Something is wrong in the template.
  case template(TemplateFaults)

  /// What is wrong and what to do.
  public func message(_ language: MessageLanguage) -> String {
    switch self {
    case .needsCase:
      language(
        "Brevet behöver en ärendefil: skriv den efter brevets namn.", "The letter needs a case file after its name.")
    case .needsProposal:
      language(
        "Brevet behöver ett förslag eller beslut: ange det med --with, eller skriv ställningar: under raderna.",
        "The letter needs a proposal or decision: give it with --with, or write ställningar: under the rows.")
    case .notTheirs:
      language(
        "Omprövning begärs hos Försäkringskassan. Ett beslut av kommunen eller en domstol överklagas i stället.",
        "Only Försäkringskassan reconsiders. A decision of a kommun or a court is appealed instead.")
    case .notAnAuthority:
      language(
        "Brevet gäller det som Försäkringskassan eller kommunen säger. En dom överklagas så som det står i domen.",
        "The letter is about what Försäkringskassan or a kommun says. A judgment is appealed as it says itself.")
    case .nothingCut:
      language(
        "Inget är ändrat: myndigheten ger samma tid som du har räknat.",
        "Nothing is changed: the authority gives the time that you count.")
    case .notInLanguage(let others):
      language(
        "Brevet finns bara på svenska.",
        "This paper exists in Swedish only: papers to a Swedish authority, or to those who write to one, are in Swedish. "
          + "Leave out --language en. In English there are: \(others.joined(separator: ", ")).")
    case .needsIssuer(let choices):
      choices.isEmpty
        ? language("Filen har inga rader än.", "The file has no rows yet.")
        : language("Säg vem som ska svara, med --to.", "Say who is to answer, with --to.")
          + LetterError.list(choices, language)
    case .noSuchIssuer(let nearest, let all):
      language("Den som anges med --to finns inte.", "There is nobody by that name for --to.")
        + (nearest.map { language(" Menar du \($0)?", " Do you mean \($0)?") } ?? "")
        + language(" De som finns: ", " There are: ")
        + all.map { language($0.swedish, $0.english) }.joined(separator: ", ") + "."
    case .notNeeded(let issuer, let choices):
      language(
        "Ingen rad behöver underlag från \(issuer.swedish).", "No row needs evidence from \(issuer.english).")
        + LetterError.list(choices, language)
    case .template(let faults):
      language("Mallen har fel:\n\(faults)", "The template has faults:\n\(faults)")
    }
  }

  /// Those who can be asked, a line each, and how to go on.
  private static func list(_ choices: [OrderedEvidence.Choice], _ language: MessageLanguage) -> String {
    guard let first = choices.first(where: { !$0.rows.isEmpty }) ?? choices.first else { return "" }
    let lacking = choices.filter { !$0.rows.isEmpty }.map { $0.line(language) }
    let have = choices.filter { $0.rows.isEmpty }.map { $0.line(language) }
    let heading = language("Det här behövs:", "This is needed:")
    let rest = language("Det här finns redan:", "This is there already:")
    return (lacking.isEmpty ? "" : "\n\(heading)\n" + lacking.map { "- \($0)" }.joined(separator: "\n"))
      + (have.isEmpty ? "" : "\n\(rest)\n" + have.map { "- \($0)" }.joined(separator: "\n"))
      + language(
        "\nTill exempel: egenmakt brev beställning FIL --to \(first.issuer.swedish) -o bestallning.pdf"
          + "\nEn till var och en: egenmakt brev beställning FIL --to alla -o MAPP",
        "\nFor example: egenmakt letter order FILE --to \(first.issuer.english) -o order.pdf"
          + "\nOne to each: egenmakt letter order FILE --to all -o FOLDER")
  }
}
