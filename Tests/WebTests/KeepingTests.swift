import Archive
import CaseFile
import Foundation
import HTTPTypes
import Law
import Synchronization
import Testing

@testable import Web

@Suite("Ärenden som sparas på datorn")
struct KeepingTests {
  /// A folder of its own with an archive, taken away afterwards.
  private static func withArchive(_ test: (Archive) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-webb-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var surroundings = Surroundings.real
    surroundings.cost = .cheap
    let archive = try await Archive.open(folder, surroundings: surroundings)
    try await test(archive)
    try archive.close()
  }

  private static func trusted(_ archive: Archive, browsers: BrowserMemory = .none) async throws -> Browser {
    let browser = try Browser(archive: archive, browsers: browsers)
    try await browser.get(String(browser.site.startAddress.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }))
    return browser
  }

  @Test("Utan adressen som programmet skrev syns inget som är sparat")
  func untrusted() async throws {
    try await Self.withArchive { archive in
      let owner = try await Self.trusted(archive)
      try await owner.post("/uppgifter", [("spara", "dator")])
      #expect(try await owner.page("/").main.text.contains("Fortsätt där du slutade"))
      let other = Browser(at: owner.site)
      #expect(!(try await other.page("/").main.text.contains("Fortsätt där du slutade")))
      let id = try #require(try await archive.cases().first).id
      #expect(try await other.post("/fortsatt", [("arende", "\(id)")]).status == .notFound)
      #expect(try await other.get("/oppna/0000").status == .notFound)
    }
  }

  @Test("Ett svar som är sparat finns kvar när programmet har startats om, i samma webbläsare")
  func restart() async throws {
    try await Self.withArchive { archive in
      let file = Mutex<[UInt8]?>(nil)
      let memory = BrowserMemory(load: { file.withLock { $0 } }, save: { bytes in file.withLock { $0 = bytes } })
      let browser = try await Self.trusted(archive, browsers: memory)
      try await browser.post("/uppgifter", [("spara", "dator")])
      let question = try await browser.page("/fraga")
      let form = try #require(question.forms.first { $0["action"]?.hasPrefix("/fraga/") == true })
      let answered = try await browser.submit(form, on: question, [("svar", "personen"), ("gor", "nasta")])
      #expect(answered.status == .seeOther)
      let next = try #require(answered.location)
      let again = try browser.restarted(archive: archive, browsers: memory)
      let page = try await again.get(next)
      #expect(page.status == .ok)
      let before = try await browser.get(next).page().headings
      #expect(try page.page().headings == before)
    }
  }

  @Test("Lösenfras: för kort sägs, fel öppnar inte, rätt öppnar, orden öppnar")
  func passphrase() async throws {
    try await Self.withArchive { archive in
      let browser = try await Self.trusted(archive)
      let short = try await browser.post("/uppgifter", [("spara", "losenfras"), ("losenfras", "kort")])
      #expect(short.status == .unprocessableContent)
      #expect(try await archive.cases().isEmpty)
      let made = try await browser.post("/uppgifter", [("spara", "losenfras"), ("losenfras", "en lång fras")])
      let words = try made.page().main.all("ol").flatMap { $0.all("li") }.map { $0.text }
      #expect(words.count == 12)
      try await browser.post("/spara/stang", [])
      let id = try #require(try await archive.cases().first).id
      let wrong = try await browser.post("/fortsatt", [("arende", "\(id)"), ("losenfras", "en annan fras")])
      #expect(wrong.status == .unprocessableContent)
      #expect(!wrong.text.contains("en annan fras"))
      for secret in ["en lång fras", words.joined(separator: " ")] {
        #expect(try await browser.post("/fortsatt", [("arende", "\(id)"), ("losenfras", secret)]).status == .seeOther)
        #expect(try await browser.get("/spara").status == .ok)
        try await browser.post("/spara/stang", [])
        #expect(try await browser.get("/spara").status == .conflict)
      }
    }
  }

  @Test("Allt går att ta ut och in, och radera först efter ett kryss")
  func outAndIn() async throws {
    try await Self.withArchive { archive in
      let browser = try await Self.trusted(archive)
      try await browser.post("/uppgifter", [("spara", "dator")])
      let file = try await browser.post("/spara/fil", [("vad", "arendefil")])
      #expect(file.header("content-disposition") == "attachment; filename=\"arende.yaml\"")
      #expect(try CaseReader.read(file.bytes).holdsOn == Law.horizon)
      let all = try await browser.post("/spara/fil", [("vad", "last"), ("losenfras", "filens fras")])
      #expect(all.status == .ok)
      #expect(try await browser.post("/spara/radera", []).status == .unprocessableContent)
      #expect(try await archive.cases().count == 1)
      let receipt = try await browser.post("/spara/radera", [("forstatt", "ja")])
      #expect(try receipt.page().headings == ["Ärendet är raderat"])
      #expect(try await archive.cases().isEmpty)
      let back = try await browser.upload("/oppna-fil", file: all.bytes, [("losenfras", "filens fras")])
      #expect(back.status == .seeOther)
      #expect(try await archive.cases().count == 1)
    }
  }

  @Test("En fil med fel säger alla fel med rad, och öppnar ingenting")
  func wrongFile() async throws {
    let browser = try Browser()
    let answer = try await browser.upload("/oppna-fil", file: Array("egenmakt: 1\nrader: 7\nfel: 3\n".utf8), [])
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("Rad 2") || answer.text.contains("rad 2"))
    #expect(try await browser.get("/resultat").status == .conflict)
  }

  @Test("För mycket på en gång tas inte emot")
  func tooLarge() async throws {
    let browser = try Browser()
    let answer = try await browser.post("/exempel", [("nummer", String(repeating: "1", count: Door.greatestForm))])
    #expect(answer.status == .contentTooLarge)
    #expect(try answer.page().headings == ["Det är för mycket på en gång"])
  }
}
