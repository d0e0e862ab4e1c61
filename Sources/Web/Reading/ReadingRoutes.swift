extension Routes {
  /// The pages that are read: why, the law, the decisions, the words, help.
  func addReading() {
    get(.why, WhyPage.whole)
    get(.whyRow, WhyPage.row)
    get(.law, LawPages.contents)
    get(.lawSection, LawPages.section)
    get(.lawComparison, LawPages.comparison)
    get(.contested, LawPages.contested)
    get(.years, YearsPage.show)
    get(.lawRule, LawPages.rule)
    get(.decisions, DecisionPages.front)
    post(.decisions, DecisionPages.search)
    get(.decisionsOnRule, DecisionPages.onRule)
    get(.decisionsLikeRow, DecisionPages.likeRow)
    get(.decision, DecisionPages.one)
    get(.glossary, GlossaryPages.all)
    get(.word, GlossaryPages.one)
    get(.help, HelpPage.show)
    get(.accessibility, AccessibilityPage.show)
  }
}
