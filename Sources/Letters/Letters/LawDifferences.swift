import CaseFile
import Casework
import Law
import Wording

/// Rows where the law gives something else than the person has counted.
struct LawDifferences {
  let study: CaseStudy
  let language: MessageLanguage

  var values: [Values] {
    study.rows.indices.compactMap { index in
      let claim = study.claimed.rows[index]
      let row = study.rows[index]
      // A row whose clock time another row has taken over gives the same time in all.
      guard !row.isOpen, !study.claimed.rowsWithoutClaim.contains(index), row.takenOver.isZero, !liesInside(index),
        claim.basic != row.basic || claim.other != row.other
      else { return nil }
      let document = study.document.rows[index]
      let source = Source(rows: [document.id], rules: [row.rule])
      let version = Provisions.provision(row.rule).versionShown(on: study.law.date)
      var values = Values()
      values.set("rad", words: document.id, source: source)
      values.set("vad", words: document.name, source: source)
      values.set("du", parts(claim.basic, claim.other), source: source)
      values.set("lagen", parts(row.basic, row.other), source: source)
      values.set("regel", words: language.rule(version), source: source)
      return values
    }
  }

  /// Minutes a week by kind.
  private func parts(_ basic: Rational, _ other: Rational) -> String {
    var texts: [String] = []
    if basic.isPositive { texts.append(language.duration(basic) + language(" grundläggande", " basic")) }
    if other.isPositive { texts.append(language.duration(other) + language(" annat", " other")) }
    return texts.isEmpty ? language("ingen tid", "no time") : language.list(texts)
  }

  /// Rows whose time lies in supervision rows are compared through them.
  private func liesInside(_ index: Int) -> Bool {
    if study.claimed.rows[index].isInside { return true }
    return study.subject.moments.contains { $0.takenOff.contains(Int32(index)) }
      && study.rows[index].total == study.claimed.rows[index].basic + study.claimed.rows[index].other
  }
}

extension MessageLanguage {
  /// What a rule says, with its citation.
  func rule(_ version: Version) -> String {
    let source = Citations.inLetters("\(version.citation)")
    let sentence = self("\(version.says)", "\(version.inEnglish)")
    return source.isEmpty ? sentence : "\(sentence) (\(source))"
  }
}
