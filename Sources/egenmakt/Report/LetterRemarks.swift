import Casework
import Law
import Letters

/// What the person should know of a letter that does not stand in it.
struct LetterRemarks {
  private let material: Material
  private let letter: Letter
  private let language: Language

  init(_ material: Material, _ letter: Letter, _ language: Language) {
    self.material = material
    self.letter = letter
    self.language = language
  }

  /// The remarks, the most important first.
  var all: [String] { letter == .reconsideration ? lastDay + lessByLaw : [] }

  private var lastDay: [String] {
    [
      language(
        "Begäran ska ha kommit in till Försäkringskassan inom två månader från den dag du fick beslutet.",
        "The request must reach Försäkringskassan within two months of the day you received the decision.")
    ]
  }

  /// A letter asks for what the person counts; where the law gives less, that should be known before it is signed.
  private var lessByLaw: [String] {
    guard let study = material.study else { return [] }
    let rows = study.rows.indices.filter { index in
      let claim = study.claimed.rows[index]
      return !study.rows[index].isOpen && study.rows[index].takenOver.isZero && !claim.isInside
        && study.rows[index].total < claim.basic + claim.other + claim.nightCredit
    }.map { study.subject.moments[$0].id }
    guard !rows.isEmpty else { return [] }
    let names = rows.joined(separator: ", ")
    return [
      language(
        "Brevet begär det du har räknat. Lagen ger mindre på \(names). Se varför: egenmakt varför FIL RAD",
        "The letter asks for what you count. The law gives less on \(names). See why: egenmakt why FILE ROW")
    ]
  }
}
