public import CaseFile
public import Foundation
public import Law
import Synchronization

/// The book of law in the words people read: each provision, question and term in layers, and what people learnt from
/// the guide of 2021.
///
/// A section's texts are read when they are first asked for and kept.
///
/// ```swift
/// let text = try Book.standard.text(.hygienSminkning, on: today)
/// print(text.easy)
/// ```
public final class Book: Sendable {
  /// A file of the book that cannot be read: a fault of the program or of who has just edited it.
  public struct Unreadable: Error, CustomStringConvertible {
    /// The file, relative to the folder of the book.
    public let file: String
    /// What is wrong in it; `nil` when the file is missing.
    public let errors: FileErrors?

    /// The file, and its errors one a line.
    public var description: String {
      guard let errors else { return "\(file): filen saknas" }
      return "\(file):\n\(errors.message())"
    }
  }

  /// The book that comes with the program.
  public static let standard = Book(folder: Bundle.module.bundleURL.appending(path: "Texts"))

  private let folder: URL
  private let sections = Mutex<[String: [RuleID: [LayeredText]]]>([:])
  private let facts = Mutex<[Fact: FactText]?>(nil)
  private let questions = Mutex<[ContestedQuestion: LayeredText]?>(nil)
  private let words = Mutex<[Term]?>(nil)
  private let entries = Mutex<[GuideEntry]?>(nil)

  /// The book in a folder.
  public init(folder: URL) { self.folder = folder }

  // MARK: Provisions

  /// The texts of a rule, one for each of its versions and in their order.
  ///
  /// - Throws: ``Unreadable``.
  public func texts(_ rule: RuleID) throws -> [LayeredText] {
    let section = Provisions.section(rule)
    let path = section.path.description
    let texts = try sections.withLock { known in
      if let texts = known[path] { return texts }
      let texts = try read("\(path).yaml") { bytes throws(FileErrors) in try BookReader.section(section, bytes) }
      known[path] = texts
      return texts
    }
    guard let versions = texts[rule] else { throw Unreadable(file: "\(path).yaml", errors: nil) }
    return versions
  }

  /// The text of the version in force on a day; where none is, of the newest.
  ///
  /// - Throws: ``Unreadable``.
  public func text(_ rule: RuleID, on date: CalendarDate) throws -> LayeredText {
    let versions = Provisions.provision(rule).versions
    let texts = try texts(rule)
    return texts[versions.firstIndex { $0.applies(on: date) } ?? 0]
  }

  // MARK: Questions

  /// What the book adds to the question for a fact.
  ///
  /// - Throws: ``Unreadable``.
  public func text(_ fact: Fact) throws -> FactText {
    let all = try kept(facts, "Facts.yaml") { bytes throws(FileErrors) in try BookReader.facts(bytes) }
    guard let text = all[fact] else { throw Unreadable(file: "Facts.yaml", errors: nil) }
    return text
  }

  /// What is disputed, in layers.
  ///
  /// - Throws: ``Unreadable``.
  public func text(_ question: ContestedQuestion) throws -> LayeredText {
    let all = try kept(questions, "Contested.yaml") { bytes throws(FileErrors) in try BookReader.contested(bytes) }
    guard let text = all[question] else { throw Unreadable(file: "Contested.yaml", errors: nil) }
    return text
  }

  // MARK: Words and the guide

  /// The glossary, in Swedish alphabetical order.
  ///
  /// - Throws: ``Unreadable``.
  public func glossary() throws -> [Term] {
    try kept(words, "Glossary.yaml") { bytes throws(FileErrors) in try BookReader.glossary(bytes) }
  }

  /// What people learnt from the guide of 2021, in its order.
  ///
  /// - Throws: ``Unreadable``.
  public func guide() throws -> [GuideEntry] {
    try kept(entries, "Guide2021.yaml") { bytes throws(FileErrors) in try BookReader.guide(bytes) }
  }

  /// Entries of the guide about a rule that no longer hold as the guide has them.
  ///
  /// - Throws: ``Unreadable``.
  public func outdatedGuide(_ rule: RuleID) throws -> [GuideEntry] {
    try guide().filter { $0.standing != .same && $0.rules.contains(rule) }
  }

  // MARK: Files

  private func kept<Content>(
    _ store: borrowing Mutex<Content?>, _ file: String, _ reading: ([UInt8]) throws(FileErrors) -> Content
  ) throws -> Content where Content: Sendable {
    try store.withLock { content in
      if let content { return content }
      let new = try read(file, reading)
      content = new
      return new
    }
  }

  private func read<Content>(
    _ file: String, _ reading: ([UInt8]) throws(FileErrors) -> Content
  ) throws -> Content {
    guard let data = try? Data(contentsOf: folder.appending(path: file)) else {
      throw Unreadable(file: file, errors: nil)
    }
    do {
      return try reading([UInt8](data))
    } catch {
      throw Unreadable(file: file, errors: error)
    }
  }
}
