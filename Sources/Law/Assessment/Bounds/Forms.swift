/// What one row comes to by itself in both tracks, before it meets the others.
struct RowOutcome: Mixable {
  let agency: RowWork
  let kommun: RowWork
  /// How often the row comes, where nobody has said and it has been answered.
  let count: Amount?

  private static func parts(_ work: RowWork) -> InlineArray<7, Rational> {
    [
      work.basicExempt, work.basicDeductible, work.otherExempt, work.otherDeductible, work.furtherBasic,
      work.furtherOther, work.night,
    ]
  }

  /// What of the share and of the second person tells when rows meet.
  private static func flags(_ work: RowWork) -> UInt64 {
    (work.share.basicIsExempt ? 1 : 0) | (work.share.otherIsExempt ? 2 : 0) | (work.share.basic.isPositive ? 4 : 0)
      | (work.isSingleOnly ? 8 : 0) | (work.isSecondPerson ? 16 : 0)
  }

  static func == (left: RowOutcome, right: RowOutcome) -> Bool {
    guard left.count == right.count else { return false }
    return isAlike(left.agency, right.agency) && isAlike(left.kommun, right.kommun)
  }

  private static func isAlike(_ left: RowWork, _ right: RowWork) -> Bool {
    guard flags(left) == flags(right) else { return false }
    let (mine, others) = (parts(left), parts(right))
    for index in 0..<7 where mine[index] != others[index] { return false }
    return true
  }

  func mix(into number: inout UInt64) {
    for work in [agency, kommun] {
      let parts = RowOutcome.parts(work)
      for index in 0..<7 { parts[index].mix(into: &number) }
      number.mix(RowOutcome.flags(work))
    }
    count?.least.mix(into: &number)
  }
}

/// Every combination of answers to what is asked of one row by itself, or by the test of need 7, and what it gives.
struct AnswerTree {
  struct Way {
    let answers: [Answer]
    /// Which of the outcomes.
    let outcome: Int
  }

  var ways: [Way] = []
  /// What a row comes to, each different outcome once; empty for the test of need 7, whose outcomes are not met and met.
  var outcomes: [RowOutcome] = []
  /// What is asked of people, in the order met.
  var questions: [Completions.Question] = []
  /// `true` when there were more combinations than are tried: then ``ways`` are some of them.
  var isCut = false

  /// Notes a way through the tree.
  fileprivate mutating func note(_ answers: [Answer], _ outcome: Int) {
    for answer in answers where answer.point != .medicalTest {
      if !questions.contains(where: { $0.point == answer.point }) { questions.append(Completions.Question(answer)) }
    }
    ways.append(Way(answers: answers, outcome: outcome))
  }

  func asks(_ point: OpenPoint) -> Bool { questions.contains { $0.point == point } }
}

/// The combinations of answers to one tree, those as one that come to the same and answer alike what others ask too.
///
/// A row has many ways to be answered and comes to few things: it falls, or gives its minutes as one kind or another. Rows
/// that meet are therefore tried outcome by outcome, or form by form where some answers only divide a row's minutes, not
/// answer by answer.
struct Forms {
  struct Form {
    /// The answers to points that other trees ask too.
    let shared: [Answer]
    /// Which outcome of the tree.
    let outcome: Int
    /// Forms of one kind come from the same answers to all that does not only divide a row's minutes.
    let kind: Int
    /// `true` when some of its answers only divide the row's minutes.
    var isDivided: Bool
    /// The answers to the tree's own points, one list for each combination.
    var members: [[Answer]]
  }

  private(set) var list: [Form] = []
  /// The tree's own points, which no leaf shows.
  private(set) var hidden: [OpenPoint] = []
  var isSingle: Bool { list.count == 1 }
  /// How many different outcomes there are.
  private(set) var outcomeCount = 0
  /// `true` when rows that meet are tried by outcome, and which answers lead there is held apart.
  private(set) var isByOutcome = false

  /// - Parameters:
  ///   - shared: points that more than one tree asks.
  ///   - divides: `true` for a point that only says how the minutes of a row are divided.
  init(_ tree: AnswerTree, shared: [OpenPoint], divides: (OpenPoint) -> Bool) {
    let dividing = tree.questions.filter { divides($0.point) && !shared.contains($0.point) }.map { $0.point }
    hidden = tree.questions.map { $0.point }.filter { !shared.contains($0) }
    // The outcomes reached with the same answers to all that does not divide.
    var wholes = Numbering<AnswerKey>()
    var reached: [[Int]] = []
    var wholeOf: [Int] = []
    for way in tree.ways {
      let number = wholes.number(of: AnswerKey(answers: way.answers.filter { !dividing.contains($0.point) }))
      if number == reached.count { reached.append([]) }
      if !reached[number].contains(way.outcome) { reached[number].append(way.outcome) }
      wholeOf.append(number)
    }
    var kinds = Numbering<NumberSet>()
    let kindOf = reached.map { kinds.number(of: NumberSet(numbers: $0.sorted())) }
    outcomeCount = tree.outcomes.count
    isByOutcome =
      outcomeCount > 0 && hidden.count < tree.questions.count && !tree.questions.contains { divides($0.point) }
    var different = Numbering<FormKey>()
    for (place, way) in tree.ways.enumerated() {
      let kind = kindOf[wholeOf[place]]
      let common = way.answers.filter { shared.contains($0.point) }
      let number = different.number(of: FormKey(shared: AnswerKey(answers: common), kind: kind, outcome: way.outcome))
      if number == list.count {
        list.append(Form(shared: common, outcome: way.outcome, kind: kind, isDivided: false, members: []))
      }
      list[number].members.append(way.answers.filter { !shared.contains($0.point) })
      list[number].isDivided = list[number].isDivided || way.answers.contains { divides($0.point) }
    }
  }

  /// Which forms some combination of answers gives that agrees with those given; `nil` when all.
  func allowed(by fixed: [Answer]) -> [Bool]? {
    guard !isSingle, fixed.contains(where: { hidden.contains($0.point) }) else { return nil }
    let result = list.map { form in form.members.contains { $0.agree(with: fixed) } }
    return result.contains(false) ? result : nil
  }

  /// `true` when answers to a point, all else alike, can turn one form into the other.
  func canTurn(_ first: Int, into second: Int, by point: OpenPoint) -> Bool {
    list[first].shared.agree(with: list[second].shared, besides: point)
      && membersAgree(first, second, besides: point)
  }

  /// `true` when some own answers of two forms are the same but for one point.
  func membersAgree(_ first: Int, _ second: Int, besides point: OpenPoint) -> Bool {
    list[first].members.contains { mine in
      list[second].members.contains { mine.agree(with: $0, besides: point) }
    }
  }

  private struct NumberSet: Mixable {
    let numbers: [Int]

    func mix(into number: inout UInt64) { for part in numbers { number.mix(UInt64(part)) } }
  }

  private struct FormKey: Mixable {
    let shared: AnswerKey
    let kind: Int
    let outcome: Int

    func mix(into number: inout UInt64) {
      shared.mix(into: &number)
      number.mix(UInt64(kind))
      number.mix(UInt64(outcome))
    }
  }
}

extension [Answer] {
  /// `true` when no point but one has two answers.
  func agree(with others: [Answer], besides point: OpenPoint) -> Bool {
    for answer in self where answer.point != point {
      for other in others where other.point == answer.point && other.choice != answer.choice { return false }
    }
    return true
  }
}

/// The trees of a case's rows, and last that of the test of need 7; and their forms.
struct FormTable {
  let trees: [AnswerTree]
  private(set) var forms: [Forms] = []
  /// Points that more than one tree asks, or that are asked anew where rows meet.
  private(set) var shared: [OpenPoint] = []
  /// Those of them that are asked anew where rows meet.
  private(set) var exposed: [OpenPoint] = []

  /// - Parameter rowCount: rows of the case; the tree after them is the test's.
  init(_ trees: [AnswerTree], rowCount: Int) {
    self.trees = trees
    var register = PointRegister(rowCount: rowCount)
    shared = [.medicalTest]
    for (index, tree) in trees.enumerated() {
      // A tree that is cut holds nothing to its answers.
      for question in tree.questions where !tree.isCut && register.note(question.point, index) != nil {
        if !shared.contains(question.point) { shared.append(question.point) }
      }
    }
  }

  /// The tree of the test of need 7.
  var test: Int { trees.count - 1 }

  /// Makes the forms.
  ///
  /// - Parameter isLinked: whether a row shares clock time with others, so that how long it is only divides their minutes.
  mutating func makeForms(isLinked: (Int) -> Bool) {
    forms = trees.enumerated().map { index, tree in
      Forms(tree, shared: shared) { $0.divides || isLinked(index) && $0.isHowMuch }
    }
  }

  /// `false` when some rows have been cut, or have so many forms together that it is not worth while to begin.
  func mayTry(_ rows: [Int], limit: Int) -> Bool {
    var product = 1
    for row in rows {
      guard !trees[row].isCut else { return false }
      product *= forms[row].isByOutcome ? forms[row].outcomeCount : forms[row].list.count
      // Forms that answer a shared point differently are not tried together: there may be fewer than the product.
      guard product <= 8 * limit else { return false }
    }
    return true
  }

  /// Answers to these points are told apart too.
  mutating func expose(_ points: [OpenPoint]) {
    for point in points where !shared.contains(point) { shared.append(point) }
    exposed += points
  }

  /// Which forms each tree can take where some answers are given, of those that cannot take all.
  func allowed(by fixed: [Answer]) -> [AllowedForms] {
    guard !fixed.isEmpty else { return [] }
    var result: [AllowedForms] = []
    for (index, part) in forms.enumerated() {
      if let isAllowed = part.allowed(by: fixed) {
        result.append(AllowedForms(point: .form(of: index), isAllowed: isAllowed))
      }
    }
    return result
  }

  /// `true` when answers to a point, all else alike, can turn one form or outcome of a row into another.
  func canTurn(_ mine: Answer, into other: Answer, by point: OpenPoint) -> Bool {
    let forms = forms[Int(mine.point.row)]
    guard !mine.point.isForm else { return forms.canTurn(mine.choice, into: other.choice, by: point) }
    return forms.list.indices.contains { first in
      forms.list[first].outcome == mine.choice
        && forms.list.indices.contains { second in
          forms.list[second].outcome == other.choice && forms.canTurn(first, into: second, by: point)
        }
    }
  }

  /// `true` for a point that no leaf shows.
  func hides(_ point: OpenPoint) -> Bool { forms.contains { $0.hidden.contains(point) } }
}

extension OpenPoint {
  /// How long an occasion is, or how many there are.
  var isHowMuch: Bool { fact == .minutes || fact == .occasions }

  /// A point that only says how the minutes of a row are divided between basic and other need.
  var divides: Bool {
    rule == .lss9a1Lista || fact == .privateMinutes || fact == .connectMinutes || fact == .waitingInside
  }
}

extension Inquiry where W == Explorer {
  /// Steps 5–10 for one row by itself under every combination of answers.
  ///
  /// - Parameter medicalTestIsOpen: whether the test of need 7 hangs on what nobody has said; then it is answered too.
  mutating func tree(ofRow index: Int, _ moments: [HelpMoment], medicalTestIsOpen: Bool, limit: Int) -> AnswerTree {
    var tree = AnswerTree()
    var outcomes = Numbering<RowOutcome>()
    let asksTest = medicalTestIsOpen && asksNeedSeven(moments[index].facts)
    witness.restart()
    repeat {
      if asksTest { medicalTest.isMet = witness.choose(.medicalTest, among: 2) == 1 }
      let outcome = outcome(ofRow: index, moments)
      tree.note(witness.answers, outcomes.number(of: outcome))
      if tree.ways.count > limit {
        tree.isCut = true
        break
      }
    } while witness.next()
    tree.outcomes = outcomes.list
    return tree
  }

  /// The test of need 7 under every combination of answers: not met or met. Unknown minutes and times are tried at the
  /// values that turn it too, here and in the rows, unless there are too many.
  mutating func treeOfMedicalTest(_ moments: [HelpMoment], limit: Int) -> AnswerTree {
    let known = turns
    findTurningPointsOfTest(moments)
    var tree = AnswerTree()
    witness.restart()
    repeat {
      tryNeedSeven(moments)
      let isMet = medicalTest.isMet ? 1 : 0
      tree.note(witness.answers + [Answer(point: .medicalTest, choice: isMet, count: 2)], isMet)
      if tree.ways.count > limit {
        tree.isCut = true
        turns = known
        break
      }
    } while witness.next()
    return tree
  }

  /// Steps 5–10 for one row in both tracks, and what places take away.
  private mutating func outcome(ofRow index: Int, _ moments: [HelpMoment]) -> RowOutcome {
    row = Int32(index)
    let agency = work(ofRow: moments[index].facts, .agency)
    let kommun = contentDiffersBetweenTracks ? work(ofRow: moments[index].facts, .kommun) : agency
    var count: Amount?
    if !moments[index].facts.occasions.count.isKnown, moments[index].facts.occasions.per == .day {
      count = Amount(timesPerPeriod(moments[index].facts))
    }
    return RowOutcome(
      agency: agency.dropByAgency.map { RowWork(share: .none(by: $0)) } ?? agency,
      kommun: kommun.dropByKommun.map { RowWork(share: .none(by: $0)) } ?? kommun, count: count)
  }

  private mutating func work(ofRow moment: MomentFacts, _ track: Track) -> RowWork {
    rowMarks = []
    rowIsOpen = false
    self.track = track
    var moment = moment
    moment.forgetContentOfAnotherNeed()
    var work = RowWork()
    classify(&moment, &work)
    return work
  }
}
