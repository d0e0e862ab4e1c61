import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few things the store does with files besides the database itself; tests pass their own.
public struct FileAccess: Sendable {
  /// What went wrong with a file.
  public enum Failure: Error, Sendable, Hashable {
    /// There is something of that name already.
    case exists
    /// The folder or the file may not be written or read.
    case notAllowed
    /// The disk is full.
    case full
    /// Something else, by the system's number.
    case other(Int32)
  }

  /// Makes a folder that only the user may open (0700), with those above it; a folder that is there is left as it is.
  public var makeFolder: @Sendable (String) throws(Failure) -> Void
  /// The names in a folder.
  public var names: @Sendable (String) throws(Failure) -> [String]
  /// The first bytes of a file, at most so many, or `nil` when there is no file.
  public var read: @Sendable (String, Int) throws(Failure) -> [UInt8]?
  /// Makes a file that only the user may read (0600), whole or not at all, and on the disk before it returns. A file
  /// that is there is ``Failure/exists``.
  public var create: @Sendable (String, [UInt8]) throws(Failure) -> Void
  /// Gives a file or folder these rights.
  public var setRights: @Sendable (String, UInt16) throws(Failure) -> Void
  /// Takes a file away; a file that is not there is no failure.
  public var remove: @Sendable (String) throws(Failure) -> Void
  /// Gives a file another name in the same folder, if no file has it; on the disk before it returns.
  public var rename: @Sendable (String, String) throws(Failure) -> Void

  /// All of them.
  public init(
    makeFolder: @escaping @Sendable (String) throws(Failure) -> Void,
    names: @escaping @Sendable (String) throws(Failure) -> [String],
    read: @escaping @Sendable (String, Int) throws(Failure) -> [UInt8]?,
    create: @escaping @Sendable (String, [UInt8]) throws(Failure) -> Void,
    setRights: @escaping @Sendable (String, UInt16) throws(Failure) -> Void,
    remove: @escaping @Sendable (String) throws(Failure) -> Void,
    rename: @escaping @Sendable (String, String) throws(Failure) -> Void
  ) {
    self.makeFolder = makeFolder
    self.names = names
    self.read = read
    self.create = create
    self.setRights = setRights
    self.remove = remove
    self.rename = rename
  }

  /// The computer's own files.
  public static let real = FileAccess(
    makeFolder: { path throws(Failure) in try SystemFiles.makeFolder(path) },
    names: { path throws(Failure) in try SystemFiles.names(path) },
    read: { path, count throws(Failure) in try SystemFiles.beginning(of: path, count) },
    create: { path, bytes throws(Failure) in try SystemFiles.create(path, bytes) },
    setRights: { path, rights throws(Failure) in
      guard chmod(path, mode_t(rights)) == 0 else { throw SystemFiles.failure() }
    },
    remove: { path throws(Failure) in
      guard unlink(path) == 0 || errno == ENOENT else { throw SystemFiles.failure() }
    },
    rename: { old, new throws(Failure) in try SystemFiles.rename(old, new) })
}

private enum SystemFiles {
  static func failure() -> FileAccess.Failure {
    switch errno {
    case EEXIST: .exists
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOSPC, EDQUOT: .full
    default: .other(errno)
    }
  }

  static func makeFolder(_ path: String) throws(FileAccess.Failure) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += part + "/"
      guard mkdir(built, 0o700) == 0 || errno == EEXIST || isFolder(built) else { throw failure() }
    }
    guard isFolder(built) else { throw .other(ENOTDIR) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let problem = errno
    defer { errno = problem }
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  static func names(_ path: String) throws(FileAccess.Failure) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: path) } catch { throw .notAllowed }
  }

  static func beginning(of path: String, _ greatest: Int) throws(FileAccess.Failure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure()
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < greatest {
      let count = read(descriptor, &buffer, min(buffer.count, greatest - bytes.count))
      guard count >= 0 else { throw failure() }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Written under another name first, so that nobody ever sees half a file; a link, since it never replaces.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileAccess.Failure) {
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { unlink(temporary) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let failure = failure()
        close(descriptor)
        throw failure
      }
      written += count
    }
    let synced = fsync(descriptor) == 0
    guard close(descriptor) == 0, synced else { throw failure() }
    guard link(temporary, path) == 0 else { throw failure() }
    syncFolder(of: path)
  }

  static func rename(_ old: String, _ new: String) throws(FileAccess.Failure) {
    let descriptor = open(old, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    let synced = fsync(descriptor) == 0
    guard close(descriptor) == 0, synced else { throw failure() }
    guard link(old, new) == 0 else { throw failure() }
    unlink(old)
    syncFolder(of: new)
  }

  private static func syncFolder(of path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let descriptor = open(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
