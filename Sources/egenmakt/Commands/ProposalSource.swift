import CaseFile
import Foundation
import Law

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
  var isPartial: Bool { !(reading?.notUnderstood.isEmpty ?? true) || !unknownRows.isEmpty }

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
      self.holder = holder ?? .agency
      self.reading = reading
      proposal = reading.proposal(rowCount: document.rows.count)
      return
    }
    let other = try CaseFiles.document(bytes, path, language)
    let isOwnAccount = other.voice == .authority || other.voice == .court
    self.holder =
      isOwnAccount && other.positionHolders.isEmpty
      ? holder ?? (other.voice == .court ? .court : .agency)
      : try ProposalSource.holder(holder, in: other, language, path: path)
    let file = FileProposal(other, by: self.holder, for: document)
    proposal = file.proposal
    unknownRows = file.unknownRows
    if holder == nil { otherHolders = other.positionHolders.filter { $0 != self.holder } }
  }

  private static func holder(
    _ wanted: PositionHolder?, in document: CaseDocument, _ language: Language, path: String?
  ) throws -> PositionHolder {
    if let wanted { return wanted }
    if let first = document.positionHolders.first { return first }
    let file = path ?? language("Filen", "The file")
    throw Failure.wrongInput(
      language(
        "\(file) har inga ställningar. Ange ett förslag med --with, eller skriv ställningar: under raderna.",
        "\(file) has no positions. Give a proposal with --with, or write ställningar: under the rows."))
  }

  /// A case file by its name, or by how it begins.
  private static func isCaseFile(_ path: String, _ bytes: Data) -> Bool {
    if [".yaml", ".yml", ".json"].contains(where: { path.lowercased().hasSuffix($0) }) { return true }
    for line in String(decoding: bytes.prefix(20_000), as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.isEmpty || text.hasPrefix("#") || text == "---" { continue }
      return text.hasPrefix("egenmakt:") || text.hasPrefix("{")
    }
    return false
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
