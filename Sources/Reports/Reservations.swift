import Casework
import Law
import Wording

extension CaseStudy {
  /// What the hours take for granted although nobody has said it, and what the bounds are.
  func reservations(_ language: Language) -> [Block] {
    var texts: [String] = []
    if subject.circumstances(on: law.date).housing == .unknown {
      texts.append(
        language(
          "Timmarna är räknade som om du inte bor i gruppbostad eller bostad med särskild service. Där blir de färre.",
          "The hours are computed as if you do not live in a group home or special-service housing. There they are fewer."
        ))
    }
    if subject.born == nil {
      texts.append(
        language(
          "Timmarna är räknade som för en vuxen, eftersom födelsedagen inte är sagd. För ett barn görs föräldraavdrag.",
          "The hours are computed as for an adult, since the birth date is not said. For a child there is a parental deduction."
        ))
    }
    if !assessment.hasExactBounds {
      texts.append(
        language(
          "Så mycket är öppet att alla kombinationer av svar inte är prövade. Spannen är vidare än de behöver vara, aldrig smalare.",
          "So much is open that not all combinations of answers were tried. Ranges are wider than need be, never narrower."
        )
      )
    }
    return texts.map { .remark($0) }
  }
}
