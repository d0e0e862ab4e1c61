import CaseFile
import Testing

/// Files made to hurt the reader end in one error, soon.
struct HostileFileTests {
  private func problems(_ bytes: [UInt8], _ format: CaseReader.Format = .detect) -> [FileProblem] {
    errors(bytes, format: format).map { $0.problem }
  }

  @Test func emptyFiles() {
    #expect(problems([]) == [.empty])
    #expect(problems(Array(" \n\t\r\n".utf8)) == [.empty])
    #expect(problems(Array("# bara en kommentar\n".utf8)) == [.empty])
    #expect(problems([0xEF, 0xBB, 0xBF]) == [.empty])
  }

  @Test func otherRootsThanAMapping() {
    #expect(problems(Array("- egenmakt".utf8)) == [.wrongType])
    #expect(problems(Array("egenmakt".utf8)) == [.wrongType])
    #expect(problems(Array("[]".utf8), .json) == [.wrongType])
  }

  @Test func largeFile() {
    let text = "egenmakt: 1\nanteckningar: " + String(repeating: "a", count: 3 << 20)
    #expect(problems(Array(text.utf8)) == [.tooLarge])
  }

  @Test func deepFiles() {
    for depth in [33, 100, 900] {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(problems(file("rader: " + deep)) == [.tooDeep])
      #expect(problems(file("rader: " + String(repeating: "- ", count: depth) + "a")) != [])
      #expect(problems(Array("{\"rader\": \(deep)}".utf8), .json) == [.tooDeep])
    }
    let open = String(repeating: "[", count: 1 << 20)
    #expect(problems(file("rader: " + open)) == [.syntax])
    #expect(problems(Array("{\"rader\": \(open)".utf8), .json) == [.tooDeep])
    #expect(problems(file("rader:", String(repeating: "- ", count: 1 << 19) + "a")) != [])
  }

  @Test func aliasBomb() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      lines.append(
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]")
    }
    #expect(problems(Array(lines.joined(separator: "\n").utf8)) == [.tooManyAliasExpansions])
  }

  @Test(arguments: ["*a7 : 1", "? *a7", "? [*a7]", "[*a7]: 1", "b: {*a7 : 1}", "b: {[*a7]: 1}", "b: {{c: *a7} : 1}"])
  func aliasBombInKey(key: String) {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...7 {
      lines.append(
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]")
    }
    #expect(problems(Array((lines + [key]).joined(separator: "\n").utf8)) == [.aliasInKey])
  }

  @Test func bytesThatAreNotText() {
    let nul = errors(file("rubrik: a\u{0}b"))
    #expect(nul.map { $0.problem } == [.controlCharacter])
    #expect(nul.map { $0.line } == [2])
    #expect(nul.map { $0.column } == [10])
    #expect(problems(file("rubrik: \u{1B}[31m")) == [.controlCharacter])
    #expect(problems(file("rubrik: \u{80}")) == [.controlCharacter])

    let latin1 = errors(file("rubrik: å") + Array("\nröst: ".utf8) + [0xE5, 0x0A])
    #expect(latin1.map { $0.problem } == [.notUTF8])
    #expect(latin1.map { $0.line } == [3])
    #expect(latin1.map { $0.column } == [7])
    // UTF-16, with its mark or with a zero beside the first letter; two zeros are something else.
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x65, 0x00], [0xFE, 0xFF, 0x00, 0x65], [0x65, 0x00, 0x67], [0x00, 0x65]] {
      #expect(problems(bytes) == [.notUTF8])
    }
    #expect(problems([0x00, 0x00, 0x65]) == [.controlCharacter])
    #expect(problems([0x65, 0xC3]) == [.notUTF8])
    #expect(problems([0xC3]) == [.notUTF8])
  }

  @Test func manyRows() {
    let rows = (1...2_001).map { "- {id: r\($0), behov: övrigt}" }
    #expect(problems(Array((["egenmakt: 1", "rader:"] + rows).joined(separator: "\n").utf8)) == [.tooManyRows])
    let allowed = Array((["egenmakt: 1", "rader:"] + rows.dropLast()).joined(separator: "\n").utf8)
    #expect(problems(allowed) == [])
  }

  @Test func manyErrors() {
    let rows = (1...2_000).map { _ in "- {x: 1}" }
    #expect(problems(Array((["egenmakt: 1", "rader:"] + rows).joined(separator: "\n").utf8)).count == 6_000)
  }

  @Test func longKeysAndNumbers() {
    let long = String(repeating: "9", count: 100_000)
    #expect(problems(file("rader:", "- {id: A, behov: hygien, minuter: \(long)}")) == [.outOfBounds])
    #expect(problems(Array("{\"egenmakt\": 1, \"\(long)\": 1}".utf8)) == [.unknownKey])
  }
}
