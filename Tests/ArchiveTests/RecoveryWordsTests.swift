import CaseFile
import Foundation
import RandomCases
import Testing

@testable import Archive

@Suite("De tolv orden")
struct RecoveryWordsTests {
  @Test("1 024 ord på fyra till åtta bokstäver, med olika fyra första bokstäver")
  func list() {
    let words = RecoveryWordList.words
    #expect(words.count == 1_024)
    #expect(RecoveryWordList.numbers.count == 1_024)
    #expect(RecoveryWordList.beginnings.count == 1_024)
    for word in words {
      #expect((4...8).contains(word.count), "\(word)")
      #expect(word.allSatisfy { "abcdefghijklmnopqrstuvwxyzåäö".contains($0) }, "\(word)")
    }
  }

  @Test("Listan ändras aldrig: ordens nummer är det de står för")
  func order() {
    // FNV-1a over the list, so that a word moved or changed is seen.
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in RecoveryWordList.words.joined(separator: " ").utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    #expect(sum == RecoveryWordsTests.sum)
  }

  private static let sum: UInt64 = 4_544_070_517_092_237_654

  @Test("120 bitar blir tolv ord och läses lika, hur de än skrivs")
  func roundTrip() throws {
    var numbers = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let words = RecoveryWords(random: (0..<15).map { _ in UInt8.random(in: .min ... .max, using: &numbers) })
      #expect(words.words.count == 12)
      let text = words.words.joined(separator: " ")
      for typed in [
        text, text.uppercased(), words.words.joined(separator: "-"), "  " + words.words.joined(separator: "\n\n"),
        Spelling.folded(text), text.decomposedStringWithCanonicalMapping,
        words.words.enumerated().map { "\($0 + 1). \($1)," }.joined(separator: " "),
      ] {
        #expect(try RecoveryWords(typed: typed) == words, "\(typed)")
      }
    }
    // By hand: 0 and 1 023 in turn are ten zeros and ten ones.
    let turn: [UInt8] = [0x00, 0x3F, 0xF0, 0x03, 0xFF]
    let words = RecoveryWords(random: turn + turn + turn)
    let (first, last) = (RecoveryWordList.words[0], RecoveryWordList.words[1_023])
    #expect(words.words == [first, last, first, last, first, last, first, last, first, last, first, last])
  }

  @Test("Ett ord som inte finns sägs med plats och närmaste ord")
  func misspelt() {
    var typed = Array(repeating: "apelsin", count: 12)
    typed[2] = "apelsn"
    typed[8] = "qqqqq"
    let error = #expect(throws: RecoveryWordsError.self) { try RecoveryWords(typed: typed.joined(separator: " ")) }
    #expect(
      error
        == .unknownWords([
          RecoveryWordsError.Unknown(place: 3, nearest: "apelsin"), RecoveryWordsError.Unknown(place: 9, nearest: nil),
        ]))
    #expect(error?.message() == "Ord 3 finns inte i listan. Närmast är apelsin.\nOrd 9 finns inte i listan.")
    #expect(throws: RecoveryWordsError.wrongCount(2)) { try RecoveryWords(typed: "apelsin apelsin") }
    #expect(throws: RecoveryWordsError.wrongCount(0)) { try RecoveryWords(typed: "") }
    #expect(throws: RecoveryWordsError.wrongCount(13)) {
      try RecoveryWords(typed: Array(repeating: "apelsin", count: 13).joined(separator: " "))
    }
  }

  @Test("Orden och lösenfrasen skrivs aldrig ut av misstag")
  func unprintable() throws {
    let words = RecoveryWords(random: [UInt8](repeating: 9, count: 15))
    let first = try #require(words.words.first)
    #expect(!"\(words) \(String(reflecting: words))".contains(first))
    let passphrase = try Passphrase("hemlig fras")
    #expect(!"\(passphrase) \(String(reflecting: passphrase))".contains("hemlig"))
  }
}
