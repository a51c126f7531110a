/**
 * Titles and roles that stand beside the names of people.
 *
 * In: nothing. Out: sets of words. Refuses: to be complete; a role that is missing leaves a name without its title, never wrong.
 * Example: "Mayor Ann Voss" (capital, before), "spokesman Ann Voss" (lower case, before), "Ann Voss, an official" (after).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/))

/** Written with a capital right before a name; folded, without dots. Longest first wins ("prime minister" before "minister"). */
export const TITLES: ReadonlySet<string> = words(
  'general manager, manager, vice chairman, deputy director, deputy prosecutor, assistant chief, chief financial officer, chief executive officer, director general, secretary of state, chief of police, mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, dame, lord, lady, baron, count, king, queen, prince, princess, emperor, empress, emir, sultan, sheikh, sheik, imam, ayatollah, mullah, rabbi, ' +
    'pope, cardinal, archbishop, bishop, father, sister, brother, rev, reverend, pastor, saint, president, vice president, president-elect, prime minister, deputy prime minister, premier, chancellor, ' +
    'vice chancellor, minister, foreign minister, defense minister, defence minister, finance minister, interior minister, health minister, justice minister, energy minister, vice minister, ' +
    'deputy minister, first minister, secretary, secretary-general, secretary general, foreign secretary, home secretary, defense secretary, press secretary, ambassador, envoy, consul, governor, gov, ' +
    'lieutenant governor, lt gov, mayor, deputy mayor, councilman, councilwoman, councillor, alderman, senator, sen, representative, rep, congressman, congresswoman, speaker, majority leader, ' +
    'minority leader, delegate, assemblyman, assemblywoman, judge, justice, chief justice, magistrate, attorney, attorney general, district attorney, assistant district attorney, prosecutor, ' +
    'solicitor general, general, gen, lieutenant general, lt gen, major general, maj gen, brigadier, brig gen, brigadier general, colonel, col, lieutenant colonel, lt col, major, maj, captain, capt, lieutenant, lt, ' +
    'sergeant, sgt, master sgt, staff sgt, corporal, cpl, private, pvt, admiral, adm, vice admiral, rear admiral, commander, cmdr, commodore, officer, constable, const, inspector, insp, ' +
    'chief inspector, detective, det, superintendent, supt, commissioner, deputy commissioner, sheriff, deputy, undersheriff, trooper, senior trooper, agent, special agent, marshal, chief, police chief, ' +
    'fire chief, deputy chief, battalion chief, marine, airman, specialist, director, executive director, chairman, chairwoman, chairperson, chair, ceo, cfo, coo, cto, chief operating officer, chief executive, commandant, coach, ' +
    'head coach, crown prince, first lady, vice-president, comrade, chief of staff, managing director, spokesman, spokeswoman, spokesperson, principal, dean, mufti, patriarch, swami, guru',
)

/** Nouns for what a person is, in lower case before a name or after it with an article. Lemmas. */
export const ROLE_NOUNS: ReadonlySet<string> = words(
  'spokesman, spokeswoman, spokesperson, official, officer, president, minister, secretary, director, chairman, chairwoman, chair, head, chief, leader, governor, mayor, senator, lawmaker, congressman, ' +
    'ambassador, envoy, diplomat, commander, general, colonel, captain, sergeant, lieutenant, soldier, policeman, detective, inspector, sheriff, trooper, agent, prosecutor, attorney, lawyer, barrister, solicitor, judge, ' +
    'justice, juror, defendant, suspect, victim, witness, survivor, resident, neighbour, neighbor, worker, employee, manager, owner, founder, co-founder, cofounder, executive, analyst, economist, scientist, ' +
    'seismologist, geologist, volcanologist, meteorologist, professor, researcher, historian, teacher, student, principal, doctor, nurse, surgeon, physician, psychologist, psychiatrist, pastor, priest, bishop, reverend, imam, ' +
    'rabbi, coach, player, quarterback, receiver, guard, forward, center, pitcher, catcher, midfielder, striker, goalkeeper, linebacker, boxer, champion, driver, pilot, engineer, technician, mechanic, farmer, fisherman, ' +
    'shopkeeper, vendor, trader, actor, actress, singer, star, director, producer, writer, author, novelist, poet, screenwriter, editor, reporter, correspondent, journalist, columnist, photographer, publicist, representative, rep, ' +
    'host, comedian, model, musician, rapper, dancer, artist, activist, campaigner, volunteer, member, candidate, nominee, opponent, rival, colleague, friend, brother, sister, mother, father, son, daughter, husband, wife, ' +
    'uncle, aunt, cousin, nephew, niece, grandmother, grandfather, widow, girlfriend, boyfriend, fiance, partner, teammate, founder, man, woman, boy, girl, teenager, gunman, attacker, killer, rapist, inmate, prisoner, convict, ' +
    'fugitive, king, queen, prince, princess, emperor, pope, cardinal, dictator, premier, chancellor, speaker, treasurer, coordinator, administrator, adviser, advisor, aide, assistant, deputy, consultant, contractor, ' +
    'baseman, shortstop, infielder, outfielder, lineman, tackle, cornerback, fullback, halfback, winger, defender, defenseman, goaltender, sprinter, golfer, wrestler, skier, skater, ' +
    'swimmer, cyclist, jockey, referee, umpire, sportscaster, newscaster, broadcaster, commentator, anchor, blogger, strategist, pollster, cleric, monk, nun, mountaineer, climber, astronaut, ' +
    'expert, specialist, investigator, coroner, examiner, firefighter, paramedic, rescuer, dispatcher, technologist, programmer, developer, designer, architect, curator, librarian, biographer, dealer, broker, banker, investor, billionaire, tycoon, magnate, entrepreneur, veteran, ' +
    'coxswain, harbourmaster, harbormaster, skipper, sailor, seaman, deckhand, dentist, vet, baker, butcher, grocer, ' +
    'beekeeper, gardener, plumber, electrician, carpenter, builder, foreman, welder, docker, stevedore, trucker, ' +
    'porter, guide, ranger, warden, gamekeeper, lifeguard, bodyguard, chef, cook, waiter, waitress, barman, ' +
    'bartender, landlord, landlady, publican, hotelier, caterer, merchant, salesman, saleswoman, cashier, clerk, ' +
    'bookkeeper, accountant, auditor, postman, courier, translator, interpreter, tutor, lecturer, headmaster, ' +
    'headmistress, headteacher, dean, chaplain, vicar, rector, deacon, abbot, midwife, matron, carer, caretaker, ' +
    'janitor, cleaner, housekeeper, butler, nanny, pharmacist, chemist, physicist, biologist, botanist, zoologist, ' +
    'ecologist, astronomer, hydrologist, glaciologist, archaeologist, anthropologist, sociologist, philosopher, ' +
    'mathematician, statistician, epidemiologist, virologist, toxicologist, pathologist, veterinarian, therapist, ' +
    'counsellor, counselor, steward, stewardess, purser, navigator, bosun, boatswain, helmsman, conductor, ' +
    'signalman, stationmaster, controller, aviator, airman, marine, gunner, cadet, adjutant, quartermaster, sentry, ' +
    'marshal, bailiff, magistrate, notary, registrar, ombudsman, councillor, councilor, alderman, legislator, ' +
    'delegate, negotiator, mediator, arbitrator, consul, emissary, regent, chieftain, elder, headman, auctioneer, ' +
    'optician, tailor, weaver, potter, blacksmith, jeweller, jeweler, miner, shepherd, rancher, trapper, hunter, ' +
    'logger, forester, surveyor, planner, lobbyist, organiser, organizer, shareholder, landowner, tenant, housewife, ' +
    'pensioner, retiree, dockworker, lorry-driver',
)

/** The same in two words, of which the second alone is something else. */
export const ROLE_PHRASES: ReadonlySet<string> = words('running back, defensive back, tight end, defensive end, free agent, free safety')

/** After a name: "Tom Reyes Jr." */
export const NAME_SUFFIXES: ReadonlySet<string> = words('jr, sr, ii, iii, iv, md, m.d, phd, ph.d, esq, jnr, snr, cbe, obe, mp, mep, qc, kc')

/** Small words inside a name: "Ludwig van Beethoven", "Osama bin Laden". */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'van, von, der, den, de, del, della, di, da, dos, du, la, le, bin, binti, ibn, al, el, ter, ten, y, e, zu, st, abu, ben',
)

/** Titles and honorifics after a Japanese name; longer ones first when they are matched. */
export const JAPANESE_TITLES: readonly string[] = [
  '官房長官',
  '内閣総理大臣',
  '総理大臣',
  '事務総長',
  '国家主席',
  '総書記',
  '大統領',
  '副大統領',
  '首相',
  '外相',
  '防衛相',
  '財務相',
  '大臣',
  '長官',
  '知事',
  '市長',
  '町長',
  '村長',
  '区長',
  '議長',
  '議員',
  '大使',
  '公使',
  '総領事',
  '社長',
  '会長',
  '教授',
  '准教授',
  '院長',
  '所長',
  '署長',
  '局長',
  '部長',
  '課長',
  '次官',
  '次長',
  '主席',
  '書記長',
  '総裁',
  '総理',
  '天皇',
  '皇后',
  '陛下',
  '殿下',
  '被告',
  '容疑者',
  '監督',
  '選手',
  '記者',
  '弁護士',
  '医師',
  '氏',
  'さん',
  '様',
  '君',
  'ちゃん',
]

/** Titles that are family names as well: "Ann King", "James Dean". */
export const FAMILY_NAME_TITLES: ReadonlySet<string> = words(
  'king, prince, pope, dean, bishop, marshal, judge, major, count, baron, sister, brother, father, general, justice, chair, principal, lord, lady, queen, marine, chief, abbot, knight, archer, miller, page, sheriff, pastor, deacon, chancellor, constable, sergeant',
)
