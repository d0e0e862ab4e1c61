import Archive
import CaseFile
import Casework
import Law
import Markup
import Wording

/// What an authority has proposed or decided: a text that the person has pasted, or positions that stand in the case.
struct ProposalSource {
  enum Content {
    case saved(SavedProposal)
    case positions(PositionHolder)
  }

  /// The number in addresses, from 1.
  let number: Int
  let content: Content

  /// Every source of a case: what is pasted first.
  static func all(of dossier: Dossier) -> [ProposalSource] {
    let contents =
      dossier.proposals.map { Content.saved($0) }
      + dossier.document.positionHolders.map { Content.positions($0) }
    return contents.enumerated().map { ProposalSource(number: $0 + 1, content: $1) }
  }

  /// The source of a number.
  ///
  /// - Throws: ``Refusal/notFound``.
  static func find(_ number: Int, in dossier: Dossier) throws -> ProposalSource {
    let sources = all(of: dossier)
    guard sources.indices.contains(number - 1) else { throw Refusal.notFound }
    return sources[number - 1]
  }

  var holder: PositionHolder {
    switch content {
    case .saved(let proposal): proposal.authority == .kommun ? .kommun : .agency
    case .positions(let holder): holder
    }
  }

  /// The day of a pasted paper.
  var date: CalendarDate? {
    if case .saved(let proposal) = content { return proposal.date }
    return nil
  }

  /// What the letters about it are kept under.
  var id: String {
    switch content {
    case .saved(let proposal): proposal.id
    case .positions(let holder): holder.rawValue
    }
  }

  /// `Försäkringskassan, 9 november 2026`.
  func name(_ reader: Reader) -> String {
    let who = reader.language.sentenceStart(holder)
    switch content {
    case .saved: return who + (date.map { ", \(reader.day($0))" } ?? "")
    case .positions: return who + reader(", enligt ärendet", ", as the case says")
    }
  }

  /// How a pasted text reads; `nil` for positions of the case.
  func reading(_ study: CaseStudy) -> ProposalReading? {
    guard case .saved(let proposal) = content else { return nil }
    return ProposalReader(study.document, readings: study.law.readings).read(Array(proposal.text.utf8))
  }

  func proposal(_ study: CaseStudy) -> Proposal {
    switch content {
    case .saved:
      reading(study)?.proposal(rowCount: study.document.rows.count)
        ?? Proposal([Proposal.Entry?](repeating: nil, count: study.document.rows.count))
    case .positions(let holder): Proposal(of: study.document, by: holder)
    }
  }

  /// The case beside it; `nil` when nothing of it was understood.
  func comparison(_ study: CaseStudy) throws -> Comparison? {
    let proposal = proposal(study)
    guard !proposal.isEmpty else { return nil }
    return try Comparison(study, with: proposal, from: holder)
  }
}
