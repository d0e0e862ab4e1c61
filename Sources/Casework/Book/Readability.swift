/// How hard a Swedish text is to read, by LIX (Björnsson 1968): words per sentence, plus the share of words of more than
/// six letters in per cent. Under 30 is very easy, 30–40 easy, 40–50 medium.
public struct Readability: Sendable, Hashable {
  /// Number of words.
  public let words: Int
  /// Number of sentences, at least 1; a colon ends one.
  public let sentences: Int
  /// Words of more than six letters.
  public let longWords: Int

  /// Measures a text. Numbers are words; a hyphen or an apostrophe inside a word does not divide it.
  public init(of text: some StringProtocol) {
    var words = 0
    var longWords = 0
    var sentences = 0
    let characters = Array(text)
    var letters = 0
    func isInner(_ index: Int) -> Bool {
      guard "-’'".contains(characters[index]), letters > 0, index + 1 < characters.count else { return false }
      return characters[index + 1].isLetter || characters[index + 1].isNumber
    }
    for index in characters.indices {
      let character = characters[index]
      if character.isLetter || character.isNumber || isInner(index) {
        letters += 1
        continue
      }
      if letters > 0 {
        words += 1
        if letters > 6 { longWords += 1 }
        letters = 0
      }
      let endsLine = index + 1 == characters.count || characters[index + 1].isWhitespace
      if ".!?:".contains(character), endsLine || "”»)".contains(characters[index + 1]) { sentences += 1 }
    }
    if letters > 0 {
      words += 1
      if letters > 6 { longWords += 1 }
    }
    self.words = words
    self.sentences = max(1, sentences)
    self.longWords = longWords
  }

  /// The measure, in tenths.
  public var lixTenths: Int {
    guard words > 0 else { return 0 }
    return (words * 10 * words + longWords * 1_000 * sentences) / (sentences * words)
  }
}
