/// The inner readers of exported files, for the tests that try them with random bytes.
package enum ExportProbe {
  /// How many cases the content of an exported file holds.
  package static func caseCount(_ content: [UInt8]) throws -> Int { try ExportContent(content).cases.count }

  /// What packed bytes become, at most a mebibyte; packed again and unpacked they are the same.
  package static func unpacked(_ packed: [UInt8]) throws -> [UInt8] {
    let bytes = try Packing.unpack(packed, greatest: 1 << 20)
    let again = try Packing.unpack(Packing.pack(bytes, against: packed), against: packed, greatest: 1 << 20)
    precondition(again == bytes, "packing changes the bytes")
    return bytes
  }
}
