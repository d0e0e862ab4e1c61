import CaseFile
import Law

/// What a dossier's JSON holds beside the case, in version 1 of the format. Names and words never change.
struct DossierWire: Codable {
  struct Entry: Codable {
    var start: Int?
    var end: Int?
    var minutes: Int?
    var what: String
    var row: String?
    var helper: String?
    var assistants: Int?
    var unusual: Bool?
    var note: String?
  }

  struct Day: Codable {
    var date: String
    var entries: [Entry]
    var whole: Bool?
  }

  struct RowMark: Codable {
    var source: Dossier.RowMark.Source?
    var locked: Bool?
  }

  struct Proposal: Codable {
    var id: String
    var authority: String?
    var date: String?
    var text: String
    var file: String?
  }

  struct Paragraph: Codable {
    var approved: Bool
    var text: String?
    var original: String?
  }

  struct Letter: Codable {
    var id: String
    var kind: String
    var proposal: String?
    var paragraphs: [String: Paragraph]
  }

  struct Settings: Codable {
    var layer: Dossier.Settings.Layer
    var language: String
    var hidesText: Bool
    var largePrint: Bool
  }

  var portrait: String
  var diary: [Day]
  var interview: [String: String]
  var proposals: [Proposal]
  var letters: [Letter]
  var place: String?
  var settings: Settings
  var rowMarks: [String: RowMark]?
}

extension DossierWire {
  init(_ dossier: Dossier) {
    portrait = dossier.portrait
    diary = dossier.diary.map { day in
      Day(
        date: day.date.description, entries: day.entries.map { Entry($0) }, whole: day.isWhole ? true : nil)
    }
    interview = dossier.interview
    proposals = dossier.proposals.map { proposal in
      Proposal(
        id: proposal.id, authority: proposal.authority?.dossierWord, date: proposal.date?.description,
        text: proposal.text, file: proposal.fileName)
    }
    letters = dossier.letters.map { letter in
      Letter(
        id: letter.id, kind: letter.kind, proposal: letter.proposal,
        paragraphs: letter.paragraphs.mapValues {
          Paragraph(approved: $0.isApproved, text: $0.text, original: $0.original)
        })
    }
    place = dossier.place
    settings = Settings(
      layer: dossier.settings.layer, language: dossier.settings.language == .swedish ? "sv" : "en",
      hidesText: dossier.settings.hidesText, largePrint: dossier.settings.largePrint)
    let marks = dossier.rowMarks.mapValues { RowMark(source: $0.source, locked: $0.isLocked ? true : nil) }
    rowMarks = marks.isEmpty ? nil : marks
  }

  /// The dossier, every value tried against its bounds.
  func dossier(_ document: CaseDocument) throws(DossierError) -> Dossier {
    var dossier = Dossier(document)
    dossier.portrait = portrait
    for (number, day) in diary.enumerated() {
      let path = "diary[\(number + 1)]"
      var read = DiaryDay(try DossierWire.day(day.date, "\(path).date"))
      read.isWhole = day.whole ?? false
      for (place, entry) in day.entries.enumerated() {
        read.entries.append(try entry.entry("\(path).entries[\(place + 1)]"))
      }
      dossier.diary.append(read)
    }
    dossier.interview = interview
    for (number, proposal) in proposals.enumerated() {
      dossier.proposals.append(try proposal.proposal("proposals[\(number + 1)]"))
    }
    for letter in letters {
      var read = SavedLetter(id: letter.id, kind: letter.kind)
      read.proposal = letter.proposal
      read.paragraphs = letter.paragraphs.mapValues {
        SavedLetter.Paragraph(isApproved: $0.approved, text: $0.text, original: $0.original)
      }
      dossier.letters.append(read)
    }
    try DossierWire.checkNames(proposals.map { $0.id }, "proposals")
    try DossierWire.checkNames(letters.map { $0.id }, "letters")
    dossier.place = place
    dossier.settings.layer = settings.layer
    switch settings.language {
    case "sv": dossier.settings.language = .swedish
    case "en": dossier.settings.language = .english
    default: throw .invalid("settings.language")
    }
    dossier.settings.hidesText = settings.hidesText
    dossier.settings.largePrint = settings.largePrint
    dossier.rowMarks = (rowMarks ?? [:]).mapValues {
      Dossier.RowMark(source: $0.source, isLocked: $0.locked ?? false)
    }
    return dossier
  }

  private static func checkNames(_ names: [String], _ path: String) throws(DossierError) {
    guard Set(names).count == names.count, !names.contains("") else { throw .invalid(path) }
  }

  fileprivate static func day(_ text: String, _ path: String) throws(DossierError) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { throw .invalid(path) }
    return day
  }
}

extension DossierWire.Entry {
  init(_ entry: DiaryDay.Entry) {
    self.init(
      start: entry.start, end: entry.end, minutes: entry.minutes, what: entry.what, row: entry.row,
      helper: entry.helper, assistants: entry.assistants, unusual: entry.isUnusual ? true : nil,
      note: entry.note.isEmpty ? nil : entry.note)
  }

  func entry(_ path: String) throws(DossierError) -> DiaryDay.Entry {
    for (name, value, bounds) in [
      ("start", start, 0...1_439), ("end", end, 0...1_439), ("minutes", minutes, 0...1_440),
      ("assistants", assistants, 1...10),
    ] {
      if let value, !bounds.contains(value) { throw .invalid("\(path).\(name)") }
    }
    var entry = DiaryDay.Entry(what)
    entry.start = start
    entry.end = end
    entry.minutes = minutes
    entry.row = row
    entry.helper = helper
    entry.assistants = assistants
    entry.isUnusual = unusual ?? false
    entry.note = note ?? ""
    return entry
  }
}

extension DossierWire.Proposal {
  fileprivate func proposal(_ path: String) throws(DossierError) -> SavedProposal {
    var result = SavedProposal(id: id, text: text)
    if let authority {
      guard let track = Track.allCases.first(where: { $0.dossierWord == authority }) else {
        throw .invalid("\(path).authority")
      }
      result.authority = track
    }
    if let date { result.date = try DossierWire.day(date, "\(path).date") }
    result.fileName = file
    return result
  }
}

extension Track {
  fileprivate var dossierWord: String {
    switch self {
    case .agency: "försäkringskassan"
    case .kommun: "kommunen"
    }
  }
}
