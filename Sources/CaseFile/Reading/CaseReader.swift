/// Reads a case file. All errors are found at once, except those that stop the parsing.
///
/// ```swift
/// let document = try CaseReader.read(data)   // Data or [UInt8], YAML or JSON
/// ```
public enum CaseReader {
  /// How a file is written.
  public enum Format: Sendable, Hashable {
    /// YAML 1.1.
    case yaml
    /// JSON, RFC 8259.
    case json
    /// JSON when the file begins with `{"` or `{}`, else YAML.
    case detect
  }

  /// The document in `bytes`.
  public static func read(
    _ bytes: some Collection<UInt8>, format: Format = .detect
  ) throws(FileErrors) -> CaseDocument {
    let text = try SourceText.checked(Array(bytes.prefix(CaseFormat.greatestSize + 1)))
    let root =
      switch format {
      case .yaml: try YAMLSource.root(text)
      case .json: try JSONSource.root(text)
      case .detect: try looksLikeJSON(text) ? JSONSource.root(text) : YAMLSource.root(text)
      }
    return try DocumentReader().read(root)
  }

  private static func looksLikeJSON(_ text: String) -> Bool {
    var bytes = text.utf8.lazy.filter { !" \t\r\n".utf8.contains($0) }.makeIterator()
    guard bytes.next() == UInt8(ascii: "{"), let second = bytes.next() else { return false }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
  }
}
