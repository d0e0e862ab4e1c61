public import CaseFile
public import Foundation
import Casework
import Law
import Synchronization
import Wording

/// The letters' texts: a folder for each language with a file for each letter, and `delar` for what several share.
///
/// ```swift
/// let paper = try Templates.standard.paper(.annex, from: material)
/// ```
public final class Templates: Sendable {
  /// Those that come with the program.
  public static let standard = Templates(folder: Bundle.module.bundleURL.appending(path: "Templates"))

  private struct Shelf {
    var letters: [String: Template] = [:]
    var parts: [String: Template] = [:]
  }

  private let folder: URL
  private let shelves = Mutex<[MessageLanguage: Shelf]>([:])

  /// The templates in a folder, read when they are first asked for.
  public init(folder: URL) { self.folder = folder }

  /// A paper: the letter's template filled in.
  ///
  /// - Throws: ``LetterError`` when something is missing or the template has faults; ``Book/Unreadable``.
  public func paper(_ letter: Letter, from material: Material) throws -> Paper {
    let shelf = shelf(material.language)
    guard let template = shelf.letters[letter.fileName] else {
      throw LetterError.notInLanguage(letters(material.language).map { $0.name(material.language) })
    }
    var values = CommonValues.values(material)
    values.merge(try letter.content.init(material).values())
    let day = material.study?.law.date ?? material.day
    let filled: FilledTemplate
    do {
      filled = try template.filled(values, names: letter.names, partials: shelf.parts, on: day)
    } catch {
      throw LetterError.template(error)
    }
    var paper = Paper(
      letter, title: filled.title.plain, language: material.language, date: material.day,
      calculation: letter.content.isCalculation ? material.study.map { .init(lawDay: $0.law.date) } : nil)
    paper.isInvented = material.study?.document.isInvented ?? false
    paper.sender = filled.sender
    paper.recipient = filled.recipient
    paper.references = filled.references
    paper.blocks = filled.blocks
    return paper
  }

  /// The letters that there are in a language.
  public func letters(_ language: MessageLanguage) -> [Letter] {
    let shelf = shelf(language)
    return Letter.allCases.filter { shelf.letters[$0.fileName] != nil }
  }

  /// How hard a letter may be to read; `nil` when there is no such template, or it does not say.
  public func level(_ letter: Letter, _ language: MessageLanguage) -> TemplateLevel? {
    shelf(language).letters[letter.fileName].flatMap { FormCheck($0, hasHead: true).level }
  }

  /// Everything that is wrong in the templates of a language, and the names that no letter uses.
  public func review(_ language: MessageLanguage) -> (faults: [TemplateFault], unused: [String]) {
    let shelf = shelf(language)
    var faults: [TemplateFault] = []
    var names: Set<String> = []
    var met: Set<String> = []
    for (name, template) in shelf.letters.sorted(by: { $0.key < $1.key }) {
      guard let letter = Letter.allCases.first(where: { $0.fileName == name }) else {
        faults.append(TemplateFault(file: template.file, line: 1, "inget brev heter så."))
        continue
      }
      var used: Set<String> = []
      faults += template.faults(names: letter.names, partials: shelf.parts, used: &used)
      names.formUnion(Templates.simple(letter.names))
      met.formUnion(used.map { String($0.split(separator: ".").last ?? "") })
    }
    return (faults, names.subtracting(met).sorted())
  }

  /// What the templates of a language and the list of letters say, for the spell checker.
  package func words(_ language: MessageLanguage) -> [TemplateWords.Line] {
    let place = folder.appending(path: language.code)
    let files = [(place, ""), (place.appending(path: "delar"), "delar/")].flatMap { Templates.texts($0.0, $0.1) }
    let names = Letter.allCases.map { letter in
      TemplateWords.Line(place: letter.rawValue, text: "\(letter.name(language)): \(letter.purpose(language))")
    }
    return files.sorted { $0.name < $1.name }.flatMap { TemplateWords($0.text, file: $0.name).lines } + names
  }

  /// Every name, those inside lists too.
  private static func simple(_ names: [String: TemplateName]) -> [String] {
    names.flatMap { name, sort in
      if case .list(let inner) = sort { return [name] + simple(inner) }
      return [name]
    }
  }

  private func shelf(_ language: MessageLanguage) -> Shelf {
    shelves.withLock { shelves in
      if let known = shelves[language] { return known }
      let place = folder.appending(path: language.code)
      let shelf = Shelf(
        letters: Templates.read(place, ""), parts: Templates.read(place.appending(path: "delar"), "delar/"))
      shelves[language] = shelf
      return shelf
    }
  }

  private static func read(_ folder: URL, _ prefix: String) -> [String: Template] {
    var result: [String: Template] = [:]
    for (name, text) in texts(folder, prefix) {
      result[String(name.dropFirst(prefix.count).dropLast(".txt".count))] = Template(text, file: name)
    }
    return result
  }

  /// The files of a folder that can be read, by name after the prefix.
  private static func texts(_ folder: URL, _ prefix: String) -> [(name: String, text: String)] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.compactMap { file in
      guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) else { return nil }
      return (prefix + file.precomposedStringWithCanonicalMapping, text)
    }
  }
}

extension Letter {
  /// The name of its file, without å, ä and ö.
  package var fileName: String { Spelling.folded(rawValue).replacing("_", with: "-") }
}
