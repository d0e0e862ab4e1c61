import Testing

@testable import Web

@Suite("Forms as browsers send them")
struct FormTests {
  @Test(
    "URL-encoded fields are decoded, in order",
    arguments: [
      ("a=1&b=2", [("a", "1"), ("b", "2")]), ("", []),
      ("text=kaf%C3%A9+och%20te%2B1", [("text", "kafé och te+1")]),
      ("svar=a&svar=b", [("svar", "a"), ("svar", "b")]), ("tom=", [("tom", "")]),
    ])
  func decoded(text: String, fields: [(String, String)]) throws {
    let form = try #require(Form(urlEncoded: text))
    #expect(form.fields.map { $0.name } == fields.map { $0.0 })
    #expect(form.fields.map { $0.value } == fields.map { $0.1 })
  }

  @Test(
    "What is not percent-encoded is refused, not guessed", arguments: ["a=%", "a=%4", "a=%zz", "a=å", "a=\u{0}", "a=<"])
  func malformed(text: String) { #expect(Form(urlEncoded: text) == nil) }

  @Test("Line ends of browsers become those of files")
  func lines() throws {
    #expect(try #require(Form(urlEncoded: "t=ett%0D%0Atv%C3%A5"))["t"] == "ett\ntvå")
  }

  private static let type = "multipart/form-data; boundary=----gr\u{E4}ns".replacing("ä", with: "a")

  private static func body(_ parts: [(head: String, content: String)], end: String = "--\r\n") -> [UInt8] {
    let fields = parts.map { "------grans\r\n\($0.head)\r\n\r\n\($0.content)\r\n" }
    return Array((fields.joined() + "------grans\(end)").utf8)
  }

  @Test("A form with a file gives its fields and the file's bytes, line ends and all")
  func file() throws {
    let body = Self.body([
      ("Content-Disposition: form-data; name=\"token\"", "abc"),
      (
        "Content-Disposition: form-data; name=\"fil\"; filename=\"a.yaml\"\r\nContent-Type: text/yaml",
        "rader:\r\n- x\n"
      ),
    ])
    let form = try #require(Form(multipart: body, contentType: Self.type))
    #expect(form["token"] == "abc")
    #expect(form.file == Array("rader:\r\n- x\n".utf8))
  }

  @Test("A file that nobody chose is no file")
  func noFile() throws {
    let head = "Content-Disposition: form-data; name=\"fil\"; filename=\"\"\r\nContent-Type: application/octet-stream"
    let form = try #require(Form(multipart: Self.body([(head, "")]), contentType: Self.type))
    #expect(form.file == nil)
  }

  @Test("A body cut off anywhere is refused")
  func cut() {
    let body = Self.body([("Content-Disposition: form-data; name=\"a\"", "b")], end: "--")
    #expect(Form(multipart: body, contentType: Self.type) != nil)
    for count in 0..<(body.count - 2) {
      #expect(Form(multipart: Array(body.prefix(count)), contentType: Self.type) == nil, "efter \(count) byte")
    }
  }

  @Test("Random bytes never stop the program")
  func random() {
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "--", "----grans", "\r\n", "\r\n\r\n",
      "Content-Disposition: form-data; name=\"", "\"", "x", "%", ";",
    ]
    for _ in 0..<2_000 {
      let text = (0..<(next() % 12)).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
      _ = Form(multipart: Array(text.utf8), contentType: Self.type)
      _ = Form(urlEncoded: text)
    }
  }
}
