import CaseFile
import Foundation
import Testing

@testable import Archive

@Suite("Lösenfras, ord och maskinnyckel")
struct LockTests {
  private let phrase = "blå båtar på ån"

  @Test("Lösenfrasen öppnar, en annan gör det inte, och orden öppnar när frasen är glömd")
  func passphrase() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let new = try await archive.create(.rows("a"), label: "Ny", protection: .passphrase(Passphrase(phrase)))
    let id = new.opened.id
    let words = try #require(new.words)
    new.opened.close()
    #expect(try await archive.cases().map { $0.lock } == [.passphrase])
    // A keyboard may compose å of a and a ring; spaces at the ends are not seen.
    for typed in [phrase, phrase.decomposedStringWithCanonicalMapping, " \(phrase)\n"] {
      let opened = try await archive.open(id, with: .passphrase(typed))
      #expect(try await archive.current(opened).dossier == .rows("a"))
    }
    for typed in ["blå båtar på sjön", "", "Blå båtar på ån", String(repeating: "x", count: 100_000)] {
      #expect(await thrown { _ = try await archive.open(id, with: .passphrase(typed)) } == .wrongPassphrase)
    }
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .passphraseNeeded)
    let typed = try RecoveryWords(typed: words.words.joined(separator: " "))
    #expect(try await archive.current(archive.open(id, with: .words(typed))).dossier == .rows("a"))
    let others = RecoveryWords(random: [UInt8](repeating: 1, count: 15))
    #expect(await thrown { _ = try await archive.open(id, with: .words(others)) } == .wrongWords)
    // No key has been made that nobody needs.
    #expect(!FileManager.default.fileExists(atPath: "\(archive.folder)/maskinnyckel"))
  }

  @Test("Sätta, byta och ta bort lösenfras: bara det senaste öppnar, och innehållet är detsamma")
  func changing() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let opened = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened
    let id = opened.id
    #expect(await thrown { _ = try await archive.open(id, with: .passphrase(self.phrase)) } == .noPassphrase)
    #expect(await thrown { _ = try await archive.renewWords(of: opened) } == .noPassphrase)

    let words = try #require(try await archive.setPassphrase(Passphrase(phrase), on: opened))
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .passphraseNeeded)
    #expect(try await archive.setPassphrase(Passphrase("en annan fras"), on: opened) == nil)
    #expect(await thrown { _ = try await archive.open(id, with: .passphrase(self.phrase)) } == .wrongPassphrase)
    _ = try await archive.open(id, with: .passphrase("en annan fras"))
    _ = try await archive.open(id, with: .words(words))

    let newer = try await archive.renewWords(of: opened)
    #expect(await thrown { _ = try await archive.open(id, with: .words(words)) } == .wrongWords)
    _ = try await archive.open(id, with: .words(newer))

    try await archive.change(opened) { $0 = .rows("b") }
    try await archive.removePassphrase(from: opened)
    #expect(await thrown { _ = try await archive.open(id, with: .passphrase("en annan fras")) } == .noPassphrase)
    #expect(await thrown { _ = try await archive.open(id, with: .words(newer)) } == .noPassphrase)
    let again = try await archive.open(id, with: .machineKey)
    #expect(try await archive.revisions(of: again).count == 2)
    #expect(try await archive.current(again).dossier == .rows("b"))
  }

  @Test("En fras ska vara lagom lång")
  func length() {
    #expect(throws: ArchiveError.passphraseTooShort) { try Passphrase("1234567") }
    #expect(throws: ArchiveError.passphraseTooShort) { try Passphrase("   1234567   ") }
    #expect(throws: Never.self) { try Passphrase("åäöåäöåä") }
    #expect(throws: ArchiveError.passphraseTooLong) { try Passphrase(String(repeating: "a", count: 1_001)) }
    #expect(throws: ArchiveError.passphraseTooLong) { try Passphrase(String(repeating: "a", count: 10_000_000)) }
  }

  @Test("Saknas maskinnyckeln görs ingen ny som kan hindra den gamla från att komma tillbaka")
  func missingMachineKey() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let id = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened.id
    let key = try folder.bytes("arkiv/maskinnyckel")
    try FileManager.default.removeItem(atPath: folder.file("arkiv/maskinnyckel"))
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .machineKeyMissing)
    #expect(
      await thrown { _ = try await archive.create(.rows("b"), label: "Ny", protection: .machineKey) }
        == .machineKeyMissing)
    #expect(try await archive.cases().count == 1)
    try folder.write(key, to: "arkiv/maskinnyckel")
    _ = try await archive.open(id, with: .machineKey)
    #expect(try folder.rights("arkiv/maskinnyckel") == 0o600)

    var other = key
    other[30] = other[30] == 0x61 ? 0x62 : 0x61
    try folder.write(other, to: "arkiv/maskinnyckel")
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .machineKeyWrong)
    try folder.write(Array("skräp".utf8), to: "arkiv/maskinnyckel")
    #expect(await thrown { _ = try await archive.open(id, with: .machineKey) } == .machineKeyWrong)
  }

  @Test("En halv nyckelfil efter ett avbrott ligger inte kvar")
  func remains() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let id = try await archive.create(.rows("a"), label: "Ny", protection: .machineKey).opened.id
    try archive.close()
    try folder.write([1, 2, 3], to: "arkiv/maskinnyckel.77.1")
    let again = try await Archive.test(folder, seed: 2)
    #expect(!FileManager.default.fileExists(atPath: folder.file("arkiv/maskinnyckel.77.1")))
    _ = try await again.open(id, with: .machineKey)
  }

  @Test("Tio försök samtidigt: alla får svar")
  func manyGuesses() async throws {
    let folder = try TestFolder()
    let archive = try await Archive.test(folder)
    let id = try await archive.create(.rows("a"), label: "Ny", protection: .passphrase(Passphrase(phrase))).opened.id
    let answers = await withTaskGroup(of: ArchiveError?.self) { group in
      for number in 0..<10 {
        group.addTask { await thrown { _ = try await archive.open(id, with: .passphrase("fel fras \(number)")) } }
      }
      return await group.reduce(into: [ArchiveError?]()) { $0.append($1) }
    }
    #expect(answers == Array(repeating: .wrongPassphrase, count: 10))
  }

  @Test("scrypt räknar som RFC 7914, och en kostnad utanför gränserna tas inte emot")
  func scrypt() async throws {
    // The standard's own parameters, timed by nobody; the key of a known passphrase never changes.
    #expect(ScryptCost.standard == ScryptCost(rounds: 32_768, blockSize: 8, parallelism: 1))
    for (rounds, size, lanes) in [
      (0, 8, 1), (3, 8, 1), (1 << 18, 8, 1), (16, 0, 1), (16, 17, 1), (16, 8, 5), (-2, 8, 1),
    ] {
      #expect(ScryptCost(rounds: rounds, blockSize: size, parallelism: lanes) == nil)
    }
    let cost = try #require(ScryptCost(rounds: 16, blockSize: 1, parallelism: 1))
    let salt = [UInt8]("0123456789abcdef".utf8)
    let key = try await Scrypt.key(Passphrase("blå båtar på ån"), salt: salt, cost: cost)
    // python3: hashlib.scrypt("blå båtar på ån".encode(), salt=b"0123456789abcdef", n=16, r=1, p=1, dklen=32).hex()
    #expect(key.bytes.hexadecimal == "5738944c43e1623636267c66060738040cf05218b4f52370a75ab87f142ccacd")
  }
}
