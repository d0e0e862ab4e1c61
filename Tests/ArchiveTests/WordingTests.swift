import CaseFile
import Casework
import Foundation
import Testing

@testable import Archive

@Suite("Arkivets ord")
struct WordingTests {
  static let errors: [ArchiveError] = [
    .noSuchCase, .noSuchRevision(4), .nothingToUndo, .nothingToRedo, .closed, .wrongPassphrase, .wrongWords,
    .passphraseNeeded, .noPassphrase, .passphraseTooShort, .passphraseTooLong, .machineKeyMissing, .machineKeyWrong,
    .dossier(.newerVersion(2)), .dossier(.notADossier), .dossier(.tooLarge), .dossier(.invalid("diary[1].date")),
    .damagedRevision(3), .damaged, .notAnArchive, .newerDatabase(2), .export(.notAnExport), .export(.newerVersion(2)),
    .export(.truncated), .export(.altered), .export(.passphraseNeeded), .export(.tooLarge), .diskFull, .notAllowed,
    .busy, .fileExists, .outOfMemory, .cancelled, .other(7),
  ]

  @Test("Varje fel har egna ord på båda språken")
  func errors() {
    for language in MessageLanguage.allCases {
      let messages = WordingTests.errors.map { $0.message(language) }
      // A newer dossier, database and file say the same thing of different things; a passphrase that is needed too.
      #expect(Set(messages).count == messages.count)
      for message in messages { #expect(message.hasSuffix("."), "\(message)") }
    }
  }

  @Test("Texterna är lätta att läsa: LIX under 40")
  func readability() {
    var texts = WordingTests.errors.map { $0.message() }
    texts += CaseLockWords.all.map { LockWords.sentences($0).joined(separator: " ") }
    texts.append(ExportInformation(version: 1, isLocked: true).sentence())
    texts.append(ExportInformation(version: 1, isLocked: false).sentence())
    let receipt = DeletionReceipt(
      time: Date(timeIntervalSince1970: 0), caseCount: 2, revisionCount: 6, isFileRewritten: false,
      isMachineKeyDestroyed: true)
    texts.append(receipt.sentences().joined(separator: " "))
    let backup = BackupReceipt(time: Date(timeIntervalSince1970: 0), size: 4_096, caseCount: 2, machineKeyCaseCount: 1)
    texts.append(backup.sentences().joined(separator: " "))
    let all = Readability(of: texts.joined(separator: "\n"))
    #expect(all.lixTenths < 400, "\(all.lixTenths)")
    for text in texts where text.split(separator: " ").count > 12 {
      #expect(Readability(of: text).lixTenths < 450, "\(Readability(of: text).lixTenths): \(text)")
    }
  }

  private enum CaseLockWords {
    static let all: [CaseLock] = [.machineKey, .passphrase]
  }

  @Test("Sidan säger vad låset skyddar mot och vad det inte skyddar mot")
  func locks() {
    #expect(LockWords.sentences(.machineKey).joined().contains("Det skyddar inte mot den som kan använda din dator"))
    #expect(LockWords.sentences(.passphrase).joined().contains("Ingenting annat hjälper."))
    for lock in CaseLockWords.all {
      #expect(LockWords.sentences(lock, .english).count == LockWords.sentences(lock).count)
    }
  }
}
