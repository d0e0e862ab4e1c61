import Casework

/// How many rows an order's page holds beside its questions, in points of the printed page.
///
/// It is an estimate on the safe side, with the measures of `paper.typ`: a page too full would put the signature on
/// another page, and a row too many goes in the list that follows.
struct OrderPage {
  /// A4 within its margins, less the head, the title, the greeting and the signature.
  private static let height = 498
  private static let textLine = 15
  private static let lettersOnLine = 80
  private static let betweenParagraphs = 6
  private static let writingLine = 22

  private let form: EvidenceOrder.Form
  private let hasPrivate: Bool
  private var left = OrderPage.height

  /// The page with everything but its rows.
  init(
    form: EvidenceOrder.Form, hasPrivate: Bool, facts: Int, paragraphs: [String],
    questions: [(text: String, lines: Int)]
  ) {
    self.form = form
    self.hasPrivate = hasPrivate
    left -= facts * 18
    for text in paragraphs { left -= OrderPage.paragraph(text) }
    for question in questions {
      left -= OrderPage.paragraph(question.text) + question.lines * OrderPage.writingLine
    }
    // The caption and the head of the table, and what is told of its columns.
    left -= 36
    if form != .help { left -= hasPrivate || form == .care ? 36 : 21 }
  }

  /// So many of the rows with these names that there is room for, at least one; `rest` is what is written of the others.
  func count(_ names: [String], rest: (Int) -> String) -> Int {
    var best = 1
    var used = 0
    for (index, name) in names.enumerated() {
      used += row(name)
      let count = index + 1
      let others = count < names.count ? OrderPage.paragraph(rest(count)) : 0
      if used + others <= left { best = count }
    }
    return min(best, names.count)
  }

  private func row(_ name: String) -> Int {
    let letters =
      switch form {
      case .help: 60
      case .time: hasPrivate ? 26 : 36
      case .care: 34
      }
    return (form == .help ? 16 : 20) + (max(1, name.count) - 1) / letters * 13
  }

  private static func paragraph(_ text: String) -> Int {
    (1 + text.count / lettersOnLine) * textLine + betweenParagraphs
  }
}
