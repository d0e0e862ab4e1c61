/// Words from outside made safe to show: nothing invisible, nothing that turns the reading direction of what stands
/// around it, nothing that a form of paper cannot hold. Every visible character stays.
public enum SafeText {
  /// The text, with line breaks kept as `\n`.
  public static func lines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where isAfterReturn: continue
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      // Controls, and noncharacters.
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      // Marks that turn the direction, invisible fillers, interlinear marks, byte order, tags and private use.
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x00AD, 0x180E,
        0x200B, 0xE0000...0xE0FFF:
        continue
      case 0xE000...0xF8FF, 0xF0000...0x10FFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same words with no line break between a number and its unit.
  static func together(_ line: String) -> String {
    var result = ""
    for word in line.split(separator: " ") {
      let isUnit = word.hasPrefix("h") || word.hasPrefix("min") || word.hasPrefix("kr")
      let isShort = word.count <= 4
      let joins = isUnit && isShort && result.last?.isNumber == true
      result += (result.isEmpty ? "" : joins ? "\u{A0}" : " ") + word
    }
    return result
  }

  /// The text on one line.
  public static func line(_ text: String) -> String {
    lines(text).split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
  }
}
