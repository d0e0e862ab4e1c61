/// A small packer (LZ77): what has been seen before, in the bytes themselves or in an older version of them, is written
/// as a reference. One answer more in a case of 40 kB becomes some hundred bytes.
///
/// Layout: the length, then pieces. A number is 7 bits a byte, least first, the high bit for more. A piece begins with
/// a number: even = half of it new bytes follow; odd = half of it bytes are copied from the distance that follows,
/// counted back from here, through the older version and what has been unpacked.
enum Packing {
  /// Bytes that do not unpack.
  struct Broken: Error {}

  private static let leastMatch = 6
  private static let mostTries = 24
  private static let hashBits = 15
  /// How far back it looks, a power of two.
  private static let greatestWindow = 1 << 22

  /// The bytes packed against an older version, which is needed to unpack them.
  static func pack(_ bytes: [UInt8], against older: [UInt8] = []) -> [UInt8] {
    let all = older + bytes
    var output: [UInt8] = []
    write(bytes.count, to: &output)
    var heads = [Int32](repeating: -1, count: 1 << hashBits)
    var window = 1 << 10
    while window < all.count, window < greatestWindow { window <<= 1 }
    var previous = [Int32](repeating: -1, count: window)
    all.withUnsafeBufferPointer { all in
      heads.withUnsafeMutableBufferPointer { heads in
        previous.withUnsafeMutableBufferPointer { previous in
          var search = Search(all: all, heads: heads, previous: previous)
          search.pack(from: older.count, to: &output)
        }
      }
    }
    return output
  }

  /// Unpacks; `greatest` = the most bytes it may become.
  static func unpack(_ packed: [UInt8], against older: [UInt8] = [], greatest: Int) throws(Broken) -> [UInt8] {
    var index = 0
    let count = try number(packed, &index)
    guard count <= greatest else { throw Broken() }
    var output: [UInt8] = []
    output.reserveCapacity(min(count, 1 << 20))
    while index < packed.count {
      let piece = try number(packed, &index)
      let length = piece >> 1
      guard length > 0, output.count + length <= count else { throw Broken() }
      if piece & 1 == 0 {
        guard packed.count - index >= length else { throw Broken() }
        output += packed[index..<index + length]
        index += length
      } else {
        try copy(length, distance: try number(packed, &index), older, &output)
      }
    }
    guard output.count == count else { throw Broken() }
    return output
  }

  private static func copy(
    _ length: Int, distance: Int, _ older: [UInt8], _ output: inout [UInt8]
  ) throws(Broken) {
    guard distance > 0, distance <= older.count + output.count else { throw Broken() }
    var left = length
    // The part that lies in the older version, then the part in what has been unpacked, which may overlap its own end.
    let start = older.count + output.count - distance
    if start < older.count {
      let end = min(older.count, start + left)
      output += older[start..<end]
      left -= end - start
    }
    guard left > 0 else { return }
    var from = max(0, start - older.count)
    for _ in 0..<left {
      output.append(output[from])
      from += 1
    }
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int) throws(Broken) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 42, by: 7) {
      guard index < bytes.count else { throw Broken() }
      let byte = bytes[index]
      index += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
    }
    throw Broken()
  }

  private static func write(_ value: Int, to output: inout [UInt8]) {
    var value = value
    while value > 0x7F {
      output.append(UInt8(value & 0x7F) | 0x80)
      value >>= 7
    }
    output.append(UInt8(value))
  }

  /// Chains of places whose six bytes have the same hash, latest first.
  private struct Search {
    let all: UnsafeBufferPointer<UInt8>
    let heads: UnsafeMutableBufferPointer<Int32>
    let previous: UnsafeMutableBufferPointer<Int32>

    mutating func pack(from start: Int, to output: inout [UInt8]) {
      for place in 0..<min(start, max(0, all.count - leastMatch + 1)) { note(place) }
      var index = start
      var pending = start
      while index + leastMatch <= all.count {
        let (length, from) = longest(at: index)
        guard length >= leastMatch else {
          note(index)
          index += 1
          continue
        }
        flush(pending..<index, to: &output)
        write(length << 1 | 1, to: &output)
        write(index - from, to: &output)
        for place in index..<min(index + length, all.count - leastMatch + 1) { note(place) }
        index += length
        pending = index
      }
      flush(pending..<all.count, to: &output)
    }

    private func flush(_ range: Range<Int>, to output: inout [UInt8]) {
      guard !range.isEmpty else { return }
      write(range.count << 1, to: &output)
      output += all[range]
    }

    private func hash(_ place: Int) -> Int {
      var value: UInt64 = 0
      for offset in 0..<leastMatch { value = value << 8 | UInt64(all[place + offset]) }
      return Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
    }

    private func note(_ place: Int) {
      let hash = hash(place)
      previous[place & (previous.count - 1)] = heads[hash]
      heads[hash] = Int32(truncatingIfNeeded: place)
    }

    private func longest(at index: Int) -> (length: Int, from: Int) {
      var best = (length: 0, from: 0)
      var candidate = Int(heads[hash(index)])
      var tries = mostTries
      while candidate >= 0, index - candidate < previous.count, tries > 0 {
        var length = 0
        while index + length < all.count, all[candidate + length] == all[index + length] { length += 1 }
        if length > best.length { best = (length, candidate) }
        // Older than the window, its link is another's.
        let next = Int(previous[candidate & (previous.count - 1)])
        guard next < candidate, index - next < previous.count else { break }
        candidate = next
        tries -= 1
      }
      return best
    }
  }
}
