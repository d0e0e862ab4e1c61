import Archive
import CaseFile
import Casework
import Foundation
import Interview
import Law

/// The cases that are open, and what is done to them. A case is kept in the archive, or in memory alone: an invented
/// person, or who chose that nothing be saved.
actor Desk {
  enum Keeping {
    case memory(Memory)
    case archive(OpenCase, hasPassphrase: Bool)
  }

  /// A case in memory with everything it has been.
  struct Memory {
    struct State {
      var dossier: Dossier
      var parent: Int
      var time: Date
      /// What was changed, in words.
      var label: String
    }

    /// The first is revision 1.
    var states: [State]
    var place = 1

    var current: State { states[place - 1] }

    /// The latest state made from the current one.
    var next: Int? { states.indices.last { states[$0].parent == place }.map { $0 + 1 } }
  }

  var cases: [CaseNumber: Keeping] = [:]
  private var studies: [CaseNumber: (revision: Int, day: CalendarDate, study: Task<CaseStudy, any Error>)] = [:]
  private var insights: [CaseNumber: (revision: Int, day: CalendarDate, insight: Task<CaseInsight, any Error>)] = [:]
  private var questionnaires: [LawKey: Questionnaire] = [:]
  let archive: Archive?
  let world: Site.World

  init(archive: Archive?, world: Site.World) {
    self.archive = archive
    self.world = world
  }

  // MARK: Opening

  /// The case as it stands; `nil` when it is not open.
  func open(_ number: CaseNumber) async throws -> DeskCase? {
    switch cases[number] {
    case nil: return nil
    case .memory(let memory): return shown(number, memory)
    case .archive(let opened, let hasPassphrase):
      return shown(number, try await needed(archive).current(opened), hasPassphrase)
    }
  }

  /// Opens a case that is kept only while the program runs.
  func begin(_ dossier: Dossier, label: String = "") -> CaseNumber {
    let number = newNumber()
    cases[number] = .memory(Memory(states: [.init(dossier: dossier, parent: 0, time: world.now(), label: label)]))
    return number
  }

  /// Makes a case that is kept; with a passphrase there are words to print at once.
  func create(_ dossier: Dossier, label: String, _ protection: CaseProtection) async throws
    -> (number: CaseNumber, words: RecoveryWords?)
  {
    let made = try await needed(archive).create(dossier, label: label, protection: protection)
    let number = newNumber()
    cases[number] = .archive(made.opened, hasPassphrase: made.words != nil)
    return (number, made.words)
  }

  /// Opens a case of the archive.
  func openKept(_ id: CaseID, with secret: CaseSecret) async throws -> CaseNumber {
    let opened = try await needed(archive).open(id, with: secret)
    let number = newNumber()
    let hasPassphrase = if case .machineKey = secret { false } else { true }
    cases[number] = .archive(opened, hasPassphrase: hasPassphrase)
    return number
  }

  /// The kept case under a number, for the pages that keep and delete; `nil` for a case in memory.
  func kept(_ number: CaseNumber) -> OpenCase? {
    if case .archive(let opened, _) = cases[number] { return opened }
    return nil
  }

  /// A passphrase has been set.
  func hasPassphrase(_ number: CaseNumber) {
    if case .archive(let opened, _) = cases[number] { cases[number] = .archive(opened, hasPassphrase: true) }
  }

  /// Forgets an open case; its key goes with it.
  func close(_ number: CaseNumber) {
    if case .archive(let opened, _) = cases[number] { opened.close() }
    cases[number] = nil
    studies[number] = nil
    insights[number] = nil
  }

  private func newNumber() -> CaseNumber { CaseNumber(text: world.randomness.word(bytes: 12)) }

  func needed(_ archive: Archive?) throws -> Archive {
    guard let archive else { throw Refusal.noCase }
    return archive
  }

  private func shown(_ number: CaseNumber, _ memory: Memory) -> DeskCase {
    DeskCase(
      number: number, dossier: memory.current.dossier, revision: memory.place,
      savedAt: world.clock(memory.current.time), label: memory.current.label,
      isKept: false, canUndo: memory.current.parent > 0, canRedo: memory.next != nil)
  }

  private func shown(_ number: CaseNumber, _ snapshot: CaseSnapshot, _ hasPassphrase: Bool) -> DeskCase {
    DeskCase(
      number: number, dossier: snapshot.dossier, revision: snapshot.number, savedAt: world.clock(snapshot.time),
      label: snapshot.label, isKept: true, hasPassphrase: hasPassphrase, canUndo: snapshot.canUndo,
      canRedo: snapshot.canRedo)
  }

  // MARK: Changing

  /// Changes the case that a page showed at revision `base`. What another window has changed meanwhile stands, unless it is
  /// the same thing.
  ///
  /// - Throws: ``Conflict`` when both have changed the same thing; nothing is saved then.
  func change(
    _ number: CaseNumber, basedOn base: Int, label: String, _ edit: @Sendable (inout Dossier) throws -> Void
  ) async throws -> DeskCase {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(var memory):
      guard memory.states.indices.contains(base - 1) else { throw Refusal.staleForm }
      let dossier = try joined(
        memory.states[base - 1].dossier, memory.current.dossier, edit, shown(number, memory))
      guard dossier != memory.current.dossier else { return shown(number, memory) }
      memory.states.append(.init(dossier: dossier, parent: memory.place, time: world.now(), label: label))
      memory.place = memory.states.count
      cases[number] = .memory(memory)
      return shown(number, memory)
    case .archive(let opened, let hasPassphrase):
      let archive = try needed(archive)
      var current = try await archive.current(opened)
      // A window that saves between reading and saving makes one more round.
      for _ in 0..<20 {
        let before = base == current.number ? current : try await archive.snapshot(base, of: opened)
        let dossier = try joined(before.dossier, current.dossier, edit, shown(number, current, hasPassphrase))
        do {
          _ = try await archive.append(dossier, to: opened, basedOn: current.number, label: label)
          return shown(number, try await archive.current(opened), hasPassphrase)
        } catch ArchiveError.conflict(let newer) {
          current = newer
        }
      }
      throw ArchiveError.busy
    }
  }

  private func joined(
    _ base: Dossier, _ current: Dossier, _ edit: @Sendable (inout Dossier) throws -> Void, _ shown: DeskCase
  ) throws -> Dossier {
    var mine = base
    try edit(&mine)
    if base == current { return mine }
    let merge = DossierMerge(base: base, mine: mine, theirs: current)
    guard merge.places.isEmpty else { throw Conflict(current: shown, places: merge.places) }
    return merge.result
  }

  /// Goes back one step, or forward again.
  func move(_ number: CaseNumber, basedOn base: Int, forward: Bool) async throws {
    switch cases[number] {
    case nil: throw Refusal.noCase
    case .memory(var memory):
      guard memory.place == base else { return }
      if forward, let next = memory.next { memory.place = next }
      if !forward, memory.current.parent > 0 { memory.place = memory.current.parent }
      cases[number] = .memory(memory)
    case .archive(let opened, _):
      let archive = try needed(archive)
      do {
        _ = try await forward ? archive.redo(opened, basedOn: base) : archive.undo(opened, basedOn: base)
      } catch ArchiveError.nothingToUndo, ArchiveError.nothingToRedo, ArchiveError.conflict {
        // The page shows how it stands now.
        return
      }
    }
  }

  // MARK: The law

  /// The interview under the law of the case's day.
  func questionnaire(for open: DeskCase) throws -> Questionnaire {
    let key = LawKey(day: open.document.holdsOn ?? world.today(), readings: open.document.chosenReadings)
    if let known = questionnaires[key] { return known }
    if questionnaires.count > 50 { questionnaires = [:] }
    let made = try Questionnaire(law: Law(on: key.day, readings: open.document.readings), book: .standard)
    questionnaires[key] = made
    return made
  }

  private struct LawKey: Hashable {
    let day: CalendarDate
    let readings: [ContestedQuestion: ReadingOption]
  }

  /// What is open in the case and how firmly it stands; worked out once for each revision, outside the desk.
  func insight(of open: DeskCase) async throws -> CaseInsight {
    let study = try await study(of: open)
    if let known = insights[open.number], known.revision == open.revision, known.day == study.law.date {
      return try await known.insight.value
    }
    let task = Task.detached { try CaseInsight(study) }
    insights[open.number] = (open.revision, study.law.date, task)
    return try await task.value
  }

  /// What the law says of the case as it stands; worked out once for each revision, outside the desk.
  func study(of open: DeskCase) async throws -> CaseStudy {
    let day = open.document.holdsOn ?? world.today()
    if let known = studies[open.number], known.revision == open.revision, known.day == day {
      return try await known.study.value
    }
    let document = open.document
    let task = Task.detached {
      try CaseStudy(
        document, subject: document.lawCase(), law: Law(on: day, readings: document.readings), isSameLife: false)
    }
    studies[open.number] = (open.revision, day, task)
    return try await task.value
  }
}
