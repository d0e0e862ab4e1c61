import Casework
import Law

/// A case as the result page needs it: what the law says, what is open, and how far it is to the line.
struct CaseInsight: Sendable {
  let study: CaseStudy
  let questions: OpenQuestions
  let margin: Margin

  init(_ study: CaseStudy) throws(LawError) {
    self.study = study
    questions = try OpenQuestions(study.subject, under: study.law)
    margin = try Margin(study.subject, under: study.law)
  }
}
