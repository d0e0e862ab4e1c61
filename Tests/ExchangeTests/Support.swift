import CaseFile
import Exchange
import Foundation
import Law
import Testing

/// Files of the tests.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.resourceURL)
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures").appending(path: name)))
  }
}

/// The errors of reading a table, or none.
func tableErrors(_ text: String, into document: CaseDocument = CaseDocument()) -> [FileError] {
  do {
    _ = try RowTable.read(text.utf8, into: document)
    return []
  } catch {
    return error.all
  }
}

/// The rows of a table.
func rows(_ text: String) throws -> [CaseDocument.Row] { try RowTable.read(text.utf8).document.rows }

extension CaseDocument {
  /// The case without its rows.
  var shell: CaseDocument {
    var shell = self
    shell.rows = []
    return shell
  }
}
