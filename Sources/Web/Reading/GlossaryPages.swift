import Casework
import Law
import Markup

/// The words of the field.
enum GlossaryPages {
  static func all(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let groups = letters(try Library.book.glossary())
    return .page(
      Page(
        title: reader("Ordlista", "Glossary"), place: .glossary,
        main: [
          .heading(1, reader("Ordlista", "Glossary")),
          .paragraph(
            reader(
              "Ord som används i lagar, beslut och papper om assistans. Varje ord är förklarat, och det engelska ordet står bredvid.",
              easy: "Här är svåra ord. Tryck på ett ord så får du veta vad det betyder.",
              "Words of laws, decisions and papers on assistance, with the English term beside each."), class: "lead"),
          .element(
            "nav", class: "tools", [.init("aria-label", reader("Bokstäver", "Letters"))],
            groups.map { .element("a", class: "tool", [.init("href", "#\(anchor($0.letter))")], [.text($0.letter)]) }),
        ]
          + groups.flatMap { group -> [Markup] in
            [
              .heading(2, group.letter, id: anchor(group.letter)),
              .list(
                group.terms.map { term in
                  .group([
                    .link(term.word, to: .word(term)),
                    .element("span", class: "quiet", [.init("lang", "en")], [.text(" \(term.english)")]),
                  ])
                }),
            ]
          }))
  }

  /// The words by their first letter, in the order of the glossary.
  private static func letters(_ terms: [Term]) -> [(letter: String, terms: [Term])] {
    var groups: [(letter: String, terms: [Term])] = []
    for term in terms {
      let letter = term.word.prefix { $0 == term.word.first }.prefix(1).uppercased()
      if groups.last?.letter == letter {
        groups[groups.count - 1].terms.append(term)
      } else {
        groups.append((letter, [term]))
      }
    }
    return groups
  }

  private static func anchor(_ letter: String) -> String {
    switch letter {
    case "Å": "bokstav-aa"
    case "Ä": "bokstav-ae"
    case "Ö": "bokstav-oe"
    default: "bokstav-\(letter.lowercased())"
    }
  }

  static func one(_ visit: Visit) async throws -> Reply {
    guard let term = try visit.word("ord").flatMap({ try Library.term($0) }) else { throw Refusal.notFound }
    let reader = visit.reader
    let heading = reader(term.word.capitalisedWord, "\(term.english) (\(term.word))")
    return .page(
      Page(
        title: heading, place: .glossary,
        main: [
          .element("p", class: "crumb", [], [.link(reader("Ordlista", "Glossary"), to: .glossary)]),
          .heading(1, heading), .card([.prose(reader.text(term.meaning))]),
        ] + otherLayer(term, reader) + [.pairs(try facts(term, reader))]))
  }

  /// The word said once more, in the other way.
  private static func otherLayer(_ term: Term, _ reader: Reader) -> [Markup] {
    if reader.isEnglish {
      return [.details("In Swedish", [.swedish(reader, [.prose(term.meaning.plain), .prose(term.meaning.easy)])])]
    }
    return reader.isEasy
      ? [.details("Samma sak med fler ord", [.prose(term.meaning.plain)])]
      : [.heading(2, "Lättläst"), .prose(term.meaning.easy)]
  }

  private static func facts(_ term: Term, _ reader: Reader) throws -> [(name: String, value: Markup)] {
    var facts: [(name: String, value: Markup)] = []
    func add(_ name: String, _ links: [Markup]) {
      if !links.isEmpty { facts.append((name, .group(Markup.separated(links)))) }
    }
    add(reader("Kallas också", "Also called"), term.alsoCalled.map { .swedishPart(reader, $0) })
    if !reader.isEnglish {
      facts.append((reader("På engelska", ""), .element("span", [.init("lang", "en")], [.text(term.english)])))
    }
    let seeAlso = try term.seeAlso.map { word in
      try Library.term(named: word).map { Markup.link(reader($0.word, $0.english), to: .word($0)) } ?? .text(word)
    }
    add(reader("Se också", "See also"), seeAlso)
    add(reader("Regler", "Rules"), term.rules.map { .link("\($0.slug)", to: .rule($0)) })
    return facts
  }
}

extension String {
  /// The first letter a capital, the rest as it is.
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}
