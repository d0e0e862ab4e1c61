/// The forms a paper can take. The raw value is the ending of the file's name.
public enum PaperForm: String, Sendable, Hashable, CaseIterable {
  /// PDF for A4, tagged for PDF/UA-1.
  case pdf
  /// A document for word processors.
  case word = "docx"
  /// A page for a browser, which prints on A4.
  case html
  /// Plain text.
  case text = "txt"
}

/// How a paper is set.
public struct PaperStyle: Sendable, Hashable {
  /// `true` gives large print: 18 points and more air.
  public var isLargePrint: Bool

  /// A style.
  public init(isLargePrint: Bool = false) { self.isLargePrint = isLargePrint }
}
