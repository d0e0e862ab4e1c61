extension Provisions {
  /// 9 a § LSS, behov 6: förebyggande stöd vid psykisk funktionsnedsättning.
  public static let preventiveSupport: [Provision] = [
    Provision(
      .lss9a1Forebyggande, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § första stycket 6 LSS (SFS 2022:1227); prop. 2021/22:214",
          says: """
            Stöd räknas som grundläggande behov när det på grund av psykisk funktionsnedsättning behövs för att \
            hindra att personen fysiskt skadar sig själv, någon annan eller egendom.
            """,
          inEnglish: """
            Support counts as a basic need when, because of a mental impairment, it is needed to prevent the person \
            from physically harming self, another person or property.
            """)
      ]),
    Provision(
      .forebyggandeIngenIngaendeKunskap, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "prop. 2021/22:214 (sammanfattningen)",
          says: "Förebyggande stöd räknas även om assistenten inte känner personen ingående.",
          inEnglish: "Preventive support counts even when the assistant does not know the person in depth.")
      ]),
    Provision(
      .forebyggandeNarhet, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "prop. 2021/22:214 så som anordnare (Humana) återger den",
          says: """
            Det förebyggande stödet kan vara enstaka insatser eller pågå hela tiden, och assistenten är så nära att \
            hon eller han hinner ingripa.
            """,
          inEnglish: """
            Preventive support can be single interventions or go on all the time, and the assistant stays near \
            enough to step in.
            """,
          doubt: "Förarbetena är lästa genom anordnares beskrivning, inte direkt.")
      ]),
    Provision(
      .forebyggandeFrekvens, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "HejaOlika 2022–2025; ISF, första rapporten om 2023 års reform (januari 2024), höga krav",
          says: """
            Försäkringskassan och kommunen väger in hur ofta skada hotar och hur allvarlig den är, men lagen kräver \
            inget visst antal tillfällen.
            """,
          inEnglish: """
            Försäkringskassan and the kommun weigh how often harm threatens and how serious it is, but the act \
            requires no particular number of incidents.
            """,
          doubt: """
            Hur ofta skada måste hota är omtvistat; Försäkringskassans nu gällande vägledning och domar från \
            2024–2026 är inte kontrollerade.
            """)
      ]),
    Provision(
      .forebyggandePsyk, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "Slutsats av prop. 2021/22:214; domar om personer i grupp 1 (1 § 1 LSS)",
          says: """
            Intellektuell funktionsnedsättning och autism räknas som psykisk funktionsnedsättning när behovet av \
            förebyggande stöd prövas.
            """,
          inEnglish: """
            Intellectual disability and autism count as a mental impairment when the need of preventive support is \
            tested.
            """,
          doubt: "Slutsatsen är dragen ur förarbetena och är omtvistad; domar från 2024–2026 är inte kontrollerade.")
      ]),
    Provision(
      .forebyggandeAvdrag, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 f § andra stycket LSS motsatsvis; 51 kap. 6 § SFB",
          says: """
            Föräldraavdraget minskar tiden för ett barns förebyggande stöd, eftersom stödet inte hör till \
            undantagen.
            """,
          inEnglish: """
            The parental deduction reduces the time of a child’s preventive support, because that support is not \
            among the exemptions.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Psykisk funktionsnedsättning: by the default reading intellectual disability and autism too (CI-20).
  mutating func hasMentalImpairment() -> Bool {
    reads(.mentalImpairment, word: facts.mentalImpairment)
    switch W.explores && facts.mentalImpairment == .unknown ? exploredImpairment() : facts.mentalImpairment {
    case .none: return false
    case .psychiatric: return true
    case .intellectualOrAutism: return follows(.ci20IncludesIdAndAutism)
    case .unknown:
      noteUnknown()
      return false
    }
  }

  private mutating func exploredImpairment() -> MentalImpairment {
    noteUnknown()
    let words: InlineArray<3, MentalImpairment> = [.none, .intellectualOrAutism, .psychiatric]
    return words[witness.choose(OpenPoint(.mentalImpairment), among: 3)]
  }

  /// Need 6: support because of a mental impairment to prevent physical harm to the person, another or property.
  mutating func preventiveSupport(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.applies(.lss9a1Forebyggande) else { return deepKnowledgeHelp(moment, minutes, kind: .actingOut) }
    open(.forebyggandePsyk)
    let impaired = hasMentalImpairment()
    guard close(impaired) else { return .other(minutes, by: .forebyggandePsyk) }
    open(.lss9a1Forebyggande)
    let harm = holds(.physicalHarmRisk)
    guard close(harm) else { return .other(minutes, by: .lss9a1Forebyggande) }
    guard isFrequentEnough() else { return .other(minutes, by: .forebyggandeFrekvens) }
    regardlessOfCharacter()
    if child != .adult { apply(.forebyggandeAvdrag, .met) }
    return .basic(minutes, of: minutes, by: .lss9a1Forebyggande)
  }

  /// The statute sets no frequency; some practice does (CI-19).
  private mutating func isFrequentEnough() -> Bool {
    open(.forebyggandeFrekvens)
    let needed: Rational = follows(.ci19Weekly) ? 1 : follows(.ci19Daily) ? 7 : 0
    guard needed.isPositive else {
      let incidents = facts.incidentsPerWeek
      witness.read(.incidentsPerWeek, .amount(incidents))
      if incidents.isKnown, incidents.least < 1 { rowMarks.insert(.rareIncidents) }
      return close(true)
    }
    let incidents = quantity(.incidentsPerWeek, facts.incidentsPerWeek, cap: 1_000, ofCase: true)
    return close(!(incidents < needed))
  }
}
