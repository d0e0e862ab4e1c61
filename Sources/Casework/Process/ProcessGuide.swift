import CaseFile
public import Foundation
public import Law

/// What is known of the process as a whole: its steps, the evidence and where to get help.
public struct ProcessGuide: Sendable {
  /// The steps, in order.
  public let steps: [ProcessStep]
  /// The sorts of evidence, E1–E18.
  public let evidence: [EvidenceKind]
  /// How evidence is ordered, and from whom.
  public let orders: [EvidenceOrder]
  /// Where to get advice.
  public let organisations: [HelpOrganisation]

  /// The guide that comes with the program.
  ///
  /// - Throws: ``Book/Unreadable``.
  public static func standard() throws -> ProcessGuide {
    try ProcessGuide(folder: Bundle.module.bundleURL.appending(path: "Guide"))
  }

  /// The guide in a folder.
  ///
  /// - Throws: ``Book/Unreadable`` for the first file that cannot be read.
  public init(folder: URL) throws {
    steps = try ProcessGuide.read("Steps.yaml", folder) { bytes throws(FileErrors) in try GuideReader.steps(bytes) }
    evidence = try ProcessGuide.read("Evidence.yaml", folder) { bytes throws(FileErrors) in
      try GuideReader.evidence(bytes)
    }
    orders = try ProcessGuide.read("Orders.yaml", folder) { bytes throws(FileErrors) in try GuideReader.orders(bytes) }
    organisations = try ProcessGuide.read("Organisations.yaml", folder) { bytes throws(FileErrors) in
      try GuideReader.organisations(bytes)
    }
  }

  private static func read<Content>(
    _ file: String, _ folder: URL, _ reading: ([UInt8]) throws(FileErrors) -> Content
  ) throws -> Content {
    guard let data = try? Data(contentsOf: folder.appending(path: file)) else {
      throw Book.Unreadable(file: file, errors: nil)
    }
    do {
      return try reading([UInt8](data))
    } catch {
      throw Book.Unreadable(file: file, errors: error)
    }
  }
}

/// A step of the way from the first contact to assistance that works.
public struct ProcessStep: Sendable {
  /// `1` – `20`, with `12a` and `12b`.
  public let id: String
  /// What it is called.
  public let name: Finding.Text
  /// In which cases it comes.
  public let tracks: [Track]
  /// Who does it.
  public let who: Finding.Text
  /// Papers of the step; `nil` = none.
  public let papers: Finding.Text?
  /// Rules that set a time.
  public let rules: [RuleID]
  /// How long it takes where somebody has said. Not verified and no rule.
  public let typicalTime: Finding.Text?
  /// What to do or think of.
  public let advice: Finding.Text
}

/// A place to get advice.
public struct HelpOrganisation: Sendable {
  /// What advice costs.
  public enum Cost: String, Sendable, Hashable, CaseIterable {
    case free = "inget"
    case needsAgreement = "avtal"
    case paid = "pengar"
    case unknown = "okänt"

    /// In words.
    public var text: Finding.Text {
      switch self {
      case .free: .init("Kostar inget", "Free")
      case .needsAgreement: .init("Kräver avtal", "Needs an agreement")
      case .paid: .init("Kostar pengar", "Costs money")
      case .unknown: .init("Fråga vad det kostar", "Ask what it costs")
      }
    }
  }

  /// Its id.
  public let id: String
  /// Its name.
  public let name: String
  /// Where it works.
  public let area: Finding.Text
  /// What it offers.
  public let offers: Finding.Text
  /// What it costs.
  public let cost: Cost
  /// `true` when it does not provide assistance itself.
  public let isIndependent: Bool
  /// Its own interest, where it has one.
  public let interest: Finding.Text?
  /// Its address on the web.
  public let address: String
  /// What is not verified.
  public let toVerify: Finding.Text
}
