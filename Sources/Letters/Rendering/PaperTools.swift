/// The programs that make PDF and Word documents, where they are on this machine.
///
/// Typst is looked for as `EGENMAKT_TYPST`, as `typst` on `PATH`, and in the folder where `bin/setup-linux papers` puts
/// it; pandoc as `EGENMAKT_PANDOC` and on `PATH`.
public struct PaperTools: Sendable, Hashable {
  /// A program that a paper may need.
  public enum Tool: String, Sendable, Hashable {
    /// Makes PDF.
    case typst
    /// Makes Word documents.
    case pandoc
  }

  /// Typst's version in the folder of `bin/setup-linux papers`.
  public static let typstVersion = "0.15.2"

  /// The program `typst`, or a Python that has it as a module; `nil` where there is none.
  public let typst: String?
  /// `true` when ``typst`` is a Python.
  public let typstIsPython: Bool
  /// The program `pandoc`; `nil` where there is none.
  public let pandoc: String?
  /// The document whose styles Word documents take over; `nil` gives pandoc's own.
  public let wordStyles: String?
  /// The document whose styles Word documents in large print take over; `nil` where there is none.
  public let wordStylesLarge: String?

  /// Looks for the programs.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process.
  ///   - isFile: whether there is a file that may be run or read at a path.
  public init(environment: [String: String], isFile: (String) -> Bool) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    func onPath(_ name: String) -> String? {
      folders.lazy.map { "\($0)/\(name)" }.first(where: isFile)
    }
    func named(_ variable: String) -> String? { environment[variable].flatMap { isFile($0) ? $0 : nil } }
    let cache = environment["EGENMAKT_CACHE"] ?? environment["HOME"].map { "\($0)/.cache/egenmakt" }
    let python = cache.map { "\($0)/papers-\(PaperTools.typstVersion)/bin/python" }.flatMap { isFile($0) ? $0 : nil }
    typst = named("EGENMAKT_TYPST") ?? onPath("typst") ?? python
    typstIsPython = typst?.split(separator: "/").last?.hasPrefix("python") ?? false
    pandoc = named("EGENMAKT_PANDOC") ?? onPath("pandoc")
    func styles(_ name: String) -> String? {
      cache.map { "\($0)/papers-\(PaperTools.typstVersion)/\(name).docx" }.flatMap { isFile($0) ? $0 : nil }
    }
    wordStyles = styles("styles")
    wordStylesLarge = styles("styles-large")
  }
}
