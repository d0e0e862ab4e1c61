import ArgumentParser
import CaseFile
import Casework
import Law

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

/// Sentences of the easy layer: short, one thing at a time, the important thing first.
enum EasyWords {
  /// `3 timmar och 42 minuter`; parts of a minute are said to be about.
  static func duration(_ minutes: Rational) -> String {
    guard minutes.isDefined else { return "en tid som är för lång att räkna" }
    let whole = minutes.roundedHalfEven
    let about = minutes == Rational(integerLiteral: whole) ? "" : "ungefär "
    let (hours, rest) = (whole / 60, whole % 60)
    let hourWords = hours == 1 ? "1 timme" : "\(hours) timmar"
    let minuteWords = rest == 1 ? "1 minut" : "\(rest) minuter"
    if hours == 0 { return about + minuteWords }
    return about + (rest == 0 ? hourWords : "\(hourWords) och \(minuteWords)")
  }

  /// The need in a word a person uses.
  static func need(_ need: Need) -> String {
    switch need {
    case .breathing: "att andas"
    case .hygiene: "att hålla dig ren"
    case .meals: "att äta och dricka"
    case .tubeFeeding: "sondmat"
    case .dressing: "att klä på och av dig"
    case .communication: "att prata med andra"
    case .preventiveSupport: "att du eller andra inte ska skadas"
    case .medicalSupport: "en farlig sjukdom"
    case .deepKnowledge: "stöd av någon som känner dig väl"
    case .other: "annat i livet"
    }
  }

  static func authority(_ track: Track) -> String { track == .agency ? "Försäkringskassan" : "Kommunen" }

  /// `35 minuter varje gång`, and how often.
  static func time(_ moment: HelpMoment) -> [String] {
    var lines: [String] = []
    if moment.minutes.isKnown { lines.append("Hjälpen tar \(duration(moment.minutes.least)) varje gång.") }
    if moment.occasions.count.isKnown {
      let count = Language.swedish.number(moment.occasions.count.least)
      let times = count == "1" ? "1 gång" : "\(count) gånger"
      lines.append("Du får hjälpen \(times) \(period(moment.occasions.per)).")
    }
    if moment.assistants > 1 { lines.append("\(moment.assistants) assistenter hjälper dig samtidigt.") }
    return lines
  }

  private static func period(_ period: Period) -> String {
    switch period {
    case .day: "om dagen"
    case .week: "i veckan"
    case .month: "i månaden"
    case .year: "om året"
    }
  }

  /// What the row gives.
  static func result(_ row: RowResult) -> [String] {
    var lines: [String] = []
    if row.basic.isPositive { lines.append("\(duration(row.basic).capitalisedFirst) i veckan är grundläggande behov.") }
    if row.other.isPositive { lines.append("\(duration(row.other).capitalisedFirst) i veckan är andra behov.") }
    if row.nightCredit.isPositive { lines.append("Natten ger \(duration(row.nightCredit)) i veckan.") }
    if row.absorbed.isPositive { lines.append("\(duration(row.absorbed).capitalisedFirst) räknas i en annan rad.") }
    if row.takenOver.isPositive { lines.append("\(duration(row.takenOver).capitalisedFirst) räknas i andra rader.") }
    return lines.isEmpty ? ["Raden ger ingen tid."] : lines
  }

  /// What can still change.
  static func open(_ bounds: Bounds) -> [String] {
    guard !bounds.isKnown else { return [] }
    return [
      "Det är inte klart än.", "Minst blir det \(duration(bounds.secure)).",
      "Mest blir det \(duration(bounds.possible)).",
    ]
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
