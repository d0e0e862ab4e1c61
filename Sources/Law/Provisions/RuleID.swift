/// The stable name of one norm. A slug is never reused for another norm; when the content of a norm changes
/// over time, its ``Provision`` gets another ``Version`` under the same id.
///
/// Case files, proofs, tests and other systems use the ``slug``, for example
/// `RuleID.lss9a1Andning.slug == "lss-9a-1-andning"`. The number is not stable and never leaves the program.
public enum RuleID: UInt16, CaseIterable, Sendable, Hashable {
  case alder65Upphor
  case alderAnsokanSenast
  case alderGrans
  case alderTrans2001
  case andraBehovEgetBarn
  case andraBehovEndaSkal
  case andraBehovInnehall
  case andraBehovResor
  case andraBehovTillsammans
  case andraBehovTillsyn
  case avdrag0
  case avdrag16
  case avdrag1217
  case avdrag711
  case calcAvdragEnGang
  case calcAvdragGolv
  case calcBehov7Dygn
  case calcCaseLawPracticeDate
  case calcDygnstak
  case calcEgenvardBeslut
  case calcForaldraansvarFore2023
  case calcMomentModel
  case calcNedreGransVarning
  case calcOverlapOnce
  case calcSplitAtLawDate
  case calcSvep
  case calcThresholdExact
  case calcTvaSpar
  case calcVeckaOmrakning
  case delgBrev
  case delgForenklad
  case delgTillganglighet
  case delgVanlig
  case dubbelGuideAllaMoment
  case dubbelOver168
  case dubbelVia512
  case egenvardAnsvar
  case egenvardDelegering
  case egenvardEnbart
  case egenvardFore2021
  case egv2Definition
  case egv3Atgard
  case egv4Personal
  case egv5Hsl
  case egv6Foreskrifter
  case f10906aManad
  case f1090BilagaPerDygn
  case f10913AllTid
  case f10915AvrundningHogre
  case f10915Upprakning
  case f10917aReglering
  case femteAktivTillsyn
  case femteKam
  case femteMedicinskUtrustning
  case femteMedicinskaSkal
  case femteUtatagerande
  case fk201705Uppehall
  case fkAllaVeckor
  case fkAndningAvgransning
  case fkAvdragBerorPa
  case fkBerorPaFunktionsnedsattning
  case fkBevisborda
  case fkEfterskott
  case fkEgenvardUtesluten
  case fkFragaVarden
  case fkHygienInnehall
  case fkKretsBarn
  case fkSommartid
  case fkVadArSkola
  case fkVagledningStatus
  case fkfsBeredskapSjundedel
  case fkfsRakningFemte
  case fkfsVantetidFjardedel
  case foraldraansvarIndividuellt
  case foraldraansvarUndantag2020
  case foraldraansvarVantetid
  case foraldraavdragVantetid
  case foraldraavdragVentil
  case forebyggandeAvdrag
  case forebyggandeFrekvens
  case forebyggandeIngenIngaendeKunskap
  case forebyggandeNarhet
  case forebyggandePsyk
  case hfd201241BadMassage
  case hfd201370Kombination
  case hfd20167Tidsbegransat
  case hfd201727Kvalificerat
  case hfd201813NedreGrans
  case hfd201821EgenvardInomBehov
  case hfd201844Tolk
  case hfd201934EjDomstol
  case hfd201956HygienRen
  case hfd202055Slutavrakning
  case hfd20207Femte
  case hfd20211Partiell
  case hfd202111EgenvardBevis
  case hfd202111IngenLista
  case hfd202327HogreBevis
  case hfd20238Omprovning
  case hfd2024FlerTimmar
  case hsl59Hansyn
  case hygienHar
  case hygienNaglar
  case hygienOrsak
  case hygienProtes
  case hygienRakning
  case hygienSminkning
  case hygienSmorjning
  case hygienStomiKateter
  case hygienToalett
  case kamAvdrag
  case kamEjAndning
  case kamIngenIngaendeKunskap
  case kamKvalificerad
  case kamOkvalificerad
  case kamrAvdragHelaBehovet
  case kamrDubbelAktivTid
  case kamrDubbelAndraBehov
  case kamrDubbelSkolaIrrelevant
  case kamrEgnaBehov
  case kamrEnbartVerbalt
  case kamrFamiljegemenskap
  case kamrForflyttningIMoment
  case kamrHelaFlyttar
  case kamrIndividuellTakt
  case kamrMakeansvar
  case kamrNattSvarstid
  case kamrNattTillsyn
  case kamrParenteralNutrition
  case kamrResorTillfalligt
  case kamrSjukhusKommun
  case kamrSkolaSarskildaSkal
  case kamrTillfalligtFaktiska
  case kamrTraning
  case kamrVantanInomMoment
  case kamrVaraktigtBehov
  case kladselInnerklader
  case kladselOrtosProtes
  case kladselOvrigt
  case kladselStodstrumpor
  case kladselTakt
  case kladselVagledning
  case kladselYtterklader
  case kladselYtterkladerUndantag
  case kommunikationEnbartSprak
  case kommunikationMedAssistenten
  case kommunikationTid
  case kommunikationTreKunskaper
  case lss11Grupp1
  case lss12Grupp2
  case lss13Grupp3
  case lss10Plan
  case lss12Aterbetalning
  case lss1510Missbruk
  case lss1511Ivo
  case lss158Anmalan
  case lss159Underratta
  case lss15bInformation
  case lss16Forhandsbesked
  case lss18Avgift
  case lss4AndraRattigheter
  case lss5Mal
  case lss6Inflytande
  case lss6aBarnetsBasta
  case lss7GodaLevnadsvillkor
  case lss7Ratt
  case lss7aTillfalligtSkydd
  case lss8BarnAsikt
  case lss8Begaran
  case lss92Insats
  case lss92KommunHela
  case lss92Tillfalligt
  case lss9a1Andning
  case lss9a1Definition
  case lss9a1Forebyggande
  case lss9a1Hygien
  case lss9a1IngaendeKunskaper
  case lss9a1Kladsel
  case lss9a1Kommunikation
  case lss9a1Lista
  case lss9a1Maltider
  case lss9a1Medicinskt
  case lss9a1Sondmatning
  case lss9a1Uttommande
  case lss9a2Kam
  case lss9a3OavsettKaraktar
  case lss9a4AndningAtgarder
  case lss9a4AndraBehov
  case lss9a4Beredskap
  case lss9a4MedicinsktAtgarder
  case lss9a4Narvaro
  case lss9a4SondmatningKringarbete
  case lss9a4Vantetid
  case lss9a5FleraAssistenter
  case lss9aBegransatAntal
  case lss9aGrundlaggandeGrind
  case lss9cVagran
  case lss9eBoendeOmvardnad
  case lss9fForaldraavdrag
  case lss9fOmvardnadsbidrag
  case lss9fUndantag
  case lss9gSjukvard
  case lssAndningUndantag
  case lssAndraBeslut
  case lssGruppbostadKommun
  case lssKommunEgenMyndighet
  case lssKommunIngen106
  case lssRetroKommun
  case lssSfbParallellt
  case lssSkaligaKostnader
  case lssSondmatningUndantag
  case lssTrans2010480Double
  case lssTrans2021877Permit
  case lssTransDateOfAssistance
  case maltidForstarInte
  case maltidMangaSma
  case maltidOvrigt
  case maltidPartiellMatning
  case maltidSattaIHalsen
  case maltidUppmuntran
  case medicinsktAvdrag
  case medicinsktEgenvard
  case medicinsktExempel
  case medicinsktOver20h
  case medicinsktSkola
  case medicinsktStorreDelen
  case nattAktivTid
  case nattBoendepersonal
  case nattEjGrundlaggande
  case nattEndastDygnsvila
  case nattFore2018
  case procAnsokan
  case procBarnDelta
  case procBehovsstod
  case procDagbok
  case procDrojsmal
  case procEgenAndring
  case procEjVerkstallt
  case procFmr
  case procForfragan
  case procForsenat
  case procForvaltningsratt
  case procHelg
  case procHembesok
  case procHfd
  case procInkommen
  case procKammarratt
  case procKommunicering
  case procMotivering
  case procMuntligt
  case procMuntligtNamnd
  case procOmbud
  case procOmedelbart
  case procOmprovning
  case procOmprovningFakta
  case procOverklagan
  case procUnderlag
  case procUtredning
  case ra200586SjukAssistent
  case ra200878Alzheimer
  case ra2009189SjukhusTimmar
  case ra200957Integritet
  case ra200957MaltidRuntom
  case ra2010213907Utland
  case ra201053RaknasIn
  case ra67111995Overatning
  case rarKostnadsfordelning
  case rarSjukhusFyraVeckor
  case reform2024Skydd
  case reform2025Avdrag
  case reform2025Kontroll
  case reform2025Sol
  case reform2026Ivo
  case reform2026Riktalder
  case reform2026Sparr
  case reform2027Kvalificering
  case reformDir202540
  case reformIndex
  case reformOmsorgsmarknad
  case reformSou201888
  case reformStat
  case riktalderTabell
  case sarskildaSkalNytt
  case sfb10624Gruppbostad
  case sfb10624Institution
  case sfb10624Skola
  case sfb10625Sjukhus
  case sfb10625aAndningSond
  case sfb1082Aterkrav
  case sfb1089aAnnan
  case sfb11046Anmalan
  case sfb11057aVagran
  case sfb1106AnmalanErsatter
  case sfb1122Interim
  case sfb1133Andring
  case sfb210bFormel
  case sfb210cKvarstar
  case sfb513UtanforEes
  case sfb53TillfalligtSkydd
  case sfb53Utlandsvistelse
  case sfb5110EjOkning
  case sfb5111HogreBelopp
  case sfb5111Schablon
  case sfb5111aBemyndigande
  case sfb5112EjPraxis
  case sfb5112Omprovning
  case sfb5113Manad
  case sfb5114Manad
  case sfb5115Avrakning
  case sfb512Insured
  case sfb5120Aterbetalning
  case sfb5121HoraKommun
  case sfb5122Kommun20h
  case sfb5124Uppgifter
  case sfb51320h
  case sfb513EfterAvdrag
  case sfb513Genomsnitt
  case sfb514Anvandning
  case sfb515Sjukvard
  case sfb517Manadsvis
  case sfb517Retro
  case sfb519Beviljandeperiod
  case skolaUrBadaSummorna
  case solOkatBehov
  case sosfs20096
  case tid1930173
  case tidHelgdagar
  case tillgodosesPaAnnatSatt
  case utforare18Ar
  case utforareArbetstid
  case utforareFormaga
  case utforareNarstaendeBesok
  case utforareTillstand
  case utforareUtanforEes
  case valAvAnordnare
  case valAvAssistent
}

extension RuleID {
  /// The name everybody outside the program uses.
  public var slug: StaticString {
    switch self {
    case .alder65Upphor: "alder-65-upphor"
    case .alderAnsokanSenast: "alder-ansokan-senast"
    case .alderGrans: "alder-grans"
    case .alderTrans2001: "alder-trans-2001"
    case .andraBehovEgetBarn: "andra-behov-eget-barn"
    case .andraBehovEndaSkal: "andra-behov-enda-skal"
    case .andraBehovInnehall: "andra-behov-innehall"
    case .andraBehovResor: "andra-behov-resor"
    case .andraBehovTillsammans: "andra-behov-tillsammans"
    case .andraBehovTillsyn: "andra-behov-tillsyn"
    case .avdrag0: "avdrag-0"
    case .avdrag16: "avdrag-1-6"
    case .avdrag1217: "avdrag-12-17"
    case .avdrag711: "avdrag-7-11"
    case .calcAvdragEnGang: "calc-avdrag-en-gang"
    case .calcAvdragGolv: "calc-avdrag-golv"
    case .calcBehov7Dygn: "calc-behov7-dygn"
    case .calcCaseLawPracticeDate: "calc-case-law-practice-date"
    case .calcDygnstak: "calc-dygnstak"
    case .calcEgenvardBeslut: "calc-egenvard-beslut"
    case .calcForaldraansvarFore2023: "calc-foraldraansvar-fore-2023"
    case .calcMomentModel: "calc-moment-model"
    case .calcNedreGransVarning: "calc-nedre-grans-varning"
    case .calcOverlapOnce: "calc-overlap-once"
    case .calcSplitAtLawDate: "calc-split-at-law-date"
    case .calcSvep: "calc-svep"
    case .calcThresholdExact: "calc-threshold-exact"
    case .calcTvaSpar: "calc-tva-spar"
    case .calcVeckaOmrakning: "calc-vecka-omrakning"
    case .delgBrev: "delg-brev"
    case .delgForenklad: "delg-forenklad"
    case .delgTillganglighet: "delg-tillganglighet"
    case .delgVanlig: "delg-vanlig"
    case .dubbelGuideAllaMoment: "dubbel-guide-alla-moment"
    case .dubbelOver168: "dubbel-over-168"
    case .dubbelVia512: "dubbel-via-51-2"
    case .egenvardAnsvar: "egenvard-ansvar"
    case .egenvardDelegering: "egenvard-delegering"
    case .egenvardEnbart: "egenvard-enbart"
    case .egenvardFore2021: "egenvard-fore-2021"
    case .egv2Definition: "egv-2-definition"
    case .egv3Atgard: "egv-3-atgard"
    case .egv4Personal: "egv-4-personal"
    case .egv5Hsl: "egv-5-hsl"
    case .egv6Foreskrifter: "egv-6-foreskrifter"
    case .f10906aManad: "f1090-6a-manad"
    case .f1090BilagaPerDygn: "f1090-bilaga-per-dygn"
    case .f10913AllTid: "f1091-3-all-tid"
    case .f10915AvrundningHogre: "f1091-5-avrundning-hogre"
    case .f10915Upprakning: "f1091-5-upprakning"
    case .f10917aReglering: "f1091-7a-reglering"
    case .femteAktivTillsyn: "femte-aktiv-tillsyn"
    case .femteKam: "femte-kam"
    case .femteMedicinskUtrustning: "femte-medicinsk-utrustning"
    case .femteMedicinskaSkal: "femte-medicinska-skal"
    case .femteUtatagerande: "femte-utatagerande"
    case .fk201705Uppehall: "fk-2017-05-uppehall"
    case .fkAllaVeckor: "fk-alla-veckor"
    case .fkAndningAvgransning: "fk-andning-avgransning"
    case .fkAvdragBerorPa: "fk-avdrag-beror-pa"
    case .fkBerorPaFunktionsnedsattning: "fk-beror-pa-funktionsnedsattning"
    case .fkBevisborda: "fk-bevisborda"
    case .fkEfterskott: "fk-efterskott"
    case .fkEgenvardUtesluten: "fk-egenvard-utesluten"
    case .fkFragaVarden: "fk-fraga-varden"
    case .fkHygienInnehall: "fk-hygien-innehall"
    case .fkKretsBarn: "fk-krets-barn"
    case .fkSommartid: "fk-sommartid"
    case .fkVadArSkola: "fk-vad-ar-skola"
    case .fkVagledningStatus: "fk-vagledning-status"
    case .fkfsBeredskapSjundedel: "fkfs-beredskap-sjundedel"
    case .fkfsRakningFemte: "fkfs-rakning-femte"
    case .fkfsVantetidFjardedel: "fkfs-vantetid-fjardedel"
    case .foraldraansvarIndividuellt: "foraldraansvar-individuellt"
    case .foraldraansvarUndantag2020: "foraldraansvar-undantag-2020"
    case .foraldraansvarVantetid: "foraldraansvar-vantetid"
    case .foraldraavdragVantetid: "foraldraavdrag-vantetid"
    case .foraldraavdragVentil: "foraldraavdrag-ventil"
    case .forebyggandeAvdrag: "forebyggande-avdrag"
    case .forebyggandeFrekvens: "forebyggande-frekvens"
    case .forebyggandeIngenIngaendeKunskap: "forebyggande-ingen-ingaende-kunskap"
    case .forebyggandeNarhet: "forebyggande-narhet"
    case .forebyggandePsyk: "forebyggande-psyk"
    case .hfd201241BadMassage: "hfd-2012-41-bad-massage"
    case .hfd201370Kombination: "hfd-2013-70-kombination"
    case .hfd20167Tidsbegransat: "hfd-2016-7-tidsbegransat"
    case .hfd201727Kvalificerat: "hfd-2017-27-kvalificerat"
    case .hfd201813NedreGrans: "hfd-2018-13-nedre-grans"
    case .hfd201821EgenvardInomBehov: "hfd-2018-21-egenvard-inom-behov"
    case .hfd201844Tolk: "hfd-2018-44-tolk"
    case .hfd201934EjDomstol: "hfd-2019-34-ej-domstol"
    case .hfd201956HygienRen: "hfd-2019-56-hygien-ren"
    case .hfd202055Slutavrakning: "hfd-2020-55-slutavrakning"
    case .hfd20207Femte: "hfd-2020-7-femte"
    case .hfd20211Partiell: "hfd-2021-1-partiell"
    case .hfd202111EgenvardBevis: "hfd-2021-11-egenvard-bevis"
    case .hfd202111IngenLista: "hfd-2021-11-ingen-lista"
    case .hfd202327HogreBevis: "hfd-2023-27-hogre-bevis"
    case .hfd20238Omprovning: "hfd-2023-8-omprovning"
    case .hfd2024FlerTimmar: "hfd-2024-fler-timmar"
    case .hsl59Hansyn: "hsl-5-9-hansyn"
    case .hygienHar: "hygien-har"
    case .hygienNaglar: "hygien-naglar"
    case .hygienOrsak: "hygien-orsak"
    case .hygienProtes: "hygien-protes"
    case .hygienRakning: "hygien-rakning"
    case .hygienSminkning: "hygien-sminkning"
    case .hygienSmorjning: "hygien-smorjning"
    case .hygienStomiKateter: "hygien-stomi-kateter"
    case .hygienToalett: "hygien-toalett"
    case .kamAvdrag: "kam-avdrag"
    case .kamEjAndning: "kam-ej-andning"
    case .kamIngenIngaendeKunskap: "kam-ingen-ingaende-kunskap"
    case .kamKvalificerad: "kam-kvalificerad"
    case .kamOkvalificerad: "kam-okvalificerad"
    case .kamrAvdragHelaBehovet: "kamr-avdrag-hela-behovet"
    case .kamrDubbelAktivTid: "kamr-dubbel-aktiv-tid"
    case .kamrDubbelAndraBehov: "kamr-dubbel-andra-behov"
    case .kamrDubbelSkolaIrrelevant: "kamr-dubbel-skola-irrelevant"
    case .kamrEgnaBehov: "kamr-egna-behov"
    case .kamrEnbartVerbalt: "kamr-enbart-verbalt"
    case .kamrFamiljegemenskap: "kamr-familjegemenskap"
    case .kamrForflyttningIMoment: "kamr-forflyttning-i-moment"
    case .kamrHelaFlyttar: "kamr-hela-flyttar"
    case .kamrIndividuellTakt: "kamr-individuell-takt"
    case .kamrMakeansvar: "kamr-makeansvar"
    case .kamrNattSvarstid: "kamr-natt-svarstid"
    case .kamrNattTillsyn: "kamr-natt-tillsyn"
    case .kamrParenteralNutrition: "kamr-parenteral-nutrition"
    case .kamrResorTillfalligt: "kamr-resor-tillfalligt"
    case .kamrSjukhusKommun: "kamr-sjukhus-kommun"
    case .kamrSkolaSarskildaSkal: "kamr-skola-sarskilda-skal"
    case .kamrTillfalligtFaktiska: "kamr-tillfalligt-faktiska"
    case .kamrTraning: "kamr-traning"
    case .kamrVantanInomMoment: "kamr-vantan-inom-moment"
    case .kamrVaraktigtBehov: "kamr-varaktigt-behov"
    case .kladselInnerklader: "kladsel-innerklader"
    case .kladselOrtosProtes: "kladsel-ortos-protes"
    case .kladselOvrigt: "kladsel-ovrigt"
    case .kladselStodstrumpor: "kladsel-stodstrumpor"
    case .kladselTakt: "kladsel-takt"
    case .kladselVagledning: "kladsel-vagledning"
    case .kladselYtterklader: "kladsel-ytterklader"
    case .kladselYtterkladerUndantag: "kladsel-ytterklader-undantag"
    case .kommunikationEnbartSprak: "kommunikation-enbart-sprak"
    case .kommunikationMedAssistenten: "kommunikation-med-assistenten"
    case .kommunikationTid: "kommunikation-tid"
    case .kommunikationTreKunskaper: "kommunikation-tre-kunskaper"
    case .lss11Grupp1: "lss-1-1-grupp1"
    case .lss12Grupp2: "lss-1-2-grupp2"
    case .lss13Grupp3: "lss-1-3-grupp3"
    case .lss10Plan: "lss-10-plan"
    case .lss12Aterbetalning: "lss-12-aterbetalning"
    case .lss1510Missbruk: "lss-15-10-missbruk"
    case .lss1511Ivo: "lss-15-11-ivo"
    case .lss158Anmalan: "lss-15-8-anmalan"
    case .lss159Underratta: "lss-15-9-underratta"
    case .lss15bInformation: "lss-15b-information"
    case .lss16Forhandsbesked: "lss-16-forhandsbesked"
    case .lss18Avgift: "lss-18-avgift"
    case .lss4AndraRattigheter: "lss-4-andra-rattigheter"
    case .lss5Mal: "lss-5-mal"
    case .lss6Inflytande: "lss-6-inflytande"
    case .lss6aBarnetsBasta: "lss-6a-barnets-basta"
    case .lss7GodaLevnadsvillkor: "lss-7-goda-levnadsvillkor"
    case .lss7Ratt: "lss-7-ratt"
    case .lss7aTillfalligtSkydd: "lss-7a-tillfalligt-skydd"
    case .lss8BarnAsikt: "lss-8-barn-asikt"
    case .lss8Begaran: "lss-8-begaran"
    case .lss92Insats: "lss-9-2-insats"
    case .lss92KommunHela: "lss-9-2-kommun-hela"
    case .lss92Tillfalligt: "lss-9-2-tillfalligt"
    case .lss9a1Andning: "lss-9a-1-andning"
    case .lss9a1Definition: "lss-9a-1-definition"
    case .lss9a1Forebyggande: "lss-9a-1-forebyggande"
    case .lss9a1Hygien: "lss-9a-1-hygien"
    case .lss9a1IngaendeKunskaper: "lss-9a-1-ingaende-kunskaper"
    case .lss9a1Kladsel: "lss-9a-1-kladsel"
    case .lss9a1Kommunikation: "lss-9a-1-kommunikation"
    case .lss9a1Lista: "lss-9a-1-lista"
    case .lss9a1Maltider: "lss-9a-1-maltider"
    case .lss9a1Medicinskt: "lss-9a-1-medicinskt"
    case .lss9a1Sondmatning: "lss-9a-1-sondmatning"
    case .lss9a1Uttommande: "lss-9a-1-uttommande"
    case .lss9a2Kam: "lss-9a-2-kam"
    case .lss9a3OavsettKaraktar: "lss-9a-3-oavsett-karaktar"
    case .lss9a4AndningAtgarder: "lss-9a-4-andning-atgarder"
    case .lss9a4AndraBehov: "lss-9a-4-andra-behov"
    case .lss9a4Beredskap: "lss-9a-4-beredskap"
    case .lss9a4MedicinsktAtgarder: "lss-9a-4-medicinskt-atgarder"
    case .lss9a4Narvaro: "lss-9a-4-narvaro"
    case .lss9a4SondmatningKringarbete: "lss-9a-4-sondmatning-kringarbete"
    case .lss9a4Vantetid: "lss-9a-4-vantetid"
    case .lss9a5FleraAssistenter: "lss-9a-5-flera-assistenter"
    case .lss9aBegransatAntal: "lss-9a-begransat-antal"
    case .lss9aGrundlaggandeGrind: "lss-9a-grundlaggande-grind"
    case .lss9cVagran: "lss-9c-vagran"
    case .lss9eBoendeOmvardnad: "lss-9e-boende-omvardnad"
    case .lss9fForaldraavdrag: "lss-9f-foraldraavdrag"
    case .lss9fOmvardnadsbidrag: "lss-9f-omvardnadsbidrag"
    case .lss9fUndantag: "lss-9f-undantag"
    case .lss9gSjukvard: "lss-9g-sjukvard"
    case .lssAndningUndantag: "lss-andning-undantag"
    case .lssAndraBeslut: "lss-andra-beslut"
    case .lssGruppbostadKommun: "lss-gruppbostad-kommun"
    case .lssKommunEgenMyndighet: "lss-kommun-egen-myndighet"
    case .lssKommunIngen106: "lss-kommun-ingen-106"
    case .lssRetroKommun: "lss-retro-kommun"
    case .lssSfbParallellt: "lss-sfb-parallellt"
    case .lssSkaligaKostnader: "lss-skaliga-kostnader"
    case .lssSondmatningUndantag: "lss-sondmatning-undantag"
    case .lssTrans2010480Double: "lss-trans-2010-480-double"
    case .lssTrans2021877Permit: "lss-trans-2021-877-permit"
    case .lssTransDateOfAssistance: "lss-trans-date-of-assistance"
    case .maltidForstarInte: "maltid-forstar-inte"
    case .maltidMangaSma: "maltid-manga-sma"
    case .maltidOvrigt: "maltid-ovrigt"
    case .maltidPartiellMatning: "maltid-partiell-matning"
    case .maltidSattaIHalsen: "maltid-satta-i-halsen"
    case .maltidUppmuntran: "maltid-uppmuntran"
    case .medicinsktAvdrag: "medicinskt-avdrag"
    case .medicinsktEgenvard: "medicinskt-egenvard"
    case .medicinsktExempel: "medicinskt-exempel"
    case .medicinsktOver20h: "medicinskt-over-20h"
    case .medicinsktSkola: "medicinskt-skola"
    case .medicinsktStorreDelen: "medicinskt-storre-delen"
    case .nattAktivTid: "natt-aktiv-tid"
    case .nattBoendepersonal: "natt-boendepersonal"
    case .nattEjGrundlaggande: "natt-ej-grundlaggande"
    case .nattEndastDygnsvila: "natt-endast-dygnsvila"
    case .nattFore2018: "natt-fore-2018"
    case .procAnsokan: "proc-ansokan"
    case .procBarnDelta: "proc-barn-delta"
    case .procBehovsstod: "proc-behovsstod"
    case .procDagbok: "proc-dagbok"
    case .procDrojsmal: "proc-drojsmal"
    case .procEgenAndring: "proc-egen-andring"
    case .procEjVerkstallt: "proc-ej-verkstallt"
    case .procFmr: "proc-fmr"
    case .procForfragan: "proc-forfragan"
    case .procForsenat: "proc-forsenat"
    case .procForvaltningsratt: "proc-forvaltningsratt"
    case .procHelg: "proc-helg"
    case .procHembesok: "proc-hembesok"
    case .procHfd: "proc-hfd"
    case .procInkommen: "proc-inkommen"
    case .procKammarratt: "proc-kammarratt"
    case .procKommunicering: "proc-kommunicering"
    case .procMotivering: "proc-motivering"
    case .procMuntligt: "proc-muntligt"
    case .procMuntligtNamnd: "proc-muntligt-namnd"
    case .procOmbud: "proc-ombud"
    case .procOmedelbart: "proc-omedelbart"
    case .procOmprovning: "proc-omprovning"
    case .procOmprovningFakta: "proc-omprovning-fakta"
    case .procOverklagan: "proc-overklagan"
    case .procUnderlag: "proc-underlag"
    case .procUtredning: "proc-utredning"
    case .ra200586SjukAssistent: "ra-2005-86-sjuk-assistent"
    case .ra200878Alzheimer: "ra-2008-78-alzheimer"
    case .ra2009189SjukhusTimmar: "ra-2009-189-sjukhus-timmar"
    case .ra200957Integritet: "ra-2009-57-integritet"
    case .ra200957MaltidRuntom: "ra-2009-57-maltid-runtom"
    case .ra2010213907Utland: "ra-2010-2139-07-utland"
    case .ra201053RaknasIn: "ra-2010-53-raknas-in"
    case .ra67111995Overatning: "ra-6711-1995-overatning"
    case .rarKostnadsfordelning: "rar-kostnadsfordelning"
    case .rarSjukhusFyraVeckor: "rar-sjukhus-fyra-veckor"
    case .reform2024Skydd: "reform-2024-skydd"
    case .reform2025Avdrag: "reform-2025-avdrag"
    case .reform2025Kontroll: "reform-2025-kontroll"
    case .reform2025Sol: "reform-2025-sol"
    case .reform2026Ivo: "reform-2026-ivo"
    case .reform2026Riktalder: "reform-2026-riktalder"
    case .reform2026Sparr: "reform-2026-sparr"
    case .reform2027Kvalificering: "reform-2027-kvalificering"
    case .reformDir202540: "reform-dir-2025-40"
    case .reformIndex: "reform-index"
    case .reformOmsorgsmarknad: "reform-omsorgsmarknad"
    case .reformSou201888: "reform-sou-2018-88"
    case .reformStat: "reform-stat"
    case .riktalderTabell: "riktalder-tabell"
    case .sarskildaSkalNytt: "sarskilda-skal-nytt"
    case .sfb10624Gruppbostad: "sfb-106-24-gruppbostad"
    case .sfb10624Institution: "sfb-106-24-institution"
    case .sfb10624Skola: "sfb-106-24-skola"
    case .sfb10625Sjukhus: "sfb-106-25-sjukhus"
    case .sfb10625aAndningSond: "sfb-106-25a-andning-sond"
    case .sfb1082Aterkrav: "sfb-108-2-aterkrav"
    case .sfb1089aAnnan: "sfb-108-9a-annan"
    case .sfb11046Anmalan: "sfb-110-46-anmalan"
    case .sfb11057aVagran: "sfb-110-57a-vagran"
    case .sfb1106AnmalanErsatter: "sfb-110-6-anmalan-ersatter"
    case .sfb1122Interim: "sfb-112-2-interim"
    case .sfb1133Andring: "sfb-113-3-andring"
    case .sfb210bFormel: "sfb-2-10b-formel"
    case .sfb210cKvarstar: "sfb-2-10c-kvarstar"
    case .sfb513UtanforEes: "sfb-5-13-utanfor-ees"
    case .sfb53TillfalligtSkydd: "sfb-5-3-tillfalligt-skydd"
    case .sfb53Utlandsvistelse: "sfb-5-3-utlandsvistelse"
    case .sfb5110EjOkning: "sfb-51-10-ej-okning"
    case .sfb5111HogreBelopp: "sfb-51-11-hogre-belopp"
    case .sfb5111Schablon: "sfb-51-11-schablon"
    case .sfb5111aBemyndigande: "sfb-51-11a-bemyndigande"
    case .sfb5112EjPraxis: "sfb-51-12-ej-praxis"
    case .sfb5112Omprovning: "sfb-51-12-omprovning"
    case .sfb5113Manad: "sfb-51-13-manad"
    case .sfb5114Manad: "sfb-51-14-manad"
    case .sfb5115Avrakning: "sfb-51-15-avrakning"
    case .sfb512Insured: "sfb-51-2-insured"
    case .sfb5120Aterbetalning: "sfb-51-20-aterbetalning"
    case .sfb5121HoraKommun: "sfb-51-21-hora-kommun"
    case .sfb5122Kommun20h: "sfb-51-22-kommun-20h"
    case .sfb5124Uppgifter: "sfb-51-24-uppgifter"
    case .sfb51320h: "sfb-51-3-20h"
    case .sfb513EfterAvdrag: "sfb-51-3-efter-avdrag"
    case .sfb513Genomsnitt: "sfb-51-3-genomsnitt"
    case .sfb514Anvandning: "sfb-51-4-anvandning"
    case .sfb515Sjukvard: "sfb-51-5-sjukvard"
    case .sfb517Manadsvis: "sfb-51-7-manadsvis"
    case .sfb517Retro: "sfb-51-7-retro"
    case .sfb519Beviljandeperiod: "sfb-51-9-beviljandeperiod"
    case .skolaUrBadaSummorna: "skola-ur-bada-summorna"
    case .solOkatBehov: "sol-okat-behov"
    case .sosfs20096: "sosfs-2009-6"
    case .tid1930173: "tid-1930-173"
    case .tidHelgdagar: "tid-helgdagar"
    case .tillgodosesPaAnnatSatt: "tillgodoses-pa-annat-satt"
    case .utforare18Ar: "utforare-18-ar"
    case .utforareArbetstid: "utforare-arbetstid"
    case .utforareFormaga: "utforare-formaga"
    case .utforareNarstaendeBesok: "utforare-narstaende-besok"
    case .utforareTillstand: "utforare-tillstand"
    case .utforareUtanforEes: "utforare-utanfor-ees"
    case .valAvAnordnare: "val-av-anordnare"
    case .valAvAssistent: "val-av-assistent"
    }
  }

  /// The rule with a slug, or `nil` when there is none.
  public init?(slug: String) {
    for rule in RuleID.allCases where rule.slug.description == slug {
      self = rule
      return
    }
    return nil
  }
}
