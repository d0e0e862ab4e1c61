import ArgumentParser
import CaseFile
import Casework

/// A layer on the command line, with or without å, ä and ö.
struct LayerName: ExpressibleByArgument {
  let layer: Layer

  init(_ layer: Layer) { self.layer = layer }

  init?(argument: String) {
    guard let name = Spelling.word(argument, among: Layer.allCases.map { $0.rawValue }),
      let layer = Layer(rawValue: name)
    else { return nil }
    self.layer = layer
  }

  var defaultValueDescription: String { layer.rawValue }
  static var allValueStrings: [String] { ["lattlast", "vanlig", "fordjupning"] }
}
