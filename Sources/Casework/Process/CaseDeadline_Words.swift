import Law

/// What each deadline is called, what to do and what happens if it is late.
extension CaseDeadline {
  /// The deadline's name.
  public var title: Finding.Text {
    switch kind {
    case .supplement: .init("Komplettera ansökan", "Send what is asked for")
    case .proposalReply: .init("Svara på förslaget", "Comment on the proposal")
    case .reconsideration: .init("Begär omprövning", "Ask for reconsideration")
    case .appeal: .init("Överklaga beslutet", "Appeal the decision")
    case .courtOfAppeal: .init("Överklaga domen till kammarrätten", "Appeal to the court of appeal")
    case .supremeCourt:
      .init("Överklaga domen till Högsta förvaltningsdomstolen", "Appeal to the Supreme Administrative Court")
    case .delayRequest: .init("Begär att ärendet avgörs", "Ask for the case to be decided")
    case .delayAnswer: .init("Svar på din begäran om beslut", "Answer to your request for a decision")
    case .notCarriedOut: .init("Stödet ska ha börjat", "The support is to have begun")
    case .account:
      month.map { ProcessWords.month($0) }.map {
        .init("Räkning och tidsredovisning för \($0.swedish)", "Account and time report for \($0.english)")
      } ?? .init("Räkning och tidsredovisning", "Account and time report")
    case .changeReport: .init("Anmäl ändringen", "Report the change")
    case .ageLimit: .init("Sök före åldersgränsen", "Apply before the age limit")
    case .retroactiveMonth: .init("Sök före månadens slut", "Apply before the month ends")
    }
  }

  /// What to do, and to whom.
  public var act: Finding.Text {
    let name = ProcessWords.authority(track)
    return switch kind {
    case .supplement:
      .init(
        "Skicka det \(name.swedish) har bett om. Hinner du inte, be om mer tid i ett brev före dagen.",
        "Send what \(name.english) has asked for. If you need more time, ask for it in writing before the day.")
    case .proposalReply:
      .init(
        "Säg vad som är fel, rad för rad, och skicka det du har. Hinner du inte, be om mer tid före dagen.",
        "Say what is wrong, row by row, and send what you have. Ask for more time before the day if you need it.")
    case .reconsideration:
      .init(
        "Skriv till Försäkringskassan att du vill ha beslutet prövat igen. Du får inte ett sämre beslut för det.",
        "Write to Försäkringskassan that you want the decision tried again. It cannot get worse by that.")
    case .appeal:
      track == .kommun
        ? .init(
          "Skicka överklagandet till kommunen, inte till domstolen. Intyg som saknas kan du skicka senare.",
          "Send the appeal to the kommun, not to the court. Evidence that is missing can come later.")
        : .init(
          "Skicka överklagandet dit som beslutet säger. Intyg som saknas kan du skicka senare.",
          "Send the appeal where the decision says. Evidence that is missing can come later.")
    case .courtOfAppeal:
      .init(
        "Skicka överklagandet dit som domen säger. Skriv också varför kammarrätten ska ta upp målet.",
        "Send the appeal where the judgment says. Write also why the court should take up the case.")
    case .supremeCourt:
      .init("Läs sidan om överklagande i domen.", "Read the page on appeals in the judgment.")
    case .delayRequest:
      .init(
        "Från den dagen får du en gång begära beslut. Gör det i ett brev till \(name.swedish).",
        "From that day you may once ask for a decision, in writing, to \(name.english).")
    case .delayAnswer:
      .init(
        "Inom fyra veckor ska \(name.swedish) besluta, eller säga nej i ett beslut som du kan överklaga.",
        "Within four weeks \(name.english) is to decide, or refuse in a decision that you can appeal.")
    case .notCarriedOut:
      .init(
        "Fråga kommunen när stödet börjar. Efter tre månader ska den anmäla det till tillsynen, IVO.",
        "Ask the kommun when the support begins. After three months it must report to the inspectorate, IVO.")
    case .account:
      .init(
        "Skicka in räkningen och de tider som är gjorda.", "Send the account and the times to Försäkringskassan.")
    case .changeReport:
      .init(
        "Berätta för Försäkringskassan vad som har ändrats, så snart du kan.",
        "Tell Försäkringskassan what has changed, as soon as you can.")
    case .ageLimit, .retroactiveMonth:
      .init(
        "Se till att ansökan har kommit in. Intyg kan komma senare.",
        "See that the application is in. Certificates can come later.")
    }
  }

  /// What happens if it is late.
  public var ifLate: Finding.Text {
    switch kind {
    case .supplement:
      .init(
        "Då kan du få ett beslut på det som finns. Ring och berätta att mer är på väg.",
        "The decision may then rest on what is there. Call and say that more is coming.")
    case .proposalReply:
      .init(
        "Då kan beslutet komma utan dina ord. Skicka ändå: det kan hinna fram före beslutet.",
        "The decision may come without your words. Send them all the same: they may arrive before it.")
    case .reconsideration, .appeal, .courtOfAppeal:
      .init(
        "Då prövas det oftast inte. Det finns undantag, till exempel när du har fått fel besked om tiden.",
        "It is then mostly not tried. There are exceptions, such as when you were told a wrong time.")
    case .supremeCourt: .init("Då prövas det oftast inte.", "It is then mostly not tried.")
    case .delayRequest:
      .init("Det finns ingen sista dag. Du får begära det en gång.", "There is no last day. You may ask once.")
    case .delayAnswer:
      .init(
        "Ring och fråga. Du kan klaga hos JO om myndigheten inte svarar.",
        "Call and ask. You can complain to the Parliamentary Ombudsman if there is no answer.")
    case .notCarriedOut:
      .init(
        "Domstol kan döma kommunen att betala en avgift. Pengarna går inte till dig.",
        "A court can make the kommun pay a fee. The money does not go to you.")
    case .account:
      .init("Då kan du bli utan pengar för den månaden.", "The money for the month may then not be paid.")
    case .changeReport:
      .init(
        "Då kan du bli skyldig att betala tillbaka. Anmäl ändå, så snart du kan.",
        "You may then have to pay back. Report all the same, as soon as you can.")
    case .ageLimit:
      .init(
        "Då kan du inte få assistans för första gången.", "Assistance can then not be granted for the first time.")
    case .retroactiveMonth:
      .init(
        "Då kan du få pengar för en månad mindre. Ansökan gäller ändå.",
        "You may then be paid for one month less. The application holds all the same.")
    }
  }

  /// Why a letter should be posted earlier; `nil` where no letter is sent.
  public var postingReason: Finding.Text? {
    guard postingDay != nil else { return nil }
    return .init(
      """
      Det ska ha kommit fram i tid. Ingen lag säger hur snabbt posten går, så fem vardagar är ett råd. Post som når \
      myndigheten en dag räknas ofta som inne vardagen före, men räkna inte med det.
      """,
      """
      It must have arrived in time. No law says how fast the post is: five working days are advice. Post that reaches \
      the authority one day often counts as in on the working day before, but do not rely on it.
      """)
  }
}
