/// The version of the dossier's format and the limits every dossier is held to.
public enum DossierFormat {
  /// The version this program writes. Older versions are always readable.
  public static let current = 1
  /// The largest dossier, in bytes of JSON.
  public static let greatestSize = 8 << 20

  static let name = "egenmakt-dossier-"

  /// Step `n` makes version `n + 1` of version `n`; the first step is for version 1.
  static let migrations: [DossierMigration] = []
}

/// Makes the next version of a dossier's JSON.
typealias DossierMigration = @Sendable ([UInt8]) throws(DossierError) -> [UInt8]
