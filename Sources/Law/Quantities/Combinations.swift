/// Ways to choose some of a list.
enum Combinations {
  /// The next choice of places in order, of so many; `false` after the last.
  static func advance(_ places: inout [Int], among count: Int) -> Bool {
    var index = places.count - 1
    while index >= 0, places[index] == count - places.count + index { index -= 1 }
    guard index >= 0 else { return false }
    places[index] += 1
    for later in (index + 1)..<Swift.max(index + 1, places.count) { places[later] = places[later - 1] + 1 }
    return true
  }
}
