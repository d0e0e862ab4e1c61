import Casework
import CaseFile
import Letters
import Reports
import Wording

/// The letters there are, what they are for, and what they need.
struct LetterListReport {
  struct Entry: Encodable {
    let name: String
    let purpose: String
    let needs: String
    let languages: [String]
  }

  let language: Language

  var json: [Entry] {
    let english = Set(Templates.standard.letters(.english))
    return Letter.allCases.map { letter in
      Entry(
        name: letter.name(language), purpose: letter.purpose(language), needs: needs(letter),
        languages: english.contains(letter) ? ["sv", "en"] : ["sv"])
    }
  }

  var blocks: [Block] {
    [
      .title(language("Brev och papper", "Letters and papers")),
      .entries(
        json.map { entry in
          Block.Entry(
            "\(entry.name): \(entry.purpose)",
            notes: [
              language("Behöver: ", "Needs: ") + entry.needs
                + (entry.languages.count > 1 ? "" : language("", " In Swedish only."))
            ])
        }),
      .space,
      .remark(
        language(
          "Skriv till exempel: egenmakt brev bilaga mitt-arende.yaml -o bilaga.pdf",
          "For example: egenmakt letter result my-case.yaml -o result.pdf")),
      .remark(language("Inget skickas.", "Nothing is sent.")),
    ]
  }

  private func needs(_ letter: Letter) -> String {
    if letter == .order {
      return language("en ärendefil, och vem som ska svara, med --to.", "a case file, and who is to answer, with --to.")
    }
    return switch letter.needs {
    case .nothing: language("ingenting.", "nothing.")
    case .caseFileIfAny:
      language("ingenting. En ärendefil fyller i det den vet.", "nothing. A case file fills in what it knows.")
    case .caseFile: language("en ärendefil.", "a case file.")
    case .proposalIfAny:
      language(
        "en ärendefil. Med ett förslag eller beslut visas båda sidor.",
        "a case file. With a proposal or decision both sides are shown.")
    case .proposal:
      language(
        "en ärendefil, och beslutet med --with eller som ställningar i filen.",
        "a case file, and the decision with --with or as positions in the file.")
    }
  }
}
