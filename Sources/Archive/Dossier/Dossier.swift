public import CaseFile
public import Law

/// Everything the application keeps about one case: the case file, and what belongs to the work with it.
///
/// It is deliberately *not* something the law reads; that is ``document`` alone.
public struct Dossier: Sendable, Equatable {
  /// The case file.
  public var document: CaseDocument
  /// The person's own words about themselves; empty = nothing said.
  public var portrait = ""
  /// Days of the diary, in the order they were written.
  public var diary: [DiaryDay] = []
  /// What the interview keeps besides the case file, by its own names and in its own words.
  public var interview: [String: String] = [:]
  /// What authorities have proposed or decided, as the person pasted it.
  public var proposals: [SavedProposal] = []
  /// Letters under way.
  public var letters: [SavedLetter] = []
  /// The path of the page where the person stopped; `nil` = the first.
  public var place: String?
  /// How the person wants the pages.
  public var settings = Settings()
  /// What is noted of rows beside the case file, by the row's id. A row that is gone keeps its place here, so that its id
  /// is not used again.
  public var rowMarks: [String: RowMark] = [:]

  /// A dossier that holds a case file and nothing else.
  public init(_ document: CaseDocument = CaseDocument()) { self.document = document }

  /// What is noted of a row beside the case file.
  public struct RowMark: Sendable, Equatable {
    /// Where the row's time comes from. The raw value is the word of the dossier's format.
    public enum Source: String, Sendable, Hashable, CaseIterable, Codable {
      case interview = "intervju"
      case diary = "dagbok"
      case file = "fil"
      /// Written by hand in the list of needs.
      case hand = "egen"
    }

    /// Where it comes from; `nil` = not noted.
    public var source: Source?
    /// `true` when the person has locked the row: nothing else than the person changes it.
    public var isLocked: Bool

    /// What is noted of a row.
    public init(source: Source? = nil, isLocked: Bool = false) {
      self.source = source
      self.isLocked = isLocked
    }
  }

  /// How the person wants the pages.
  public struct Settings: Sendable, Equatable {
    /// How deep the texts go. The raw values are those of the lawbook's layers.
    public enum Layer: String, Sendable, Hashable, CaseIterable, Codable {
      case easy = "lättläst"
      case plain = "vanlig"
      case inDepth = "fördjupning"
    }

    /// How deep the texts go.
    public var layer: Layer = .plain
    /// The language of the pages.
    public var language: MessageLanguage = .swedish
    /// `true` when intimate texts are hidden until asked for.
    public var hidesText = false
    /// `true` when papers are printed in large print.
    public var largePrint = false

    /// Ordinary Swedish, nothing hidden.
    public init() {}
  }
}

/// One day of the diary.
public struct DiaryDay: Sendable, Equatable {
  /// The day.
  public var date: CalendarDate
  /// What happened, in the order it was written.
  public var entries: [Entry]
  /// `true` when the person says that the whole day is here: what is not here did not happen.
  public var isWhole = false

  /// A day with what happened on it.
  public init(_ date: CalendarDate, entries: [Entry] = []) {
    self.date = date
    self.entries = entries
  }

  /// One thing that happened.
  public struct Entry: Sendable, Equatable {
    /// Minutes from midnight, 0–1 439; `nil` = not said.
    public var start: Int?
    /// Minutes from midnight, 0–1 439; less than ``start`` = the day after; `nil` = not said.
    public var end: Int?
    /// Minutes it took, 0–1 440, where they are said; `nil` = see ``start`` and ``end``.
    public var minutes: Int?
    /// What was done, in the person's own words.
    public var what: String
    /// The id of the row of the case it belongs to.
    public var row: String?
    /// Who helped, in the person's own words.
    public var helper: String?
    /// Assistants at the same time, 1–10; `nil` = not said.
    public var assistants: Int?
    /// `true` when the day was unusual in this.
    public var isUnusual = false
    /// A note; empty = none.
    public var note = ""

    /// An entry that says what was done.
    public init(_ what: String) { self.what = what }
  }
}

/// What an authority has proposed or decided, as it was pasted.
public struct SavedProposal: Sendable, Equatable {
  /// The name among the proposals; not empty.
  public var id: String
  /// Whose it is; `nil` = not said.
  public var authority: Track?
  /// The day of the paper; `nil` = not said.
  public var date: CalendarDate?
  /// The text as pasted.
  public var text: String
  /// The name of the file it came from; `nil` = pasted.
  public var fileName: String?

  /// A proposal with its text.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A letter under way: what the person has approved of it and what they have written instead.
public struct SavedLetter: Sendable, Equatable {
  /// The name among the letters; not empty.
  public var id: String
  /// Which letter, by its name on the command line, for example `omprövning`.
  public var kind: String
  /// The id of the proposal it answers.
  public var proposal: String?
  /// What is said of each paragraph, by the paragraph's name.
  public var paragraphs: [String: Paragraph] = [:]

  /// A letter of a kind, nothing approved.
  public init(id: String, kind: String) {
    self.id = id
    self.kind = kind
  }

  /// What is said of one paragraph.
  public struct Paragraph: Sendable, Equatable {
    /// `true` when the person has read and approved it.
    public var isApproved: Bool
    /// The person's text instead of the template's; `nil` = the template's.
    public var text: String?
    /// What the template's text was when the person approved or rewrote it; `nil` = not kept.
    public var original: String?

    /// A paragraph, approved or not.
    public init(isApproved: Bool = false, text: String? = nil, original: String? = nil) {
      self.isApproved = isApproved
      self.text = text
      self.original = original
    }
  }
}
