import Casework
import CaseFile
import Foundation
import Law
import Reports
import Wording

/// Where a proposal comes from, and what it says.
struct ProposalSource {
  let holder: PositionHolder
  let proposal: Proposal
  /// How a text was read; `nil` when the proposal is a case file.
  private(set) var reading: ProposalReading?
  /// Rows of another case file that the case has not.
  private(set) var unknownRows: [String] = []
  /// Others who also take positions in the file.
  private(set) var otherHolders: [PositionHolder] = []

  /// `true` when some of it was not understood.
  var isPartial: Bool { reading?.isPartial ?? false || !unknownRows.isEmpty }
  /// `true` when the case and another case file have a row in common.
  private var hasCommonRow = true

  /// Reads a proposal: from a case file, from a text, or – without a path – from the positions of the case itself.
  init(
    _ path: String?, for document: CaseDocument, by holder: PositionHolder?, readings: Readings, language: Language
  ) throws {
    guard let path else {
      self.holder = try ProposalSource.holder(holder, in: document, language, path: nil)
      proposal = Proposal(of: document, by: self.holder)
      if holder == nil { otherHolders = document.positionHolders.filter { $0 != self.holder } }
      return
    }
    let bytes = try CaseFiles.bytes(path, language)
    guard ProposalSource.isCaseFile(path, bytes) else {
      let reading = ProposalReader(document, readings: readings).read(bytes)
      guard !reading.isEmpty else {
        throw Failure.wrongInput(
          language(
            "Förslaget är tomt: det finns ingen rad att läsa. Skriv en rad för varje rad i ärendet, till exempel A03 30 min.",
            "The proposal is empty: there is no line to read. Write a line for each row of the case, such as A03 30 min."
          ))
      }
      self.holder = holder ?? .agency
      self.reading = reading
      proposal = reading.proposal(rowCount: document.rows.count)
      return
    }
    let other = try CaseFiles.document(bytes, path, language)
    let isOwnAccount = other.voice == .authority || other.voice == .court
    // An authority's own file says what it accepts also where it takes no position.
    let hasPositions = holder.map { other.positionHolders.contains($0) } ?? !other.positionHolders.isEmpty
    self.holder =
      isOwnAccount && !hasPositions
      ? holder ?? (other.voice == .court ? .court : .agency)
      : try ProposalSource.holder(holder, in: other, language, path: path)
    let file = FileProposal(other, by: self.holder, for: document)
    proposal = file.proposal
    unknownRows = file.unknownRows
    hasCommonRow = file.unmentionedRows.count < document.rows.count
    if holder == nil { otherHolders = other.positionHolders.filter { $0 != self.holder } }
  }

  private static func holder(
    _ wanted: PositionHolder?, in document: CaseDocument, _ language: Language, path: String?
  ) throws -> PositionHolder {
    let file = path ?? language("Filen", "The file")
    let holders = document.positionHolders
    if let wanted, !holders.isEmpty {
      guard !holders.contains(wanted) else { return wanted }
      let others = holders.map { $0.rawValue }.joined(separator: ", ")
      throw Failure.wrongInput(
        language(
          "\(file) har inga ställningar från \(wanted.rawValue). Där finns: \(others). Välj med --holder.",
          "\(file) has no positions by \(wanted.rawValue). It has: \(others). Choose with --holder."))
    }
    if let first = holders.first { return first }
    throw Failure.wrongInput(
      language(
        "\(file) har inga ställningar. Ange ett förslag med --with, eller skriv ställningar: under raderna.",
        "\(file) has no positions. Give a proposal with --with, or write ställningar: under the rows."))
  }

  /// A case file by its name, or by how it begins.
  private static func isCaseFile(_ path: String, _ bytes: Data) -> Bool {
    if [".yaml", ".yml", ".json"].contains(where: { path.lowercased().hasSuffix($0) }) { return true }
    for line in String(decoding: bytes.prefix(20_000), as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = line.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\u{FEFF}")))
      if text.isEmpty || text.hasPrefix("#") || text == "---" { continue }
      return text.hasPrefix("egenmakt:") || text.hasPrefix("{")
    }
    return false
  }

  /// Refuses a source of which nothing can be used: there are no two sides to compare.
  func requireSomething(_ path: String?, _ language: Language) throws {
    guard proposal.isEmpty else { return }
    if reading != nil {
      throw Failure.wrongInput(
        language(
          "Inget i förslaget gick att förstå, så det finns inget att jämföra. Rätta texten och försök igen.",
          "Nothing in the proposal was understood, so there is nothing to compare. Mend the text and try again."))
    }
    let file = path ?? language("Filen", "The file")
    throw Failure.wrongInput(
      hasCommonRow
        ? language(
          "\(file) säger inget om raderna i ditt ärende. Välj vem som tar ställning med --holder.",
          "\(file) says nothing of the rows of your case. Choose who takes a position with --holder.")
        : language(
          "\(file) har ingen rad med samma id som i ditt ärende. Är det samma persons fil?",
          "\(file) has no row with the same id as in your case. Is it the same person's file?"))
  }

  /// What people should know of the source.
  func remarks(_ document: CaseDocument, _ language: Language) -> [Block] {
    var blocks: [Block] = []
    if !unknownRows.isEmpty {
      let ids = unknownRows.prefix(12).joined(separator: ", ")
      blocks.append(
        .emphasis(
          language(
            "Förslaget har rader som inte finns i ärendet och inte är med: \(ids).",
            "The proposal has rows that the case has not; they are left out: \(ids).")))
    }
    if !otherHolders.isEmpty {
      let names = otherHolders.map { $0.rawValue }.joined(separator: ", ")
      blocks.append(
        .remark(
          language(
            "Det finns ställningar också från: \(names). Välj med --holder.",
            "There are positions also by: \(names). Choose with --holder.")))
    }
    return blocks
  }
}
