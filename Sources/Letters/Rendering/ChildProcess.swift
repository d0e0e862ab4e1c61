import Foundation
import Subprocess

/// A program that reads from its standard input and writes to its standard output. Nothing is put in files, and both
/// the answer and what it says of errors are bounded.
struct ChildProcess {
  /// The most bytes of an answer.
  static let greatestOutput = 64 << 20
  /// How long it may take.
  static let longest = Duration.seconds(180)

  let tool: PaperTools.Tool
  /// Where the program is.
  let path: String
  let arguments: [String]

  struct Answer: Sendable {
    let output: [UInt8]
    /// What the program says of errors; may quote the paper, so never shown.
    let error: String
    let code: Int?
  }

  /// Runs the program.
  ///
  /// - Throws: ``RenderingError``.
  func run(_ input: String) async throws(RenderingError) -> Answer {
    let (tool, arguments) = (tool, arguments)
    // A program that ends before it has read everything is an error to tell of, not the end of this one.
    signal(SIGPIPE, SIG_IGN)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(parts.last ?? "")
    let folder = parts.dropLast().joined(separator: "/")
    do {
      return try await withThrowingTaskGroup(of: Answer?.self) { group in
        group.addTask {
          let result = try await Subprocess.run(
            .name(name), arguments: Arguments(arguments), environment: .inherit.updating(["PATH": folder]),
            input: .inputWriter, output: .bytes(limit: ChildProcess.greatestOutput), error: .string(limit: 1 << 20)
          ) { execution in
            // A program that has stopped reading tells why by its exit code.
            _ = try? await execution.standardInputWriter.write(Array(input.utf8))
            try? await execution.standardInputWriter.finish()
          }
          let code: Int? = if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
          return Answer(output: result.standardOutput, error: result.standardError, code: code)
        }
        group.addTask {
          try await Task.sleep(for: ChildProcess.longest)
          return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let answer = first else { throw RenderingError.tooSlow(tool) }
        return answer
      }
    } catch let error as RenderingError {
      throw error
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .tooLarge(tool)
    } catch {
      throw .failed(tool, code: nil)
    }
  }
}
