/// The language of a message.
public enum MessageLanguage: Sendable, Hashable, CaseIterable {
  case swedish, english
}

/// The same words in both languages.
struct Wording: Sendable, Hashable {
  let swedish: String
  let english: String

  init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }

  func text(_ language: MessageLanguage) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
