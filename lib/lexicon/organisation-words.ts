/**
 * Words that make a name the name of an organisation, and institutions that news writes in lower case.
 *
 * In: nothing. Out: sets. Refuses: to be complete.
 * Example: "Harbour Authority" (last word), "Ministry of Health" (first word), "the local disaster agency" (lower case).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/))

/** Last (or only) capitalised noun of the name of an organisation; folded, without dots. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(
  'ministry, agency, ventures, recovery, solutions, associates, advisors, consulting, sons, presse, cooperation, forum, department, dept, bureau, office, authority, administration, commission, committee, council, board, court, tribunal, parliament, senate, congress, assembly, house, cabinet, government, police, army, ' +
    'navy, air force, force, forces, guard, coastguard, coast guard, guards, brigade, regiment, battalion, squad, patrol, corps, command, fleet, service, services, survey, institute, institution, university, college, ' +
    'school, academy, faculty, hospital, clinic, centre, center, laboratory, laboratories, foundation, fund, trust, society, association, assn, federation, confederation, union, league, alliance, coalition, party, movement, ' +
    'front, front, organization, organisation, network, group, company, co, corporation, corp, inc, incorporated, ltd, limited, llc, plc, gmbh, ag, holdings, partners, enterprises, industries, international, ' +
    'technologies, systems, motors, airlines, airways, railways, railway, bank, bancorp, insurance, securities, capital, exchange, press, news, times, post, herald, tribune, journal, gazette, guardian, telegraph, mail, observer, ' +
    'broadcasting, broadcaster, radio, television, tv, channel, media, entertainment, pictures, studios, studio, productions, records, publishing, magazine, club, team, united, city council, church, diocese, cathedral, ' +
    'embassy, consulate, mission, secretariat, sorority, fraternity, staff, jury, union, chamber, registry, archives, museum, library, theatre, theater, orchestra, firm, stores, foods, airlines, energy, oil, petroleum, electric, power company, ' +
    'pharmaceuticals, telecom, communications, wireless, software, semiconductor, devices, hq, headquarters, task force, fire brigade, rescue, red cross, red crescent, taliban, hezbollah, hamas, al qaeda, al-qaeda, isis',
)

/** First word of "X of Y" that is an organisation. */
export const ORGANISATION_OF: ReadonlySet<string> = words(
  'ministry, department, bureau, office, bank, university, college, institute, board, council, court, house, church, chamber, league, association, union, commission, academy, school, center, centre, confederation, federation, organization, organisation, group, army, society, party, embassy, secretariat, directorate, agency',
)

/** Heads of institutions in lower case that speak or act: "the health ministry", "local police". Lemmas. */
export const INSTITUTION_HEADS: ReadonlySet<string> = words(
  'police, ministry, agency, government, army, navy, military, coastguard, parliament, embassy, consulate, commission, department, bureau, authority, council, court, hospital, university, company, airline, bank, union, ' +
    'prosecution, administration, committee, board, institute, federation, association, organization, organisation, foundation, corporation, firm, club, league, party, church, school, district attorney, sheriff, observatory, senate, congress, cabinet, broadcaster, newspaper, archive, jury, foreign office, home office, fire department, fire service, fire brigade, air force, coast guard, red cross, red crescent, white house',
)

/** Heads above that name no speaker without a word before them: "the company" is nobody until the text says which. */
export const NEEDS_MODIFIER: ReadonlySet<string> = words(
  'agency, commission, department, bureau, authority, council, court, company, union, administration, committee, board, institute, federation, association, organization, organisation, foundation, corporation, firm, club, league, party, church, school, archive, cabinet, bank, airline, newspaper, university, hospital, jury, broadcaster, prosecution, senate, congress, observatory',
)

/** Acronyms that are no organisation; folded upper case. */
export const PLAIN_ACRONYMS: ReadonlySet<string> = words(
  'CEO, CFO, COO, CTO, TV, PC, DUI, DWI, MVP, GMT, UTC, EST, EDT, CST, CDT, MST, MDT, PST, PDT, BST, CET, CEST, IST, JST, ET, PT, CT, MT, AM, PM, AD, BC, ID, DNA, GDP, SUV, ATM, VIP, HIV, AIDS, USB, LTE, LCD, LED, GPS, SMS, PIN, DVD, CD, RPG, AK, MV, SS, HMS, USS, INS, RV, ER, ICU, CCTV, SWAT, IED, WMD, ' +
    'NBA title, FAQ, OK, II, III, IV, VI, VII, VIII, IX, XI, XII, JR, SR, MD, PHD, MP, DA, RBI, ERA, QB, WR, RB, TE, LB, WBA, IBF, WBO, IBO, KO, TKO, HD, AP photo, PR, HR, IT, IQ, UFO, DIY, AC, DC, CPU, GPU, GB, MB, RAM, IPO, EPS, ROI, R&D, Q&A, OS, UI, API, URL, PDF, HTML, RSS, THE, AND, FOR, NOT, BUT, WITH',
)

/** Well-known acronyms with what they stand for; they need no definition in the text. */
export const KNOWN_ACRONYMS: readonly (readonly [string, string])[] = [
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['WTO', 'World Trade Organization'],
  ['ECB', 'European Central Bank'],
  ['ICC', 'International Criminal Court'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['OECD', 'Organisation for Economic Co-operation and Development'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['APEC', 'Asia-Pacific Economic Cooperation'],
  ['UNICEF', "United Nations Children's Fund"],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNHCR', 'United Nations High Commissioner for Refugees'],
  ['USGS', 'United States Geological Survey'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CIA', 'Central Intelligence Agency'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['FAA', 'Federal Aviation Administration'],
  ['FDA', 'Food and Drug Administration'],
  ['EPA', 'Environmental Protection Agency'],
  ['NTSB', 'National Transportation Safety Board'],
  ['NOAA', 'National Oceanic and Atmospheric Administration'],
  ['CDC', 'Centers for Disease Control and Prevention'],
  ['DOJ', 'Department of Justice'],
  ['BBC', 'British Broadcasting Corporation'],
  ['NHK', 'Japan Broadcasting Corporation'],
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['CNN', 'Cable News Network'],
  ['NFL', 'National Football League'],
  ['NBA', 'National Basketball Association'],
  ['NHL', 'National Hockey League'],
  ['MLB', 'Major League Baseball'],
  ['NCAA', 'National Collegiate Athletic Association'],
  ['FIFA', 'Fédération Internationale de Football Association'],
  ['UEFA', 'Union of European Football Associations'],
  ['IOC', 'International Olympic Committee'],
  ['SEC', 'Securities and Exchange Commission'],
  ['CCP', 'Chinese Communist Party'],
  ['LDP', 'Liberal Democratic Party'],
  ['MOFA', 'Ministry of Foreign Affairs'],
  ['G7', 'Group of Seven'],
  ['G8', 'Group of Eight'],
  ['G20', 'Group of Twenty'],
  ['AU', 'African Union'],
  ['MSF', 'Doctors Without Borders'],
  ['IEA', 'International Energy Agency'],
  ['ILO', 'International Labour Organization'],
  ['IPCC', 'Intergovernmental Panel on Climate Change'],
  ['JMA', 'Japan Meteorological Agency'],
  ['EMSC', 'European-Mediterranean Seismological Centre'],
  ['PTWC', 'Pacific Tsunami Warning Center'],
  ['IMB', 'International Maritime Bureau'],
  ['IMO', 'International Maritime Organization'],
]

/** Outlets and bodies known by one plain name. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = words(
  'reuters, xinhua, kyodo, bloomberg, al jazeera, associated press, the associated press, agence france-presse, interpol, europol, google, microsoft, apple, facebook, twitter, amazon, samsung, toyota, honda, sony, nintendo, intel, ibm, nokia, boeing, airbus, walmart, greenpeace, oxfam, amnesty international, human rights watch, world bank, pentagon, kremlin, white house, capitol, scotland yard, supreme court, high court, red cross, red crescent, lufthansa, hezbollah, hamas, taliban, united nations, european union, congress, parliament, senate',
)

/** Heads above that are ordinary nouns too: they are a body only after a name or one of `BODY_MODIFIERS`. */
export const LOOSE_HEADS: ReadonlySet<string> = words(
  'party, board, administration, league, club, firm, school, church, company, association, union, council, committee, foundation, court, hospital, department, office, bank, airline, newspaper, university, institute, commission, authority, bureau, organization, organisation, corporation, federation, jury, broadcaster, archive, cabinet, senate, congress',
)

/** Lower-case words that say which body of a kind is meant. */
export const BODY_MODIFIERS: ReadonlySet<string> = words(
  'ruling, opposition, communist, conservative, labour, labor, liberal, democratic, republican, socialist, green, parent, school, review, parole, planning, election, electoral, safety, police, fire, state, city, county, local, federal, national, ' +
    'provincial, central, regional, municipal, district, village, town, appeals, appeal, supreme, high, constitutional, criminal, civil, crown, military, health, education, justice, interior, foreign, defense, defence, finance, transport, ' +
    'transportation, energy, trade, port, harbour, harbor, airport, power, electricity, gas, water, oil, railway, rail, bus, shipping, insurance, mining, security, construction, investment, commercial, savings, world, reserve, grand, student, ' +
    'teachers, workers, disaster, management, emergency, weather, meteorological, geological, seismological, tsunami, relief, rescue, aid, human, rights, environmental, protection, wildlife, news, television, state-run, public, general, children, ' +
    'teaching, university, community, sheriff, coroner, prosecutor, mayor, governor, president, press, coal, steel, airline, aviation, maritime, nuclear, space, intelligence, immigration, customs, tax, audit, budget, oversight, ethics, judiciary, armed, riot, anti-riot, anti, paramilitary, secret, traffic, royal, affairs, external, internal, home, regency, mountain, border, volcano, seismic, prison',
)

/** Capitalised words that name nothing alone. */
export const BARE_KINDS: ReadonlySet<string> = words(
  'route, freeway, interstate, exit, chapter, section, figure, table, page, volume, number, series, day, storm, fire, trial, war, battle, march, summit, conference, election, elections, operation, muslim, muslims, christian, christians, catholic, catholics, jewish, islam, islamic, internet, attack, earthquake, tsunami, games, cup, tour, division, spring, training, gardens, volunteers, places, founder, boy, mommy, survivors, campaign, majors',
)
