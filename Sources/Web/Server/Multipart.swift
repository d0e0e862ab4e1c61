import Foundation

/// A form with a file in it, as browsers send it (`multipart/form-data`, RFC 7578).
struct Multipart {
  /// One field; a file's content is bytes, whatever its name says.
  struct Part {
    let name: String
    let isFile: Bool
    let bytes: ArraySlice<UInt8>
  }

  static let greatestParts = 50

  /// The parts in order; `nil` when the body does not follow the form.
  static func parts(of body: [UInt8], contentType: String) -> [Part]? {
    guard let boundary = boundary(contentType) else { return nil }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter stands at the very beginning, without a line end before it.
    let all = [13, 10] + body
    guard let first = find(delimiter, in: all[...]), first == all.startIndex else { return nil }
    var parts: [Part] = []
    var place = first + delimiter.count
    while true {
      let rest = all[place...]
      if rest.starts(with: Array("--".utf8)) { return parts }
      guard rest.starts(with: [13, 10]), parts.count < greatestParts else { return nil }
      let start = place + 2
      guard let end = find(delimiter, in: all[start...]), let part = part(all[start..<end]) else { return nil }
      parts.append(part)
      place = end + delimiter.count
    }
  }

  private static func boundary(_ contentType: String) -> String? {
    guard let start = contentType.range(of: "boundary=", options: .caseInsensitive)?.upperBound else { return nil }
    var text = contentType[start...].prefix { $0 != ";" }
    if text.first == "\"" { text = text.dropFirst().prefix { $0 != "\"" } }
    return (1...70).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 32 && $0 < 127 } ? String(text) : nil
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
    let gap = [13, 10, 13, 10] as [UInt8]
    guard let end = find(gap, in: bytes), end - bytes.startIndex < 4_096,
      let head = String(validating: bytes[bytes.startIndex..<end], as: UTF8.self)
    else { return nil }
    let lines = head.components(separatedBy: "\r\n")
    guard
      let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition: form-data") }),
      let name = value("name", in: disposition)
    else { return nil }
    return Part(name: name, isFile: value("filename", in: disposition) != nil, bytes: bytes[(end + gap.count)...])
  }

  private static func value(_ key: String, in line: String) -> String? {
    guard let start = line.range(of: "; \(key)=\"")?.upperBound else { return nil }
    let rest = line[start...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end])
  }

  private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard needle.count <= bytes.count else { return nil }
    var place = bytes.startIndex
    let last = bytes.endIndex - needle.count
    while place <= last {
      if bytes[place] == needle[0], bytes[place..<place + needle.count].elementsEqual(needle) { return place }
      place += 1
    }
    return nil
  }
}
