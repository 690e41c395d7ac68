/** Temporary passwords to be read out by phone. Pure: the caller supplies the randomness. */

/** 256 words spelled alike in English and French, so that speakers of either can say and type them. */
const WORDS = (
  "accent action album alphabet angle animal aquarium art article atlas aviation badge ballet banjo baton biscuit bison bonbon " +
  "bouquet bracelet bronze brunch buffet bungalow cabaret cactus cage camp camping canal capital cargo cartoon cascade centre chalet " +
  "champion chance chef cinema club cobra collage commerce compact concert confetti cottage couple courage crayon croquet cube " +
  "culture dahlia date distance document dolmen dragon duo effort encore ensemble escalator excellent excursion express fable fiesta " +
  "film final finale flexible fondue forum fragile fruit fugue gazelle grain granite gratitude guide hamster harmonica horizon humble " +
  "iceberg igloo image index infusion instant invention iris jade jazz journal judo jungle junior kayak kiwi koala laser latitude " +
  "lion loyal lunch lustre lynx macaron magazine magnolia mandoline marathon marine melon menu message migration million mime mirage " +
  "module moment monument moustache muscle nation nature nectar niche noble nocturne nuance oasis occasion olive omelette onyx " +
  "opinion orange origami original palace panda panorama parachute parade parasol parfait passage passion patience patio pause phrase " +
  "piano pigeon pizza plan plateau plume point polo portable portrait possible potion prairie prune puma puzzle python quartz " +
  "question radio rail raisin ranch ravioli record rectangle refrain relief robot rose rotation route routine rugby safari salon " +
  "sandwich satin saxophone science script sculpture secret serpent service signal silence simple sketch ski soda solo sonnet soprano " +
  "souvenir sport stable station studio style suave suite surface surprise sushi table talent tango taxi tennis terrain texture toast " +
  "tour trace train transit triangle trombone tropical tunnel turban turquoise unique valise variable vertical village violet vision " +
  "volume voyage wagon yoga zigzag zone zoo"
).split(" ");

/** Number of random values that `passphrase` takes. */
export const CHANCES = 5;

/**
 * Returns four words and two digits, such as "lion-voyage-piano-table-42": about 38 bits, for a password that works for
 * three days and whose attempts are rate-limited to a few per minute.
 * @param chances CHANCES integers from 0 to 2^32 - 1, from a cryptographically secure source
 */
export function passphrase(chances: ArrayLike<number>): string {
  const words = [0, 1, 2, 3].map((i) => WORDS[(chances[i] ?? 0) % WORDS.length]);
  return [...words, String((chances[4] ?? 0) % 100).padStart(2, "0")].join("-");
}
