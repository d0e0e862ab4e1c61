import CaseFile
import Casework
import Foundation
import Law
import Reports
import Wording
import Testing

@testable import egenmakt

@Suite("Lagboken på kommandoraden")
struct BookCommandTests {
  // MARK: law

  @Test(
    "lagen visar en regel i tre lager, med lydelser, avgöranden, omtvistat och det man kan ha lärt sig",
    arguments: ["law", "lagen"])
  func rule(command: String) throws {
    let run = try Program([command, "hygien-sminkning"])
    #expect(run.status == 0)
    for text in [
      "Vanlig", "Lättläst", "Fördjupning: lydelser", "HFD-2019-56", "Avgöranden emot", "Förr", "G-14",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let easy = try Program([command, "hygien-sminkning", "--layer", "lattlast"])
    #expect(easy.output.contains("Smink är inte hygien"))
    #expect(!easy.output.contains("Fördjupning"))
    let english = try Program([command, "hygien-sminkning", "--language", "en"])
    #expect(english.output.contains("In depth: versions"))
  }

  @Test("lagen på en dag: regeln som den var, och det som inte gällde")
  func onADay() throws {
    let then = try Program(["lagen", "fk-hygien-innehall", "--den", "2018-05-01", "--layer", "vanlig"])
    #expect(then.output.contains("25 augusti 2017 – 1 december 2019"))
    let before = try Program(["lagen", "lss-9a-1-medicinskt", "--den", "2018-05-01"])
    #expect(before.output.contains("inte den 1 maj 2018"))
    let paragraph = try Program(["lagen", "9", "a", "§", "LSS", "--den", "2018-05-01"])
    #expect(paragraph.output.contains("lss-9a-1-ingaende-kunskaper"))
    #expect(paragraph.output.contains("Gäller inte den 1 maj 2018"))
  }

  @Test("lagen --compare säger i ord vad som ändrades")
  func compare() throws {
    let run = try Program(["lagen", "--compare", "2024-12-31", "2025-01-01"], environment: ["COLUMNS": "120"])
    #expect(run.status == 0)
    for text in [
      "Föräldraavdrag, 1–6 år, per dygn", "2 h 30 min + 30 min", "1 h 15 min + 15 min",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let flat = try Program(["lagen", "--compare", "2022-12-31", "2023-01-01"], environment: ["COLUMNS": "120"])
    #expect(flat.output.contains("bedömdes i varje fall"))
    let same = try Program(["lagen", "--compare", "2026-03-01", "2026-03-01"])
    #expect(same.output.contains("Ingenting som Egenmakt känner till."))
  }

  @Test("lagen --coverage visar vägen till kod, tester och avgöranden")
  func coverage() throws {
    let run = try Program(["lagen", "--coverage", "hygien-sminkning"])
    for text in ["Sources/Law/Statute/LSS/LSS09a/2_Hygiene.swift:", "Tests/LawTests/", "HFD-2019-56"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(try Program(["lagen", "--coverage"]).output.contains("\(Provisions.all.count) regler"))
  }

  @Test(
    "fel säger vad som är fel och hur det rättas, med slutkod 2",
    arguments: [
      (["lagen", "hygien-sminknig"], "Menade du hygien-sminkning?"), (["lagen", "99 § LSS"], "egenmakt lagen"),
      (["lagen", "--compare", "2024-12-31"], "två dagar"),
      (["lagen", "--compare", "2024-12-31", "2024-13-01"], "2024-13-01"),
      (["lagen", "smink", "--den", "1980-01-01"], "1994-01-01"),
      (["lagen", "--coverage", "zz"], "egenmakt lagen --coverage"),
      (["rättsfall", "xyzzyx"], "egenmakt rättsfall"), (["rättsfall", "--rule", "hygien-sminknin"], "Menade du"),
      (["rättsfall", "--row", "Examples/exempel-a.yaml"], "en fil och en rad"),
      (["rättsfall", "--row", "Examples/exempel-a.yaml", "Z9"], "A01"),
      (["rättsfall", "a", "--rule", "b"], "Välj ett"),
      (["ord", "vänttid"], "Menade du väntetid?"), (["rättsfall", "smink", "--limit", "0"], "1 till 500"),
      (["varför", "Examples/exempel-a.yaml", "A01", "--layer", "djup"], "djup"),
    ] as [([String], String)])
  func mistakes(arguments: [String], text: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  // MARK: decisions, word

  @Test("rättsfall: sök, ett avgörande, en regel, en rad", arguments: ["decisions", "rättsfall", "rattsfall"])
  func decisions(command: String) throws {
    #expect(try Program([command, "smink"]).output.contains("HFD-2019-56"))
    let one = try Program([command, "1959-19"])
    for text in ["Emot den som söker".lowercased(), "Det som avgjorde", "Källor", "https://lagen.nu"] {
      #expect(one.output.contains(text), "\(text)")
    }
    #expect(try Program([command, "--rule", "hygien-sminkning"]).output.contains("Emot den som söker"))
    let like = try Program([command, "--row", "Examples/exempel-c.yaml", "C13"])
    #expect(like.status == 0)
    #expect(like.output.contains("Liknar: "))
    #expect(try Program([command]).output.contains("Publicerade avgöranden (\(DecisionArchive.standard().all.count))"))
  }

  @Test("ord: på svenska, engelska, med andra namn, och hela listan", arguments: ["word", "ord"])
  func words(command: String) throws {
    #expect(try Program([command, "väntetid"]).output.contains("waiting time"))
    #expect(try Program([command, "waiting", "time"]).output.contains("väntetid"))
    #expect(try Program([command, "VANTETID"]).output.contains("Lättläst"))
    #expect(try Program([command]).output.contains("Ordlista"))
  }

  @Test(
    "JSON för andra program",
    arguments: [
      ["law"], ["law", "hygien-sminkning"], ["law", "51:3"], ["law", "--compare", "2022-12-31", "2023-01-01"],
      ["law", "--coverage", "hygien"], ["decisions", "smink"], ["decisions", "HFD-2019-56"],
      ["decisions", "--rule", "hygien-sminkning"], ["decisions", "--row", "Examples/exempel-c.yaml", "C13"],
      ["word", "väntetid"],
      ["why", "Examples/exempel-c.yaml", "C13"], ["contested", "Examples/exempel-a.yaml"],
      ["margin", "Examples/gransen-en-minut-till.yaml"],
      ["timeline", "Examples/exempel-a.yaml", "--years", "2015..2026"],
    ])
  func json(arguments: [String]) throws {
    let run = try Program(arguments + ["--json"])
    #expect(run.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [Any])?.isEmpty != true)
  }

  // MARK: contested, margin

  @Test("omtvistat: rangordnat, med bäst och sämst över alla kombinationer", arguments: ["contested", "omtvistat"])
  func contested(command: String) throws {
    let run = try Program([command, "Examples/exempel-a.yaml"])
    for text in ["CI-33=met_otherwise_only", "+9 h", "Alla tolkningar tillsammans", "Exakt: alla", "115 h 53,5 min"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("\u{1B}["))
  }

  @Test(
    "marginal: en minut över gränsen räcker varje rad; på gränsen fattas en minut", arguments: ["margin", "marginal"])
  func margin(command: String) throws {
    #expect(
      try Program([command, "Examples/gransen-en-minut-till.yaml"]).output.contains(
        "hamnar ärendet på eller under gränsen"))
    #expect(try Program([command, "Examples/gransen-exakt-20-timmar.yaml"]).output.contains("minst 1 min mer"))
    #expect(try Program([command, "Examples/exempel-a.yaml"]).output.contains("minst fyra rader"))
    #expect(try Program([command, "Examples/exempel-a.yaml", "--limit", "0"]).status == 2)
  }

  @Test(
    "tidslinje: perioder, vad som ändrades, och en bild med titel och beskrivning",
    arguments: ["timeline", "tidslinje"])
  func timeline(command: String) throws {
    let picture = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: picture) }
    let run = try Program(
      [command, "Examples/exempel-c.yaml", "--years", "2017..2026", "--svg", picture.path],
      environment: ["COLUMNS": "130"])
    #expect(run.status == 0)
    for text in ["Samma liv, annan lag", "2023-01-01 – 2026-11-21  FK", "Vad som ändrades", "lss-9a-1-andning"] {
      #expect(run.output.contains(text), "\(text)")
    }
    let svg = try String(contentsOf: picture, encoding: .utf8)
    for text in ["<title>", "<desc>", "role=\"img\"", "20 h", "2023-01-01 – 2026-11-21: Försäkringskassan"] {
      #expect(svg.contains(text), "\(text)")
    }
    // The picture holds nothing that the person has written.
    #expect(!svg.contains("exempel") && !svg.contains("epilepsi"))
    #expect(try Program([command, "Examples/exempel-c.yaml", "--svg", "/finns/inte/x.svg"]).status == 1)
    for wrong in ["2026..2017", "1990..2000", "x", "2017...2020", "2017.2020"] {
      #expect(try Program([command, "Examples/exempel-c.yaml", "--years", wrong]).status == 2, "\(wrong)")
    }
  }

  // MARK: why in layers

  @Test(
    "varje rad hos de sex personerna förklaras i tre lager, som skiljer sig och säger att det är en uträkning",
    arguments: ["a", "b", "c", "d", "e", "f"])
  func everyRow(person: String) throws {
    let example = try Example("exempel-\(person)")
    let study = try CaseStudy(
      example.document, subject: example.document.lawCase(),
      law: Law(on: example.day, readings: example.document.readings),
      isSameLife: false)
    let decisions = try DecisionArchive.standard()
    for index in example.document.rows.indices {
      let explanation = try study.explanation(ofRow: index, book: .standard, decisions: decisions)
      let id = example.document.rows[index].id
      #expect(!explanation.deciding.isEmpty, "\(id)")
      let result = study.rows[index]
      let isElsewhere = !result.weekly.isPositive && (result.absorbed.isPositive || result.takenOver.isPositive)
      #expect(explanation.deciding.first?.rule == (isElsewhere ? .calcOverlapOnce : result.rule), "\(id)")
      #expect(Set(explanation.deciding.map { $0.rule }).count == explanation.deciding.count, "\(id)")
      let plain = text(ExplanationReport(study: study, layer: .plain, language: .swedish).row(index, explanation))
      let easy = text(ExplanationReport(study: study, layer: .easy, language: .swedish).row(index, explanation))
      let deep = text(WhyReport(study: study, language: .swedish).row(index, explanation))
      #expect(plain.contains("en uträkning, inte ett beslut"), "\(id)")
      #expect(easy.contains("Det är inte ett beslut."), "\(id)")
      let hasTime = !study.subject.moments[index].minutes.least.isZero
      #expect(hasTime || plain.contains("0 minuter"), "\(id)")
      for rule in explanation.deciding where hasTime {
        #expect(plain.contains(rule.text.plain.prefix(30)), "\(id) \(rule.rule.slug)")
        #expect(deep.contains("\(rule.rule.slug)"), "\(id) \(rule.rule.slug)")
      }
      // The easy layer names no rule, no statute and no other program's words.
      for word in ["§", "SFB", "kap.", "lss-", "sfb-", "null"] { #expect(!easy.contains(word), "\(id): \(word)") }
      for missing in explanation.missing {
        #expect(!hasTime || easy.contains(missing.text.easyQuestion.split(separator: "\n").last ?? ""), "\(id)")
      }
    }
  }

  @Test("lättläst: tider i ord, och LIX under 30 för det som programmet själv säger")
  func easyWords() {
    #expect(EasyWords.duration(222) == "3 timmar och 42 minuter")
    #expect(EasyWords.duration(60) == "1 timme")
    #expect(EasyWords.duration(1) == "1 minut")
    #expect(EasyWords.duration(Rational(4431, 20)) == "ungefär 3 timmar och 42 minuter")
    #expect(EasyWords.duration(0) == "0 minuter")
    for need in Need.allCases {
      #expect(Readability(of: "Raden gäller \(EasyWords.need(need)).").lixTenths < 400, "\(need)")
    }
  }

  @Test("varje sak att tänka på sägs också lättläst, och orden är lätta tillsammans")
  func easyRemarks() {
    var all: [String] = []
    for bit in 0..<40 {
      let mark = Marks(rawValue: 1 << UInt64(bit))
      let plain = Language.swedish.remarks(mark)
      let easy = EasyWords.remarks(mark)
      #expect(plain.isEmpty == easy.isEmpty, "\(bit): \(plain)")
      all += easy
    }
    #expect(all.count > 30)
    #expect(Readability(of: all.joined(separator: " ")).lixTenths < 300)
  }

  @Test("räkna i lätta ord säger vem, hur mycket, att inget är bestämt och att det är en uträkning")
  func easyAssessment() throws {
    let run = try Program(["räkna", "Examples/exempel-c.yaml", "--layer", "lattlast"])
    for text in [
      "Försäkringskassan kan besluta om din hjälp.", "ungefär 117 timmar och 57 minuter", "Ingen har bestämt något än.",
      "Det är inte ett beslut.",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(try Program(["räkna", "Examples/exempel-c.yaml", "--layer", "fördjupning"]).status == 2)
  }

  private func text(_ blocks: [Block]) -> String { TextRenderer(width: 10_000, usesColour: false).render(blocks) }
}
