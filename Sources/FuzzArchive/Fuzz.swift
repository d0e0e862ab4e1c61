import Archive
import CaseFile

/// libFuzzer's entry: whatever the bytes are, reading a dossier or an exported file ends in what was kept or in an
/// error; a dossier that was read is written and read again as the same; and recovery words are read.
///
/// ```sh
/// EGENMAKT_FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzArchive --scratch-path .build-fuzz
/// ```
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let dossier = try? Dossier(json: bytes) {
    guard let json = try? dossier.json() else { preconditionFailure("a dossier that was read cannot be written") }
    precondition((try? Dossier(json: json)) == dossier, "the dossier changes when it is written")
  }
  _ = try? Archive.information(ofExport: bytes)
  _ = try? ExportProbe.caseCount(bytes)
  _ = try? ExportProbe.unpacked(bytes)
  _ = try? RecoveryWords(typed: String(decoding: bytes.prefix(100), as: UTF8.self))
  return 0
}
