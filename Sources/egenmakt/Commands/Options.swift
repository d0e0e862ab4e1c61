import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law
import Reports
import Wording

/// How the answer is shown.
struct OutputOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Option(name: [.long, .customLong("sprak"), .customLong("språk")], help: "Språk: sv eller en.")
  var language: Language = .swedish

  @Flag(name: .customLong("no-colour"), help: "Ingen fetstil även på en terminal (NO_COLOR gör detsamma).")
  var noColour = false

  @Option(help: "text, markdown eller json.")
  var format: Format = .text

  @Flag(name: .customLong("json"), help: "Samma som --format json.")
  var isJSON = false

  /// `true` when the answer is for another program.
  var isForPrograms: Bool { isJSON || format == .json }

  /// Shows an answer: as text or Markdown, or for another program. Only what is shown is made.
  func show(_ blocks: @autoclosure () throws -> [Block], or json: @autoclosure () throws -> some Encodable) throws {
    if isForPrograms { return try Console.output(JSONReport.text(json()), language) }
    let blocks = try blocks()
    if format == .markdown { return try Console.output(MarkdownRenderer().render(blocks), language) }
    let renderer = TextRenderer(width: Terminal.width, usesColour: Terminal.usesColour && !noColour)
    try Console.output(renderer.render(blocks), language)
  }
}

/// How deep the texts go.
struct LayerOption: ParsableArguments {
  @Option(
    name: [.customLong("layer"), .customLong("lager")],
    help: "Lager: lättläst, vanlig eller fördjupning.", completion: .list(LayerName.allValueStrings))
  var name = LayerName(.plain)

  /// The layer chosen.
  var layer: Layer { name.layer }
}

/// Which case, by which readings, and whose.
struct CaseChoice: ParsableArguments {
  @Argument(
    help: "Ärendefilen (YAML eller JSON). Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String

  @Option(
    name: [.customLong("reading"), .customLong("tolkning")],
    help: "Tolkning av en omtvistad fråga, till exempel CI-02=flat_seven. Kan upprepas.")
  var reading: [String] = []

  @Option(name: [.customLong("refuse"), .customLong("utan")], help: "Pröva som om dessa rader nekats helt: A01,A02.")
  var refuse: String?

  @Option(
    name: [.customLong("voice"), .customLong("röst"), .customLong("rost")],
    help: "Vems uppgifter: personen, anhörig, företrädare, myndighet, professionell, domstol.")
  var voice: String?

  /// Reads the file; all errors at once.
  func document(_ language: Language) throws -> CaseDocument { try CaseFiles.read(file, language) }

  /// The file's readings and those of the command.
  func readings(_ document: CaseDocument) throws -> Readings {
    var readings = document.readings
    for text in reading { readings.choose(try ReadingArgument.option(text)) }
    return readings
  }

  /// The day the file describes: what it says itself, or today.
  func fileDay(_ document: CaseDocument) -> CalendarDate { document.holdsOn ?? Today.date }

  /// The facts as the law reads them.
  func subject(_ document: CaseDocument) throws -> Case {
    var refused: Set<String> = []
    for id in (refuse ?? "").split(separator: ",") {
      let name = id.trimmingCharacters(in: .whitespaces)
      guard document.rows.contains(where: { $0.id == name }) else {
        throw Failure.wrongInput("--refuse: filen har ingen rad med det namnet. Raderna är \(RowNames.list(document)).")
      }
      refused.insert(name)
    }
    return document.lawCase(voice: try chosenVoice(), refusing: refused)
  }

  /// The voice asked for.
  func chosenVoice() throws -> Voice? {
    guard let voice else { return nil }
    guard let known = Voice(rawValue: voice.lowercased()) else {
      throw Failure.wrongInput(
        "--voice: okänd röst. Välj \(Voice.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return known
  }

}

/// Which case, which day, which law.
struct CaseOptions: ParsableArguments {
  @OptionGroup var choice: CaseChoice

  @Option(
    name: [.customLong("on"), .customLong("den")],
    help: "Dagen assistansen ges, till exempel 2026-03-01. Personens verkliga ålder den dagen.")
  var on: Day?

  @Option(
    name: [.customLong("law"), .customLong("lag")],
    help: "Samma liv under lagen en annan dag: fakta och ålder hålls fast.")
  var law: Day?

  func validate() throws {
    if on != nil, law != nil {
      throw ValidationError(
        "--on och --law kan inte användas tillsammans: --on är en annan dag i livet, --law en annan lag.")
    }
  }

  /// The case file; `-` is standard input.
  var file: String { choice.file }
  /// Whose facts.
  var voice: String? { choice.voice }

  /// See ``CaseChoice``.
  func document(_ language: Language) throws -> CaseDocument { try choice.document(language) }
  /// See ``CaseChoice``.
  func readings(_ document: CaseDocument) throws -> Readings { try choice.readings(document) }
  /// See ``CaseChoice``.
  func fileDay(_ document: CaseDocument) -> CalendarDate { choice.fileDay(document) }
  /// See ``CaseChoice``.
  func subject(_ document: CaseDocument) throws -> Case { try choice.subject(document) }
  /// See ``CaseChoice``.
  func chosenVoice() throws -> Voice? { try choice.chosenVoice() }

  /// The facts on the day that the options name.
  func subjectOnDay(_ document: CaseDocument) throws -> Case {
    let subject = try subject(document)
    guard let law else { return subject }
    return subject.moved(from: fileDay(document), to: law.date)
  }

  /// The case assessed on the day and under the law that the options name.
  func study(_ language: Language) throws -> CaseStudy { try study(of: try document(language), language) }

  /// A document assessed on the day and under the law that the options name.
  func study(of document: CaseDocument, _ language: Language) throws -> CaseStudy {
    let readings = try readings(document)
    let subject = try subjectOnDay(document)
    let day = law?.date ?? on?.date ?? fileDay(document)
    do {
      return try CaseStudy(document, subject: subject, law: Law(on: day, readings: readings), isSameLife: law != nil)
    } catch {
      throw Failure.of(error, language)
    }
  }
}

extension Failure {
  /// A law error in words.
  static func of(_ error: LawError, _ language: Language) -> Failure {
    switch error {
    case .tooLarge:
      .wrongInput(
        language(
          "Talen i filen är för stora eller har för många decimaler för att räknas exakt.",
          "The numbers in the file are too large or too finely divided for exact arithmetic."))
    case .beforeFirstDay:
      .wrongInput(
        language(
          "Dagen ligger före 1994-01-01, då LSS började gälla.", "The day lies before 1994-01-01, when LSS began."))
    }
  }
}

/// The names of a file's rows, for messages.
enum RowNames {
  /// The row of a name, in any capitals.
  ///
  /// - Parameter option: the option the name was given to, told in the message; empty for an argument.
  static func index(
    of name: String, in document: CaseDocument, _ language: Language, option: String = ""
  ) throws -> Int {
    if let index = document.rows.firstIndex(where: { $0.id.lowercased() == name.lowercased() }) { return index }
    let (swedish, english) = option.isEmpty ? ("Filen", "The file") : ("\(option): filen", "\(option): the file")
    throw Failure.wrongInput(
      language(
        "\(swedish) har ingen rad med det namnet. Raderna är \(list(document)).",
        "\(english) has no row of that name. The rows are \(list(document))."))
  }

  static func list(_ document: CaseDocument) -> String {
    let names = document.rows.map(\.id)
    guard names.count > 12 else { return names.joined(separator: ", ") }
    return names.prefix(12).joined(separator: ", ") + " … (\(names.count))"
  }
}

/// A day on the command line.
struct Day: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }

  var defaultValueDescription: String { date.description }
}

/// The clock, which the law never sees.
enum Today {
  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .current
    return calendar
  }

  /// `10.21`.
  static func clock(_ time: Date) -> String {
    let parts = calendar.dateComponents([.hour, .minute], from: time)
    let minute = parts.minute ?? 0
    return "\(parts.hour ?? 0).\(minute < 10 ? "0" : "")\(minute)"
  }

  static var date: CalendarDate {
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(checkedYear: parts.year ?? 2026, month: parts.month ?? 1, day: parts.day ?? 1) ?? Law.horizon
  }
}

/// `CI-02=flat_seven`.
enum ReadingArgument {
  static func option(_ text: String) throws -> ReadingOption {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let question = ContestedQuestion(id: parts[0].uppercased()) else {
      throw Failure.wrongInput(
        "--reading: skriv frågans nummer och tolkningen, till exempel CI-02=flat_seven. Frågorna är CI-01 till CI-43.")
    }
    guard question.description.canSwitch else {
      throw Failure.wrongInput("--reading: \(question.id) kan inte väljas om, eftersom det bara finns en tolkning.")
    }
    for option in question.options where "\(option.description.name)" == parts[1] { return option }
    let names = question.options.map { "\($0.description.name)" }.joined(separator: ", ")
    throw Failure.wrongInput("--reading: \(question.id) har tolkningarna \(names).")
  }
}

/// Files from the outside.
enum CaseFiles {
  static func read(_ path: String, _ language: Language) throws -> CaseDocument {
    try document(bytes(path, language), path, language)
  }

  /// The bytes of a file, or of standard input, up to what a case file may have.
  static func bytes(_ path: String, _ language: Language) throws -> Data {
    Data(try InputFile.bytes(path, language))
  }

  /// The case in the bytes of a file.
  static func document(_ data: Data, _ path: String, _ language: Language) throws -> CaseDocument {
    do {
      return try CaseReader.read(data)
    } catch let errors {
      throw Failure.wrongInput(CheckReport.text(path, errors, language))
    }
  }
}

/// A file's errors in words.
enum CheckReport {
  static func text(_ path: String, _ errors: FileErrors, _ language: Language) -> String {
    let count = errors.all.count
    let head = language(
      count == 1 ? "\(path): 1 fel" : "\(path): \(count) fel",
      count == 1 ? "\(path): 1 error" : "\(path): \(count) errors")
    return head + "\n" + errors.message(language)
  }
}
