extension Provisions {
  /// 9 a § LSS, need 3: tube feeding, the work around it and nutrition that is no meal.
  public static let tubeFeeding: [Provision] = [
    Provision(
      .lss9a1Sondmatning, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: """
            9 a § LSS (SFS 2020:441), nu 9 a § tredje stycket LSS; kammarrättsdom efter förvaltningsrätten i \
            Falun (6 timmar per natt, processratt.se)
            """,
          says: """
            Hela sondmatningen räknas oavsett hur privat den är, även matning med pump på natten som någon \
            måste vaka över.
            """,
          inEnglish: """
            The whole tube feed counts regardless of character, also a pump feed at night that someone must \
            watch.
            """),
        Version(
          from: .on(2018, 4, 13), to: CalendarDate(2020, 6, 30), confidence: .high,
          citation: """
            HFD 2018 ref. 21; KamR Göteborg 3208-16 (manuell matning eller vakad maskinmatning: hela tiden); \
            KamR Stockholm 6958-18 (bara påkoppling, avkoppling och justering)
            """,
          says: """
            Sondmatningen är en måltid från påkoppling till avkoppling, utan förberedelser och rengöring, och \
            hur mycket som är privat avgörs från fall till fall.
            """,
          inEnglish: """
            The tube feed is a meal from connecting to disconnecting, without preparation and cleaning, and \
            how much of it is private is decided case by case.
            """),
        Version(
          from: .on(2009, 6, 17), to: CalendarDate(2018, 4, 12), confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 3; omständigheterna i HFD \
            2018 ref. 21
            """,
          says: """
            Försäkringskassan räknar bara påkoppling, avkoppling, justering och nödvändig aktiv övervakning \
            av sondmatningen, och från omkring 2016 ingen egenvård.
            """,
          inEnglish: """
            Försäkringskassan counts only connecting, disconnecting, adjusting and required active monitoring \
            of the tube feed, and from about 2016 no self-care.
            """,
          doubt: "När Försäkringskassan slutar räkna egenvård är inte kontrollerat; 2016 är ungefärligt."),
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2009, 6, 16), confidence: .medium,
          citation: "9 a § LSS (SFS 1996:534); följer av RÅ 2009 ref. 57",
          says: "All praktisk hjälp med sondmatning är hjälp med måltider och räknas.",
          inEnglish: "All practical help with tube feeding is help with meals and counts.",
          doubt: "Slutsats av RÅ 2009 ref. 57; ingen källa från tiden är kontrollerad."),
      ]),
    Provision(
      .lss9a4SondmatningKringarbete, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 a § LSS (SFS 2020:441); nu 9 a § fjärde stycket tredje meningen LSS",
          says: """
            Förberedelser och efterarbete som måste göras direkt för sondmatningen ger full tid, men som \
            annat personligt behov.
            """,
          inEnglish: """
            Preparation and after-work directly necessary for tube feeding give full time, but as an other \
            personal need.
            """)
      ]),
    Provision(
      .lssSondmatningUndantag, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 f § andra stycket 3–4 LSS; 51 kap. 6 § SFB; 106 kap. 25 a § SFB",
          says: """
            Sondmatning med för- och efterarbete står utanför avdraget för föräldrars ansvar, och barnomsorg \
            eller skola stoppar inte tiden hos Försäkringskassan.
            """,
          inEnglish: """
            Tube feeding with preparation and after-work stays outside the deduction for parental \
            responsibility, and childcare or school does not exclude the time at Försäkringskassan.
            """)
      ]),
    Provision(
      .kamrParenteralNutrition, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Sundsvall 753-17",
          says: """
            Näring direkt i blodet är ingen måltid, och tillsyn av den är före 2023 inte grundläggande; sedan \
            prövas löpande medicinskt stöd.
            """,
          inEnglish: """
            Intravenous nutrition is not a meal, and supervision of it is not basic before 2023; after that \
            continuous medical support is tested.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Tube feeding: from connecting to disconnecting, in full since 2020-07-01.
  mutating func tubeFeeding(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    if moment.content == .medicineAtFeed || moment.content == .tubeSiteCare {
      return necessaryForTubeFeeding(minutes, isMedicineOrSite: true)
    }
    if moment.content == .equipmentCare { return necessaryForTubeFeeding(minutes, isMedicineOrSite: false) }
    if moment.content == .intravenousNutrition {
      apply(.kamrParenteralNutrition, .mode(.other))
      return .other(minutes, by: .kamrParenteralNutrition)
    }
    switch law.wording(.lss9a1Sondmatning) {
    case 1:
      apply(.lss9a1Sondmatning, .mode(.broad))
      return .basic(minutes, of: minutes, by: .lss9a1Sondmatning)
    case 2:
      open(.lss9a1Sondmatning)
      let counted = quantity(.connectMinutes, moment.connectMinutes, cap: minutes)
      close(.minutes(Rational.least(counted, minutes)))
      return .basic(counted, of: minutes, by: .lss9a1Sondmatning)
    case 3: return feedIsAMeal(moment, minutes)
    default: return wholeFeed(moment, minutes)
    }
  }

  /// 2018-04-13 – 2020-06-30: the feed is a meal; how much of it counts is disputed (CI-13).
  private mutating func feedIsAMeal(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.lss9a1Sondmatning)
    let counted: Rational
    if follows(.ci13WholeFeedIfWatchedOrManual), holds(.manualOrWatched, of: moment) {
      counted = minutes
    } else {
      counted = quantity(.connectMinutes, moment.connectMinutes, cap: minutes)
    }
    close(.minutes(Rational.least(counted, minutes)))
    return .basic(counted, of: minutes, by: .lss9a1Sondmatning)
  }

  /// From 2020-07-01 the whole feed; a pump at night when it must be watched (CI-40).
  private mutating func wholeFeed(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.lss9a1Sondmatning)
    var counted = minutes
    if moment.content == .nightPump {
      if follows(.ci40ActiveMinutes) || !holds(.manualOrWatched, of: moment) {
        counted = quantity(.connectMinutes, moment.connectMinutes, cap: minutes)
      }
    }
    close(.minutes(Rational.least(counted, minutes)))
    regardlessOfCharacter()
    if child != .adult { apply(.lssSondmatningUndantag, .met) }
    // A pump that nobody needs to watch keeps no assistant busy between connecting and disconnecting.
    var share = Share.basic(counted, of: minutes, exempt: true, by: .lss9a1Sondmatning)
    if moment.content == .nightPump { share.other = .zero }
    return share
  }

  /// Directly necessary preparation and after-work; medicine and site care follow the feed by the default reading
  /// (CI-39).
  mutating func necessaryForTubeFeeding(_ minutes: Rational, isMedicineOrSite: Bool) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    guard law.applies(.lss9a4SondmatningKringarbete) else { return .other(minutes, by: .lss9a4AndraBehov) }
    open(.lss9a4SondmatningKringarbete)
    if isMedicineOrSite, follows(.ci39SeparateCare) {
      close(.notMet)
      return .none(by: .lss9a4SondmatningKringarbete)
    }
    close(.mode(.otherInFull))
    return .otherInFull(minutes, by: .lss9a4SondmatningKringarbete)
  }
}
