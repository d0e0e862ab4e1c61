import Archive
import CaseFile
import HTTPTypes
import Markup

/// Taking everything out, changing the passphrase, closing and deleting.
enum KeepPage {
  static func show(_ visit: Visit) async throws -> Reply {
    .page(KeepView(visit: visit, open: try await visit.openCase()).page)
  }

  /// The case as a file: the case file alone, or everything.
  static func download(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    if visit.form["vad"] == "arendefil" {
      return .file(
        name: "arende.yaml", mediaType: "application/yaml", bytes: Array(CaseWriter.yaml(open.document).utf8))
    }
    guard let archive = visit.site.archive, let kept = await visit.site.desk.kept(open.number) else {
      throw Refusal.notFound
    }
    do {
      let typed = visit.form["losenfras"] ?? ""
      let lock: ExportLock = visit.form["vad"] == "lasbar" ? .readable : .passphrase(try Passphrase(typed))
      let bytes = try await archive.export([kept], lock: lock)
      return .file(name: "egenmakt-allt.json", mediaType: "application/octet-stream", bytes: bytes)
    } catch {
      return refused(visit, open, "fil-losenfras", error)
    }
  }

  static func changePassphrase(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    guard let archive = visit.site.archive, let kept = await visit.site.desk.kept(open.number) else {
      throw Refusal.notFound
    }
    do {
      let words = try await archive.setPassphrase(try Passphrase(visit.form["ny"] ?? ""), on: kept)
      await visit.site.desk.hasPassphrase(open.number)
      guard let words else { return .redirect(.keep) }
      return .page(WordsView(reader: visit.reader, words: words.words, next: .keep).page)
    } catch {
      return refused(visit, open, "ny", error)
    }
  }

  static func close(_ visit: Visit) async throws -> Reply {
    if let number = visit.session.openCase { await visit.site.desk.close(number) }
    await visit.take(nil)
    return .redirect(.start)
  }

  /// Deletes when the box is ticked, and shows the receipt.
  static func delete(_ visit: Visit) async throws -> Reply {
    let open = try await visit.openCase()
    guard visit.form["forstatt"] == "ja" else {
      let text = visit.reader(
        "Kryssa i rutan om ärendet ska raderas. Ingenting är raderat.", "Tick the box to delete. Nothing is deleted.")
      return .page(KeepView(visit: visit, open: open, fault: ("forstatt-0", text)).page, .unprocessableContent)
    }
    let kept = await visit.site.desk.kept(open.number)
    var sentences = [
      visit.reader("Ärendet fanns bara i minnet. Nu är det borta.", "The case was only in memory. Now it is gone.")
    ]
    if let kept, let archive = visit.site.archive {
      sentences = try await archive.delete(kept.id).sentences(visit.reader.language)
    }
    await visit.site.desk.close(open.number)
    await visit.take(nil)
    let heading = visit.reader("Ärendet är raderat", "The case is deleted")
    return .page(
      Page(
        title: heading, place: nil,
        main: [.heading(1, heading)] + sentences.map { .paragraph($0) }
          + [.actions([.link(visit.reader("Till början", "To the start"), to: .start, class: "button primary")])],
        isWide: true))
  }

  private static func refused(_ visit: Visit, _ open: DeskCase, _ field: String, _ error: ArchiveError) -> Reply {
    .page(
      KeepView(visit: visit, open: open, fault: (field, error.message(visit.reader.language))).page,
      .unprocessableContent)
  }
}

/// The page to keep and to delete on.
struct KeepView {
  let visit: Visit
  let open: DeskCase
  var fault: (field: String, text: String)?

  private var reader: Reader { visit.reader }

  private func fault(_ field: String) -> String? { fault.flatMap { $0.field == field ? $0.text : nil } }

  var page: Page {
    let heading = reader("Spara och rensa", "Save and clear")
    return Page(
      title: heading, place: .keep,
      main: [
        FaultSummary(reader: reader, faults: fault.map { [$0] } ?? []).markup, .heading(1, heading), state, caseFile,
      ]
        + (open.isKept ? [everything, passphrase] : []) + [closing, deletion])
  }

  private var state: Markup {
    guard open.isKept else {
      return .paragraph(
        reader(
          "Ärendet finns bara i minnet. Det försvinner när programmet stängs. Spara ner ärendefilen om du vill ha det kvar.",
          easy: "Ärendet försvinner när programmet stängs. Spara ner filen om du vill ha det kvar.",
          "The case is only in memory. It is gone when the program is closed. Download the case file to keep it."))
    }
    return .paragraph(
      open.hasPassphrase
        ? reader(
          "Varje svar sparas krypterat på datorn. Lösenfrasen öppnar ärendet.",
          "Each answer is kept encrypted on the computer. The passphrase opens the case.")
        : reader(
          "Varje svar sparas krypterat på datorn. Nyckeln ligger i din mapp: den som kan öppna hela mappen kan läsa ärendet.",
          "Each answer is kept encrypted on the computer. The key lies in your folder: who can open the whole folder can read the case."
        ))
  }

  private var caseFile: Markup {
    .card([
      .heading(2, reader("Ärendefilen", "The case file")),
      .paragraph(
        reader(
          "Allt som räknas, i en text som både du och programmet kan läsa. Filen är inte låst.",
          "All that is counted, in a text that both you and the program can read. The file is not locked.")),
      visit.form(to: .keepFile).markup([
        .button(reader("Spara ner ärendefilen", "Download the case file"), .secondary, name: "vad", value: "arendefil")
      ]),
    ])
  }

  private var everything: Markup {
    let field = FieldElement(
      name: "fil-losenfras", label: reader("Lösenfras för filen", "Passphrase for the file"),
      hint: reader(
        "Minst 8 tecken. Den kan vara en annan än ärendets.", "At least 8 characters. It may differ from the case's."),
      fault: fault("fil-losenfras"), formName: "losenfras")
    return .card([
      .heading(2, reader("Allt, till en annan dator", "Everything, for another computer")),
      .paragraph(
        reader(
          "Ärendet med dagbok, brev och hela historiken i en fil. Den öppnas från startsidan.",
          "The case with diary, letters and all its history in one file. It is opened from the start page.")),
      visit.form(to: .keepFile).markup([
        field.line("medium", type: "password", extra: [.init("autocomplete", "new-password")]),
        .actions([
          .button(reader("Spara ner låst", "Download locked"), .secondary, name: "vad", value: "last"),
          .button(reader("Spara ner olåst", "Download unlocked"), .plain, name: "vad", value: "lasbar"),
        ]),
      ]),
    ])
  }

  private var passphrase: Markup {
    let field = FieldElement(
      name: "ny", label: reader("Ny lösenfras", "New passphrase"),
      hint: reader("Minst 8 tecken. Flera ord går bra.", "At least 8 characters. Several words are fine."),
      fault: fault("ny"))
    return .card([
      .heading(
        2,
        open.hasPassphrase
          ? reader("Byt lösenfras", "Change the passphrase") : reader("Sätt en lösenfras", "Set a passphrase")),
      visit.form(to: .passphrase).markup([
        field.line("medium", type: "password", extra: [.init("autocomplete", "new-password")]),
        .button(reader("Spara lösenfrasen", "Save the passphrase"), .secondary),
      ]),
    ])
  }

  private var closing: Markup {
    .card([
      .heading(2, reader("Stäng ärendet", "Close the case")),
      .paragraph(
        open.isKept
          ? reader("Det finns kvar på datorn.", "It stays on the computer.")
          : reader("Det som inte är nedsparat försvinner.", "What is not downloaded is lost.")),
      visit.form(to: .close).markup([.button(reader("Stäng", "Close"), .secondary)]),
    ])
  }

  private var deletion: Markup {
    let box = FieldElement(name: "forstatt", label: reader("Är du säker?", "Are you sure?"), fault: fault("forstatt-0"))
    return .card([
      .heading(2, reader("Radera ärendet", "Delete the case")),
      .paragraph(
        reader(
          "Allt om ärendet förstörs: nyckeln först, sedan varje version. Det går inte att ångra.",
          easy: "Allt om ärendet tas bort. Det går inte att få tillbaka.",
          "All of the case is destroyed: the key first, then every version. It cannot be undone.")),
      visit.form(to: .delete).markup([
        box.choices(
          [.init(value: "ja", label: reader("Ja, radera ärendet för alltid", "Yes, delete the case for ever"))],
          isMany: true),
        .button(reader("Radera", "Delete"), .danger),
      ]),
    ])
  }
}
