extension Provisions {
  /// 52–54 §§ delgivningslagen: service by making available, for criminal cases.
  public static let serviceByMakingAvailable: [Provision] = [
    Provision(
      .delgTillganglighet, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .low,
          citation: "52–54 §§ delgivningslagen (2010:1932) i lydelse enligt SFS 2022:1536; prop. 2021/22:279",
          says: """
            Tillgänglighetsdelgivning betyder att domstolen håller handlingarna i ett brottmål tillgängliga från en \
            utsatt tid, och den används inte i ärenden om assistans.
            """,
          inEnglish: """
            Service by making available means that the court keeps the documents of a criminal case available from a \
            set time, and it is not used in assistance cases.
            """,
          doubt: "Paragraferna är inte lästa i sin helhet.")
      ])
  ]
}
