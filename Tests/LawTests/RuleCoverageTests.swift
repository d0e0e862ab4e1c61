import Foundation
import Testing

@testable import Law

// The book of law against itself and against the code: every slug once, every version in order, every sentence a
// sentence of its own, every rule that decides something tried by a test, every rule in the folder of its chapter.

@Suite("Lagboken: reglerna, deras lydelser, meningar, tester och platser")
struct RuleCoverageTests {
  @Test("varje slug är en regel och en bestämmelse, och inga fler finns")
  func everySlug() throws {
    let slugs = try Fixtures.slugs()
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.count <= Law.ruleCapacity, "öka Law.Wordings")
    #expect(Set(slugs) == Set(RuleID.allCases.map { $0.slug.description }))
    var count: [RuleID: Int] = [:]
    for provision in Provisions.all { count[provision.rule, default: 0] += 1 }
    for slug in slugs {
      let rule = try #require(RuleID(slug: slug), "\(slug) has no RuleID")
      #expect(count[rule] == 1, "\(slug) must be exactly one provision")
      let provision = Provisions.provision(rule)
      #expect(provision.rule == rule)
      #expect(!provision.versions.isEmpty, "\(slug) has no version")
      for version in provision.versions {
        #expect(!version.citation.description.isEmpty, "\(slug) has no citation")
        #expect(!version.says.description.isEmpty, "\(slug) has no Swedish sentence")
        #expect(!version.inEnglish.description.isEmpty, "\(slug) has no English sentence")
      }
    }
    #expect(Provisions.all.count == slugs.count)
  }

  @Test("lydelserna ligger i ordning, nyast först, utan överlapp och utan hål · calc-svep")
  func versionsInOrder() {
    for provision in Provisions.all where provision.role != .status {
      let slug = provision.rule.slug.description
      for (newer, older) in zip(provision.versions, provision.versions.dropFirst()) {
        guard let begins = newer.from.date, let ends = older.to else {
          Issue.record("\(slug): an inner end of a version is not stated")
          continue
        }
        #expect(begins == ends.adding(days: 1), "\(slug): \(ends) is followed by \(begins)")
      }
      for version in provision.versions {
        if let first = version.from.date, let last = version.to {
          #expect(!(last < first), "\(slug) ends before it begins")
        }
        if let first = version.from.date { #expect(!(Law.horizon < first), "\(slug) begins after the horizon") }
      }
    }
  }

  @Test("meningarna är hela, svenska och utan slug")
  func sentences() throws {
    let slugs = try Fixtures.slugs()
    for provision in Provisions.all {
      for version in provision.versions {
        let text = version.says.description
        #expect(text.hasSuffix("."), "\(provision.rule.slug): \(text)")
        #expect(!text.contains("  ") && !text.contains("\n"), "\(provision.rule.slug): \(text)")
        let words = text.lowercased().split { !$0.isLetter }
        #expect(!words.contains("the"), "\(provision.rule.slug): \(text)")
        for slug in slugs { #expect(!text.contains(slug), "\(provision.rule.slug) names \(slug)") }
        #expect(version.inEnglish.description.hasSuffix("."), "\(provision.rule.slug)")
        #expect(!version.inEnglish.description.contains("  "), "\(provision.rule.slug)")
      }
    }
  }

  @Test("inga två regler säger samma sak: trigramlikhet under 0,85")
  func sentencesDiffer() {
    var sentences: [(rule: RuleID, text: String, trigrams: Set<String>)] = []
    for provision in Provisions.all {
      for version in provision.versions {
        let text = version.says.description
        sentences.append((provision.rule, text, trigrams(text)))
      }
    }
    for left in 0..<sentences.count {
      for right in (left + 1)..<sentences.count where sentences[left].rule != sentences[right].rule {
        let (a, b) = (sentences[left], sentences[right])
        let shared = a.trigrams.intersection(b.trigrams).count
        let likeness = Double(2 * shared) / Double(a.trigrams.count + b.trigrams.count)
        #expect(likeness < 0.85, "\(a.rule.slug) och \(b.rule.slug): \(a.text) / \(b.text)")
      }
    }
  }

  private func trigrams(_ text: String) -> Set<String> {
    let letters = Array(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " })
    guard letters.count >= 3 else { return [text] }
    return Set((0...(letters.count - 3)).map { String(letters[$0..<($0 + 3)]) })
  }

  @Test("varje regel som räknar eller avgör prövas av ett test som nämner den")
  func everyDecidingRuleIsTested() throws {
    var named: Set<String> = []
    for (path, text) in try Fixtures.swiftFiles(under: "Tests") where !path.hasSuffix("RuleCoverageTests.swift") {
      named.formUnion(slugLikeWords(text))
    }
    let deciding = Provisions.all.filter { $0.role == .computes || $0.role == .decides }
    let untried = deciding.map { $0.rule.slug.description }.filter { !named.contains($0) }
    #expect(untried.isEmpty, "nämns inte av något test: \(untried.joined(separator: ", "))")
  }

  @Test("varje omstridd fråga och varje läsning som går att välja prövas av ett test · CI-01 till CI-43")
  func everyReadingIsTried() throws {
    var tests = ""
    for (path, text) in try Fixtures.swiftFiles(under: "Tests") where !path.hasSuffix("RuleCoverageTests.swift") {
      tests += text
    }
    for question in ContestedQuestion.allCases {
      #expect(tests.contains(question.id.description), "\(question.id) is named by no test")
      for option in question.options.dropFirst() {
        #expect(tests.contains(".\(option)"), "\(option) is chosen by no test")
      }
    }
  }

  /// Runs of small letters, digits and hyphens.
  private func slugLikeWords(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      let isLetter = byte >= 97 && byte <= 122
      let isDigit = byte >= 48 && byte <= 57
      if isLetter || isDigit || byte == 45 {
        word.append(byte)
      } else if !word.isEmpty {
        words.insert(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Chapter of the book of law → folders or files under `Sources/Law` where its rules stand.
  private static let places: [String: [String]] = [
    "1": [
      "Conventions/", "Statute/LSS/LSS02_", "Statute/LSS/LSS04_", "Statute/LSS/LSS07_Right",
      "Statute/LSS/LSS09a/0_", "Statute/LSS/LSS_Transition",
    ],
    "2": [
      "Statute/LSS/LSS01_", "Statute/LSS/LSS07", "Statute/LSS/LSS08_", "Statute/LSS/LSS09_", "Statute/LSS/LSS09a/0_",
      "Statute/SFB/SFB05_", "Statute/SFB/SFB51_02",
    ],
    "3": ["Conventions/", "Statute/LSS/LSS09_", "Statute/LSS/LSS15_", "Statute/LSS/LSS16_", "Statute/SFB/"],
    "4.1": ["Statute/LSS/LSS09a/0_"],
    "4.3": ["Statute/LSS/LSS09a/1_"],
    "4.4": ["Statute/LSS/LSS09a/2_"],
    "4.5": ["Statute/LSS/LSS09a/3_"],
    "4.6": ["Statute/LSS/LSS09a/4_"],
    "4.7": ["Statute/LSS/LSS09a/5_Communication"],
    "4.8": ["Statute/LSS/LSS09a/5_DeepKnowledge"],
    "4.9": ["Statute/LSS/LSS09a/6_"],
    "4.10": ["Conventions/", "Statute/LSS/LSS09a/7_"],
    "4.11": ["Statute/LSS/LSS09a/8_"],
    "5": ["Conventions/", "Statute/F1091/F1091_03", "Statute/LSS/LSS07_", "Statute/LSS/LSS09a/9_"],
    "6.1": ["Conventions/", "Statute/LSS/LSS09f_"],
    "6.2": ["Statute/LSS/LSS09f_"],
    "7": ["Statute/LSS/LSS09a/10_"],
    "8": ["Statute/LSS/LSS09a/11_", "Statute/SFB/SFB51_11a"],
    "9": [
      "Statute/LSS/LSS07_", "Statute/LSS/LSS09e_", "Statute/LSS/LSS09g_", "Statute/SFB/SFB106_", "Statute/SFB/SFB51_05",
    ],
    "10.1": ["Conventions/", "Statute/EGV/"],
    "11": ["Statute/LSS/LSS09b_", "Statute/SFB/SFB02_"],
    "12": ["Statute/FL/", "Statute/LSS/", "Statute/SFB/"],
    "13.1": ["Statute/FL/", "Statute/LSS/", "Statute/SFB/", "Statute/Time/"],
    "13.2": ["Statute/SFB/"],
    "13.3": ["Statute/DelgL/", "Statute/FL/", "Statute/Time/"],
    "14": ["Statute/LSS/"],
    "15": ["Statute/F1091/", "Statute/LSS/"],
    "16": ["Reforms/"],
  ]

  @Test("varje kapitel har sin mapp, och varje regel står i kapitlets mapp")
  func folders() throws {
    let chapters = try Fixtures.chapters()
    #expect(Set(chapters.keys) == Set(RuleCoverageTests.places.keys))
    let placed = chapters.values.flatMap { $0 }
    let apart = Set(placed).symmetricDifference(try Fixtures.slugs()).sorted()
    #expect(apart.isEmpty, "står bara i den ena av chapters.json och rule-ids.txt: \(apart.joined(separator: ", "))")
    #expect(Set(placed).count == placed.count, "en regel står i två kapitel")
    var home: [String: String] = [:]
    for (path, text) in try Fixtures.swiftFiles(under: "Sources/Law") {
      for piece in text.components(separatedBy: "Provision(").dropFirst() {
        guard let name = piece.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }).first,
          name.hasPrefix(".")
        else { continue }
        home[String(name.dropFirst())] = path
      }
    }
    for (chapter, slugs) in chapters {
      let allowed = RuleCoverageTests.places[chapter] ?? []
      for slug in slugs {
        let rule = try #require(RuleID(slug: slug))
        let path = try #require(home["\(rule)"], "\(slug) stands nowhere")
        let isAtHome = allowed.contains { path.hasPrefix($0) }
        #expect(isAtHome, "\(slug) of chapter \(chapter) stands in \(path)")
      }
    }
  }
}
