package import Casework
import Law
package import Wording

/// The way from rules to their code, tests and decisions.
package struct CoverageReport {
  package let rows: [Coverage.Row]
  package let language: Language

  package init(rows: [Coverage.Row], language: Language) {
    self.rows = rows
    self.language = language
  }

  package var blocks: [Block] {
    var branches: [Block.Branch] = []
    for row in rows {
      branches.append(Block.Branch(depth: 0, text: "\(row.rule.slug)"))
      add(language("Bestämmelse", "Provision"), [row.provision.description], &branches)
      add(language("Kod", "Code"), row.code.map(\.description), &branches)
      add(language("Tester", "Tests"), row.tests.map(\.description), &branches)
      add(language("Avgöranden", "Decisions"), row.decisions, &branches)
    }
    let tested = rows.count { !$0.tests.isEmpty }
    let decided = rows.count { !$0.decisions.isEmpty }
    return [
      .title(language("Från regel till kod, test och avgörande", "From rule to code, test and decision")),
      .tree(branches),
      .remark(
        language(
          "\(rows.count) regler: \(tested) nämns av tester, \(decided) har publicerade avgöranden.",
          "\(rows.count) rules: \(tested) are named by tests, \(decided) have published decisions.")),
    ]
  }

  private func add(_ name: String, _ values: [String], _ branches: inout [Block.Branch]) {
    guard !values.isEmpty else { return }
    branches.append(Block.Branch(depth: 1, text: "\(name): \(values.joined(separator: ", "))", isQuiet: true))
  }
}
