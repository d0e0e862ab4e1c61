public import Casework

/// Why an answer could not be taken, with what is wrong and how to mend it.
public enum AnswerProblem: Error, Sendable, Hashable {
  /// No number could be read.
  case notANumber
  /// More than four decimals.
  case tooManyDecimals
  /// Below or above what is possible; the bounds are included.
  case outOfBounds(least: Int, greatest: Int)
  /// A span whose first number is the greater.
  case turnedRound
  /// It could not be read how often.
  case notAFrequency
  /// No day could be read.
  case notADate
  /// There is no such day, or it is long ago or far ahead.
  case noSuchDay
  /// No clock time could be read.
  case notAClockTime
  /// Hard days must be a whole number from 0 to 10.
  case notTenDays
  /// A time for hard days was given without their number, or the other way round.
  case hardDaysIncomplete
  /// The answer is not one of the choices.
  case unknownChoice
  /// The answer is of another kind than the question.
  case wrongKind
  /// "Vet inte" is no answer here.
  case cannotBeUnknown
  /// A part of the minutes is more than all the minutes.
  case partExceedsWhole
  /// Minutes and times come to more than 24 hours a day.
  case overFullDay
  /// The row follows a schedule in the file, which tells when it happens.
  case followsSchedule
  /// The answers say different things of the same row.
  case contradicts
  /// There is no such question in the case.
  case noSuchQuestion
  /// The case has as many rows as a case can have.
  case tooManyRows
  /// The answer would change rows, by id, that the person has locked.
  case locked([String])
  /// The answer would take something away; answer again with `confirmed: true`.
  case wouldLose([Loss])

  init(_ problem: TypedProblem) {
    self =
      switch problem {
      case .notANumber: .notANumber
      case .tooManyDecimals: .tooManyDecimals
      case .outOfBounds(let least, let greatest): .outOfBounds(least: least, greatest: greatest)
      case .turnedRound: .turnedRound
      case .notAFrequency: .notAFrequency
      case .notADate: .notADate
      case .noSuchDay: .noSuchDay
      case .notAClockTime: .notAClockTime
      }
  }

  /// What is read of something typed.
  static func reading<Value>(
    _ read: @autoclosure () throws(TypedProblem) -> Value
  ) throws(AnswerProblem) -> Value {
    do { return try read() } catch { throw AnswerProblem(error) }
  }

  /// What is wrong, and how to mend it.
  public var text: LayeredText {
    switch self {
    case .notANumber:
      say(
        "Det gick inte att läsa som ett tal. Skriv till exempel 12, 1,5 eller tolv.",
        "This could not be read as a number. Write for example 12, 1.5 or tolv.",
        easy: "Det här är inget tal. Skriv till exempel 12 eller tolv.")
    case .tooManyDecimals:
      say(
        "Talet har för många decimaler. Skriv högst fyra.", "The number has too many decimals. Write at most four.",
        easy: "Talet är för långt. Ta bort några siffror.")
    case .outOfBounds(let least, let greatest):
      say(
        "Talet ska vara mellan \(least) och \(greatest).", "The number must be between \(least) and \(greatest).")
    case .turnedRound:
      say("Skriv det mindre talet först.", "Write the smaller number first.")
    case .notAFrequency:
      say(
        "Det gick inte att läsa hur ofta. Skriv till exempel 3 gånger i veckan eller varannan dag.",
        "It could not be read how often. Write for example 3 times a week or every other day.",
        easy: "Skriv hur ofta. Till exempel: 3 gånger i veckan.")
    case .notADate:
      say(
        "Det gick inte att läsa som en dag. Skriv till exempel 12 maj 1992 eller 1992-05-12.",
        "This could not be read as a day. Write for example 12 maj 1992 or 1992-05-12.",
        easy: "Det här är ingen dag. Skriv till exempel 12 maj 1992.")
    case .noSuchDay:
      say(
        "Den dagen finns inte, eller så är året fel. Titta på dag, månad och år.",
        "There is no such day, or the year is wrong. Check day, month and year.",
        easy: "Den dagen finns inte. Titta på dag, månad och år.")
    case .notAClockTime:
      say(
        "Det gick inte att läsa som klockslag. Skriv till exempel 7:15, 22–06 eller halv åtta.",
        "This could not be read as a clock time. Write for example 7:15, 22–06 or halv åtta.",
        easy: "Det här är ingen tid. Skriv till exempel 7:15.")
    case .notTenDays:
      say(
        "Skriv hur många av tio dagar som är svåra, ett helt tal från 0 till 10.",
        "Write how many days in ten are hard, a whole number from 0 to 10.",
        easy: "Tänk på tio dagar. Skriv hur många som är svåra.")
    case .hardDaysIncomplete:
      say(
        "Skriv både hur lång tid en svår dag tar och hur många av tio dagar som är svåra.",
        "Write both how long a hard day takes and how many days in ten are hard.",
        easy: "Skriv tiden en svår dag. Skriv också hur många dagar av tio som är svåra.")
    case .unknownChoice:
      say("Välj något av svaren som finns.", "Choose one of the answers that are there.")
    case .wrongKind:
      say("Svaret passar inte till frågan. Svara en gång till.", "The answer does not fit the question. Answer again.")
    case .cannotBeUnknown:
      say(
        "Den här frågan behöver ett svar. Du kan hoppa över den så länge.",
        "This question needs an answer. You can skip it for now.", easy: "Du kan hoppa över frågan.")
    case .partExceedsWhole:
      say(
        "Det blir fler minuter än hela hjälpen tar. Skriv färre, eller ändra hela tiden först.",
        "That is more minutes than the help takes. Write fewer, or change the whole time first.",
        easy: "Det blev för många minuter. Skriv färre.")
    case .overFullDay:
      say(
        "Tiden och antalet gånger blir mer än ett dygn. Skriv tiden för en gång, och räkna en assistent.",
        "The time and the number of times come to more than 24 hours a day. Write the time for one occasion and one assistant.",
        easy: "Det blev mer än ett dygn. Skriv tiden för en gång.")
    case .followsSchedule:
      say(
        "Raden följer ett schema i filen. Ändra schemat där.",
        "The row follows a schedule in the file. Change it there.",
        easy: "Raden följer ett schema. Ändra schemat först.")
    case .contradicts:
      say(
        "Svaret går inte ihop med ett annat svar om samma rad. Titta på radens andra svar.",
        "The answer contradicts another answer about the same row. Look at the row's other answers.",
        easy: "Svaret passar inte med ett annat svar. Titta på raden igen.")
    case .noSuchQuestion:
      say("Frågan finns inte kvar.", "The question is no longer there.")
    case .tooManyRows:
      say(
        "Det finns redan så många rader som får plats.", "There are already as many rows as there is room for.",
        easy: "Det får inte plats fler rader.")
    case .locked:
      say(
        "Svaret ändrar något som du har låst. Lås upp det först, eller svara så att det blir kvar.",
        "The answer changes something that you have locked. Unlock it first, or answer so that it stays.",
        easy: "Du har låst det här. Lås upp det först.")
    case .wouldLose(let losses):
      losses.count == 1
        ? say(
          "Det här tar bort något du har skrivit. Säg till att du vill det.",
          "This takes away something you have written. Confirm that you want that.")
        : say(
          "Det här tar bort \(losses.count) saker du har skrivit. Säg till att du vill det.",
          "This takes away \(losses.count) things you have written. Confirm that you want that.")
    }
  }
}
