extension Provisions {
  /// 9 a § LSS, need 2: personal hygiene, its content over time and the practice that interprets it.
  public static let hygiene: [Provision] = [
    Provision(
      .lss9a1Hygien, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .medium,
          citation: """
            9 a § första stycket 2 LSS; RÅ 2009 ref. 57; Försäkringskassans vägledning 2003:6 (våren 2020) \
            enligt Assistanskoll 2020-05-27
            """,
          says: """
            Kroppsnära hjälp att hålla sig ren, som dusch, hårtvätt, tandborstning, toalett och mens, räknas; \
            sedan 17 juni 2009 bara den mycket privata delen.
            """,
          inEnglish: """
            Physically close help to keep clean, such as shower, hair wash, teeth, toilet and menstrual care, \
            counts; since 17 June 2009 only the very private part.
            """,
          doubt: """
            Behovet följer av lagen, men exemplen kommer från fackpress om vägledningen våren 2020. \
            Försäkringskassans nuvarande vägledning är inte kontrollerad.
            """)
      ]),
    Provision(
      .fkHygienInnehall, .decides,
      [
        Version(
          from: .on(2017, 8, 25), to: CalendarDate(2019, 12, 1), confidence: .medium,
          citation: """
            Försäkringskassans rättsliga ställningstagande 2017:02; Assistanskoll 2017-09-25; \
            Försäkringskassan i Corren 2019-07-08
            """,
          says: """
            Försäkringskassan räknar renlighet och liknande behov, som tänder, rakning och nagelklippning, \
            men inte smink, manikyr, pedikyr eller flera duschar om dagen.
            """,
          inEnglish: """
            Försäkringskassan counts cleanliness and similar needs, such as teeth, shaving and nail clipping, \
            but not make-up, manicure, pedicure or several showers a day.
            """,
          doubt: "Ställningstagandet binder bara Försäkringskassans personal; vad kommunerna räknar är osäkert."),
        Version(
          from: .always, to: CalendarDate(2017, 8, 24), confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 3; Försäkringskassans egen \
            senare beskrivning (2017)
            """,
          says: """
            Försäkringskassan räknar all kroppsnära hygienhjälp vad skälet än är, även rakning, smink, \
            insmörjning och att ta protes av och på.
            """,
          inEnglish: """
            Försäkringskassan counts all physically close help with hygiene whatever the reason, also \
            shaving, make-up, lotion and putting a prosthesis on or off.
            """),
      ]),
    Provision(
      .hfd201956HygienRen, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .high,
          citation: "HFD 2019 ref. 56 (mål 1959-19)",
          says: """
            Hygien är bara att få bort smuts och ohälsosamma ämnen från kroppen, så annan kroppsvård faller \
            utanför hur privat den än är.
            """,
          inEnglish: """
            Hygiene is only removing dirt and unhealthy substances from the body, so other body care falls \
            outside however private it is.
            """)
      ]),
    Provision(
      .hygienSminkning, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .high,
          citation: "HFD 2019 ref. 56",
          says: "Hjälp med smink är inte grundläggande hos någon myndighet men kan vara ett annat personligt behov.",
          inEnglish: "Help with make-up is not basic at any authority but may be an other personal need."),
        Version(
          from: .on(2017, 8, 25), to: CalendarDate(2019, 12, 1), confidence: .medium,
          citation: "Försäkringskassans rättsliga ställningstagande 2017:02",
          says: "Försäkringskassan slutar räkna smink som grundläggande behov, medan domstolarna dömer olika.",
          inEnglish: "Försäkringskassan stops counting make-up as a basic need, while the courts are divided."),
        Version(
          from: .always, to: CalendarDate(2017, 8, 24), confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021); kammarrätternas praxis",
          says: "Försäkringskassan godtar hjälp med smink som en del av den personliga hygienen.",
          inEnglish: "Försäkringskassan accepts help with make-up as part of personal hygiene."),
      ]),
    Provision(
      .hygienRakning, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6 (våren 2020) enligt Assistanskoll 2020-05-27",
          says: "Rakning räknas bara när den behövs för att hålla sig ren; att trimma skägg räknas inte.",
          inEnglish: "Shaving counts only when it is needed to keep clean; trimming a beard does not count.",
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad."),
        Version(
          from: .always, to: CalendarDate(2019, 12, 1), confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021); Försäkringskassan i Corren \
            2019-07-08
            """,
          says: "Rakning är hygien och räknas som grundläggande, vare sig den behövs för renligheten eller inte.",
          inEnglish: "Shaving is hygiene and counts as basic, whether needed for cleanliness or not."),
      ]),
    Provision(
      .hygienSmorjning, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6 (våren 2020) enligt Assistanskoll 2020-05-27",
          says: "Insmörjning för mjuk hud är inte grundläggande; om kräm eller salva av andra skäl räknas är osäkert.",
          inEnglish: """
            Lotion for soft skin is not basic; whether lotion or ointment for other reasons counts is \
            uncertain.
            """,
          doubt: """
            Om insmörjning av medicinska skäl räknas är inte avgjort. Försäkringskassans nuvarande vägledning \
            är inte kontrollerad.
            """),
        Version(
          from: .always, to: CalendarDate(2019, 12, 1), confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021)",
          says: "Insmörjning hör till hygienen vare sig skälet är medicinskt eller bara torr hud.",
          inEnglish: "Lotion belongs to hygiene whether the reason is medical or only dry skin."),
      ]),
    Provision(
      .hygienHar, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .medium,
          citation: """
            Försäkringskassans vägledning 2003:6 (våren 2020) enligt Assistanskoll 2020-05-27; HFD 2018 ref. \
            13 (omständigheterna, hårtvätt)
            """,
          says: """
            Att tvätta och torka håret räknas, klippning och hårbehandling räknas inte, och kamning eller \
            flätning är oftast inte privat nog.
            """,
          inEnglish: """
            Hair wash and drying count, hair cutting and treatments do not, and combing or braiding is \
            usually not private enough.
            """,
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .hygienNaglar, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            HFD 2018 ref. 13 (omständigheterna, godtagen); Försäkringskassans rättsliga ställningstagande \
            2017:02; KamR Göteborg 3638-15 (manikyr nekad); kammarrättsdom efter förvaltningsrätten i Malmö \
            (klippning godtagen)
            """,
          says: """
            Manikyr och nagellack för utseendets skull räknas inte; om klippning som behövs för renligheten \
            räknas är praxis delad.
            """,
          inEnglish: """
            Manicure and nail polish for looks do not count; on clipping needed for cleanliness practice is \
            divided.
            """,
          doubt: """
            Om nagelklippning räknas är inte avgjort. Försäkringskassans nuvarande vägledning är inte \
            kontrollerad.
            """)
      ]),
    Provision(
      .hygienProtes, .decides,
      [
        Version(
          from: .on(2019, 12, 2), confidence: .low,
          citation: "Följer av HFD 2019 ref. 56",
          says: """
            Att ta en protes av eller på gör inte kroppen ren och prövas som påklädning, medan tvätt av stump \
            eller tandprotes är hygien.
            """,
          inEnglish: """
            Putting a prosthesis on or off does not clean the body and is tested as dressing, while washing \
            the stump or a dental prosthesis is hygiene.
            """,
          doubt: "Slutsats av HFD 2019 ref. 56; ingen dom om proteser är känd."),
        Version(
          from: .always, to: CalendarDate(2019, 12, 1), confidence: .low,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021)",
          says: "Hjälp med att sätta på och ta av en protes är grundläggande som hygien.",
          inEnglish: "Help to put on and take off a prosthesis is basic as hygiene.",
          doubt: "Enda källan är en handbok från omkring 2021."),
      ]),
    Provision(
      .hygienOrsak, .decides,
      [
        Version(
          from: .on(2017, 8, 25), confidence: .medium,
          citation: """
            Försäkringskassans rättsliga ställningstagande 2017:02; RÅ 2010 ref. 53 (omständigheterna, extra \
            dusch efter kräkning)
            """,
          says: """
            Tvätten ska ge renlighet och ske så ofta som folk brukar; fler duschar kräver skäl i \
            funktionsnedsättningen, som inkontinens, kräkning eller svett.
            """,
          inEnglish: """
            Washing must serve cleanliness and be as frequent as people normally keep; more showers need a \
            reason in the disability, such as incontinence, vomiting or sweat.
            """),
        Version(
          from: .always, to: CalendarDate(2017, 8, 24), confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021)",
          says: """
            Varför personen behöver tvätta sig spelar ingen roll, till exempel efter träning, före bad eller \
            i värme.
            """,
          inEnglish: """
            Why the person needs to wash does not matter, for example after training, before the pool or in \
            heat.
            """),
      ]),
    Provision(
      .hygienToalett, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .medium,
          citation: "9 a § LSS; KamR Jönköping 3568-17",
          says: """
            Toalettbesök, blöjbyte, avtorkning och byte av mensskydd räknas, tillsammans med avklädning och \
            förflyttning som ingår i besöket.
            """,
          inEnglish: """
            Toilet visits, nappy change, wiping and menstrual care count, together with undressing and \
            transfers that are part of the visit.
            """)
      ]),
    Provision(
      .hygienStomiKateter, .decides,
      [
        Version(
          from: .on(2018, 4, 13), confidence: .medium,
          citation: """
            HFD 2018 ref. 21 (principen); KamR Göteborg 2018 om kateter (advokatbyrås rapport 2018-06-27); \
            HFD 2021 ref. 11 (beviset)
            """,
          says: """
            Kateterpåse, tömning av blåsan med kateter, stomi och tarmsköljning hör till hygienen när vården \
            skriftligt har bedömt att personen får göra det med hjälp.
            """,
          inEnglish: """
            Catheter bag, intermittent catheterisation, stoma and bowel irrigation belong to hygiene when \
            health care has documented them as self-care done with help.
            """,
          doubt: "Kammarrättens dom är känd bara genom en advokatbyrås rapport.")
      ]),
    Provision(
      .hfd201241BadMassage, .decides,
      [
        Version(
          from: .about(2012, 1, 1), confidence: .high,
          citation: "HFD 2012 ref. 41",
          says: "Varma bad och massage som behandling eller rehabilitering är inte grundläggande behov.",
          inEnglish: "Warm baths and massage for treatment or rehabilitation are not basic needs.",
          doubt: "Första dagen är inte kontrollerad; domens exakta dag saknas.")
      ]),
  ]
}

/// What the word hygiene covers.
enum HygieneContent {
  /// Physically close help whatever the reason.
  case bodyNear
  /// Keeping clean and similar needs that one normally does not forgo.
  case cleanOrSimilar
  /// Removing dirt and unhealthy substances, nothing else.
  case cleanOnly
}

extension Inquiry {
  /// What counted as hygiene on the day: HFD 2019 ref. 56 for everybody; before that Försäkringskassan's position of
  /// 2017-08-25 for its own decisions only.
  var hygieneContent: HygieneContent {
    if law.applies(.hfd201956HygienRen) { return .cleanOnly }
    return track == .agency && law.wording(.fkHygienInnehall) == 2 ? .cleanOrSimilar : .bodyNear
  }

  /// Need 2: practical, physically close help to keep the body clean.
  mutating func hygiene(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    switch moment.content {
    case .makeUp: return makeUp(moment, minutes)
    case .shaving: return shaving(moment, minutes)
    case .beardTrimming:
      guard hygieneContent == .cleanOnly else { return practicalHelp(moment, minutes, by: .hygienRakning) }
      apply(.hygienRakning, .mode(.other))
      return .other(minutes, by: .hygienRakning)
    case .lotion: return lotion(moment, minutes)
    case .combing, .haircut:
      guard law.applies(.hygienHar) else { return practicalHelp(moment, minutes, by: .fkHygienInnehall) }
      apply(.hygienHar, .mode(.other))
      return .other(minutes, by: .hygienHar)
    case .nailClipping: return nailClipping(moment, minutes)
    case .manicure:
      apply(.hygienNaglar, .mode(.other))
      return .other(minutes, by: .hygienNaglar)
    case .orthosisProsthesis: return prosthesis(moment, minutes)
    case .extraShower: return extraShower(moment, minutes)
    case .catheter, .stoma, .bowelCare: return excretionCare(moment, minutes)
    case .treatmentBath:
      guard law.applies(.hfd201241BadMassage) else { return practicalHelp(moment, minutes, by: .lss9a1Hygien) }
      apply(.hfd201241BadMassage, .mode(.other))
      return .other(minutes, by: .hfd201241BadMassage)
    case .toilet, .diaper, .menstruation: return practicalHelp(moment, minutes, by: .hygienToalett)
    case .transfer: return transfer(moment, minutes)
    case .encouragement, .reminders: return onlyWords(minutes)
    case .unknown: return unknownContent(moment, minutes, rule: .lss9a1Hygien)
    default: return practicalHelp(moment, minutes, by: .lss9a1Hygien)
    }
  }

  /// Nobody has said what is done: nothing is likely. An exploring witness has given an answer before the row comes here.
  mutating func unknownContent(_ moment: MomentFacts, _ minutes: Rational, rule: RuleID) -> Share {
    open(rule)
    witness.read(.content, .unknown)
    noteUnknown()
    close(.open)
    return .other(minutes, by: rule)
  }

  /// Make-up: Försäkringskassan left it out from 2017-08-25, the highest court for everybody from 2019-12-02.
  private mutating func makeUp(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if hygieneContent == .bodyNear { return practicalHelp(moment, minutes, by: .hygienSminkning) }
    if hygieneContent == .cleanOnly { apply(.hfd201956HygienRen, .notMet) } else { rowMarks.insert(.courtsDisagreed) }
    apply(.hygienSminkning, .mode(.other))
    return .other(minutes, by: .hygienSminkning)
  }

  private mutating func shaving(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.wording(.hygienRakning) == 2 else { return practicalHelp(moment, minutes, by: .hygienRakning) }
    open(.hygienRakning)
    let counts: Bool
    if follows(.ci08Always) {
      counts = true
    } else if follows(.ci08Never) {
      counts = false
    } else {
      counts = holds(.neededForCleanliness, of: moment)
    }
    _ = close(counts)
    return counts ? practicalHelp(moment, minutes, by: .hygienRakning) : .other(minutes, by: .hygienRakning)
  }

  private mutating func lotion(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.wording(.hygienSmorjning) == 2 else { return practicalHelp(moment, minutes, by: .hygienSmorjning) }
    open(.hygienSmorjning)
    let medicalReason = moment.truths[.medicalReason]
    witness.read(.medicalReason, .truth(medicalReason))
    if medicalReason != .no { rowMarks.insert(.medicalLotion) }
    let counts = follows(.ci07MedicalReasonCounts) ? settle(medicalReason, OpenPoint(.medicalReason, row: row)) : false
    _ = close(counts)
    return counts ? practicalHelp(moment, minutes, by: .hygienSmorjning) : .other(minutes, by: .hygienSmorjning)
  }

  /// Clipping nails for cleanliness: practice is divided (CI-06).
  private mutating func nailClipping(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.hygienNaglar)
    let counts: Bool
    if follows(.ci06ClippingCounts) {
      counts = true
    } else if follows(.ci06Never) {
      counts = false
    } else {
      counts = uncertain(.hygienNaglar)
    }
    close(counts ? .met : rowMarks.contains(.uncertainReading) ? .open : .notMet)
    return counts ? practicalHelp(moment, minutes, by: .hygienNaglar) : .other(minutes, by: .hygienNaglar)
  }

  /// Putting a prosthesis on or off: hygiene to 2019-12-01, since then tried as dressing.
  private mutating func prosthesis(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.wording(.hygienProtes) == 2 else { return practicalHelp(moment, minutes, by: .hygienProtes) }
    apply(.hygienProtes, .notMet)
    return orthosisOrProsthesis(moment, minutes)
  }

  /// A shower beyond what people normally take needs a reason due to the disability (CI-36).
  private mutating func extraShower(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.wording(.hygienOrsak) == 2, hygieneContent != .bodyNear else {
      return practicalHelp(moment, minutes, by: .hygienOrsak)
    }
    open(.hygienOrsak)
    let counts = follows(.ci36AnyFrequency) ? true : holds(.reasonForExtra, of: moment)
    _ = close(counts)
    return counts ? practicalHelp(moment, minutes, by: .hygienOrsak) : .other(minutes, by: .hygienOrsak)
  }

  /// Catheter, stoma and bowel care belong to hygiene when they are self-care. Försäkringskassan left all self-care out
  /// from about 2016 to HFD 2018 ref. 21.
  private mutating func excretionCare(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if track == .agency, law.applies(.fkEgenvardUtesluten) {
      apply(.fkEgenvardUtesluten, .mode(.other))
      return .other(minutes, by: .fkEgenvardUtesluten)
    }
    if law.applies(.hfd201821EgenvardInomBehov) { apply(.hfd201821EgenvardInomBehov, .met) }
    return practicalHelp(
      moment, minutes, by: law.applies(.hygienStomiKateter) ? .hygienStomiKateter : .lss9a1Hygien)
  }
}
