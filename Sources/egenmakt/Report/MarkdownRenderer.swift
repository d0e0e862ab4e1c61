import Reports

/// Blocks as Markdown. What a person has written is escaped, so that it stays text.
struct MarkdownRenderer {
  func render(_ blocks: [Block]) -> String {
    blocks.map { render($0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .title(let text): return "# " + escape(text)
    case .heading(let text): return "## " + escape(text)
    case .paragraph(let text): return escape(text)
    case .emphasis(let text): return "**" + escape(text) + "**"
    case .remark(let text), .pointer(let text): return "*" + escape(text) + "*"
    case .facts(let pairs):
      return pairs.map { "- **\(escape($0.name))**: \(escape($0.value))" }.joined(separator: "\n")
    case .list(let items): return items.map { "- " + escape($0) }.joined(separator: "\n")
    case .entries(let entries):
      return entries.map { entry in
        (["- " + escape(entry.text)] + (entry.notes + [entry.pointer].compactMap { $0 }).map { "  \n  " + escape($0) }
          + (entry.source.map { ["  \n  *\(escape($0))*"] } ?? [])).joined()
      }.joined(separator: "\n")
    case .space: return ""
    case .table(let table): return self.table(table)
    case .tree(let branches):
      return branches.map { String(repeating: "  ", count: $0.depth) + "- " + escape($0.text) }.joined(separator: "\n")
    }
  }

  private func table(_ table: Table) -> String {
    var lines = ["| " + table.columns.map { escape($0.name) }.joined(separator: " | ") + " |"]
    lines.append("|" + table.columns.map { $0.alignment == .right ? " ---: |" : " --- |" }.joined())
    for row in table.rows {
      let cells = row.cells.map { row.isStrong && !$0.isEmpty ? "**\(escape($0))**" : escape($0) }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  /// Signs that mean something in Markdown get a backslash; line breaks become spaces.
  private func escape(_ text: String) -> String {
    var result = ""
    for sign in text {
      switch sign {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|": result += "\\\(sign)"
      case "\n", "\r": result += " "
      default: result.append(sign)
      }
    }
    return result
  }
}
