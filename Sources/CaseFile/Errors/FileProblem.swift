/// What is wrong at a place in a case file.
public enum FileProblem: Sendable, Hashable {
  // The file as a whole. Each stands alone: nothing else can be said before it is mended.
  case empty, notUTF8, tooLarge, controlCharacter, tabIndentation, syntax, severalDocuments, duplicateKey
  case tooDeep, tooManyAliasExpansions, aliasInKey, newerVersion

  // Keys.
  case missingKey, unknownKey, decimalCommaInBraces

  // Tables.
  case noHeadings, unknownColumn, repeatedColumn, tooManyColumns, tooManyCells, unclosedQuote, textAfterQuote

  // Lists of other programs.
  case noActivities, isCaseFile

  // Values.
  case wrongType, unknownWord, notAnAnswer, notANumber, notAWholeNumber, tooManyDecimals, outOfBounds, notADate
  case notAClockTime, emptyText, unknownNotPossible

  // What does not fit together.
  case turnedRound, tooManyRows, duplicateID, unknownReference, partExceedsWhole, overFullDay
  case notSupervision, nestedSupervision, containerHasSeveralAssistants, motivationNotPossible, ownVoiceRepeated
  case contentOfAnotherNeed

  // Schedules and the calendar.
  case notADayOfTheYear, tooManyParts, outsideCalendar, periodTooLong, calendarMissing, neverHappens
  case timesContradictSchedule, clockTimesContradict, daysContradictSchedule

  // The log of events.
  case wrongOrder
}
