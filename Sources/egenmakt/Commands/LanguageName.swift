public import ArgumentParser
public import CaseFile
import Wording

/// A language on the command line, by its code.
extension MessageLanguage: ExpressibleByArgument {
  /// The language of `sv` or `en`; `nil` for anything else.
  public init?(argument: String) {
    guard let language = MessageLanguage.allCases.first(where: { $0.code == argument }) else { return nil }
    self = language
  }

  /// The code, as help shows it.
  public var defaultValueDescription: String { code }

  /// The codes that help lists.
  public static var allValueStrings: [String] { allCases.map { $0.code } }
}
