public import Foundation

/// What the store takes from outside: the clock, chance, files, and how dear a guess at a passphrase is.
public struct Surroundings: Sendable {
  /// The time.
  public var now: @Sendable () -> Date
  /// That many random bytes, fit for keys.
  public var randomBytes: @Sendable (Int) -> [UInt8]
  /// The files beside the database.
  public var files: FileAccess
  /// How dear a guess at a passphrase is, for passphrases set from now on.
  public var cost: ScryptCost

  /// All of them.
  public init(
    now: @escaping @Sendable () -> Date, randomBytes: @escaping @Sendable (Int) -> [UInt8], files: FileAccess,
    cost: ScryptCost
  ) {
    self.now = now
    self.randomBytes = randomBytes
    self.files = files
    self.cost = cost
  }

  /// The computer's own.
  public static let real = Surroundings(
    now: { Date() },
    randomBytes: { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }, files: .real, cost: .standard)
}
