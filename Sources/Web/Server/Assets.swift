import Crypto
import Foundation

/// The files of the pages, part of the program.
enum Assets {
  static let styles = sent(PackageResources.egenmakt_css)
  static let script = sent(PackageResources.egenmakt_js)

  /// The address holds a sum of the content, so that a browser can keep the file for ever and still see a new one.
  static let stylesAddress = "\(Address.styles.text)?\(sum(styles))"
  static let scriptAddress = "\(Address.script.text)?\(sum(script))"

  /// What a browser needs of a file: its lines without indentation, and without those that are only a comment.
  static func sent(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [[UInt8]] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = Array(line.drop { $0 == UInt8(ascii: " ") })
      let isComment =
        text.starts(with: Array("//".utf8))
        || text.starts(with: Array("/*".utf8)) && text.suffix(2) == Array("*/".utf8)[...]
      if !text.isEmpty, !isComment { lines.append(text) }
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }

  private static func sum(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).prefix(6).map { String($0, radix: 36) }.joined()
  }
}
