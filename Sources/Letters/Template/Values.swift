/// What a template may name: the words, the questions and the lists that a letter gives it.
public indirect enum TemplateName: Sendable, Hashable {
  /// Words; as a section: only when there are any.
  case text
  /// Yes or no, for a section alone.
  case flag
  /// A section once for each thing, with names of its own.
  case list([String: TemplateName])
}

/// Values for a template, by name.
///
/// A value never becomes a part of the template's structure: it is put in place after the text has been divided into
/// headings, paragraphs and cells.
public struct Values: Sendable {
  /// One value.
  enum Value: Sendable {
    case text([Paper.Inline], Source)
    case flag(Bool)
    case list([Values])
  }

  private(set) var all: [String: Value] = [:]

  /// No values.
  public init() {}

  /// The program's own words; nothing for `nil` or an empty text.
  public mutating func set(_ name: String, _ text: String?, source: Source = Source()) {
    all[name] = .text(text.map { $0.isEmpty ? [] : [.text(SafeText.together(SafeText.line($0)))] } ?? [], source)
  }

  /// Words of somebody else as they were written, made safe to show; nothing for `nil` or an empty text.
  public mutating func set(_ name: String, words: String?, source: Source = Source()) {
    let safe = SafeText.lines(words ?? "")
    let isEmpty = safe.allSatisfy { $0 == " " || $0 == "\n" }
    all[name] = .text(isEmpty ? [] : [.quoted(safe)], source)
  }

  /// A provision or a decision as it is cited.
  public mutating func set(_ name: String, reference: String?, source: Source = Source()) {
    all[name] = .text(reference.map { [.reference(SafeText.line($0))] } ?? [], source)
  }

  /// Yes or no.
  public mutating func set(_ name: String, _ flag: Bool) { all[name] = .flag(flag) }

  /// Things with values of their own.
  public mutating func set(_ name: String, _ list: [Values]) { all[name] = .list(list) }

  /// Takes over values; those already there by the same name are replaced.
  public mutating func merge(_ other: Values) { all.merge(other.all) { $1 } }
}
