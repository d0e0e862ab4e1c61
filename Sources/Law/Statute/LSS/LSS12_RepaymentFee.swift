extension Provisions {
  /// 12 and 18 §§ LSS: money back to the kommun, and fees.
  public static let kommunRepaymentAndFee: [Provision] = [
    Provision(
      .lss12Aterbetalning, .informs,
      [
        Version(
          from: .on(2005, 7, 1), confidence: .high,
          citation: "12 § LSS",
          says: """
            Kommunen får kräva tillbaka assistanspengar som betalats ut efter oriktiga uppgifter eller som mottagaren \
            borde ha förstått var fel.
            """,
          inEnglish: """
            The kommun may reclaim assistance money paid because of wrong information or that the receiver ought to \
            have realised was wrong.
            """)
      ]),
    Provision(
      .lss18Avgift, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "18 § LSS",
          says: "Kommunen får ta ut en avgift för assistans bara inom ramen för personens assistansersättning.",
          inEnglish: """
            The kommun may charge a fee for assistance only within the frame of the person's state assistance benefit.
            """)
      ]),
  ]
}
