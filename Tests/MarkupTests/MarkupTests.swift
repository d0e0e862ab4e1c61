import Foundation
import Markup
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Uppmärkning: det någon har skrivit blir aldrig märken")
struct MarkupTests {
  @Test("text och attribut skyddas")
  func escaping() {
    let node: Markup = .element("p", [.init("title", "\"a\" & <b>")], [.text("1 < 2 & \"x\" > 0")])
    #expect(node.rendered == "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; \"x\" &gt; 0</p>")
  }

  @Test("tomma element: figurer sluts i sig själva, andra med slutmärke")
  func empty() {
    #expect(Markup.element("rect", [.init("x", 3)]).rendered == "<rect x=\"3\"/>")
    #expect(Markup.element("td").rendered == "<td></td>")
    #expect(Markup.group([.text("a"), .element("br")]).rendered == "a<br/>")
  }

  @Test("vilken text som helst kommer tillbaka ur en riktig läsare", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var text = ""
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let alphabet = Array("\n\t<>&\"'åäöÅ 1a]]>–€\u{1F600}")
      text.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    let node: Markup = .element("g", [.init("a", text)], [.text(text)])
    let document = try XMLDocument(xmlString: node.rendered)
    let root = try #require(document.rootElement())
    #expect(root.stringValue == text)
    #expect(root.attribute(forName: "a")?.stringValue == text)
  }
}
