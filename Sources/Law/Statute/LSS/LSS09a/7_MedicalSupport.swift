extension Provisions {
  /// 9 a § LSS, behov 7: löpande stöd vid ett medicinskt tillstånd.
  public static let medicalSupport: [Provision] = [
    Provision(
      .lss9a1Medicinskt, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § första stycket 7 LSS (SFS 2022:1252); prop. 2021/22:244",
          says: """
            Stöd räknas när personen behöver det löpande under större delen av dygnet för ett medicinskt tillstånd \
            som innebär livsfara eller annars överhängande och allvarlig risk för den fysiska hälsan.
            """,
          inEnglish: """
            Support counts when the person needs it continuously during the greater part of the 24 hours for a \
            medical condition that means danger to life or otherwise an imminent and serious risk to physical \
            health.
            """)
      ]),
    Provision(
      .medicinsktStorreDelen, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: """
            Läsning av förarbetena (prop. 2021/22:244) i ISF, första rapporten om 2023 års reform (januari 2024) och \
            hos JAG (2023)
            """,
          says: "Större delen av dygnet betyder minst 12 av 24 timmar med assistenten i personens omedelbara närhet.",
          inEnglish: """
            The greater part of the 24 hours means at least 12 hours with the assistant in the person’s immediate \
            vicinity.
            """,
          doubt: """
            Siffran 12 står inte i lagen; Försäkringskassans nu gällande vägledning och domar från 2024–2026 är inte \
            kontrollerade.
            """)
      ]),
    Provision(
      .medicinsktExempel, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "prop. 2021/22:244 enligt Assistanskoll den 21 juni 2022; JAG 2023",
          says: """
            Exempel på löpande medicinskt stöd är akut hantering av medicinteknisk utrustning och tillsyn vid svår \
            epilepsi; under 2023 godtas i praktiken mest svårbehandlad epilepsi.
            """,
          inEnglish: """
            Examples of continuous medical support are acute handling of medical-technical equipment and supervision \
            for severe epilepsy; in practice mainly hard-to-treat epilepsy is accepted during 2023.
            """,
          doubt: """
            Förarbetena är lästa genom Assistanskoll; om övervakning av en respirator hör hit eller till andning är \
            inte klarlagt.
            """)
      ]),
    Provision(
      .lss9a4MedicinsktAtgarder, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § fjärde stycket andra meningen LSS",
          says: """
            Alla åtgärder som är direkt nödvändiga för det löpande medicinska stödet räknas fullt ut, men som andra \
            personliga behov.
            """,
          inEnglish: """
            All measures directly necessary for continuous medical support count in full, but as other personal \
            needs.
            """)
      ]),
    Provision(
      .medicinsktEgenvard, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "9 g § LSS; 51 kap. 5 § SFB; kommentar i Försäkringskassans vägledning 2003:6",
          says: """
            Vård som assistenten ger inom det medicinska stödet räknas bara när den är egenvård, inte när den är \
            hälso- och sjukvård.
            """,
          inEnglish: """
            Care that the assistant gives inside the medical support counts only when it is self-care, not when it \
            is health care.
            """)
      ]),
    Provision(
      .medicinsktAvdrag, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 f § andra stycket 1–2 LSS; 51 kap. 6 § SFB",
          says: """
            Barnets löpande medicinska stöd och de åtgärder som det direkt kräver minskas aldrig genom \
            föräldraavdrag.
            """,
          inEnglish: """
            A child’s continuous medical support and the measures it directly requires are never reduced by the \
            parental deduction.
            """)
      ]),
    Provision(
      .medicinsktSkola, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "106 kap. 24 § 4, 25 § och 25 a § SFB",
          says: """
            Försäkringskassan ersätter löpande medicinskt stöd i barnomsorg, skola och daglig verksamhet endast när \
            det finns särskilda skäl.
            """,
          inEnglish: """
            Försäkringskassan pays for continuous medical support in childcare, school and daily activity only when \
            there are special reasons.
            """)
      ]),
    Provision(
      .medicinsktOver20h, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "Räkning utifrån 9 a § första stycket 7 LSS och 51 kap. 3 § SFB: 12 timmar × 7 dygn = 84 timmar",
          says: """
            Tolv timmar medicinskt stöd om dygnet blir 84 timmar i veckan och passerar gränsen 20 timmar, om inte \
            det mesta faller bort på uteslutna platser som skola.
            """,
          inEnglish: """
            Twelve hours of medical support a day make 84 hours a week and pass the 20-hour line, unless most of it \
            falls away in excluded places such as school.
            """)
      ]),
  ]
}

/// What the test of need 7 gave for a case.
struct MedicalTest {
  var isMet = false
  /// The rule that decided.
  var rule: RuleID = .lss9a1Medicinskt
  /// Minutes per 24 h that were tested.
  var minutesPerDay: Rational = .zero
  var marks: Marks = []
  var isOpen = false
}

extension Inquiry {
  /// Tries the case for need 7: a medical condition, continuous support during the greater part of the 24 hours, danger
  /// to life or an imminent and serious risk to physical health. The hours are those of the *need*, before excluded
  /// places.
  ///
  /// - Parameter minutesPerDay: the union of the need-7 rows and the rows declared inside them; used when no hours are
  ///   stated, or when an authority has refused some of those rows.
  mutating func testMedicalSupport(minutesPerDay: Rational, someRefused: Bool) {
    medicalTest = MedicalTest()
    guard law.applies(.lss9a1Medicinskt) else { return }
    let openBefore = isOpen
    isOpen = false
    open(.lss9a1Medicinskt)
    var fulfilled = holds(.medicalCondition)
    if fulfilled { fulfilled = holds(.continuousSupport) }
    if fulfilled { fulfilled = holds(.seriousRisk) }
    close(isOpen ? .open : fulfilled ? .met : .notMet)

    var tested = minutesPerDay
    if someRefused {
      medicalTest.rule = .lss9a1Medicinskt
    } else if facts.medicalHoursPerDay.isStated {
      tested = quantity(.medicalHoursPerDay, facts.medicalHoursPerDay, cap: 24, ofCase: true) * 60
    }
    open(.calcBehov7Dygn)
    if facts.medicalHoursPerDay.isStated { witness.read(.medicalHoursPerDay, .amount(facts.medicalHoursPerDay)) }
    close(.minutesPerDay(tested))

    open(.medicinsktStorreDelen)
    let limit: Rational = follows(.ci17EightHours) ? 480 : follows(.ci17SixteenHours) ? 960 : 720
    let longEnough = !(tested < limit)
    _ = close(longEnough)
    if fulfilled, !longEnough, !someRefused { medicalTest.rule = .medicinsktStorreDelen }
    if !(tested < limit - 120), !(limit + 120 < tested) { medicalTest.marks.insert(.needsConfirmation) }
    medicalTest.minutesPerDay = tested
    medicalTest.isMet = fulfilled && longEnough
    medicalTest.isOpen = isOpen
    isOpen = isOpen || openBefore
    rowIsOpen = false
    rowMarks = []
  }

  /// `true` for a row that is tried as need 7. Watching a breathing aid is one of needs 1 and 7 by its reading (CI-42),
  /// whichever of the two the row names.
  func isReadAsNeedSeven(_ moment: MomentFacts) -> Bool {
    moment.isWatchingBreathingAid ? !law.readings.follows(.ci42PartOfBreathing) : moment.need == .medicalSupport
  }

  /// `true` for a row that is tried as breathing, see ``isReadAsNeedSeven(_:)``.
  func isReadAsBreathing(_ moment: MomentFacts) -> Bool {
    moment.isWatchingBreathingAid ? law.readings.follows(.ci42PartOfBreathing) : moment.need == .breathing
  }

  /// Need 7 for one row: all minutes while the test is met, else an ordinary other need.
  mutating func medicalSupport(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.applies(.lss9a1Medicinskt) else {
      let kind: DeepKnowledgeHelp = moment.content == .medicalEquipment ? .equipment : .medical
      return deepKnowledgeHelp(moment, minutes, kind: kind)
    }
    rowMarks.formUnion(medicalTest.marks)
    if medicalTest.isOpen { noteUnknown() }
    apply(medicalTest.rule, medicalTest.isMet ? .met : .notMet)
    guard medicalTest.isMet else { return .other(minutes, by: medicalTest.rule) }
    regardlessOfCharacter()
    if child != .adult { apply(.medicinsktAvdrag, .met) }
    return .basic(minutes, of: minutes, exempt: true, by: .lss9a1Medicinskt)
  }

  /// Measures directly necessary for need 7: in full while need 7 is met.
  mutating func necessaryForMedicalSupport(_ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    guard law.applies(.lss9a4MedicinsktAtgarder), medicalTest.isMet else {
      return .other(minutes, by: .lss9a4AndraBehov)
    }
    apply(.lss9a4MedicinsktAtgarder, .mode(.otherInFull))
    return .otherInFull(minutes, by: .lss9a4MedicinsktAtgarder)
  }
}

extension MomentFacts {
  /// `true` when somebody watches a ventilator or another breathing aid.
  fileprivate var isWatchingBreathingAid: Bool {
    content == .watchingBreathingAid && (need == .breathing || need == .medicalSupport)
  }
}
