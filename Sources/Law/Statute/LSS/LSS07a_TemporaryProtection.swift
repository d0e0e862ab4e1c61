extension Provisions {
  /// 7 a § LSS: no right for persons with temporary protection.
  public static let lssTemporaryProtection: [Provision] = [
    Provision(
      .lss7aTillfalligtSkydd, .decides,
      [
        Version(
          from: .on(2024, 11, 1), confidence: .high,
          citation: "7 a § LSS (SFS 2024:695); 21 kap. 2, 3, 4 och 6 §§ utlänningslagen",
          says: """
            En person med uppehållstillstånd på grund av tillfälligt skydd, eller efter sådant skydd, har ingen rätt \
            till LSS utom till stöd som redan är beviljat före den 1 november 2024.
            """,
          inEnglish: """
            A person with a residence permit with, or after, temporary protection has no right to LSS support, \
            except support granted before 1 November 2024.
            """)
      ])
  ]
}

extension Inquiry {
  /// Step 3 under LSS: nobody with temporary protection has a right, unless an insats was granted before the rule began.
  mutating func coveredByLSS() -> (Truth, RuleID?) {
    guard law.applies(.lss7aTillfalligtSkydd), facts.truths[.temporaryProtection] != .no else { return (.yes, nil) }
    open(.lss7aTillfalligtSkydd)
    let protection = facts.truths[.temporaryProtection]
    let before = facts.truths[.grantedBeforeProtection]
    witness.read(.temporaryProtection, .truth(protection))
    witness.read(.grantedBeforeProtection, .truth(before))
    let covered = !protection || before
    close(covered == .yes ? .met : covered == .no ? .notMet : .open)
    return (covered, covered == .yes ? nil : .lss7aTillfalligtSkydd)
  }
}
