import Casework
import Foundation
import Law

/// An index of nothing: what matters is that no question breaks it.
private let search = try? DecisionSearch(DecisionArchive([]))

/// libFuzzer's entry: whatever the bytes are, reading a decision ends in a decision or in errors, and a paragraph or a
/// search is found or not.
///
/// ```sh
/// EGENMAKT_FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzBook --scratch-path .build-fuzz
/// ```
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let decision = try? DecisionReader.read(bytes) {
    precondition(!decision.id.isEmpty && !decision.bearings.isEmpty, "a decision without a name or a rule")
  }
  let text = String(decoding: bytes.prefix(200), as: UTF8.self)
  if let paragraph = Paragraph(text) { precondition(!paragraph.section.isEmpty, "a paragraph without a number") }
  do {
    _ = try search?.find(text)
  } catch {
    preconditionFailure("a search must not fail: \(error)")
  }
  return 0
}
