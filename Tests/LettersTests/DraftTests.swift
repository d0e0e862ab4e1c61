import CaseFile
import Law
import Letters
import Testing

/// A paper under a person's hand.
@Suite("Drafts")
struct DraftTests {
  private func paper(_ blocks: [Paper.Block]) -> Paper {
    var paper = Paper(.moreTime, title: "Begäran", language: .swedish, date: CalendarDate(2026, 11, 21))
    paper.blocks = blocks
    return paper
  }

  private var blocks: [Paper.Block] {
    [
      Paper.Block(.heading(level: 1, [.text("Tiden")]), name: "# Tiden"),
      Paper.Block(.paragraph([.text("Jag vill ha 30 timmar.")]), source: Source(rows: ["A01"]), name: "Jag vill ha …."),
      Paper.Block(.list(ordered: false, [Paper.Item([.text("ett")]), Paper.Item([.text("två")])]), name: "- …"),
      Paper.Block(.facts([Paper.Pair([.text("Gräns")], [.text("20 h")])]), name: "Gräns :: …"),
      Paper.Block(.signature(["Namn"])),
    ]
  }

  @Test("Headings and lines to sign are not parts; the rest is read")
  func parts() {
    let draft = Draft(paper(blocks), own: [:])
    #expect(draft.parts.map { $0.words } == ["Jag vill ha 30 timmar.", "ett\ntvå", "Gräns: 20 h"])
    #expect(draft.parts.map { $0.canBeRewritten } == [true, true, false])
    #expect(draft.unapproved == 3)
    #expect(draft.paper == paper(blocks))
  }

  @Test("A text of one's own takes the part's place, a line each, with its source and never as markup")
  func rewritten() {
    let draft = Draft(
      paper(blocks),
      own: [
        "Jag vill ha ….": .init(text: "Första.\n\n<b>Andra</b>\u{202E}."), "- …": .init(text: "tre\r\nfyra\n"),
        "Gräns :: …": .init(text: "tabeller ändras där de kommer ifrån"),
      ])
    let made = draft.paper.blocks
    #expect(made.count == 6)
    #expect(made[1].content == .paragraph([.quoted("Första.")]))
    #expect(made[2].content == .paragraph([.quoted("<b>Andra</b>.")]))
    #expect(made[2].source.rows == ["A01"])
    guard case .list(_, let items) = made[3].content else { return #expect(Bool(false)) }
    #expect(items.map { $0.text.plain } == ["tre", "fyra"])
    #expect(made[4] == blocks[3])
  }

  @Test("An empty text leaves the part out")
  func leftOut() {
    let draft = Draft(paper(blocks), own: ["Jag vill ha ….": .init(isApproved: true, text: "")])
    #expect(draft.paper.blocks.count == blocks.count - 1)
  }

  @Test("An approval lapses when the paper says something else; a text of one's own stays")
  func changed() {
    let own: [String: Draft.Own] = [
      "Jag vill ha ….": .init(isApproved: true, text: "Mitt.", original: "Jag vill ha 29 timmar."),
      "- …": .init(isApproved: true, original: "ett\ntvå"),
    ]
    let parts = Draft(paper(blocks), own: own).parts
    #expect(parts[0].hasChanged && !parts[0].isApproved && parts[0].ownText == "Mitt.")
    #expect(!parts[1].hasChanged && parts[1].isApproved)
  }

  @Test("Line ends and spaces do not make another text; another line does")
  func sameText() {
    #expect(Draft.saysTheSame("ett  två\ntre", "ett två\r\ntre "))
    #expect(Draft.saysTheSame("25\u{A0}§", "25 §"))
    #expect(!Draft.saysTheSame("ett två", "ett\ntvå"))
    #expect(!Draft.saysTheSame("ett två", "ett tva"))
  }

  @Test("A text whose part is gone is not lost")
  func homeless() {
    let draft = Draft(paper(blocks), own: ["Något annat": .init(text: "Kvar."), "Utan text": .init(isApproved: true)])
    #expect(draft.homeless == ["Kvar."])
  }
}
