/** Words that make a four-digit number something else than a year. */

/** Right after it: what it counts or measures ("2004 people", "1500 metres"). */
export const COUNTED_AFTER: readonly string[] = words(`
  people persons machines computers copies tickets items books passengers workers troops soldiers police officers men women
  children students pupils staff employees residents villagers families households homes houses buildings units rooms beds seats
  refugees victims deaths dead bodies injuries survivors members delegates votes voters pages volumes documents words shares jobs
  points times yards miles mile metres meters metre meter kilometres kilometers km m cm mm ft feet foot inches acres hectares tons
  tonnes kg kilograms pounds lbs litres liters gallons barrels calories watts mw kw mhz rpm cc hp mph kph kmh degrees dollars
  euros yen yuan rupees won kronor francs roubles rubles cents percent per million billion trillion hours hrs minutes days weeks
  months years year-old ships boats vessels cars vehicles planes aircraft tanks guns rifles bullets cases patients schools shops
  stores guests protesters demonstrators prisoners inmates hostages fans runs goals wins games square cubic metric gmt utc est edt
  pst ist local z bc bce more other others additional extra
`)

/** Right before it: a label, a product or a quantity hedge ("room 2014", "Windows 2000", "nearly 1900"). */
export const LABEL_BEFORE: readonly string[] = words(`
  no nos number numbers room rooms flight route page pages section article channel case bill form model building unit suite box
  gate highway road resolution code ext extension phone call dial boeing airbus windows office server peugeot serial lot item
  order hotline tel telephone fax apartment apt asteroid error bus train locker cell version iso rfc photoshop sql exchange than
  over nearly almost least some approximately exceeding under most at us usd rs another these those all only just additional
  further every x mile id pin score grade are has have sold killed
`)

/** "1800 Pitkin Avenue": a house number. */
export const STREET_WORDS: readonly string[] = words(`
  ave avenue st street road rd blvd boulevard drive dr lane ln way place pl court highway parkway broadway square terrace pike
`)

/** "a silver 2007 Ford": the model year of a car dates nothing that happened. */
export const CAR_MAKES: readonly string[] = words(`
  acura audi bentley bmw buick cadillac camry chevrolet chevy chrysler citroen civic corolla dodge ferrari fiat ford gmc honda
  hyundai infiniti jaguar jeep kia lamborghini lexus lincoln maserati mazda mercedes mini mitsubishi nissan opel peugeot pontiac
  porsche ram renault rolls saab seat skoda subaru suzuki tesla toyota vauxhall volkswagen volvo yamaha kawasaki harley ducati
`)

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
