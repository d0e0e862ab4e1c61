/// *Begäran om anstånd*: more time to answer or to send papers.
struct MoreTime: PlainLetter {
  static let purpose = "Be om längre tid att svara eller att skicka underlag."
  static let englishName = "more-time"
  static let englishPurpose = "Ask for more time to answer or to send evidence."

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }
}
