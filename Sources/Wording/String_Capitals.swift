extension String {
  /// The text with a capital first, as a sentence begins.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
