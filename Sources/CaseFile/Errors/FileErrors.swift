/// Everything to mend in a case file, in the order of the file. Never empty.
public struct FileErrors: Error, Sendable, Hashable {
  /// The errors, sorted by line and column.
  public let all: [FileError]

  package init(_ errors: [FileError]) {
    // Sorting by offset too keeps the order of errors at the same place the same in every run.
    all = errors.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset) < (right.element.line, right.element.column, right.offset)
    }.map { $0.element }
  }

  /// One line for each error.
  public func message(_ language: MessageLanguage = .swedish) -> String {
    all.map { $0.message(language) }.joined(separator: "\n")
  }
}

extension FileErrors: CustomStringConvertible {
  /// The messages in Swedish.
  public var description: String { message() }
}
