import Foundation

/// Bytes from the outside.
enum InputFile {
  /// At most `limit` bytes and one more, so that a reader sees that there are too many.
  static func bytes(_ path: String, limit: Int, _ language: Language) throws -> [UInt8] {
    do {
      if path == "-" { return Array(try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()) }
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return Array(try file.read(upToCount: limit + 1) ?? Data())
    } catch {
      throw Failure.wrongInput(
        language(
          "Filen \(path) går inte att läsa. Kontrollera namnet och att du får läsa den.",
          "The file \(path) cannot be read. Check the name and that you may read it."))
    }
  }
}

/// A file to write: whole or not at all, and never over another without being told.
struct OutputFile {
  let path: String
  let mayReplace: Bool

  /// Refuses before anything is done, so that nothing is lost after a long reading.
  func check(_ language: Language) throws {
    guard !mayReplace, FileManager.default.fileExists(atPath: path) else { return }
    throw Failure.wrongInput(
      language(
        "Filen \(path) finns redan. Välj ett annat namn eller lägg till --force för att skriva över den.",
        "The file \(path) exists already. Choose another name or add --force to write over it."))
  }

  func write(_ text: String, _ language: Language) throws { try write(Array(text.utf8), language) }

  func write(_ bytes: [UInt8], _ language: Language) throws {
    try check(language)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.broken(
        language(
          "Filen \(path) gick inte att skriva. Kontrollera mappen och att du får skriva i den.",
          "The file \(path) could not be written. Check the folder and that you may write in it."))
    }
  }

  /// The ending of the name in small letters, without its point.
  static func ending(_ path: String) -> String { URL(fileURLWithPath: path).pathExtension.lowercased() }
}
