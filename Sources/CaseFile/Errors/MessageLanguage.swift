/// The language of a message.
public enum MessageLanguage: Sendable, Hashable, CaseIterable {
  case swedish, english
}

/// The same words in both languages.
package struct Wording: Sendable, Hashable {
  package let swedish: String
  package let english: String

  package init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }

  package func text(_ language: MessageLanguage) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
