/// Who tells the facts. The raw value is the word of the case file.
public enum Voice: String, Sendable, Hashable, CaseIterable {
  case person = "personen"
  case relative = "anhörig"
  /// Vårdnadshavare, god man, förvaltare or agent.
  case representative = "företrädare"
  case authority = "myndighet"
  case professional = "professionell"
  case court = "domstol"
}
