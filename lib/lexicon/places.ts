/**
 * Places: words that make a name a place, states and large cities with the country they lie in.
 *
 * In: nothing. Out: sets and maps. Refuses: to be complete; most places are known by the words around them.
 * Example: "Aceh province" (word after), "town of Lampahan" (word before), "Osaka" (list).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*,\s*/))

/** Words for kinds of places, before "of X" or after X, in either case; folded. */
export const PLACE_KINDS: ReadonlySet<string> = words(
  'province, district, regency, prefecture, county, state, region, territory, city, town, village, hamlet, municipality, borough, ward, suburb, neighbourhood, neighborhood, capital, port, island, islands, isle, ' +
    'peninsula, archipelago, river, lake, sea, ocean, gulf, bay, strait, straits, channel, harbour, harbor, coast, cape, mountain, mountains, mount, mount, valley, desert, forest, plateau, volcano, park, ' +
    'square, street, avenue, road, highway, boulevard, lane, bridge, tunnel, airport, airfield, station, beach, reef, canal, subdistrict, sub-district, canton, department, emirate, governorate, oblast, commune, parish, hills, falls, heights, springs, creek, canyon',
)

/** Kinds of places that are also the last word of other names; they make a place only with a capital or a known name before. */
export const PLACE_HEADS: ReadonlySet<string> = words(
  'way, cemetery, ave, blvd, rd, hwy, gardens, province, district, regency, prefecture, county, island, islands, peninsula, river, lake, sea, ocean, gulf, bay, strait, straits, mountains, valley, desert, street, avenue, road, boulevard, highway, lane, square, airport, ' +
    'beach, city, town, village, park, bridge, harbour, harbor, hills, falls, heights, springs, creek, canyon, region, coast, plaza, arena, stadium, prison, penitentiary, jail, hotel, mall, tower, palace, courthouse, cemetery, temple, mosque, shrine',
)

/** Of these hardly any is a family name: "Martin Street" is no man. */
export const SURE_PLACE_HEADS: ReadonlySet<string> = words(
  'street, avenue, road, boulevard, highway, ave, blvd, rd, hwy, square, plaza, county, airport, stadium, arena, cemetery, courthouse, mosque, peninsula, islands, prison, penitentiary, jail',
)

/** "Gulf of Aden", "Strait of Malacca", "Isle of Man". */
export const PLACE_OF: ReadonlySet<string> = words(
  'gulf, bay, strait, straits, isle, ring, sea, cape, port, horn, city, town, province, district, county, state, republic, kingdom, village, island, mount, lake, river, valley',
)

/** Words before a place that say where: "in Medan", "off Somalia", "north of Takengon". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
  'in, at, near, off, outside, around, from, to, toward, towards, across, throughout, into, inside, through, beyond, between, over',
)
export const DIRECTIONS: ReadonlySet<string> = words(
  'north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, northern, southern, eastern, western, central, downtown, upper, lower, mid, northeastern, northwestern, southeastern, southwestern, suburban, inner, rural, coastal, offshore, outside',
)

// biome-ignore format: a table reads best with one row a line
const US_STATES: readonly string[] = [
  'Alabama|AL|Ala', 'Alaska|AK|', 'Arizona|AZ|Ariz', 'Arkansas|AR|Ark', 'California|CA|Calif', 'Colorado|CO|Colo', 'Connecticut|CT|Conn', 'Delaware|DE|Del', 'Florida|FL|Fla', 'Hawaii|HI|', 'Idaho|ID|',
  'Illinois|IL|Ill', 'Indiana|IN|Ind', 'Iowa|IA|', 'Kansas|KS|Kan', 'Kentucky|KY|Ky', 'Louisiana|LA|La', 'Maine|ME|', 'Maryland|MD|Md', 'Massachusetts|MA|Mass', 'Michigan|MI|Mich', 'Minnesota|MN|Minn', 'Mississippi|MS|Miss',
  'Missouri|MO|Mo', 'Montana|MT|Mont', 'Nebraska|NE|Neb', 'Nevada|NV|Nev', 'New Hampshire|NH|N.H', 'New Jersey|NJ|N.J', 'New Mexico|NM|N.M', 'New York|NY|N.Y', 'North Carolina|NC|N.C', 'North Dakota|ND|N.D', 'Ohio|OH|',
  'Oklahoma|OK|Okla', 'Oregon|OR|Ore', 'Pennsylvania|PA|Pa', 'Rhode Island|RI|R.I', 'South Carolina|SC|S.C', 'South Dakota|SD|S.D', 'Tennessee|TN|Tenn', 'Texas|TX|Tex', 'Utah|UT|', 'Vermont|VT|Vt', 'Virginia|VA|Va',
  'Washington State|WA|Wash', 'West Virginia|WV|W.Va', 'Wisconsin|WI|Wis', 'Wyoming|WY|Wyo',
]

/** Folded name or abbreviation (without dot) of an American state → its name. Two-letter codes count after a comma only. */
export const STATES: ReadonlyMap<string, string> = new Map(
  US_STATES.flatMap((row): [string, string][] => {
    const [name = '', , short = ''] = row.split('|')
    return [[name.toLowerCase(), name], ...(short === '' ? [] : ([[short.toLowerCase(), name]] satisfies [string, string][]))]
  }),
)

/** Country code → its large cities and regions. Capitals are in countries.ts. */
// biome-ignore format: a table reads best with one row a line
const REGIONS: readonly (readonly [string, string])[] = [
  ['US', 'New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Atlanta,Miami,Oakland,Minneapolis,New Orleans,Cleveland,Tampa,Honolulu,Anchorage,Pittsburgh,Cincinnati,St. Louis,Brooklyn,Manhattan,Queens,Bronx,Harlem,Hollywood,Orlando,Sacramento,Salt Lake City,Fresno,Tucson,Buffalo,Charlotte,Hawaii,Silicon Valley,New England'],
  ['GB', 'England,Scotland,Wales,Northern Ireland,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Newcastle,Nottingham,Oxford,Cambridge,Cumbria,Somerset,Yorkshire,Cornwall,Devon,Kent,Essex'],
  ['CN', 'Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Hangzhou,Xinjiang,Tibet,Sichuan,Yunnan,Guangdong,Hubei,Henan,Hebei,Hunan,Shandong,Tiananmen Square'], ['JP', 'Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Kobe,Fukuoka,Hiroshima,Nagasaki,Sendai,Fukushima,Okinawa,Hokkaido,Honshu,Kyushu,Shikoku,Miyagi,Iwate,Kumamoto'],
  ['IN', 'Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Delhi,Pune,Kashmir,Gujarat,Punjab,Kerala,Assam,Bihar,Goa,Uttar Pradesh,Maharashtra,Tamil Nadu'], ['PK', 'Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Balochistan,Baluchistan,Sindh,Waziristan,Swat'],
  ['ID', 'Aceh,Medan,Surabaya,Bandung,Sumatra,Java,Bali,Sulawesi,Borneo,Papua,West Papua,Makassar,Lombok,Yogyakarta,Semarang,Maluku,Flores'], ['RU', 'St. Petersburg,Vladivostok,Chechnya,Dagestan,Siberia,Crimea,Kaliningrad,Novosibirsk,Volgograd,Sochi'],
  ['DE', 'Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Dresden,Leipzig,Bremen,Hanover,Bavaria,Saxony'], ['FR', 'Marseille,Lyon,Nice,Toulouse,Bordeaux,Strasbourg,Lille,Nantes,Normandy,Brittany,Corsica'], ['IT', 'Milan,Naples,Turin,Venice,Florence,Genoa,Sicily,Sardinia,Lampedusa,Bologna'],
  ['ES', 'Barcelona,Valencia,Seville,Catalonia,Bilbao,Andalusia,Zaragoza,Malaga'], ['GR', 'Thessaloniki,Piraeus,Crete,Lesbos,Patras'], ['TR', 'Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Van,Kurdistan'], ['EG', 'Alexandria,Suez,Sinai,Luxor,Giza'], ['IQ', 'Basra,Mosul,Kirkuk,Fallujah,Erbil,Anbar'],
  ['SY', 'Aleppo,Homs,Idlib,Hama,Latakia'], ['IL', 'Tel Aviv,Haifa,Negev,Golan Heights'], ['PS', 'Gaza,Gaza Strip,West Bank,Hebron,Nablus'], ['SO', 'Kismayo,Puntland,Bosaso'], ['NG', 'Lagos,Kano,Ibadan,Port Harcourt,Borno'], ['ZA', 'Johannesburg,Cape Town,Durban,Soweto'], ['KE', 'Mombasa,Kisumu'], ['YE', 'Aden'],
  ['AU', 'Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,Tasmania,New South Wales,Victoria,Darwin'], ['CA', 'Toronto,Vancouver,Montreal,Calgary,Edmonton,Quebec,Ontario,British Columbia,Alberta,Manitoba,Nova Scotia,Winnipeg,Saskatchewan'], ['BR', 'Sao Paulo,Rio de Janeiro,Salvador,Recife,Bahia,Amazonas'], ['MX', 'Guadalajara,Monterrey,Tijuana,Acapulco,Cancun,Chiapas,Oaxaca,Ciudad Juarez'],
  ['PH', 'Mindanao,Luzon,Cebu,Davao,Leyte,Tacloban'], ['TH', 'Phuket,Chiang Mai,Pattaya'], ['VN', 'Ho Chi Minh City,Saigon,Da Nang,Hue'], ['MY', 'Penang,Sabah,Sarawak,Johor'], ['AF', 'Kandahar,Herat,Helmand,Kunduz,Jalalabad,Mazar-i-Sharif'], ['IR', 'Isfahan,Mashhad,Tabriz,Shiraz,Bam'], ['UA', 'Kharkiv,Odessa,Odesa,Donetsk,Lviv,Luhansk,Donbas,Mariupol'], ['CL', 'Valparaiso,Concepcion'], ['NZ', 'Auckland,Christchurch,Canterbury'], ['KR', 'Busan,Incheon,Daegu,Jeju'], ['TZ', 'Zanzibar,Dar es Salaam'], ['SA', 'Jeddah,Mecca,Medina'], ['LY', 'Benghazi,Misrata'], ['NO', 'Bergen,Trondheim,Utoya,Svalbard'], ['SE', 'Gothenburg,Malmo,Uppsala'], ['CH', 'Geneva,Zurich,Basel,Lausanne'], ['NL', 'Rotterdam,The Hague,Utrecht'], ['CH', 'Davos'],
]

/** Folded city or region → country code. */
export const REGION_COUNTRY: ReadonlyMap<string, string> = new Map([
  ...REGIONS.flatMap(([code, names]) => names.split(',').map((name): [string, string] => [name.toLowerCase(), code])),
  ...[...STATES.values()].map((name): [string, string] => [name.toLowerCase(), 'US']),
])

/** Continents, oceans and other places of no one country. */
export const WIDE_PLACES: ReadonlySet<string> = words(
  'africa, asia, europe, north america, south america, latin america, central america, antarctica, oceania, middle east, southeast asia, central asia, south asia, east asia, west africa, east africa, north africa, balkans, caucasus, caribbean, scandinavia, ' +
    'arctic, pacific, pacific ocean, atlantic, atlantic ocean, indian ocean, arctic ocean, mediterranean, mediterranean sea, black sea, red sea, baltic sea, north sea, caspian sea, persian gulf, gulf of aden, gulf of mexico, south china sea, east china sea, arabian sea, arabian peninsula, horn of africa, ' +
    'korean peninsula, himalayas, alps, andes, sahara, amazon, west, east, west germany, east germany, soviet union, ussr, yugoslavia, czechoslovakia, hawaii, guam, ring of fire, pacific ring of fire, western hemisphere',
)

/** Two names of one place. */
export const PLACE_ALIASES: readonly (readonly [string, string])[] = [
  ['Peking', 'Beijing'],
  ['Kiev', 'Kyiv'],
  ['Bombay', 'Mumbai'],
  ['Calcutta', 'Kolkata'],
  ['Madras', 'Chennai'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Rangoon', 'Yangon'],
  ['Odessa', 'Odesa'],
  ['Kharkov', 'Kharkiv'],
  ['Canton', 'Guangzhou'],
  ['Soviet Union', 'USSR'],
  ['Soviet Union', 'U.S.S.R.'],
  ['Tiananmen', 'Tiananmen Square'],
  ['New York', 'New York City'],
  ['Washington', 'Washington D.C.'],
  ['Sana', 'Sanaa'],
  ['Mecca', 'Makkah'],
  ['The Hague', 'Den Haag'],
  ['Gaza', 'Gaza Strip'],
  ['Ring of Fire', 'Pacific Ring of Fire'],
  ['Bangalore', 'Bengaluru'],
  ['Baluchistan', 'Balochistan'],
]

/** Peoples that belong to no country of the table, and seats of power used for a country. */
export const MORE_DEMONYMS: readonly (readonly [string, string])[] = [
  ['Eurasian', 'Eurasia'],
  ['European', 'Europe'],
  ['Europeans', 'Europe'],
  ['African', 'Africa'],
  ['Africans', 'Africa'],
  ['Asian', 'Asia'],
  ['Asians', 'Asia'],
  ['Scottish', 'Scotland'],
  ['Scots', 'Scotland'],
  ['Welsh', 'Wales'],
  ['English', 'England'],
  ['Englishman', 'England'],
  ['Catalan', 'Catalonia'],
  ['Kurdish', 'Kurdistan'],
  ['Kurds', 'Kurdistan'],
  ['Tibetan', 'Tibet'],
  ['Tibetans', 'Tibet'],
  ['Chechen', 'Chechnya'],
  ['Chechens', 'Chechnya'],
  ['Soviet', 'Soviet Union'],
  ['Soviets', 'Soviet Union'],
  ['Georgian', 'Georgia'],
  ['Georgians', 'Georgia'],
  ['Acehnese', 'Aceh'],
  ['Javanese', 'Java'],
  ['Balinese', 'Bali'],
  ['Texan', 'Texas'],
  ['Texans', 'Texas'],
  ['Californian', 'California'],
  ['Athenian', 'Athens'],
  ['Parisian', 'Paris'],
  ['Londoner', 'London'],
  ['Londoners', 'London'],
  ['New Yorker', 'New York'],
  ['New Yorkers', 'New York'],
  ['Hawaiian', 'Hawaii'],
  ['Alaskan', 'Alaska'],
  ['Sicilian', 'Sicily'],
  ['Bavarian', 'Bavaria'],
  ['Arab', 'Arab world'],
  ['Arabs', 'Arab world'],
  ['Western', 'West'],
]
