import CaseFile
import Casework
import Law

/// Values that every template may name.
enum CommonValues {
  static let names: [String: TemplateName] = [
    "namn": .text, "född": .text, "idag": .text, "lagdag": .text, "känd-till": .text, "dnr": .text,
    "beslutsdatum": .text, "fick-del": .text,
  ]

  static func values(_ material: Material) -> Values {
    let language = material.language
    var values = Values()
    let person = material.study?.document.person
    values.set("namn", words: person?.name)
    values.set("född", person?.born?.value.map { language.date($0) })
    values.set("idag", language.date(material.day))
    values.set("lagdag", material.study.map { language.date($0.law.date) })
    values.set("känd-till", language.date(Law.horizon))
    values.set("dnr", words: material.details.caseNumber)
    values.set("beslutsdatum", material.details.decided.map { language.date($0) })
    values.set("fick-del", material.details.received.map { language.date($0) })
    return values
  }
}
