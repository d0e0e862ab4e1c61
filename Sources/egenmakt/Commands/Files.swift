import Casework
import CaseFile
import Foundation
import Wording

/// Bytes from the outside: a file, a pipe, or standard input for a lone dash.
enum InputFile {
  /// At most `limit` bytes and one more, so that a reader sees that there are too many.
  static func bytes(_ path: String, limit: Int = CaseFormat.greatestSize, _ language: Language) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    defer { if path != "-", descriptor >= 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while descriptor >= 0, bytes.count <= limit {
      let count = part.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress, min($0.count, limit + 1 - bytes.count))
      }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += part[..<count]
      } else if errno != EINTR {
        throw unreadable(path, language)
      }
    }
    guard descriptor >= 0 else { throw unreadable(path, language) }
    return bytes
  }

  private static func unreadable(_ path: String, _ language: Language) -> Failure {
    .wrongInput(
      language(
        "Filen \(path) går inte att läsa. Kontrollera namnet och att du får läsa den.",
        "The file \(path) cannot be read. Check the name and that you may read it."))
  }
}

/// A file to write: whole or not at all, never over another without being told, and never open to more people than the
/// file it replaces. A new file is its owner's alone.
struct OutputFile {
  let path: String
  let mayReplace: Bool

  /// Refuses before anything is done, so that nothing is lost after a long reading.
  func check(_ language: Language) throws { _ = try target(language) }

  func write(_ text: String, _ language: Language) throws { try write(Array(text.utf8), language) }

  func write(_ bytes: [UInt8], _ language: Language) throws {
    let target = try target(language)
    // Open to the owner alone from the start, in the folder where the file will be.
    var name = Array((folder(of: target.path) + "/.egenmakt-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw unwritable(language) }
    let temporary = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
    do {
      defer { close(descriptor) }
      try Stream.write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw Stream.Failed(code: errno) }
      if let old = target.old { OutputFile.adopt(old, descriptor) }
    } catch {
      unlink(temporary)
      throw unwritable(language)
    }
    try put(temporary, at: target, language)
  }

  /// The ending of the name in small letters, without its point.
  static func ending(_ path: String) -> String { URL(fileURLWithPath: path).pathExtension.lowercased() }

  // MARK: Where it goes

  /// The file itself, links followed, and how it was before.
  private struct Target {
    let path: String
    let old: stat?
  }

  private func target(_ language: Language) throws -> Target {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard lstat(path, &status) != 0 else { throw brokenLink(language) }
      return Target(path: path, old: nil)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw notAFile(language) }
    guard mayReplace else { throw exists(language) }
    guard access(path, W_OK) == 0, let whole = realpath(path, nil) else { throw unwritable(language) }
    defer { free(whole) }
    return Target(path: String(cString: whole), old: status)
  }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The rights the replaced file had. Where its group cannot be kept, the new one gets no rights.
  private static func adopt(_ old: stat, _ descriptor: Int32) {
    let isKept = fchown(descriptor, old.st_uid, old.st_gid) == 0 || fchown(descriptor, uid_t.max, old.st_gid) == 0
    _ = fchmod(descriptor, old.st_mode & (isKept ? 0o777 : 0o707))
  }

  private func put(_ temporary: String, at target: Target, _ language: Language) throws {
    // A link fails where another program has made the file meanwhile; some disks know no links.
    if target.old == nil, !mayReplace {
      if link(temporary, target.path) == 0 {
        unlink(temporary)
        return
      }
      if errno == EEXIST {
        unlink(temporary)
        throw exists(language)
      }
    }
    guard rename(temporary, target.path) == 0 else {
      unlink(temporary)
      throw unwritable(language)
    }
  }

  // MARK: What went wrong

  private func exists(_ language: Language) -> Failure {
    .wrongInput(
      language(
        "Filen \(path) finns redan. Välj ett annat namn eller lägg till --force för att skriva över den.",
        "The file \(path) exists already. Choose another name or add --force to write over it."))
  }

  private func notAFile(_ language: Language) -> Failure {
    .wrongInput(
      language(
        "\(path) är ingen vanlig fil. Välj ett filnamn att skriva till.",
        "\(path) is no ordinary file. Choose the name of a file to write."))
  }

  private func brokenLink(_ language: Language) -> Failure {
    .wrongInput(
      language(
        "\(path) är en länk till en fil som inte finns. Välj ett annat namn eller ta bort länken.",
        "\(path) is a link to a file that does not exist. Choose another name or remove the link."))
  }

  private func unwritable(_ language: Language) -> Failure {
    .broken(
      language(
        "Filen \(path) gick inte att skriva. Kontrollera mappen och att du får skriva i den.",
        "The file \(path) could not be written. Check the folder and that you may write in it."))
  }
}
