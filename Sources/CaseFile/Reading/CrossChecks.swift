import Law

/// The checks of how the parts of a file fit together.
struct CrossChecks {
  private let document: CaseDocument
  private let findings: Findings
  private let indices: [String: Int]

  init(document: CaseDocument, findings: Findings) {
    self.document = document
    self.findings = findings
    indices = Dictionary(document.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func check(evidence sources: [EvidenceSource]) {
    refuseRepeated(document.evidence.map { $0.id }, at: sources.map { $0.id })
    for (evidence, source) in zip(document.evidence, sources) {
      guard let place = source.rows, !evidence.rows.allSatisfy({ indices[$0] != nil }) else { continue }
      findings.add(.unknownReference, at: place, expected: .existingRows)
    }
  }

  func check(rows sources: [RowSource]) {
    refuseRepeated(document.rows.map { $0.id }, at: sources.map { $0.id })
    let evidence = Set(document.evidence.map { $0.id })
    let schedules = ScheduleChecks(document: document, findings: findings)
    for (index, source) in sources.enumerated() {
      let row = document.rows[index]
      let base = document.forAllRows.updated(by: row.facts)
      checkReferences(row.facts, of: index, source.own)
      checkWithin(row.facts, of: index, source.own)
      let faults = RowFault.faults(of: base)
      report(faults, in: source.own)
      for voice in Voice.allCases {
        guard let layer = source.voices[voice], let told = row.voices[voice] else { continue }
        checkReferences(told, of: index, layer)
        report(RowFault.faults(of: base.updated(by: told)).filter { !faults.contains($0) }, in: layer)
        if voice == document.voice {
          findings.add(
            .ownVoiceRepeated, at: layer.place,
            expected: Wording("flytta uppgifterna till raden själv", "move the facts to the row itself"))
        }
      }
      checkClaim(row, base, source)
      checkPositions(row, source)
      schedules.check(row, source)
      if let place = source.evidence, !row.evidence.allSatisfy(evidence.contains) {
        findings.add(
          .unknownReference, at: place,
          expected: Wording("skriv id för delar som finns under underlag", "write ids of parts listed under underlag"))
      }
    }
  }

  func check(circumstances places: [SourcePlace?]) {
    ScheduleChecks(document: document, findings: findings).checkDaysWithAssistance(at: places)
  }

  private func refuseRepeated(_ ids: [String], at places: [SourcePlace]) {
    var seen: Set<String> = []
    for (id, place) in zip(ids, places) where !seen.insert(id).inserted {
      findings.add(
        .duplicateID, at: place, expected: Wording("ge varje del ett eget id", "give each part an id of its own"))
    }
  }

  private func report(_ faults: [RowFault], in layer: RowSource.Layer) {
    for fault in faults {
      findings.add(fault.problem, at: layer.facts[fault.fact] ?? layer.place, expected: fault.expected)
    }
  }

  private func checkReferences(_ facts: FactSheet, of index: Int, _ layer: RowSource.Layer) {
    for fact in [Fact.within, .takenOff] {
      let areOthers = facts.rows(fact).allSatisfy { id in indices[id].map { $0 != index } ?? false }
      if !areOthers, let place = layer.facts[fact] {
        findings.add(.unknownReference, at: place, expected: .existingRows)
      }
    }
  }

  /// Decision D6: only supervision rows with one assistant, in one level, may hold other rows.
  private func checkWithin(_ facts: FactSheet, of index: Int, _ layer: RowSource.Layer) {
    guard let place = layer.facts[.within] else { return }
    for outer in facts.rows(.within).compactMap({ indices[$0] }) where outer != index {
      let container = document.forAllRows.updated(by: document.rows[outer].facts)
      if container.engagement != .supervision {
        findings.add(
          .notSupervision, at: place,
          expected: Wording("nämn bara rader med typ: tillsyn", "name only rows with typ: tillsyn"))
      } else if !container.rows(.within).isEmpty {
        findings.add(
          .nestedSupervision, at: place,
          expected: Wording("nämn bara den yttersta tillsynsraden", "name only the outermost supervision row"))
      } else if container.assistants > 1 {
        findings.add(
          .containerHasSeveralAssistants, at: place,
          expected: Wording(
            "dela tillsynen i en rad för varje assistent", "divide the supervision into one row for each assistant"))
      }
    }
  }

  private func checkClaim(_ row: CaseDocument.Row, _ base: FactSheet, _ source: RowSource) {
    guard let place = source.claim, let claim = row.claimedBasicMinutes?.value, let minutes = base.quantity(.minutes),
      claim.least > minutes.greatest
    else { return }
    findings.add(.partExceedsWhole, at: place, expected: .atMostMinutes)
  }

  private func checkPositions(_ row: CaseDocument.Row, _ source: RowSource) {
    for holder in PositionHolder.allCases {
      guard let place = source.positions[holder], let position = row.positions[holder],
        let basic = position.basicMinutes?.value, let minutes = position.minutes?.value, basic.least > minutes.greatest
      else { continue }
      findings.add(.partExceedsWhole, at: place, expected: .atMostMinutes)
    }
  }
}

extension Wording {
  static let existingRows = Wording("skriv id för andra rader som finns", "write ids of other rows that exist")
  static let atMostMinutes = Wording("skriv högst radens minuter", "write at most the minutes of the row")
}
