import Law

/// Writes a proposal as a table that ``ProposalReader`` reads back to the same proposal.
public enum ProposalTable {
  /// The headings.
  public static let header = "rad; minuter; grundläggande; gånger; assistenter; typ; beslut; motivering"

  /// The table: a line for each row the proposal speaks of, exact fractions as `90/7`. Semicolons, bars and line breaks of
  /// a reason become commas and spaces.
  public static func text(_ proposal: Proposal, of document: CaseDocument) -> String {
    var lines = [header]
    for (row, entry) in zip(document.rows, proposal.entries) {
      if let entry { lines.append(line(row.id, entry)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ id: String, _ entry: Proposal.Entry) -> String {
    let position = entry.position
    var cells = [id, amount(position.minutes), amount(position.basicMinutes)]
    cells.append(position.occasions.map { times($0) } ?? "")
    cells.append(position.assistants.map { String($0) } ?? "")
    cells.append(position.engagement?.rawValue ?? "")
    cells.append(position == LawPosition() && entry.reason == nil ? "godtas" : "")
    cells.append(entry.reason.map { plain($0) } ?? "")
    return cells.joined(separator: "; ")
  }

  private static func amount(_ amount: Amount) -> String {
    guard amount.isStated, let greatest = amount.greatest else { return "" }
    return amount.isKnown ? amount.least.description : "\(amount.least)–\(greatest)"
  }

  private static func times(_ frequency: Frequency) -> String {
    "\(frequency.count.least)/\(frequency.per.rawValue)"
  }

  private static func plain(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case ";", "|": result.append(",")
      case _ where character.isNewline || character == "\t": result.append(" ")
      default: result.append(character)
      }
    }
    return result
  }
}
