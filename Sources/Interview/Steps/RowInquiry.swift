import CaseFile
import Law

/// What the rules can still ask of one row, looked at by itself: no other row changes it.
struct RowInquiry {
  private let subject: Case
  private let law: Law
  /// The facts whose answers can still change the row's minutes.
  let deciding: [Fact]

  init(_ row: CaseDocument.Row, in document: CaseDocument, under law: Law) {
    self.law = law
    subject = RowInquiry.alone(row, in: document, law)
    var completions = Completions(subject, under: law)
    deciding = completions.decidingRowPoints().compactMap { $0.fact }
  }

  /// Why a fact need not be asked: the rule by which the row gives no time whatever is answered, if there is one.
  var reason: NotNeeded {
    guard let (_, proof, ends) = try? Assessment.proved(subject, under: law),
      ends.allSatisfy({ $0[0][.weekly].greatest.isZero })
    else { return .noRuleAsks }
    return .rowFalls(proof.rows[0][0].rule)
  }

  /// The row with nothing around it. A time nobody has said yet stands as some time: it is asked first, and no rule asks
  /// for less because of it.
  private static func alone(_ row: CaseDocument.Row, in document: CaseDocument, _ law: Law) -> Case {
    var row = row
    row.schedule = nil
    row.facts[.within] = nil
    row.facts[.takenOff] = nil
    let facts = document.facts(of: row)
    if facts.quantity(.minutes)?.greatest ?? 0 == 0 { row.facts[.minutes] = .quantity(1_440) }
    if case .frequency(let often) = facts[.occasions], let count = often.count, count.greatest > 0 {
    } else {
      row.facts[.occasions] = .frequency(StatedFrequency(.exactly(1), per: .week))
    }
    var alone = CaseDocument()
    alone.person = document.person
    alone.circumstances = document.circumstances
    alone.forAllRows = document.forAllRows
    alone.applications = document.applications
    alone.rows = [row]
    if facts.word(.need) == Need.medicalSupport, alone.saysNothing(of: .medicalHoursPerDay, on: law.date) {
      // The hours of need 7 are those of several rows together.
      var hours = FactSheet()
      hours[.medicalHoursPerDay] = .quantity(.between(0, 24))
      alone.circumstances.append(CaseDocument.Block(facts: hours))
    }
    return alone.lawCase()
  }
}

extension Questionnaire {
  /// `false` for a fact that no rule asks of a row of such a kind, so that the row need not be looked through for it.
  func mayDecide(_ fact: Fact, _ facts: FactSheet) -> Bool {
    let need: Need = facts.word(.need) ?? .other
    let content: Content = facts.word(.content) ?? .unknown
    let place: Place = facts.word(.place) ?? .unknown
    switch fact {
    case .content: return need.isPractical
    case .privateMinutes:
      if need.isPractical { return true }
      return (need == .breathing || need == .medicalSupport) && !law.applies(.lss9a3OavsettKaraktar)
    case .careMeasure: return content.mayBeCareMeasure || facts[.selfCare] != nil
    case .selfCare:
      return facts[.careMeasure] != .truth(false) && (content.mayBeCareMeasure || facts[.careMeasure] != nil)
    case .connectMinutes, .manualOrWatched: return need == .tubeFeeding
    case .handsOn: return need == .meals
    case .neededForCleanliness, .medicalReason, .reasonForExtra: return need == .hygiene
    case .painOrBrittleBones: return need == .dressing
    case .insidePrivateMoment: return need.isPractical && (content == .transfer || content == .unknown)
    case .thirdPersonNeeded, .knowsPerson, .knowsDisability, .knowsMode: return need == .communication
    case .deepKnowledge: return law.applies(.lss9a1IngaendeKunskaper)
    case .specialReasons: return place.isOfOthers || place == .unknown
    case .metByPlace: return place != .home && place != .outside && place != .university
    case .sharedWithSpouse: return need == .other || content == .household
    case .seriousUnpredictableRisk: return facts.assistants > 1
    default: return true
    }
  }
}

extension Place {
  /// School, childcare and daily activity, where only special reasons let Försäkringskassan pay.
  fileprivate var isOfOthers: Bool { self == .school || self == .childcare || self == .dailyActivity }
}

extension CaseDocument {
  fileprivate func saysNothing(of fact: Fact, on date: CalendarDate) -> Bool {
    let said = circumstances.last { $0.holds(on: date) && $0.facts[fact] != nil }?.facts[fact]
    return said == nil || said == .unknown
  }
}
