import CaseFile
import Law

/// Words of a description that point at one basic need: whole words and known compounds, never the beginning of another
/// word, so that *mattor* is no meal and *räkningar* is no shaving.
enum NeedWords {
  /// The need when the words point at one and no other, and at no errand or housework.
  static func need(_ description: String) -> Need? {
    let words = Set(words(description))
    guard words.isDisjoint(with: chores), !isAboutBills(description) else { return nil }
    let needs = table.filter { entry in
      !words.isDisjoint(with: entry.words)
        || entry.pairs.contains { words.contains($0.0) && !words.isDisjoint(with: $0.1) }
    }.map { $0.need }
    return needs.count == 1 ? needs.first : nil
  }

  /// The words in folded spelling.
  static func words(_ text: String) -> [String] {
    Spelling.folded(text).split { !$0.isLetter }.map(String.init)
  }

  /// *Räkning* and *rakning* are the same once their dots are gone.
  private static func isAboutBills(_ description: String) -> Bool {
    description.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix("räkning") }
  }

  private struct Entry {
    let need: Need
    let words: Set<String>
    /// Words that say it together with one of some others.
    var pairs: [(String, Set<String>)] = []

    init(_ need: Need, _ words: Set<String>, _ pairs: [(String, Set<String>)] = []) {
      self.need = need
      self.words = words
      self.pairs = pairs
    }
  }

  /// What is done to things, or in town.
  private static let chores: Set<String> = [
    "betala", "rakningar", "kopa", "inkop", "handla", "bestalla", "hamta", "laga", "matlagning", "baka", "stada",
    "stadning", "dammsuga", "diska", "tvattmaskin", "tvattmaskinen", "tvattstuga", "tvattstugan",
  ]

  private static let body: Set<String> = [
    "sig", "mig", "ansikte", "ansiktet", "hander", "handerna", "har", "haret", "kropp", "kroppen", "underliv",
    "underlivet", "overkropp", "overkroppen", "fotter", "fotterna",
  ]

  private static let table: [Entry] = [
    Entry(
      .breathing,
      [
        "andning", "andningen", "andningshjalp", "andningsstod", "andningsvard", "respirator", "respiratorn",
        "respiratorvard", "slemsug", "slemsuga", "slemsugning", "slemsugningar",
      ]),
    Entry(
      .hygiene,
      [
        "dusch", "duscha", "duschen", "duschar", "duschning", "duschhjalp", "duschbrits", "helkroppstvatt",
        "kroppstvatt", "harvard", "hartvatt", "handtvatt", "ansiktstvatt", "underlivstvatt", "avtvattning", "toalett",
        "toaletten", "toalettbesok", "toalettbesoket", "toaletthjalp", "toa", "toabesok", "tandborstning",
        "tandborstningen", "munvard", "munhygien", "hygien", "hygienen", "intimhygien", "intimvard", "intimtvatt",
        "handhygien", "morgonhygien", "kvallshygien", "bloja", "blojbyte", "blojbyten", "blojbytet", "mens",
        "mensskydd", "mensbyte", "rakning", "rakningen", "raka", "bad", "bada", "badning",
      ], [("tvatta", body), ("tvatt", body), ("borsta", ["tander", "tanderna"]), ("kamma", ["har", "haret", "sig"])]),
    Entry(
      .meals,
      [
        "mat", "mata", "matas", "matning", "ata", "ater", "maltid", "maltider", "maltiden", "maltiderna", "frukost",
        "frukosten", "lunch", "lunchen", "middag", "middagen", "kvallsmat", "kvallsmaten", "mellanmal", "mellanmalet",
        "dricka", "dryck",
      ]),
    Entry(.tubeFeeding, ["sond", "sondmat", "sondmata", "sondmatas", "sondmatning", "sondmatningar", "sondnaring"]),
    Entry(
      .dressing,
      [
        "pakladning", "avkladning", "omkladning", "kladsel", "kladbyte", "kladbyten", "ombyte", "pakla", "avkla",
        "omkla",
      ], [("kla", ["pa", "av", "om", "sig"]), ("byta", ["klader", "kladerna"]), ("byte", ["klader", "kladerna"])]),
    Entry(
      .communication,
      [
        "kommunikation", "kommunikationen", "kommunicera", "teckentolk", "teckentolkning", "teckensprakstolk",
        "teckensprakstolkning",
      ]),
  ]
}
