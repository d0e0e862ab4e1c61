import Law

/// One fixed, invented case and its assessment as text, so that two builds of the law can be compared byte by byte.
///
/// The text is JSON without spaces: who decides, the exact sums of both tracks, the size of the proof, and the rule that
/// decided each row. It is made to be compared, not to be read by other programs: its keys may change at any time.
public enum Probe {
  /// What the law of a day says of the child, as UTF-8.
  ///
  /// `on` is the child of its real age on that day, `law` the life of 2026-03-01 under the law of that day. Where there
  /// is no answer, the text says why: `no-such-day`, `before-birth`, or an error of the law.
  public static func answer(year: Int, month: Int, day: Int) -> [UInt8] {
    var text = CompactJSON()
    text.object { text in
      guard let date = CalendarDate(checkedYear: year, month: month, day: day) else {
        return text.member("error", "no-such-day")
      }
      text.member("date", date.description)
      if date < born {
        text.member("on", "before-birth")
      } else {
        text.member("on", child, on: date)
      }
      text.member("law", child.moved(from: described, to: date), on: date)
    }
    return text.bytes
  }
}

extension CompactJSON {
  fileprivate mutating func member(_ key: String, _ subject: Case, on date: CalendarDate) {
    do throws(LawError) {
      let (assessment, proof, _) = try Assessment.proved(subject, under: Law(on: date))
      object(key) { text in
        text.write(assessment)
        text.member("nodes", proof.nodes.count)
        text.member("facts", proof.facts.count)
        text.object("rows") { text in
          for index in subject.moments.indices {
            text.array(subject.moments[index].id) { text in
              for track in proof.rows { text.element(track[index].rule.slug.description) }
            }
          }
        }
      }
    } catch {
      switch error {
      case .beforeFirstDay: member(key, "before-first-day")
      case .tooLarge: member(key, "too-large")
      }
    }
  }

  private mutating func write(_ assessment: Assessment) {
    member("authority", Int(assessment.authority.rawValue))
    member("right", Int(assessment.right.rawValue))
    member("rule", assessment.decidingRule.slug.description)
    member("marks", assessment.marks.rawValue.description)
    object("agency") { text in text.write(assessment.agency) }
    object("kommun") { text in text.write(assessment.kommun) }
  }

  private mutating func write(_ track: TrackAssessment) {
    let amounts = TrackAmount.allCases.map { track.bounds($0) }
    array("secure") { text in for amount in amounts { text.element(amount.secure.description) } }
    array("likely") { text in for amount in amounts { text.element(amount.likely.description) } }
    array("possible") { text in for amount in amounts { text.element(amount.possible.description) } }
  }
}
