extension Provisions {
  /// 9 a § LSS, need 4: dressing and undressing, with the practice that interprets it.
  public static let dressing: [Provision] = [
    Provision(
      .lss9a1Kladsel, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .medium,
          citation: """
            9 a § första stycket 4 LSS; ABH Utbildning, "Att söka personlig assistans" (omkring 2021), \
            avsnitt 3
            """,
          says: """
            Hjälp att klä sig räknas var och hur ofta den än behövs, till exempel efter träning; sedan 17 \
            juni 2009 bara den mycket privata delen.
            """,
          inEnglish: """
            Help to dress and undress counts wherever and however often it is needed, for example after \
            training; since 17 June 2009 only the very private part.
            """,
          doubt: """
            Behovet följer av lagen; att platsen och antalet gånger saknar betydelse bygger på en handbok \
            från omkring 2021.
            """)
      ]),
    Provision(
      .kladselInnerklader, .decides,
      [
        Version(
          from: .on(2009, 6, 17), confidence: .medium,
          citation: """
            RÅ 2009 ref. 57 (inte all hjälp med kläder); ABH Utbildning, "Att söka personlig assistans" \
            (omkring 2021); KamR Göteborg 3638-15
            """,
          says: """
            Plagg närmast kroppen, alltså kläder för inomhusbruk, räknas, och det gör också att rätta till \
            underkläder.
            """,
          inEnglish: """
            Garments worn closest to the body, that is indoor clothes, count, and so does adjusting \
            underwear.
            """,
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .kladselYtterklader, .decides,
      [
        Version(
          from: .on(2009, 6, 17), confidence: .medium,
          citation: "RÅ 2009 ref. 57; ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021)",
          says: "Ytterkläder och skor för utomhusbruk räknas normalt inte som grundläggande behov.",
          inEnglish: "Outer clothes and outdoor shoes normally do not count as a basic need.",
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .kladselYtterkladerUndantag, .decides,
      [
        Version(
          from: .always, confidence: .low,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3",
          says: """
            Även jacka och andra ytterplagg räknas om smärta eller benskörhet kräver mycket särskild hjälp \
            nära kroppen.
            """,
          inEnglish: """
            A coat and other outer clothes count too if pain or brittle bones require very special help close \
            to the body.
            """,
          doubt: "Enda källan är en handbok från omkring 2021. Ingen publicerad dom är känd.")
      ]),
    Provision(
      .kladselOrtosProtes, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            RÅ 2010 ref. 53 (omständigheterna, ortoser bland de räknade momenten med två assistenter); ABH \
            Utbildning, "Att söka personlig assistans" (omkring 2021)
            """,
          says: """
            Protes, korsett, kompressionsplagg och ortos, alltså stödskena, räknas när de tas på eller av i \
            samband med klädseln.
            """,
          inEnglish: """
            Prosthesis, corset, compression garments and orthosis, that is a supporting brace, count when put \
            on or taken off in connection with dressing.
            """,
          doubt: """
            Bygger på omständigheterna i RÅ 2010 ref. 53. Försäkringskassans nuvarande vägledning är inte \
            kontrollerad.
            """)
      ]),
    Provision(
      .kladselStodstrumpor, .decides,
      [
        Version(
          from: .on(2018, 4, 13), confidence: .medium,
          citation: "HFD 2021 ref. 11 p. 4 (stödstrumpor som exempel på egenvård)",
          says: """
            Stödstrumpor räknas som påklädning när vården har skrivit att de är egenvård, alltså något som \
            inte kräver vårdpersonal.
            """,
          inEnglish: """
            Support stockings count as dressing when health care has documented them as self-care, that is \
            something that needs no health staff.
            """)
      ]),
    Provision(
      .kladselTakt, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Stockholm 5515-15",
          says: """
            Personen får fler minuter när smärta eller spända muskler gör att påklädningen måste ske varsamt \
            och lugnt.
            """,
          inEnglish: """
            The person gets more minutes when pain or spasticity means that dressing must be careful and \
            calm.
            """)
      ]),
    Provision(
      .kladselOvrigt, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3",
          says: "Att plocka fram, lägga undan, tvätta och stryka kläder är andra personliga behov.",
          inEnglish: "Taking out, putting away, washing and ironing clothes are other personal needs.")
      ]),
    Provision(
      .kladselVagledning, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Sundsvall 1172-18",
          says: """
            Hjälp att välja kläder eller muntliga råd om dem räknas inte, om stödet inte från 2023 är \
            kvalificerad aktivering och motivering.
            """,
          inEnglish: """
            Help to choose clothes or verbal advice about them does not count, unless from 2023 the support \
            is qualified activation and motivation.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Need 4: clothes worn closest to the body, and what belongs to them.
  mutating func dressing(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    switch moment.content {
    case .outerClothes: return outerClothes(moment, minutes)
    case .orthosisProsthesis: return orthosisOrProsthesis(moment, minutes)
    case .supportStockings:
      return practicalHelp(
        moment, minutes, by: law.applies(.kladselStodstrumpor) ? .kladselStodstrumpor : .lss9a1Kladsel)
    case .choosingClothes, .encouragement, .reminders:
      apply(.kladselVagledning, .mode(.other))
      return .other(minutes, by: .kladselVagledning)
    case .clothesCare:
      apply(.kladselOvrigt, .mode(.other))
      return .other(minutes, by: .kladselOvrigt)
    case .transfer: return transfer(moment, minutes)
    case .unknown: return unknownContent(moment, minutes, rule: .lss9a1Kladsel)
    default:
      return practicalHelp(
        moment, minutes, by: law.applies(.kladselInnerklader) ? .kladselInnerklader : .lss9a1Kladsel)
    }
  }

  /// Outer clothes and outdoor shoes: out since RÅ 2009 ref. 57, except perhaps where pain or brittle bones demand very
  /// special help close to the body (CI-12).
  private mutating func outerClothes(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.applies(.kladselYtterklader) else { return practicalHelp(moment, minutes, by: .lss9a1Kladsel) }
    open(.kladselYtterkladerUndantag)
    var counts = false
    if !follows(.ci12Never), holds(.painOrBrittleBones, of: moment) {
      counts = law.readings.follows(.ci12Counts) ? true : uncertain(.kladselYtterkladerUndantag)
    }
    close(counts ? .met : rowMarks.contains(.uncertainReading) ? .open : .notMet)
    if counts { return practicalHelp(moment, minutes, by: .kladselYtterkladerUndantag) }
    apply(.kladselYtterklader, .mode(.other))
    return .other(minutes, by: .kladselYtterklader)
  }

  /// Orthosis, prosthesis, corset and compression garments count as dressing by the default reading (CI-09).
  mutating func orthosisOrProsthesis(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.kladselOrtosProtes)
    let never = follows(.ci09Never)
    _ = close(!never)
    return never
      ? .other(minutes, by: .kladselOrtosProtes) : practicalHelp(moment, minutes, by: .kladselOrtosProtes)
  }
}
