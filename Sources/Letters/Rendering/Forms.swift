import Foundation

/// The files that give a paper its form: style sheet, Typst form, filter for pandoc.
enum Forms {
  /// The place of a form.
  static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// A form's text; a program without its forms is broken.
  static func text(_ name: String) -> String {
    switch name {
    case "paper.css": sheet
    case "paper.typ": typst
    default: read(name)
    }
  }

  private static let folder = Bundle.module.bundleURL.appending(path: "Forms")
  private static let sheet = read("paper.css")
  private static let typst = read("paper.typ")

  private static func read(_ name: String) -> String {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      preconditionFailure("the program comes without its form \(name)")
    }
    return text
  }
}
