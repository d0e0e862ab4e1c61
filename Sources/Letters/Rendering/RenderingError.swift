public import CaseFile
import Casework

/// Why a paper did not get its form. Holds nothing of what the paper says.
public enum RenderingError: Error, Sendable, Hashable {
  /// The program is not on this machine.
  case missing(PaperTools.Tool)
  /// The program ended with a code, or was stopped.
  case failed(PaperTools.Tool, code: Int?)
  /// The program took too long and was stopped.
  case tooSlow(PaperTools.Tool)
  /// The result is larger than any paper should be.
  case tooLarge(PaperTools.Tool)

  /// What is wrong and what to do.
  public func message(_ language: MessageLanguage) -> String {
    switch self {
    case .missing(.typst):
      language(
        "PDF kräver Typst, som inte finns på datorn. Kör bin/setup-linux papers, eller installera programmet typst.",
        "PDF needs Typst, which is not on this machine. Run bin/setup-linux papers, or install the program typst.")
    case .missing(.pandoc):
      language(
        "Word-filer kräver pandoc, som inte finns på datorn. Kör bin/setup-linux papers, eller: apt install pandoc.",
        "Word files need pandoc, which is not on this machine. Run bin/setup-linux papers, or: apt install pandoc.")
    case .failed(let tool, let code):
      language(
        "Programmet \(tool.rawValue) kunde inte göra filen (\(code.map { "slutkod \($0)" } ?? "avbröts")).",
        "The program \(tool.rawValue) could not make the file (\(code.map { "exit code \($0)" } ?? "was stopped")).")
    case .tooSlow(let tool):
      language(
        "Programmet \(tool.rawValue) blev inte klart i tid och stoppades.",
        "The program \(tool.rawValue) did not finish in time and was stopped.")
    case .tooLarge(let tool):
      language(
        "Filen från \(tool.rawValue) blev för stor.", "The file from \(tool.rawValue) became too large.")
    }
  }
}
