import HTTPTypes
import Testing

/// What the site answered.
struct Answer: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The address that the answer sends the browser on to.
  var location: String? { headers[.location] }

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// The page.
  ///
  /// - Throws: when it is not well formed.
  func page() throws -> WebPage { WebPage(root: try Element(page: text)) }
}

/// A page, with what tests ask of it.
struct WebPage: Sendable {
  let root: Element

  /// What stands in the browser's tab.
  var title: String { root.all("title").first?.text ?? "" }
  var headings: [String] { root.all("h1").map { $0.text } }
  /// The page's own content, without its frame.
  var main: Element { root.all("main").first ?? Element(name: "main") }
  /// Where the page's own content leads.
  var links: [String] { main.all("a").compactMap { $0["href"] } }
  var forms: [Element] { root.all("form") }
  var language: String? { root["lang"] }

  /// The session's token, which every form carries.
  var token: String? { root.all("input").first { $0["name"] == "token" }?["value"] }

  /// The first form that goes to an address, in the page's own content before its frame.
  func form(to action: String) -> Element? { (main.all("form") + forms).first { $0["action"] == action } }

  /// What a form sends as the page shows it: its hidden fields, what is written and what is chosen.
  func fields(of form: Element) -> [(name: String, value: String)] {
    form.everything.compactMap { field in
      guard let name = field["name"] else { return nil }
      switch field.name {
      case "input":
        if ["radio", "checkbox"].contains(field["type"]), field["checked"] == nil { return nil }
        return (name, field["value"] ?? "")
      case "textarea": return (name, field.text)
      case "select":
        let chosen = field.all("option").first { $0["selected"] != nil } ?? field.all("option").first
        return (name, chosen?["value"] ?? "")
      default: return nil
      }
    }
  }
}
