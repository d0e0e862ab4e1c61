import CaseFile

/// libFuzzer's entry: whatever the bytes are, reading ends in a document or in errors, and what was read can be
/// written and read again with the same meaning.
///
/// ```sh
/// EGENMAKT_FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzCaseFile --scratch-path .build-fuzz
/// ```
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? CaseReader.read(bytes) else { return 0 }
  let yaml = try? CaseReader.read(CaseWriter.yaml(document).utf8, format: .yaml)
  precondition(yaml == document, "YAML changes the document")
  let json = try? CaseReader.read(CaseWriter.json(document).utf8, format: .json)
  precondition(json == document, "JSON changes the document")
  _ = document.lawCase()
  return 0
}
