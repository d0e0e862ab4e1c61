/// *Fullmakt*: somebody may act for the person, in what, and until when.
struct PowerOfAttorney: PlainLetter {
  static let purpose = "Låt någon föra din talan: i vad, och till vilken dag."
  static let englishName = "power-of-attorney"
  static let englishPurpose = "Let somebody act for you: in what, and until which day."

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }
}
