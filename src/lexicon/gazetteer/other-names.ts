/** Capitalised words that name no person, place or body: weapons, feasts, things. */
export const THING_NAMES: ReadonlySet<string> = new Set(
  (
    'shahed shaheds kalibr kalibrs iskander iskanders kinzhal kinzhals zircon tsirkon oreshnik patriot patriots himars leopard leopards abrams bradley bradleys challenger challengers javelin javelins stinger stingers grad uragan smerch tochka buk pantsir tor iris-t nasams gepard gepards hawk hawks neptune neptunes storm scalp atacms taurus katyusha katyushas qassam kornet scud ' +
    'scuds burkan tomahawk tomahawks hellfire bayraktar bayraktars lancet lancets gerbera orlan mavic mavics geran gerans kalashnikov kalashnikovs humvee humvees molotov apache apaches cobra hercules chinook black-hawk tupolev mig sukhoi lada toyota covid coronavirus covid-19 ebola mpox cholera sars mers aids hiv omicron ' +
    'christmas easter ramadan eid passover hanukkah thanksgiving halloween nowruz ashura tet diwali god allah bible koran quran torah jesus christ messiah satan internet web brexit holocaust nakba intifada olympics olympic olympiad cup worldcup euro euros dollar dollars afghanis novichok sarin fentanyl earth mars moon ' +
    'islam christianity judaism hinduism buddhism marxism communism socialism nazism fascism zionism catholicism latin english arabic sabbath sunday-times oscar oscars nobel grammy emmy pulitzer tv cd dvd pc ceo cfo gmt est pst utc bst cet uav uavs suv suvs fpv pow pows idp idps ngo ngos hq vip pm am ad bc mp mps ied ieds rpg rpgs ' +
    'gdp gnp atm faq pdf usb gps dna rna ph.d. phd ba ma mba id ok q&a p.m. a.m. i ii iii iv v vi vii viii ix mm kg km cm vs vs. no. no typhoon hurricane cyclone storm category highway article chapter page section paragraph figure table photo image video file copyright advertisement read subscribe newsletter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun spring summer autumn winter easter north south east west northern southern eastern western central northeast northwest southeast southwest mother father mom dad grandma grandpa sir madam mr mrs ms dr'
  ).split(' '),
);

/** Last words of a name that is neither a body nor a place: "World War II", "Nobel Prize", "Davis Cup". */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  (
    'war wars day days eve week month year prize award awards cup championship championships open games grand-prix prix tour tournament trophy marathon series act acts law laws bill treaty treaties agreement agreements accord accords convention protocol resolution resolutions constitution charter declaration revolution uprising ' +
    'election elections referendum operation plan initiative process summit festival spring offensive massacre genocide conflict crisis hurricane typhoon cyclone storm earthquake tsunami virus pandemic disease syndrome language era age century amendment doctrine theory peace scandal affair case trial report index papers files album song book film movie show missile missiles rocket rockets drone drones tank tanks jet jets ' +
    'fighter fighters helicopter helicopters rifle rifles system gun guns launcher launchers bomber bombers bond bonds note notes share shares stock rate rates fund-rate airliner boeing express train ship class project mission program programme campaign strategy road-map roadmap memorandum pact deal truce ceasefire stakes handicap derby classic masters slam round final finals notice notices reserved dome domes site sites meeting meetings related mirror intelligence-act heritage lottery premiere anthem anniversary birthday semifinal quarterfinal group-a medal'
  ).split(' '),
);
