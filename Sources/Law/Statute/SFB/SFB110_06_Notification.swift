extension Provisions {
  /// 110 kap. 6 § SFB: the notification of the kommun stands for the application.
  public static let notificationAsApplication: [Provision] = [
    Provision(
      .sfb1106AnmalanErsatter, .decides,
      [
        Version(
          from: .always, confidence: .high,
          citation: "110 kap. 6 § första stycket 3 SFB",
          says: "Efter kommunens anmälan behöver personen inte skicka någon egen ansökan till Försäkringskassan.",
          inEnglish: """
            After the notification by the kommun the person need not send a separate application to \
            Försäkringskassan.
            """)
      ])
  ]
}
