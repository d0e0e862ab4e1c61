/// How the cells of a table are kept apart.
public enum TableFormat: Sendable, Hashable, CaseIterable {
  /// Semicolons, as Swedish spreadsheet programs write CSV. Numbers have a decimal comma.
  case semicolons
  /// Commas, RFC 4180. Numbers have a decimal point.
  case commas
  /// Tabs. Numbers have a decimal comma.
  case tabs

  var separator: UInt8 {
    switch self {
    case .semicolons: UInt8(ascii: ";")
    case .commas: UInt8(ascii: ",")
    case .tabs: UInt8(ascii: "\t")
    }
  }

  var hasDecimalComma: Bool { self != .commas }
}
