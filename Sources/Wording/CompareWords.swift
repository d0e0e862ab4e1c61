package import CaseFile
package import Casework
package import Law

/// Comparisons, proposals and versions in words.
package struct CompareWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func voice(_ voice: Voice) -> String {
    switch voice {
    case .person: language("personen", "the person")
    case .relative: language("anhörig", "relative")
    case .representative: language("företrädare", "representative")
    case .authority: language("myndigheten", "the authority")
    case .professional: language("professionell", "professional")
    case .court: language("domstolen", "the court")
    }
  }

  // MARK: A comparison

  /// In what two sides differ, yours first.
  package func differing(_ differing: Comparison.Differing) -> String {
    switch differing {
    case .minutes(let yours, let theirs):
      language("minuter per gång", "minutes per occasion")
        + ": \(language.minutes(yours)) → \(language.minutes(theirs))"
    case .basicMinutes(let yours, let theirs):
      language("grundläggande per gång", "basic per occasion")
        + ": \(language.minutes(yours)) → \(language.minutes(theirs))"
    case .occasions(let yours, let theirs):
      language("hur ofta", "how often") + ": \(language.frequency(yours)) → \(language.frequency(theirs))"
    case .assistants(let yours, let theirs):
      language("samtidigt", "at the same time") + ": \(language.assistants(yours)) → \(language.assistants(theirs))"
    case .engagement(let yours, let theirs):
      language("slags hjälp", "kind of help") + ": \(language.engagement(yours)) → \(language.engagement(theirs))"
    case .refused: language("hela raden nekas", "the whole row is refused")
    case .fact(let fact, let yours, let theirs): "\(name(fact)): \(value(yours)) → \(value(theirs))"
    case .followsFromOthers:
      language("inget sägs om raden; tiden följer av en annan rad", "nothing is said; it follows from another row")
    }
  }

  /// What a reason is read as.
  package func kind(_ kind: Reason.Kind) -> String {
    switch kind {
    case .facts:
      language("läses som en annan bild av vad som händer", "read as another picture of what happens")
    case .law: language("läses som en annan syn på vad lagen räknar", "read as another view of what the law counts")
    case .open:
      language(
        "kan gälla både vad som händer och vad lagen räknar; båda är räknade",
        "may be about what happens and about what the law counts; both are computed")
    case .missing: language("motivering saknas", "no reason given")
    }
  }

  /// Minutes by kind, a week; the word for nothing when there are none.
  package func minutes(_ minutes: ComparedMinutes, isUnknown: Bool = false) -> String {
    if isUnknown, minutes.isZero { return language("okänd tid", "unknown time") }
    var parts: [String] = []
    func add(_ value: Rational, _ swedish: String, _ english: String) {
      if !value.isZero { parts.append("\(language.duration(value)) \(language(swedish, english))") }
    }
    add(minutes.basic, "grundläggande", "basic")
    add(minutes.other, "annat", "other")
    add(minutes.night, "för natten", "for the night")
    return parts.isEmpty ? language("ingen tid", "no time") : parts.joined(separator: ", ")
  }

  /// Minutes by kind, a week, from what is certain to what is possible.
  package func minutes(_ span: ComparedSpan) -> String {
    var parts: [String] = []
    func add(_ bounds: Bounds, _ swedish: String, _ english: String) {
      if !bounds.isKnown || !bounds.likely.isZero {
        parts.append("\(language.range(bounds)) \(language(swedish, english))")
      }
    }
    add(span.basic, "grundläggande", "basic")
    add(span.other, "annat", "other")
    add(span.night, "för natten", "for the night")
    guard !parts.isEmpty else { return language("ingen tid", "no time") }
    return parts.joined(separator: ", ") + (span.isKnown ? "" : language(", öppet", ", open"))
  }

  /// What a row loses, or gains, a week.
  package func change(_ difference: ComparedMinutes) -> String {
    var parts: [String] = []
    func add(_ value: Rational, _ swedish: String, _ english: String) {
      guard !value.isZero else { return }
      let size = language.duration(value < 0 ? -value : value)
      let word = value < 0 ? language("mer", "more") : language("mindre", "less")
      parts.append("\(size) \(word) \(language(swedish, english))")
    }
    add(difference.basic, "grundläggande", "basic")
    add(difference.other, "annat", "other")
    add(difference.night, "för natten", "for the night")
    return parts.isEmpty ? language("samma tid", "the same time") : parts.joined(separator: ", ")
  }

  /// Where a sum stands by the 20-hour line.
  package func line(_ line: ComparedLine) -> String {
    let distance = line.distance
    guard distance.isKnown else {
      let range = language.range(line.minutes)
      switch line.isAbove {
      case .yes: return language("över (\(range))", "above (\(range))")
      case .no: return language("inte över (\(range))", "not above (\(range))")
      case .unknown: return language("öppet (\(range))", "open (\(range))")
      }
    }
    let minutes = distance.likely
    if minutes.isZero { return language("precis på, alltså inte över", "exactly on it, so not above") }
    let size = language.duration(minutes < 0 ? -minutes : minutes)
    return minutes < 0
      ? language("inte över: \(size) för lite", "not above: \(size) too little")
      : language("över med \(size)", "above by \(size)")
  }

  // MARK: Facts

  /// A fact's key as words.
  package func name(_ fact: Fact) -> String { "\(fact.description.key)".split(separator: "_").joined(separator: " ") }

  /// What is said of a fact.
  package func value(_ value: StatedValue?) -> String {
    switch value {
    case nil: language("inget sagt", "nothing said")
    case .unknown: language("okänt", "unknown")
    case .truth(let answer): answer ? language("ja", "yes") : language("nej", "no")
    case .quantity(let quantity): language.quantity(quantity)
    case .all: language("allt", "all")
    case .count(let count): "\(count)"
    case .date(let day): language.date(day)
    case .word(let word): word.split(separator: "_").joined(separator: " ")
    case .frequency(let frequency): language.frequency(frequency)
    case .rows(let ids): ids.isEmpty ? language("ingen rad", "no row") : ids.joined(separator: ", ")
    }
  }

  /// What a telling says of a fact.
  package func value(_ value: FactValue) -> String {
    switch value {
    case .truth(let truth): language.truth(truth)
    case .amount(let amount): language.minutes(amount)
    case .count(let count): "\(count)"
    case .word(let word): word.isEmpty ? language("ingen", "none") : word.split(separator: "_").joined(separator: " ")
    case .date(let day): language.date(day)
    case .unknown: language("okänt", "unknown")
    }
  }
}
