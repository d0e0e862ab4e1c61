/// How hard a text is to read.
///
/// Swedish is measured by LIX (Björnsson 1968): words per sentence, plus the share of words of more than
/// six letters in per cent. Under 30 is very easy, 30–40 easy, 40–50 medium. English
/// is measured by ARI, the Automated Readability Index (Senter and Smith 1967): letters per word and words per sentence,
/// as the school year that reads it; 5 is about eleven years of age, 8 about fourteen.
public struct Readability: Sendable, Hashable {
  /// Number of words.
  public let words: Int
  /// Number of sentences, at least 1; a colon ends one.
  public let sentences: Int
  /// Words of more than six letters.
  public let longWords: Int
  /// Letters and figures of all the words.
  public let letters: Int

  /// Measures a text. Numbers are words; a hyphen or an apostrophe inside a word does not divide it.
  public init(of text: some StringProtocol) {
    var words = 0
    var longWords = 0
    var sentences = 0
    var allLetters = 0
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
        allLetters += 1
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
    self.letters = allLetters
  }

  /// ARI, for English, in tenths: 4.71 × letters per word + 0.5 × words per sentence − 21.43.
  public var ariTenths: Int {
    guard words > 0 else { return 0 }
    return (471 * letters * sentences + 50 * words * words - 2_143 * words * sentences) / (10 * words * sentences)
  }

  /// LIX, in tenths.
  public var lixTenths: Int {
    guard words > 0 else { return 0 }
    return (words * 10 * words + longWords * 1_000 * sentences) / (sentences * words)
  }
}
