import Casework

/// The same thing in ordinary Swedish, easy Swedish and English.
func say(_ plain: String, _ english: String, easy: String? = nil) -> LayeredText {
  LayeredText(plain: plain, easy: easy ?? plain, english: english)
}
