import CaseFile
import Foundation
import Law
import Testing

/// A file beside the tests.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures"))
    return Array(try Data(contentsOf: url))
  }

  static func versionOne() throws -> CaseDocument { try CaseReader.read(bytes("version-1.yaml")) }
}

/// A small file with the lines given after its first line.
func file(_ lines: String...) -> [UInt8] { Array((["egenmakt: 1"] + lines).joined(separator: "\n").utf8) }

/// The errors of a file; none when it can be read.
func errors(_ bytes: [UInt8], format: CaseReader.Format = .detect) -> [FileError] {
  do {
    _ = try CaseReader.read(bytes, format: format)
    return []
  } catch {
    return error.all
  }
}
