/// Looks for aliases in keys before the file is parsed. Yams hashes every key, so a key that holds aliases of aliases
/// would take for ever; no key of the format needs one. The scan does not know quotation marks, so a text may in rare
/// cases look like such a key; ``CaseWriter`` writes its texts so that none does. One pass.
struct AliasScan {
  private let bytes: [UInt8]
  private var firstAlias: Int?
  private var hasAnchor = false
  private var hasComplexKey = false

  static func refuseAliasesInKeys(_ text: String) throws(FileErrors) {
    let scan = AliasScan(text)
    guard let alias = scan.firstAlias, scan.hasAnchor, scan.hasComplexKey else { return }
    throw SourceText.single(
      .aliasInKey,
      Wording(
        "skriv ut nyckeln, och sätt inte * eller & först i ett ord", "write it out, and begin no word with * or &"),
      at: SourceText.position(of: alias, in: scan.bytes[...]))
  }

  /// `true` where a text must not have `sign` bare.
  static func isToken(_ sign: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    guard sign == "*" || sign == "&", let next, next.isASCII else { return false }
    return isNameByte(UInt8(ascii: next))
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    var aliasOnLine = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): aliasOnLine = false
      case UInt8(ascii: "&"): hasAnchor = hasAnchor || isToken(at: index)
      case UInt8(ascii: "*") where isToken(at: index):
        aliasOnLine = true
        firstAlias = firstAlias ?? index
      case UInt8(ascii: "?"): hasComplexKey = hasComplexKey || isQuestionMark(at: index)
      case UInt8(ascii: ":"): hasComplexKey = hasComplexKey || aliasOnLine && endsComplexKey(at: index)
      default: break
      }
    }
  }

  /// A sign with a name after it, where a value may begin.
  private func isToken(at index: Int) -> Bool {
    guard index + 1 < bytes.count, AliasScan.isNameByte(bytes[index + 1]) else { return false }
    return index == 0 || " \n\r\t[]{},:-?".utf8.contains(bytes[index - 1])
  }

  /// The `?` of `? key`.
  private func isQuestionMark(at index: Int) -> Bool {
    let follows = index + 1 == bytes.count || " \n\r\t".utf8.contains(bytes[index + 1])
    return follows && (index == 0 || " \n\r\t[]{},-?".utf8.contains(bytes[index - 1]))
  }

  /// The colon of `*alias :`, `[…]:` or `{…}:`; such keys stand on one line.
  private func endsComplexKey(at index: Int) -> Bool {
    var end = index
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    guard end > 0 else { return false }
    if bytes[end - 1] == UInt8(ascii: "]") || bytes[end - 1] == UInt8(ascii: "}") { return true }
    while end > 0, AliasScan.isNameByte(bytes[end - 1]) { end -= 1 }
    return end > 0 && bytes[end - 1] == UInt8(ascii: "*")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
