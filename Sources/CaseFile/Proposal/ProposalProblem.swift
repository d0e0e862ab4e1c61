/// Why a line of a pasted proposal was not understood.
public enum ProposalProblem: Error, Sendable, Hashable, CaseIterable {
  // Which row.
  case noRow, severalRows, alreadySaid

  // What is said of it.
  case noValue, numberWithoutUnit, outOfBounds, contradiction, unclear, occasionsUnknown
  case negative, pointedNumber, partialAnswer, reduction, otherPart, weekdays, timesWithoutPeriod, seldomer

  // The text as a whole.
  case lineTooLong, tooManyLines, unreadColumn, tooManyCells, commas, encoding

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
        "ett tal saknar enhet: skriv min, tim, ggr eller assistenter efter talet eller i kolumnens rubrik",
        "a number has no unit: write min, tim, ggr or assistenter after it or in the column's heading")
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
        "ett ord som inte, utan eller utom gör raden oklar: skriv bara det som godtas, och skälet efter motivering:",
        "a word such as inte, utan or utom makes the line unclear: write what is accepted, the reason after motivering:"
      )
    case .negative:
      Wording(
        "det står ett minustecken före ett tal: skriv den tid som godtas, utan minus",
        "there is a minus sign before a number: write the time that is accepted, without minus")
    case .pointedNumber:
      Wording(
        "ett tal med punkt eller snedstreck kan läsas på två sätt: skriv 1500 eller 1,5, och timmar som 1 tim 30 min",
        "a number with a point or a slash can be read in two ways: write 1500 or 1,5, and hours as 1 tim 30 min")
    case .partialAnswer:
      Wording(
        "svaret gäller bara en del av raden: skriv hur mycket som godtas, till exempel 20 min",
        "the answer is for a part of the row: write how much is accepted, for example 20 min")
    case .reduction:
      Wording(
        "det går inte att säkert se vad som blir kvar: skriv den tid som är kvar, till exempel 20 min",
        "it is not certain how much is left: write the time that is left, for example 20 min")
    case .otherPart:
      Wording(
        "det går inte att säkert se vad som är grundläggande: skriv till exempel 5 min grundläggande, 20 min övrigt",
        "it is not certain what is basic: write for example 5 min grundläggande, 20 min övrigt")
    case .weekdays:
      Wording(
        "veckodagar och helger läses inte: skriv hur många gånger per vecka, till exempel 5 ggr/vecka",
        "weekdays and weekends are not read: write how many times a week, for example 5 ggr/vecka")
    case .timesWithoutPeriod:
      Wording(
        "det står inte om det är gånger per dag eller vecka: skriv till exempel 2 ggr/dag",
        "it does not say whether it is times a day or a week: write for example 2 ggr/dag")
    case .seldomer:
      Wording(
        "tiden är per dag eller vecka, men raden händer mer sällan än så: skriv minuter per gång",
        "the time is per day or week, but the row happens less often than that: write minutes per occasion")
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
    case .tooManyCells:
      Wording(
        "raden har fler kolumner än tabellens rubriker: ge varje kolumn en rubrik",
        "the line has more columns than the table has headings: give each column a heading")
    case .commas:
      Wording(
        "kolumnerna skiljs åt med komma, som också är decimalkomma: spara tabellen med semikolon",
        "the columns are parted by commas, which also part decimals: save the table with semicolons")
    case .encoding:
      Wording(
        "texten är sparad på ett sätt som inte går att läsa: spara filen som UTF-8",
        "the text is saved in a way that cannot be read: save the file as UTF-8")
    }
  }
}
