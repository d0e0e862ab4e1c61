import CaseFile

/// The words recovery words are made of: 1 024 everyday Swedish words of four to eight letters, no two with the same
/// first four letters, å, ä and ö taken as a, a and o. The order never changes: a word's number is what it stands for.
enum RecoveryWordList {
  /// The words, by number.
  static let words: [String] = text.split { $0.isWhitespace }.map { String($0) }

  /// The number of a word, by its spelling without å, ä and ö.
  static let numbers = Dictionary(words.enumerated().map { (Spelling.folded($1), $0) }) { first, _ in first }

  /// The word that begins so, by its first four letters without å, ä and ö.
  static let beginnings = Dictionary(words.map { (String(Spelling.folded($0).prefix(4)), $0) }) { first, _ in first }

  private static let text = """
    ackord adress advent advokat affär afton åhöra åker äkta akvarium album ålder alfabet allmän altan ambulans ämne
    amulett analys ananas andning ånga ångbåt ankare ansikte antenn apelsin apotek apparat äpple april aptit arbete
    arena arkiv ärlig armband ärta artikel aska åsna aster atom åtta ättika augusti aula avsked axel backe båda bädd
    badkar bagare baka bakelse bakgrund balett balkong ballong bälte bambu bana band banjo bank bark barn basar
    basilika basket bassäng bastu batteri bäver berg besök bestick betong biff bikupa bild biljett bison bjälke björk
    blad blanda blick blixt block blomma blus blyerts blyg bock bokhylla bokmärke boll bomull böna bonde bord börja
    borste botten bowling bräda brasa bred brev bricka brist broder bröllop brun brygga bubbla budget buffel bukett
    buljong bulle burk buske buss butik byggnad byrå byxor cell chef choklad cirkel citron cykel däck dagbok damm dans
    dator datum december delfin design detalj dialog diamant dill dimma direkt disk djup djur docka doft doktor doppa
    dörr dotter drake drama dricka drivhus dröm droppe druva duett dunge dusch duva dyka dyna ekollon ekorre elefant
    elva enkel etikett fabrik fackla falk fall fält familj fänkål fantasi farfar färg färja farled farmor färsk fasan
    fast fåtölj favorit februari femton fest fiber ficka figur fika fiket fikon film filt final finger fiol firma fisk
    fjäder fjäll fjäril fjord fläder flagga fläkt flaska fläta flicka flock flod flöjt fluga födelse följa folk
    fönster fontän förälder förlag form fråga framtid fred frihet frimärke frisk fröken frost frukost furu fylla fynd
    fyra fyrtio gädda gaffel gala galler galopp gamla gammal garage gardin garn gäst gata gåva gavel geografi gepard
    gips giraff gitarr glad glas glob glöd gnista gnugga godis golf golv göra gorilla gosedjur grad gran gräs gren
    grill grind gris grön gröt grupp grus gryn gryta guld gummi gunga gurka häck hake hälft halm hals halva hammare
    hamn hamster hämta hand hane hänga hare härlig harpa häst hatt havre heja helg herre himmel hingst hink hirs hiss
    historia hjälm hjärta hjort hjul hobby höft höger höjd holk holme hona honung hopp höra horisont horn hosta hotell
    humla hummer hund hushåll husvagn huvud hydda hylla hyra hytt ibland idrott igelkott ikon index ingång inget inre
    insikt isberg isbjörn jacka jagar jämna januari järn jasmin jäst jazz jeans jobb joker jord journal juli juni
    juvel kabel kaffe kajak kaka kaktus kalas kalender källa kålrot kamel kamin kanal kanel känguru kanin kanna kanot
    känsla kant kåpa kapten karamell kärlek karp kärra karta kasse kastrull katalog katt kavaj kedja keramik kika kilo
    kind kiosk kista kittel kiwi kjol klass klimat klippa klister klocka klok klöver klubb knacka knapp kniv knut kock
    koja kokos kola koltrast komet komma kompass kondis konfekt konst kontor kopia kopp korg kork korp korv kött
    krabba kraft kräm kran krets krita krok krona kruka krydda kryss kudde kula kulle kultur kund kurs kurva kusin
    kust kuvert kvadrat kväll kvarn kvast kvinna kvist kvitto kyckling kylskåp lada läder ladugård laga lager lägga
    lagom lakan lämna lampa land lång lapp lärare läsa låtsas lätt ledare ledig leende lejon lekplats lektion lera
    leta lever lila lilja limpa lind lingon linjal linne lista liten livbåt ljud ljung ljus lock lodjur loft lokal
    löpa lopp lördag lösning lotus luft lugn lunch lunga lupin lycka lyft lykta lyra lyssna mage magnet majs makrill
    måla målning mandel manet mango människa mantel manual mapp mården mark marmor mars maskin massage måste mäta
    match matta medalj medel mellan melon metall meter metod middag mikrofon mild miljö mineral minne minst minut
    mitten mjöl mjuk möbel mobil möda modell modig mogen moln mönster moped morfar morgon mörk mormor morot mosaik
    moster möte motor mugg mulen museum musik muskel mussla mygga mynt myra myrten mysig näbb namn nära närhet näring
    näsa nässla näst natt natur nejlika nord norr notbok nudel nummer nyår nyckel nyfiken nyhet nypon nytta oboe ocean
    ofta ögla ögonbryn öken oktober olika oliv olja omelett omslag omtanke omväg onsdag önska onyx opal opera öppen
    orden ordning oregano orgel original öring orkan orkester oval över övning paddel påfågel paket palats palm päls
    panda panel panna papaya papegoja papper paraply parfym park pärla pärm päron påse påsk passare pasta paus pedal
    pelargon pelikan penna pensel peppar person piano picknick pigg pilot pingvin pinne pipa pizza pjäs plan plats
    plog plommon poäng pojke pokal popcorn porslin portion post potatis present pricka prins profil projekt promenad
    prydlig pudding pudel pulka pulver punkt pussel pyjamas pyramid rabarber radio rådjur räka raket räkna ramsa rand
    ränna ranunkel rapport raps rast råtta recept reflex regel region regn reklam rekord remsa resa respekt rida
    riddare riktig rimfrost ring rita robot rock rödbeta rolig roman ropa röra rosett röst rubin rubrik rulle rund
    rymd säck saffran saft saga sågverk säker sälg sallad salt samla samtal sand sång särskild säsong satellit scarf
    schack sedan sedel segel sekund selleri semester senap serie servett sida siden siffra signal silke sill silver
    simma singel sirap sitta sjunga skägg skaka skåp skärm sked skepp skida skiss skiva skjorta skog skola skön skorpa
    skratt skrift skruv skugga släkt slant slips slott smak smal smart smör smycke snabb snäcka snäll snigel snille
    socka söder soffa söka solros sommar sömn sonat soppa sopran sött spade spann spark spegel spel spik spindel spis
    spola sport spray springa stad stall stark staty stege sten stig stjärna stock stöd stol stor stövel ström strumpa
    stubbe studio stuga stund sucka svala svamp svan svar sylt symbol syren syskon system tabell tablett tacka tagg
    tallrik tält tand tango tanke tapet tärning tårta tass tavla taxi teater tecken tegel tejp telefon tempel termin
    terrass text tidig tidning tiger timjan timme tinning tisdag titel tjänst tjugo tjur toffel tomat tömma tomte
    tonfisk topp torg torka torn torsdag tråd trafik tranbär trappa tratt trevlig triangel trio tröja tröst trumma
    trygg tulpan tumme tundra tung tunna tupp turist tusen tvål tvätt tvilling tydlig uggla ullgarn under ungdom
    uppgift ursprung utflykt utsikt uttryck vacker vada våffla vägg vagn vaken vakt valp valross vana vandra våning
    vanlig vänster vante värd varg värld varm väska vass väst väte vätska vatten vaxa växel växt vecka veranda verktyg
    veta vete vidare video vild villa vind vinge vinkel vinter viol vispa vitlök vitsippa vovve vulkan ylle yoghurt
    zebra
    """
}
