/// Who takes a position on a row. The raw value is the word of the case file.
public enum PositionHolder: String, Sendable, Hashable, CaseIterable {
  case agency = "försäkringskassan"
  case kommun = "kommunen"
  case court = "domstol"
}
