/// How words and keys are recognised: å, ä and ö may be written a, a and o, and capitals do not matter.
package enum Spelling {
  /// The spelling without capitals and diacritics.
  package static func folded(_ word: String) -> String {
    var result = ""
    // Composed and decomposed letters are the same Character.
    for character in word.lowercased() {
      switch character {
      case "å", "ä": result.append("a")
      case "ö": result.append("o")
      case "é": result.append("e")
      default: result.append(character)
      }
    }
    return result
  }

  /// The word of `words` that `spelling` stands for.
  package static func word(_ spelling: String, among words: [String]) -> String? {
    if words.contains(spelling) { return spelling }
    // Folding is slow and seldom needed: ASCII spelling has as many letters.
    let letters = spelling.unicodeScalars.count
    let candidates = words.filter { $0.count <= letters && letters <= 2 * $0.count }
    guard !candidates.isEmpty else { return nil }
    let wanted = folded(spelling)
    return candidates.first { folded($0) == wanted }
  }

  /// The word that is nearest in spelling, when it is near: at most a third of its letters differ, and at most three.
  package static func nearest(to spelling: String, among words: [String]) -> String? {
    let wanted = Array(folded(spelling).unicodeScalars.prefix(60))
    var best: (word: String, distance: Int)?
    for word in words {
      let letters = Array(folded(word).unicodeScalars)
      let limit = max(1, min(3, letters.count / 3))
      let distance = distance(wanted, letters)
      if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }

  /// Levenshtein distance, O(n · m).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var current = [i + 1]
      for (j, other) in b.enumerated() {
        current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[b.count]
  }
}
