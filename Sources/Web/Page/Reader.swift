import Casework

/// The person at the screen: what language and layer to write in, and whether private text is hidden.
struct Reader: Sendable, Hashable {
  var isEnglish = false
  var layer: Layer = .plain
  var hidesText = false

  /// A text in the reader's language and layer; without an easy text the plain one is easy enough.
  func callAsFunction(_ plain: String, easy: String? = nil, _ english: String) -> String {
    if isEnglish { return english }
    return layer == .easy ? easy ?? plain : plain
  }

  /// `true` for who reads easy Swedish; English has no easy layer.
  var isEasy: Bool { layer == .easy && !isEnglish }

  /// The layer to compose reports in.
  var shownLayer: Layer { isEnglish && layer == .easy ? .plain : layer }

  /// The language as HTML names it.
  var languageCode: String { isEnglish ? "en" : "sv" }
}
