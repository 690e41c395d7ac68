/** A password to be told by phone. Pure: whoever calls brings the chance. */

/** 256 words that English and French spell alike, so that either reader can say and type them. */
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

/** How many numbers `passphrase` takes. */
export const CHANCES = 5;

/**
 * Four words and two digits, as "lion-voyage-piano-table-42": some 38 bits, for a password that works for three days
 * and can be tried a few times a minute.
 * @param chances CHANCES whole numbers of 0 to 2^32 - 1, from a source that nobody can foretell
 */
export function passphrase(chances: ArrayLike<number>): string {
  const words = [0, 1, 2, 3].map((i) => WORDS[(chances[i] ?? 0) % WORDS.length]);
  return [...words, String((chances[4] ?? 0) % 100).padStart(2, "0")].join("-");
}
