public import CaseFile
public import Law

/// Which evidence each row of a case needs, has and lacks.
public struct EvidenceReview: Sendable {
  /// What there is of a sort of evidence.
  public enum Standing: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    case missing
    /// Ordered and not come.
    case ordered
    /// More than two years old.
    case old
    case have

    /// The better is greater.
    public static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// A sort of evidence for the rows that need it.
  public struct Item: Sendable {
    /// The sort.
    public let kind: EvidenceKind
    /// The rows that need it, by index in the file.
    public let rows: [Int]
    /// What there is for each of those rows.
    public let standings: [Standing]
    /// Pieces of the file of this sort, by index.
    public let pieces: [Int]
    /// Minutes a week of the rows that lack it, in the track shown; for self-care what they would give with the
    /// assessment. Rows lie under several papers: never add these up.
    public let atStake: Bounds
    /// `true` when ``atStake`` is what the rows would give with the paper, and not what they give without it.
    public let isWithPaper: Bool
    /// What it must show for these rows.
    public let shows: [EvidenceKind.Point]

    /// The rows that have no fresh paper.
    public var lacking: [Int] { zip(rows, standings).filter { $0.1 != .have }.map { $0.0 } }
    /// The worst standing among the rows.
    public var standing: Standing { standings.min() ?? .missing }
  }

  /// The assessed file.
  public let study: CaseStudy
  /// The day looked from.
  public let today: CalendarDate
  /// Every sort that the rows need: those with most minutes at stake first.
  public let items: [Item]
  /// Sorts that are needed on occasions only, with what the file has of them.
  public let onOccasion: [(kind: EvidenceKind, pieces: [Int])]
  /// Pieces of no known sort, by index.
  public let unknownPieces: [Int]

  /// How evidence is ordered, and from whom.
  public let orders: [EvidenceOrder]

  private let kinds: [EvidenceKind]
  private let pieceKinds: [Int?]

  /// Years after which evidence counts as old.
  static let freshYears = 2

  /// The evidence of an assessed case.
  public init(_ study: CaseStudy, guide: ProcessGuide, on today: CalendarDate) {
    self.study = study
    self.today = today
    kinds = guide.evidence
    orders = guide.orders
    let document = study.document
    let places = document.evidence.map { piece in guide.evidence.firstIndex { $0.isNamed(piece.kind ?? "") } }
    pieceKinds = places
    unknownPieces = places.indices.filter { places[$0] == nil }
    let withSelfCare = EvidenceReview.withSelfCare(study)
    let items = guide.evidence.enumerated().compactMap { place, kind in
      EvidenceReview.item(kind, study, withSelfCare, places.indices.filter { places[$0] == place }, today)
    }
    self.items = items.enumerated().sorted { left, right in
      let (a, b) = (left.element.atStake, right.element.atStake)
      if a.likely != b.likely { return b.likely < a.likely }
      if a.possible != b.possible { return b.possible < a.possible }
      return left.offset < right.offset
    }.map { $0.element }
    onOccasion = guide.evidence.enumerated().compactMap { place, kind in
      guard case .occasion = kind.need else { return nil }
      return (kind, places.indices.filter { places[$0] == place })
    }
  }

  /// The same case as if each measure without an assessment had been judged self-care; `nil` when there is none. Such a
  /// row gives nothing today because the paper is missing, which is just what hangs on it.
  private static func withSelfCare(_ study: CaseStudy) -> CaseStudy? {
    var subject = study.subject
    var isChanged = false
    for index in subject.moments.indices {
      let moment = subject.moments[index]
      guard moment.truths[.careMeasure] == .yes, [.missing, .unknown, .oral].contains(moment.selfCare) else {
        continue
      }
      subject.moments[index].selfCare = .documented
      isChanged = true
    }
    guard isChanged else { return nil }
    return try? CaseStudy(study.document, subject: subject, law: study.law, isSameLife: study.isSameLife)
  }

  /// The sort that a health-care measure falls without.
  private static let selfCareKind = "E3"

  private static func item(
    _ kind: EvidenceKind, _ study: CaseStudy, _ withSelfCare: CaseStudy?, _ pieces: [Int], _ today: CalendarDate
  ) -> Item? {
    if case .occasion = kind.need { return nil }
    let document = study.document
    let rows = document.rows.indices.filter { row in
      let moment = study.subject.moments[row]
      guard moment.truths[.metByOther] != .yes else { return false }
      return kind.isNeeded(for: RowCondition.Situation(moment, of: study.subject, on: study.law.date))
    }
    guard !rows.isEmpty else { return nil }
    let standings = rows.map { row in
      pieces.filter { document.evidence[$0].bears(on: document.rows[row], in: document) }
        .map { document.evidence[$0].standing(on: today) }.max() ?? .missing
    }
    let measured = kind.id == selfCareKind ? withSelfCare : nil
    var atStake = Bounds(.zero)
    for (row, standing) in zip(rows, standings) where standing != .have {
      atStake += (measured ?? study).bounds(row, .weekly)
    }
    let situations = rows.map {
      RowCondition.Situation(study.subject.moments[$0], of: study.subject, on: study.law.date)
    }
    let shows = kind.shows.filter { point in
      point.conditions.isEmpty || situations.contains { EvidenceKind.holds(point.conditions, in: $0) }
    }
    return Item(
      kind: kind, rows: rows, standings: standings, pieces: pieces, atStake: atStake, isWithPaper: measured != nil,
      shows: shows)
  }

  /// `true` when a point is about a row.
  public func concerns(_ point: EvidenceKind.Point, row: Int) -> Bool {
    let situation = RowCondition.Situation(study.subject.moments[row], of: study.subject, on: study.law.date)
    return point.conditions.isEmpty || EvidenceKind.holds(point.conditions, in: situation)
  }

  /// The strongest fresh evidence that bears on a row.
  public func strength(ofRow row: Int) -> EvidenceStrength {
    let document = study.document
    return document.evidence.indices.compactMap { piece -> EvidenceStrength? in
      let evidence = document.evidence[piece]
      guard evidence.bears(on: document.rows[row], in: document), evidence.standing(on: today) == .have,
        let place = pieceKinds[piece], let strength = kinds[place].strength
      else { return nil }
      let isSeen = evidence.isObserved == .known(true)
      return strength == .professional && isSeen ? .observed : strength
    }.max() ?? .nothing
  }
}

extension EvidenceKind {
  /// `true` when a word of a case file stands for the sort.
  func isNamed(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    let wanted = Spelling.folded(word)
    return ([id, name.swedish, name.english] + alsoCalled).contains { Spelling.folded($0) == wanted }
  }

  func isNeeded(for situation: RowCondition.Situation) -> Bool {
    switch need {
    case .always: true
    case .rows(let alternatives): EvidenceKind.holds(alternatives, in: situation)
    case .occasion: false
    }
  }

  /// `true` when every condition of some alternative certainly holds.
  static func holds(_ alternatives: [[RowCondition]], in situation: RowCondition.Situation) -> Bool {
    alternatives.contains { conditions in conditions.allSatisfy { $0.holds(in: situation) == .yes } }
  }
}

extension CaseDocument.Evidence {
  /// `true` when it is about a row: it or the row says so, or neither it nor any row says what it is about.
  func bears(on row: CaseDocument.Row, in document: CaseDocument) -> Bool {
    if rows.contains(row.id) || row.evidence.contains(id) { return true }
    return rows.isEmpty && !document.rows.contains { $0.evidence.contains(id) }
  }

  /// What it is worth on a day by its age.
  public func standing(on day: CalendarDate) -> EvidenceReview.Standing {
    guard let date else { return ordered == nil ? .have : .ordered }
    return date.adding(years: EvidenceReview.freshYears) < day ? .old : .have
  }
}
