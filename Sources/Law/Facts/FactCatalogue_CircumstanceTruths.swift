extension FactDescription {
  /// Yes/no facts of the person and the circumstances.
  static let circumstanceTruths: [FactDescription] = [
    FactDescription(
      .notNormalAgeing, "inte_normalt_åldrande", .gate, .truth,
      asks: "Har din funktionsnedsättning uppenbart en annan orsak än normalt åldrande?",
      inEnglish: "Does your disability clearly have another cause than normal ageing?",
      help: "Behövs bara för personkrets 3.",
      readBy: [.lss13Grupp3]),
    FactDescription(
      .largeAndLasting, "stor_och_varaktig", .gate, .truth,
      asks: "Är din funktionsnedsättning stor och varaktig?",
      inEnglish: "Is your disability large and lasting?",
      help: "Varaktig betyder att den inte väntas gå över.",
      readBy: [.lss13Grupp3, .lss9a1Definition]),
    FactDescription(
      .considerableDifficulty, "betydande_svårigheter", .gate, .truth,
      asks: "Ger funktionsnedsättningen dig betydande svårigheter i vardagen?",
      inEnglish: "Does the disability cause you considerable difficulty in daily life?",
      help: "Behövs bara för personkrets 3.",
      readBy: [.lss13Grupp3]),
    FactDescription(
      .extensiveNeed, "omfattande_behov", .gate, .truth,
      asks: "Har du ett omfattande behov av stöd eller service?",
      inEnglish: "Do you have an extensive need of support or service?",
      help: "Behövs bara för personkrets 3.",
      readBy: [.lss13Grupp3]),
    FactDescription(
      .insured, "försäkrad_i_sverige", .gate, .truth,
      asks: "Är du bosatt i Sverige och försäkrad här?",
      inEnglish: "Do you live in Sweden and are you insured here?",
      help: "Den som bor i Sverige är i regel försäkrad för assistansersättning.",
      readBy: [.sfb512Insured, .sfb53Utlandsvistelse]),
    FactDescription(
      .temporaryProtection, "tillfälligt_skydd", .gate, .truth,
      asks: "Har du uppehållstillstånd med tillfälligt skydd, eller efter ett sådant skydd?",
      inEnglish: "Do you have a residence permit with, or after, temporary protection?",
      help: "Skriv ja om tillståndet bygger på 21 kap. 2, 3, 4 eller 6 § utlänningslagen.",
      readBy: [.lss7aTillfalligtSkydd, .sfb53TillfalligtSkydd]),
    FactDescription(
      .grantedBeforeProtection, "insats_före_2024_11_01", .gate, .truth,
      asks: "Hade du en insats enligt LSS före den 1 november 2024?",
      inEnglish: "Did you have a support measure under LSS before 1 November 2024?",
      help: "Har betydelse bara vid tillfälligt skydd.",
      readBy: [.lss7aTillfalligtSkydd]),
    FactDescription(
      .refugeeDocument, "flyktingförklaring_eller_resedokument", .gate, .truth,
      asks: "Har du fått flyktingstatusförklaring eller resedokument som flykting?",
      inEnglish: "Have you been granted a refugee status declaration or a convention travel document?",
      help: "Har betydelse bara vid tillfälligt skydd.",
      readBy: [.sfb53TillfalligtSkydd]),
    FactDescription(
      .medicalCondition, "medicinskt_tillstånd", .circumstances, .truth,
      asks: "Har du ett medicinskt tillstånd som gör att du behöver löpande stöd?",
      inEnglish: "Do you have a medical condition that makes you need continuous support?",
      help: "Till exempel svår epilepsi eller andningssvikt.",
      readBy: [.lss9a1Medicinskt]),
    FactDescription(
      .continuousSupport, "löpande_stöd_behövs", .circumstances, .truth,
      asks: "Måste någon finnas till hands för dig hela tiden under större delen av dygnet?",
      inEnglish: "Must somebody be at hand for you all the time during the greater part of the 24 hours?",
      help: "Skriv ja om stödet inte kan delas upp i enstaka insatser.",
      readBy: [.lss9a1Medicinskt, .medicinsktStorreDelen]),
    FactDescription(
      .seriousRisk, "livsfara_eller_allvarlig_risk", .circumstances, .truth,
      asks: "Är ditt liv eller din fysiska hälsa i överhängande och allvarlig fara utan stödet?",
      inEnglish: "Without the support, is your life or physical health in imminent and serious danger?",
      help: "Skriv ja om ett läkarutlåtande säger det.",
      readBy: [.lss9a1Medicinskt]),
    FactDescription(
      .physicalHarmRisk, "risk_för_fysisk_skada", .circumstances, .truth,
      asks: "Finns det utan stöd en risk att du fysiskt skadar dig själv, någon annan eller egendom?",
      inEnglish: "Without support, is there a risk that you physically harm yourself, somebody else or property?",
      help: "Skriv ja om det har hänt eller lätt kan hända.",
      readBy: [.lss9a1Forebyggande, .femteUtatagerande]),
    FactDescription(
      .aidsInvestigated, "hjälpmedel_utredda", .circumstances, .truth,
      asks: "Är det utrett om hjälpmedel eller bostadsanpassning kan ersätta den andra assistenten?",
      inEnglish: "Has it been investigated whether aids or housing adaptation can replace the second assistant?",
      help: "Skriv ja om frågan är prövad, också när svaret blev att det inte går.",
      readBy: [.lss9a5FleraAssistenter]),
    FactDescription(
      .newDecision, "nytt_beslut", .circumstances, .truth,
      asks: "Gäller det ett nytt beslut från Försäkringskassan och inte ett löpande?",
      inEnglish: "Does this concern a new decision by Försäkringskassan and not a running one?",
      help: "Har betydelse bara för väntetid och beredskap 2017-09-01 – 2018-03-31.",
      readBy: [.fk201705Uppehall, .nattFore2018]),
    FactDescription(
      .spouse, "bor_med_make", .circumstances, .truth,
      asks: "Bor du med make, maka eller sambo?",
      inEnglish: "Do you live with a spouse or partner?",
      help: "Skriv nej om du bor ensam, med föräldrar eller med andra.",
      readBy: [.kamrMakeansvar, .kamrFamiljegemenskap]),
    FactDescription(
      .abroadOutsideEEA, "utlandsvistelse_utanför_ees", .gate, .truth,
      asks: "Är utlandsvistelsen utanför EES och Schweiz?",
      inEnglish: "Is the stay abroad outside the EEA and Switzerland?",
      help: "Skriv nej om du inte är utomlands.",
      readBy: [.sfb513UtanforEes]),
    FactDescription(
      .staySpecialReasons, "särskilda_skäl_vid_vistelsen", .gate, .truth,
      asks: "Finns det särskilda skäl att ha assistans under sjukhusvistelsen?",
      inEnglish: "Are there special reasons to have assistance during the hospital stay?",
      help: "Till exempel svårt att kommunicera, ett känsligt hälsotillstånd eller behov av få, kända personer.",
      readBy: [.sfb10624Institution, .sfb10625Sjukhus, .rarSjukhusFyraVeckor, .ra2009189SjukhusTimmar]),
  ]
}
