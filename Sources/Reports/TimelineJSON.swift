package import Law

/// A period for other programs.
package struct TimelineJSON: Encodable {
  struct Part: Encodable {
    let from: String
    let to: String
    let days: Int
    let authority: String
    let basicNet: JSONReport.Span
    let granted: JSONReport.Span
  }

  let format = "egenmakt-timeline-1"
  let parts: [Part]
  let total: JSONReport.Span

  package init(_ timeline: Timeline) {
    parts = timeline.parts.map { part in
      Part(
        from: part.from.description, to: part.to.description, days: part.days,
        authority: "\(part.assessment.authority)",
        basicNet: JSONReport.Span(part.assessment.shown.bounds(.basicNet)),
        granted: JSONReport.Span(part.assessment.granted))
    }
    total = JSONReport.Span(timeline.minutes { $0.granted })
  }
}
