/// *Anmälan om ändrade förhållanden*: what is no longer as it was.
struct Changes: PlainLetter {
  static let purpose = "Anmäl det som har ändrats: flytt, skola, sjukhus, annan hjälp."
  static let englishName = "changes"
  static let englishPurpose = "Report what has changed: home, school, hospital, other help."

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }
}
