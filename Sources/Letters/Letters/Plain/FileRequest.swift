/// *Begäran om akt och motivering*: the papers of the case, and reasons.
struct FileRequest: PlainLetter {
  static let purpose = "Be om allt som finns i ditt ärende, och om skälen för ett beslut."
  static let englishName = "file-request"
  static let englishPurpose = "Ask for everything in your case, and for the reasons of a decision."

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }
}
