public import Law

/// How deep a text goes. The same thing is said three times, for three readers.
public enum Layer: String, Sendable, Hashable, CaseIterable {
  /// Easy Swedish: short sentences, one thing at a time, hard words explained at once.
  case easy = "lättläst"
  /// Plain Swedish, meant to be read aloud.
  case plain = "vanlig"
  /// For who must quote: citation, versions, decisions for and against, contested readings with holders, confidence.
  /// Composed from data, never written.
  case inDepth = "fördjupning"
}

/// One text in the layers that are written.
public struct LayeredText: Sendable, Hashable {
  /// Ordinary Swedish, 1–4 sentences.
  public let plain: String
  /// Easy Swedish, one sentence a line.
  public let easy: String
  /// The plain text in English.
  public let english: String

  /// The three texts of one thing.
  public init(plain: String, easy: String, english: String) {
    self.plain = plain
    self.easy = easy
    self.english = english
  }
}

/// What the book adds to a question of the fact catalogue.
public struct FactText: Sendable, Hashable {
  /// The question in easy Swedish, one sentence a line.
  public let easyQuestion: String
  /// How to answer, in easy Swedish; `nil` when the question says enough.
  public let easyHelp: String?
  /// Why it is asked and how one finds the answer, in ordinary Swedish.
  public let plainHelp: String?
}

/// A word of the field, explained.
public struct Term: Sendable, Hashable {
  /// The word.
  public let word: String
  /// Other words for the same thing.
  public let alsoCalled: [String]
  /// The English term.
  public let english: String
  /// The identifier used in code and data, where there is one.
  public let identifier: String?
  /// What it means, in layers.
  public let meaning: LayeredText
  /// Words to read next.
  public let seeAlso: [String]
  /// Rules that govern it.
  public let rules: [RuleID]
}

/// One thing people have learnt from the applicants' guide of 2021, and how it stands against the law today.
public struct GuideEntry: Sendable, Hashable {
  /// How the guide stands today.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Right then and right now.
    case same = "samma"
    /// The law has changed after the middle of 2021.
    case changed = "ändrad"
    /// Out of date already in 2021.
    case stale = "inaktuell"
    /// Was never right.
    case wrong = "fel"
    /// Right as far as it goes.
    case incomplete = "ofullständig"
    /// Disputed or unsupported.
    case uncertain = "osäker"
  }

  /// `G-14`.
  public let id: String
  /// What it is about, in a few words.
  public let subject: String
  /// How it stands.
  public let standing: Standing
  /// "Förr …"
  public let before: String
  /// "Nu …"
  public let now: String
  /// Both in easy Swedish.
  public let easy: String
  /// Both in English.
  public let english: String
  /// The rules it is about.
  public let rules: [RuleID]
}
