/// *Återkallelse*: a power of attorney, an application or an appeal is taken back.
struct Withdrawal: PlainLetter {
  static let purpose = "Ta tillbaka en fullmakt, en ansökan eller ett överklagande."
  static let englishName = "withdrawal"
  static let englishPurpose = "Take back a power of attorney, an application or an appeal."

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }
}
