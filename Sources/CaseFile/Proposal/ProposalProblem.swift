/// Why a line of a pasted proposal was not understood.
public enum ProposalProblem: Sendable, Hashable, CaseIterable {
  // Which row.
  case noRow, severalRows, alreadySaid

  // What is said of it.
  case noValue, numberWithoutUnit, outOfBounds, contradiction, unclear, occasionsUnknown

  // The text as a whole.
  case lineTooLong, tooManyLines, unreadColumn

  /// What is wrong and how to mend it.
  public func message(_ language: MessageLanguage = .swedish) -> String { wording.text(language) }

  private var wording: Wording {
    switch self {
    case .noRow:
      Wording(
        "ingen rad i ärendet känns igen: börja med radens id eller namn",
        "no row of the case is recognised: begin with the row's id or name")
    case .severalRows:
      Wording(
        "flera rader i ärendet kan menas: börja med radens id",
        "several rows of the case may be meant: begin with the row's id")
    case .alreadySaid:
      Wording(
        "raden har redan fått ett besked på en tidigare rad: ta bort det ena",
        "the row has been told of on an earlier line: remove one of them")
    case .noValue:
      Wording(
        "det står inte vad som godtas: skriv till exempel 30 min, 4 ggr/vecka eller avslag",
        "it does not say what is accepted: write for example 30 min, 4 ggr/vecka or avslag")
    case .numberWithoutUnit:
      Wording(
        "ett tal saknar enhet: skriv min, tim, ggr eller assistenter efter talet",
        "a number has no unit: write min, tim, ggr or assistenter after it")
    case .outOfBounds:
      Wording(
        "ett tal är för stort eller har för många decimaler: skriv 0–1440 minuter, högst 10 000 gånger och 10 assistenter",
        "a number is too large or has too many decimals: write 0–1440 minutes, at most 10,000 times and 10 assistants")
    case .contradiction:
      Wording(
        "raden säger två olika saker: skriv ett besked om raden, på en rad",
        "the line says two different things: write one answer for the row, on one line")
    case .unclear:
      Wording(
        "ett ord som inte, utan eller mindre gör raden oklar: skriv bara det som godtas, och skälet efter motivering:",
        "a word such as inte, utan or mindre makes the line unclear: write what is accepted, the reason after motivering:"
      )
    case .occasionsUnknown:
      Wording(
        "tiden per vecka går inte att dela, för ärendet säger inte hur ofta: skriv minuter per gång",
        "the time a week cannot be divided, since the case does not say how often: write minutes per occasion")
    case .lineTooLong:
      Wording("raden är för lång: dela den", "the line is too long: divide it")
    case .tooManyLines:
      Wording(
        "texten är för lång: klistra in högst \(ProposalReader.greatestLineCount) rader",
        "the text is too long: paste at most \(ProposalReader.greatestLineCount) lines")
    case .unreadColumn:
      Wording(
        "en kolumn i tabellen känns inte igen: kalla kolumnerna rad, minuter, grundläggande, gånger, assistenter, typ och motivering",
        "a column of the table is not recognised: call the columns rad, minuter, grundläggande, gånger, assistenter, typ and motivering"
      )
    }
  }
}
