import CaseFile
import Casework
import Law
import Wording

/// The rules that decide the rows of a case, for a template.
struct RuleValues {
  static let names: [String: TemplateName] = ["rader": .text, "regel": .text]

  let study: CaseStudy
  let language: MessageLanguage

  /// Each rule once with its rows, in the order of the rows.
  var rows: [Values] {
    var order: [RuleID] = []
    var rows: [RuleID: [String]] = [:]
    for index in study.rows.indices {
      // A row without time of its own has no rule to show.
      if study.subject.moments[index].minutes.greatest?.isZero == true { continue }
      let rule = study.rows[index].rule
      if rows[rule] == nil { order.append(rule) }
      rows[rule, default: []].append(study.document.rows[index].id)
    }
    return order.map { rule in
      let version = Provisions.provision(rule).versionShown(on: study.law.date)
      let source = Source(rows: rows[rule] ?? [], rules: [rule])
      var values = Values()
      values.set("rader", words: language.list(rows[rule] ?? []), source: source)
      values.set("regel", words: language.rule(version), source: source)
      return values
    }
  }
}
