import Casework

/// Language, layer and hidden text, changed from the tools on every page.
enum SettingsChange {
  static func make(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    await visit.site.sessions.change(visit.session.id) { session in
      if let layer = form["lager"].flatMap(Layer.init(rawValue:)) {
        session.reader.layer = layer
        // The easy layer is written in Swedish alone.
        if layer == .easy { session.reader.isEnglish = false }
      }
      if let hides = form["dolj"] { session.reader.hidesText = hides == "ja" }
      if let language = form["sprak"] { session.reader.isEnglish = language == "en" }
    }
    return .redirect(Address.back(to: form["vid"]) ?? .start)
  }
}
