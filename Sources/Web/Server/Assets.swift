import Crypto
import Foundation

/// The files of the pages, part of the program.
enum Assets {
  static let styles = PackageResources.egenmakt_css
  static let script = PackageResources.egenmakt_js

  /// The address holds a sum of the content, so that a browser can keep the file for ever and still see a new one.
  static let stylesAddress = "\(Address.styles.text)?\(sum(styles))"
  static let scriptAddress = "\(Address.script.text)?\(sum(script))"

  private static func sum(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).prefix(6).map { String($0, radix: 36) }.joined()
  }
}
