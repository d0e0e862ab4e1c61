import Foundation

/// Bytes to the system, where every failure is seen.
enum Stream {
  /// The system's number of what went wrong.
  struct Failed: Error { let code: Int32 }

  /// Writes everything, also where the system takes it in parts.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failed) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
        continue
      }
      switch errno {
      case EINTR: break
      case EAGAIN: wait(for: descriptor)
      default: throw Failed(code: errno)
      }
    }
  }

  private static func wait(for descriptor: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&wanted, 1, -1)
  }
}
