/// Something said in the file: a value, or the word `okänt`. What is not said at all is `nil` where this is used.
public enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// `okänt`.
  case unknown
  /// This.
  case known(Value)

  /// The value, or `nil` when it is unknown.
  public var value: Value? {
    switch self {
    case .unknown: nil
    case .known(let value): value
    }
  }
}
