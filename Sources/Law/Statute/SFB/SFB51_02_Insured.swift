extension Provisions {
  /// 51 kap. 2 § SFB: who is insured for the state assistance benefit.
  public static let insuredForBenefit: [Provision] = [
    Provision(
      .sfb512Insured, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 2 § och 5 kap. 9 § 10 SFB",
          says: """
            Assistansersättning kräver att personen är försäkrad genom att bo i Sverige och hör till någon av \
            grupperna i LSS.
            """,
          inEnglish: """
            The state assistance benefit requires insurance by residence in Sweden and belonging to an eligibility \
            group of LSS.
            """)
      ])
  ]
}

extension Inquiry {
  /// Step 3 under SFB: insured by residence in Sweden. Temporary protection and a long stay abroad end that.
  mutating func insured() -> (Truth, RuleID?) {
    open(.sfb512Insured)
    let stated = facts.truths[.insured]
    witness.read(.insured, .truth(stated))
    close(stated == .yes ? .met : stated == .no ? .notMet : .open)
    guard stated != .no else { return (.no, .sfb512Insured) }
    let protection = residentDespiteProtection()
    guard protection.0 != .no else { return protection }
    let abroad = residentDespiteStayAbroad()
    guard abroad.0 != .no else { return abroad }
    if stated == .unknown { return (.unknown, .sfb512Insured) }
    return protection.0 == .unknown ? protection : abroad
  }

  private mutating func residentDespiteProtection() -> (Truth, RuleID?) {
    guard law.applies(.sfb53TillfalligtSkydd), facts.truths[.temporaryProtection] != .no else { return (.yes, nil) }
    open(.sfb53TillfalligtSkydd)
    let protection = facts.truths[.temporaryProtection]
    let document = facts.truths[.refugeeDocument]
    witness.read(.temporaryProtection, .truth(protection))
    witness.read(.refugeeDocument, .truth(document))
    let resident = !protection || document
    close(resident == .yes ? .met : resident == .no ? .notMet : .open)
    return (resident, resident == .yes ? nil : .sfb53TillfalligtSkydd)
  }

  private mutating func residentDespiteStayAbroad() -> (Truth, RuleID?) {
    guard let months = facts.abroadMonths.greatest, months.isPositive else { return (.yes, nil) }
    let shortest = facts.abroadMonths.least
    open(.sfb53Utlandsvistelse)
    witness.read(.abroadMonths, .amount(facts.abroadMonths))
    let keepsResidence: Truth = !(12 < months) ? .yes : 12 < shortest ? .no : .unknown
    close(keepsResidence == .yes ? .met : keepsResidence == .no ? .notMet : .open)
    if 6 < months { marks.insert(.longStayAbroad) }
    guard keepsResidence == .yes else { return (keepsResidence, .sfb53Utlandsvistelse) }
    open(.sfb513UtanforEes)
    let outside = facts.truths[.abroadOutsideEEA]
    witness.read(.abroadOutsideEEA, .truth(outside))
    let short: Truth = !(6 < months) ? .yes : 6 < shortest ? .no : .unknown
    let payable = !outside || short
    close(payable == .yes ? .met : payable == .no ? .notMet : .open)
    return (payable, payable == .yes ? nil : .sfb513UtanforEes)
  }
}
