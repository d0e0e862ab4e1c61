extension FileProblem {
  /// What is wrong, as the middle of a sentence that has already said where.
  var wording: Wording {
    switch self {
    case .empty: Wording("är filen tom", "the file is empty")
    case .notUTF8: Wording("finns tecken som inte är UTF-8", "there are characters that are not UTF-8")
    case .tooLarge: Wording("är filen för stor", "the file is too large")
    case .controlCharacter:
      Wording("finns ett styrtecken som inte hör hemma i text", "there is a control character that is not text")
    case .tabIndentation: Wording("är raden indragen med tabb", "the line is indented with a tab")
    case .syntax: Wording("går filen inte att tolka", "the file cannot be parsed")
    case .severalDocuments: Wording("börjar ett andra dokument", "a second document begins")
    case .duplicateKey: Wording("finns en nyckel som står två gånger", "a key is written twice")
    case .tooDeep: Wording("är filen nästlad för djupt", "the file is nested too deeply")
    case .tooManyAliasExpansions: Wording("upprepar alias för mycket", "aliases repeat too much")
    case .aliasInKey: Wording("finns ett alias i en nyckel", "there is an alias in a key")
    case .newerVersion: Wording("är filen av en nyare version", "the file is of a newer version")
    case .missingKey: Wording("saknas en nyckel", "a key is missing")
    case .unknownKey: Wording("står en nyckel som inte finns", "there is a key that does not exist")
    case .decimalCommaInBraces:
      Wording("delar kommat ett decimaltal i två", "the comma splits a decimal number in two")
    case .noHeadings: Wording("står inga rubriker", "there are no headings")
    case .unknownColumn: Wording("står en rubrik som inte finns", "there is a heading that does not exist")
    case .repeatedColumn: Wording("finns en rubrik två gånger", "a heading is written twice")
    case .tooManyColumns: Wording("finns för många kolumner", "there are too many columns")
    case .tooManyCells: Wording("står något i en cell utan rubrik", "a cell without a heading says something")
    case .unclosedQuote: Wording("börjar ett citat som aldrig slutar", "a quotation begins that never ends")
    case .textAfterQuote:
      Wording("står text direkt efter ett citattecken", "there is text straight after a quotation mark")
    case .noActivities: Wording("finns ingen lista med aktiviteter", "there is no list of activities")
    case .isCaseFile: Wording("börjar en ärendefil", "a case file begins")
    case .wrongType: Wording("står fel sorts värde", "there is a value of the wrong kind")
    case .unknownWord: Wording("står ett ord som inte finns i listan", "there is a word that is not in the list")
    case .notAnAnswer: Wording("står varken ja eller nej", "there is neither yes nor no")
    case .notANumber: Wording("står inget tal", "there is no number")
    case .notAWholeNumber: Wording("står inget heltal", "there is no whole number")
    case .tooManyDecimals: Wording("har talet fler än fyra decimaler", "the number has more than four decimals")
    case .outOfBounds: Wording("ligger talet utanför gränserna", "the number is out of bounds")
    case .notADate: Wording("står ingen dag som finns", "there is no day that exists")
    case .notAClockTime: Wording("står inget klockslag", "there is no time of the day")
    case .emptyText: Wording("är texten tom", "the text is empty")
    case .unknownNotPossible: Wording("går det inte att svara okänt", "okänt is not a possible answer")
    case .turnedRound: Wording("kommer slutet före början", "the end comes before the beginning")
    case .tooManyRows: Wording("finns för många rader", "there are too many rows")
    case .duplicateID: Wording("används samma id en gång till", "the same id is used once more")
    case .unknownReference: Wording("nämns ett id som inte finns", "an id is mentioned that does not exist")
    case .partExceedsWhole: Wording("är delen större än det hela", "the part is greater than the whole")
    case .overFullDay:
      Wording("får en assistent mer än 24 timmar per dygn", "one assistant gets more than 24 hours a day")
    case .notSupervision: Wording("ligger raden inom en rad som inte är tillsyn", "the outer row is not supervision")
    case .nestedSupervision:
      Wording("ligger raden inom en rad som själv ligger inom en rad", "the outer row lies in a row itself")
    case .containerHasSeveralAssistants:
      Wording("ligger raden inom en rad med flera assistenter", "the outer row has several assistants")
    case .motivationNotPossible:
      Wording("passar kvalificerad_motivering inte behovet", "kvalificerad_motivering does not fit the need")
    case .contentOfAnotherNeed: Wording("hör moment till ett annat behov", "moment belongs to another need")
    case .notADayOfTheYear: Wording("står ingen dag som finns på året", "there is no day of the year")
    case .tooManyParts: Wording("har listan för många delar", "the list has too many parts")
    case .outsideCalendar: Wording("ligger dagarna utanför kalendern", "the days lie outside the calendar")
    case .periodTooLong: Wording("är tiden för lång", "the time is too long")
    case .calendarMissing:
      Wording("läser schemat en kalender som saknas", "the schedule reads a calendar that is missing")
    case .neverHappens: Wording("inträffar schemat aldrig", "the schedule never happens")
    case .timesContradictSchedule: Wording("motsäger gånger schemat", "gånger contradicts the schedule")
    case .wrongOrder: Wording("kommer dagen före en tidigare händelse", "the day is before an earlier event")
    case .clockTimesContradict: Wording("motsäger klockslagen schemat", "the clock times contradict the schedule")
    case .daysContradictSchedule: Wording("motsäger antalet dygn schemat", "the days contradict the schedule")
    case .ownVoiceRepeated: Wording("upprepas filens egen röst", "the file's own voice is repeated")
    }
  }
}
