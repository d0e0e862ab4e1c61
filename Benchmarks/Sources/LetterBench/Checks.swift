import CaseFile
import Foundation
import Letters

/// What must be equal before any time is taken.
enum Checks {
  /// The letter's text and HTML.
  struct Forms: Equatable {
    let text: String
    let html: String

    init(_ paper: Paper) {
      text = TextPaper(paper).text
      html = HTMLPaper(paper).text
    }
  }

  /// The same file gives the same letter, and the text says what the page says, word for word.
  ///
  /// - Returns: how many words were equal.
  static func words(_ subject: LetterCases.Subject) throws -> Int {
    let papers = try (0..<2).map { _ in
      try Templates.standard.paper(subject.letter, from: LetterCases.material(subject.file))
    }
    let forms = papers.map { Forms($0) }
    guard forms[0] == forms[1] else { throw LetterBenchFailure.unequal("\(subject.name): two runs") }
    let text = words(of: forms[0].text)
    // A table too wide for the text stands there as a list, without every column's name.
    let (page, body) = (words(of: plain(forms[0].html)), words(of: plain(forms[0].html, withoutHeads: true)))
    let missing = text.subtracting(page).union(body.subtracting(text))
    guard missing.isEmpty else {
      throw LetterBenchFailure.unequal("\(subject.name): \(missing.sorted().prefix(8).joined(separator: ", "))")
    }
    return text.count
  }

  /// What a page says, without its marks and its style sheet.
  private static func plain(_ html: String, withoutHeads: Bool = false) -> String {
    var text = html
    if withoutHeads {
      text = text.replacingOccurrences(of: "(?s)<thead>.*?</thead>", with: " ", options: .regularExpression)
    }
    if let start = text.range(of: "<style>"), let end = text.range(of: "</style>") {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    text = text.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
    for (sign, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: sign, with: letter)
    }
    return text
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

enum LetterBenchFailure: Error, CustomStringConvertible {
  case usage
  case unequal(String)
  case child(String, Int32)

  var description: String {
    switch self {
    case .usage: "usage: LetterBench measure EXAMPLES FOLDER [--runs N] [--letters N] [--json] | pdf FILE OUTPUT"
    case .unequal(let what): "not equal: \(what)"
    case .child(let program, let code): "\(program) ended with \(code)"
    }
  }
}
