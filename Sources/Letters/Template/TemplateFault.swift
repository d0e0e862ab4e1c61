/// Something wrong in a template: where, and how to mend it. Holds words of the template alone, never a person's.
public struct TemplateFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to write instead, in Swedish.
  public let message: String

  /// A fault on a line.
  public init(file: String, line: Int, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `bilaga.txt, rad 12: …`
  public var description: String { "\(file), rad \(line): \(message)" }
}

/// All that is wrong in one or more templates.
public struct TemplateFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// The faults, in the order of the text.
  public let all: [TemplateFault]

  /// One fault a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
