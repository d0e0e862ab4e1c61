public import CaseFile

extension ArchiveError {
  /// What is wrong and what to do about it, for the person. Holds nothing of a case.
  public func message(_ language: MessageLanguage = .swedish) -> String { wording.text(language) }

  private var wording: Wording {
    switch self {
    case .conflict:
      Wording(
        "Någon annan har sparat i ärendet sedan du öppnade sidan. Inget är borta. Läs det nya och spara igen.",
        "Somebody else has saved in the case since you opened the page. Nothing is lost. Read what is new and save again."
      )
    case .noSuchCase: Wording("Ärendet finns inte här.", "The case is not here.")
    case .noSuchRevision: Wording("Den versionen finns inte.", "There is no such version.")
    case .nothingToUndo: Wording("Det finns inget att ångra.", "There is nothing to undo.")
    case .nothingToRedo: Wording("Det finns inget att göra om.", "There is nothing to redo.")
    case .closed: Wording("Ärendet är stängt. Öppna det igen.", "The case is closed. Open it again.")
    case .dossier(let error): error.wording
    case .export(let error): error.wording
    case .damagedRevision, .damaged, .notAnArchive, .newerDatabase: damageWording
    case .diskFull, .notAllowed, .busy, .fileExists, .outOfMemory, .cancelled, .other: diskWording
    default: lockWording
    }
  }

  private var lockWording: Wording {
    switch self {
    case .wrongPassphrase:
      Wording("Lösenfrasen stämmer inte. Försök igen.", "The passphrase is not right. Try again.")
    case .wrongWords:
      Wording(
        "Orden stämmer inte. Se efter att de står i rätt ordning och hör till det här ärendet.",
        "The words are not right. See that they stand in the right order and belong to this case.")
    case .passphraseNeeded: Wording("Ärendet har en lösenfras. Skriv den.", "The case has a passphrase. Write it.")
    case .noPassphrase: Wording("Ärendet har ingen lösenfras.", "The case has no passphrase.")
    case .passphraseTooShort:
      Wording(
        "Lösenfrasen är för kort. Skriv minst \(Passphrase.leastLength) tecken, gärna flera ord.",
        "The passphrase is too short. Write at least \(Passphrase.leastLength) characters, preferably several words.")
    case .passphraseTooLong:
      Wording(
        "Lösenfrasen är för lång. Skriv högst \(Passphrase.greatestLength) tecken.",
        "The passphrase is too long. Write at most \(Passphrase.greatestLength) characters.")
    case .machineKeyMissing:
      Wording(
        "Filen \(MachineKey.fileName) saknas i mappen. Utan den går ärendet inte att öppna. Lägg tillbaka filen.",
        "The file \(MachineKey.fileName) is missing in the folder. Without it the case cannot be opened. Put it back.")
    default:
      Wording(
        "Filen \(MachineKey.fileName) är inte den som låste ärendet. Lägg tillbaka den gamla filen.",
        "The file \(MachineKey.fileName) is not the one that locked the case. Put the old file back.")
    }
  }

  private var damageWording: Wording {
    switch self {
    case .damagedRevision(let number):
      Wording(
        "Version \(number) är skadad eller ändrad utifrån. De andra versionerna är kvar. Öppna en av dem.",
        "Version \(number) is damaged or changed from outside. The other versions are still there. Open one of them.")
    case .damaged:
      Wording(
        "Filen med dina ärenden är skadad. Rör den inte. Ta en säkerhetskopia, om du har en.",
        "The file with your cases is damaged. Leave it as it is. Use a backup, if you have one.")
    case .newerDatabase:
      Wording(
        "Filen är gjord av en nyare version av programmet. Uppdatera programmet. Inget är ändrat.",
        "The file is made by a newer version of the program. Update the program. Nothing has been changed.")
    default:
      Wording(
        "Filen \(Archive.databaseName) i mappen är inte gjord av det här programmet, eller så är den skadad.",
        "The file \(Archive.databaseName) in the folder is not made by this program, or it is damaged.")
    }
  }

  private var diskWording: Wording {
    switch self {
    case .diskFull:
      Wording(
        "Disken är full, så det senaste är inte sparat. Allt tidigare är kvar. Gör plats och spara igen.",
        "The disk is full, so the latest is not saved. Everything before is still there. Make room and save again.")
    case .notAllowed:
      Wording(
        "Mappen eller filen går inte att skriva i. Se efter vem som äger den.",
        "The folder or the file cannot be written. See who owns it.")
    case .busy:
      Wording(
        "Ett annat program använder filen just nu. Vänta lite och försök igen.",
        "Another program is using the file just now. Wait a little and try again.")
    case .fileExists:
      Wording(
        "Det finns redan en fil med det namnet. Välj ett annat.",
        "There is a file of that name already. Choose another.")
    case .outOfMemory:
      Wording(
        "Minnet räcker inte. Stäng något och försök igen.", "There is not memory enough. Close something and try again."
      )
    case .cancelled: Wording("Det avbröts. Inget är sparat.", "It was broken off. Nothing is saved.")
    case .other(let number):
      Wording(
        "Det gick inte att spara eller läsa (fel \(number)). Försök igen.",
        "It could not be saved or read (error \(number)). Try again.")
    default: Wording("Det gick inte. Försök igen.", "It could not be done. Try again.")
    }
  }
}

extension ExportError {
  var wording: Wording {
    switch self {
    case .notAnExport:
      Wording("Filen är inte sparad från det här programmet.", "The file was not saved from this program.")
    case .newerVersion:
      Wording(
        "Filen är gjord av en nyare version av programmet. Uppdatera programmet.",
        "The file is made by a newer version of the program. Update the program.")
    case .truncated:
      Wording(
        "Filen är inte hel: slutet saknas. Hämta eller kopiera den igen. Inget är hämtat ur den.",
        "The file is not whole: its end is missing. Fetch or copy it again. Nothing has been taken from it.")
    case .altered:
      Wording(
        "Filen är skadad eller ändrad sedan den sparades. Inget är hämtat ur den.",
        "The file is damaged or has been changed since it was saved. Nothing has been taken from it.")
    case .passphraseNeeded:
      Wording(
        "Filen är låst. Skriv lösenfrasen som den sparades med.",
        "The file is locked. Write the passphrase it was saved with.")
    case .tooLarge:
      Wording(
        "Filen är för stor. Spara färre ärenden i varje fil.", "The file is too large. Save fewer cases in each file.")
    }
  }

  /// What is wrong and what to do about it, for the person.
  public func message(_ language: MessageLanguage = .swedish) -> String { wording.text(language) }
}

extension DossierError {
  var wording: Wording {
    switch self {
    case .newerVersion:
      Wording(
        "Ärendet är sparat av en nyare version av programmet. Uppdatera programmet. Inget är ändrat.",
        "The case was saved by a newer version of the program. Update the program. Nothing has been changed.")
    case .notADossier: Wording("Det här är inget sparat ärende.", "This is not a saved case.")
    case .tooLarge:
      Wording(
        "Ärendet är för stort för att sparas. Korta ett inklistrat förslag eller gamla dagboksdagar.",
        "The case is too large to save. Shorten a pasted proposal or old days of the diary.")
    case .caseFile(let errors): Wording(errors.message(.swedish), errors.message(.english))
    case .invalid(let path):
      Wording("Ett värde går inte att spara: \(path).", "A value cannot be saved: \(path).")
    }
  }

  /// What is wrong and what to do about it, for the person.
  public func message(_ language: MessageLanguage = .swedish) -> String { wording.text(language) }
}

extension RecoveryWordsError {
  /// What is wrong, a sentence for each word.
  public func message(_ language: MessageLanguage = .swedish) -> String {
    switch self {
    case .wrongCount(let count):
      Wording(
        "Det ska vara \(RecoveryWords.count) ord. Du har skrivit \(count).",
        "There should be \(RecoveryWords.count) words. You have written \(count)."
      ).text(language)
    case .unknownWords(let unknown):
      unknown.map { word in
        let nearest = word.nearest
        return Wording(
          "Ord \(word.place) finns inte i listan." + (nearest.map { " Närmast är \($0)." } ?? ""),
          "Word \(word.place) is not in the list." + (nearest.map { " The nearest is \($0)." } ?? "")
        ).text(language)
      }.joined(separator: "\n")
    }
  }
}

/// What the person must know about how their case is kept.
public enum LockWords {
  /// What a lock protects against and what it does not, a sentence each.
  public static func sentences(_ lock: CaseLock, _ language: MessageLanguage = .swedish) -> [String] {
    let lines: [Wording] =
      switch lock {
      case .machineKey:
        [
          Wording(
            "Ärendet är låst med en nyckel som ligger på din dator.",
            "The case is locked with a key that lies on your computer."),
          Wording(
            "Det skyddar om någon får tag i bara filen med dina ärenden, till exempel en säkerhetskopia.",
            "It protects you if somebody gets hold of only the file with your cases, for example a backup."),
          Wording(
            "Det skyddar inte mot den som kan använda din dator eller läsa hela mappen.",
            "It does not protect you from somebody who can use your computer or read the whole folder."),
          Wording(
            "Vill du ha ett starkare skydd, välj en lösenfras.", "If you want stronger protection, choose a passphrase."
          ),
        ]
      case .passphrase:
        [
          Wording("Ärendet är låst med din lösenfras.", "The case is locked with your passphrase."),
          Wording(
            "Den som har datorn eller filen kan inte läsa ärendet utan lösenfrasen.",
            "Somebody who has the computer or the file cannot read the case without the passphrase."),
          Wording(
            "Det skyddar inte medan ärendet är öppet, eller mot program som läser det du skriver.",
            "It does not protect the case while it is open, or from programs that read what you type."),
          Wording(
            "Glömmer du lösenfrasen kan du öppna ärendet med de tolv orden. Ingenting annat hjälper. Skriv ut orden och göm dem väl.",
            "If you forget the passphrase you can open the case with the twelve words. Nothing else helps. Print the words and hide them well."
          ),
        ]
      }
    return lines.map { $0.text(language) }
  }
}
