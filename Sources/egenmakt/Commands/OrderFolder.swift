import CaseFile
import Casework
import Foundation
import Letters

/// An order to each one whose evidence a case lacks, in a folder: `--to alla`.
struct OrderFolder {
  private static let words = ["alla", "all"]

  /// `true` for a word that stands for everybody.
  static func isMeant(by issuer: String?) -> Bool { issuer.map { words.contains($0.lowercased()) } ?? false }

  /// One order and the file it goes to.
  struct Part {
    let material: Material
    let path: String
  }

  /// The orders, those that most hangs on first.
  let parts: [Part]

  /// The orders of a case, with the ending of their form.
  init(_ material: Material, in path: String?, form: PaperForm, _ language: Language) throws {
    guard let path, path != "-" else {
      throw Failure.wrongInput(
        language(
          "En beställning till var och en blir flera filer: ange en mapp med -o.",
          "An order to each becomes several files: give a folder with -o."))
    }
    let choices = try OrderedEvidence.choices(material).filter { !$0.rows.isEmpty }
    guard !choices.isEmpty else {
      throw Failure.wrongInput(
        language(
          "Inget underlag saknas från någon annan. Se vilka som finns: egenmakt underlag FIL",
          "No evidence is missing from anybody else. See what there is: egenmakt evidence FILE"))
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    do {
      // The papers are about a person's health: the folder is its owner's alone.
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure.broken(
        language(
          "Mappen \(path) går inte att skriva i. Välj en annan med -o.",
          "The folder \(path) cannot be written in. Choose another with -o."))
    }
    parts = choices.map { choice in
      var material = material
      material.details.issuer = choice.issuer.swedish
      let name = "bestallning-\(Spelling.folded(choice.issuer.swedish)).\(form.rawValue)"
      return Part(material: material, path: folder.appending(path: name).relativePath)
    }
  }
}
