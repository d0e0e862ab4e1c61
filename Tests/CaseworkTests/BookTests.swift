import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

/// What all tests of the module share.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static func texts() throws -> [BookTexts] { try BookTexts.all(book: .standard, decisions: .standard()) }
}

@Suite("Lagbokens texter")
struct BookTests {
  @Test("varje lydelse av varje regel har texter i alla lager, lika många som lydelserna")
  func everyVersion() throws {
    for provision in Provisions.all {
      let texts = try Book.standard.texts(provision.rule)
      #expect(texts.count == provision.versions.count, "\(provision.rule.slug)")
      for text in texts {
        #expect(text.easy.split(separator: "\n").count >= 2, "\(provision.rule.slug): lättläst är en enda mening")
        let sentences = text.plain.matches(of: /[.!?](\s|$)/).count
        #expect((1...4).contains(sentences), "\(provision.rule.slug): vanlig har \(sentences) meningar")
      }
    }
  }

  @Test("varje fråga, omstridd fråga, term och rad i guiden är läsbar och hänger ihop")
  func everythingElse() throws {
    for fact in Fact.allCases { #expect(try !Book.standard.text(fact).easyQuestion.isEmpty) }
    for question in ContestedQuestion.allCases { #expect(try !Book.standard.text(question).plain.isEmpty) }
    let terms = try Book.standard.glossary()
    #expect(terms.count >= 130)
    let words = terms.map { $0.word.lowercased() }
    let locale = Locale(identifier: "sv_SE")
    let sorted = words.sorted { $0.compare($1, locale: locale) == .orderedAscending }
    #expect(words == sorted, "ordlistan är i svensk bokstavsordning, med å, ä och ö sist")
  }

  @Test("guiden av 2021 är införd rad för rad: G-01 till G-79, och varje ändrad rad nämner en regel")
  func guide() throws {
    let guide = try Book.standard.guide()
    let ids = Set(guide.map { $0.id })
    for number in 1...79 {
      let id = number < 10 ? "G-0\(number)" : "G-\(number)"
      #expect(ids.contains(id), "\(id)")
    }
    #expect(ids.count == guide.count)
    for entry in guide where entry.standing == .stale || entry.standing == .wrong || entry.standing == .changed {
      #expect(!entry.rules.isEmpty, "\(entry.id)")
    }
    let makeUp = try Book.standard.outdatedGuide(.hygienSminkning)
    #expect(makeUp.map { $0.id } == ["G-14"])
    #expect(makeUp.first?.before.hasPrefix("Förr") == true)
    #expect(makeUp.first?.now.hasPrefix("Nu") == true)
  }

  @Test("LIX: lättläst under 30, vanlig under 40; undantagen är skrivna med skäl och behövs")
  func readability() throws {
    let exceptions = try ReadabilityException.all()
    var needed: Set<String> = []
    for text in try Repository.texts() {
      guard let layer = text.layer else { continue }
      let limit = layer == .easy ? 300 : 400
      let lix = Readability(of: text.text).lixTenths
      guard lix >= limit else { continue }
      needed.insert(text.place)
      #expect(exceptions[text.place] != nil, "\(text.place): LIX \(lix / 10),\(lix % 10)")
    }
    #expect(Set(exceptions.keys) == needed, "undantag som inte behövs tas bort")
  }

  @Test("ingen text är lik en annan: likhet i trigram under 0,85")
  func noTwoAlike() throws {
    for language in [BookTexts.Language.swedish, .english] {
      let texts = try Repository.texts().filter {
        $0.language == language && $0.text.count > 40 && !$0.place.hasSuffix("utgång")
      }
      let trigrams = texts.map { (place: $0.place, set: Trigrams($0.text)) }.sorted { $0.set.count < $1.set.count }
      for left in trigrams.indices {
        for right in trigrams.indices.dropFirst(left + 1) {
          guard let likeness = trigrams[left].set.likeness(toLonger: trigrams[right].set) else { break }
          if likeness >= 85 { Issue.record("\(likeness): \(trigrams[left].place) och \(trigrams[right].place)") }
        }
      }
    }
  }

  @Test("bokstäverna är riktiga: NFC, inga utbytta å ä ö, inga ord för andra, inga förkortningar, inga slugs")
  func letters() throws {
    let slugs = Set(RuleID.allCases.map { "\($0.slug)" })
    for text in try Repository.texts() {
      #expect(Array(text.text.unicodeScalars) == Array(text.text.precomposedStringWithCanonicalMapping.unicodeScalars))
      #expect(!text.text.contains("\u{FFFD}") && !text.text.contains("Ã"), "\(text.place)")
      guard text.language == .swedish else { continue }
      let words = text.text.lowercased().split { !$0.isLetter && $0 != "-" }.map { String($0) }
      for word in ["brukare", "brukaren", "patienten", "fran", "pa", "ar", "nar", "hjalp", "behover", "tex", "bla"] {
        // The glossary may say that another word is used for the person in older texts.
        if word == "brukare", text.place.hasPrefix("assistansberättigad") { continue }
        #expect(!words.contains(word), "\(text.place): \(word)")
      }
      for word in words where slugs.contains(word) { Issue.record("\(text.place) nämner \(word)") }
      #expect(!text.text.contains("t.ex.") && !text.text.contains("bl.a."), "\(text.place)")
    }
  }

  @Test("en fil med fel säger alla på en gång, med rad och råd")
  func faults() throws {
    let section = Provisions.section(.hygienSminkning)
    let file = """
      hygien-smikning:
        vanlig: A.
      fk-hygien-innehall:
      - från: 2016-01-01
        vanlig: A.
        lättläst: B.
        english: C.
      - från: alltid
        vanlig: A.
        english: C.
      """
    do {
      _ = try BookReader.section(section, Array(file.utf8))
      Issue.record("filen ska nekas")
    } catch let errors {
      let message = errors.message()
      #expect(errors.all.contains { $0.problem == .unknownKey && $0.nearest == "hygien-sminkning" && $0.line == 1 })
      #expect(errors.all.contains { $0.problem == .notADate && $0.line == 4 })
      #expect(message.contains("2017-08-25"))
      #expect(errors.all.contains { $0.problem == .missingKey && $0.path.contains("lättläst") })
      #expect(errors.all.contains { $0.problem == .missingKey && $0.path == "hygien-sminkning" })
    }
  }
}

/// A text that is allowed to be harder than its layer, and why.
enum ReadabilityException {
  static func all() throws -> [String: String] {
    let url = try #require(
      Bundle.module.url(forResource: "readability-exceptions", withExtension: "yaml", subdirectory: "Fixtures"))
    let keys = KeyList(["text", "skäl"])
    return try SourceFile.read([UInt8](try Data(contentsOf: url))) { root in
      var result: [String: String] = [:]
      for part in root.parts() ?? [] {
        guard let fields = part.fields(keys), let place = fields.required("text")?.text(),
          let reason = fields.required("skäl")?.prose()
        else { continue }
        result[place] = reason
      }
      return result
    }
  }
}

/// How much two texts have in common.
struct Trigrams {
  private let sorted: [UInt64]

  init(_ text: String) {
    let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " }.map {
      UInt64($0.value)
    }
    guard letters.count >= 3 else {
      sorted = []
      return
    }
    sorted = Set((0...(letters.count - 3)).map { letters[$0] << 42 | letters[$0 + 1] << 21 | letters[$0 + 2] }).sorted()
  }

  var count: Int { sorted.count }

  /// Shared trigrams in per cent of both texts' own; `nil` when the other is so much longer that they cannot be alike.
  func likeness(toLonger other: Trigrams) -> Int? {
    let both = count + other.count
    guard count > 0, 200 * count >= 85 * both else { return nil }
    var (i, j, shared) = (0, 0, 0)
    while i < sorted.count, j < other.sorted.count {
      if sorted[i] == other.sorted[j] {
        shared += 1
        i += 1
        j += 1
      } else if sorted[i] < other.sorted[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 200 * shared / both
  }
}
