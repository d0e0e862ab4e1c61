/// A template filled in: its head and its parts.
struct FilledTemplate {
  var title: [Paper.Inline] = []
  var sender: [[Paper.Inline]] = []
  var recipient: [[Paper.Inline]] = []
  var references: [Paper.Pair] = []
  var blocks: [Paper.Block] = []
}

/// How hard a template may be to read.
public enum TemplateLevel: String, Sendable, Hashable, CaseIterable {
  /// LIX under 40.
  case plain = "vanlig"
  /// LIX under 30.
  case easy = "lättläst"
}

/// The lines of a template's head.
enum HeadKey: String, CaseIterable {
  /// The title.
  case title = "titel"
  /// A line of who writes.
  case sender = "från"
  /// A line of to whom.
  case recipient = "till"
  /// `uppgift: Diarienummer :: {{…}}`.
  case reference = "uppgift"
  /// `vanlig` or `lättläst`.
  case level = "nivå"
}
