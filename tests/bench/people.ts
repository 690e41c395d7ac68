import type { Client } from "pg";

// Invented people in number: every first name with every last name, some double, with accents, emails and phones.
const FIRST =
  "Amélie Béatrice Camille Chloé Dorothée Élise Félix Gabriel Geneviève Hélène Inès Jérôme Joëlle Léo Maëlle Marc-Olivier Noémie Océane Rémi Simone Théo Zoé Ada Aisha Anders Brandon Callum Dana Emily Farid Grace Hannah Ibrahim Jonas Kwame Liam Mei Nadia Oliver Priya Quentin Ravi Siobhán Søren Tomás Uma Vera Wei Xavier Yusuf Zofia".split(
    " ",
  );
const LAST =
  "Arsenault Beaulieu Bélanger Bergeron Bouchard Brassard Caron Castellane Charbonneau Côté Desjardins Desrochers Dubé Dufresne Fournier Gagné Gauthier Giroux Guérin Hébert Lachance Lafrenière Lamarche Lapointe Lavoie Lefebvre Lemieux Létourneau Marchetti Ménard Morel Nadeau Ouellet Pelletier Poirier Quintal Robitaille Rousseau Thériault Tremblay Vaillancourt Åberg Asante Brandt Chandra Delgado Eriksen Fitzgerald Grønland Haddad Ibáñez Jørgensen Kowalczyk Lindqvist MacDonald Nakamura O’Brien Okafor Petrova Ramanathan Saleh Thompson Underhill Vandermeer Whitfield Wójcik Yamashita Zimmermann".split(
    " ",
  );

export type Person = { first: string; last: string; email: string; phone: string };

/** The nth of them; from the 3,500th on with a double last name. */
function personOf(n: number): Person {
  const pairs = FIRST.length * LAST.length;
  const [first, last] = [FIRST[n % FIRST.length] as string, LAST[Math.floor(n / FIRST.length) % LAST.length] as string];
  const second = n < pairs ? "" : `-${LAST[(n * 7 + 3) % LAST.length]}`;
  const plain = `${first}.${last}`
    .normalize("NFD")
    .replace(/[^a-zA-Z.]/g, "")
    .toLowerCase();
  const phone = `${[604, 778, 236, 514][n % 4]}-${200 + ((n * 13) % 700)}-${String((n * 7919) % 10_000).padStart(4, "0")}`;
  return { first, last: last + second, email: `${plain}${n}@mail.example`, phone };
}

/** Gives the clients of a clinic these names. @returns them, in order */
export async function namePeople(database: Client, ids: readonly string[]): Promise<Person[]> {
  const people = ids.map((_, n) => personOf(n));
  const column = (key: keyof Person) => people.map((person) => person[key]);
  await database.query(
    `UPDATE client SET first_name = n.first, last_name = n.last, email = n.email, phone = n.phone
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS n (id, first, last, email, phone) WHERE client.id = n.id`,
    [ids, column("first"), column("last"), column("email"), column("phone")],
  );
  await database.query("VACUUM FULL ANALYZE client");
  return people;
}

/** Numbers below 1 that are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const unaccented = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** What staff type: parts of names, whole names in either order, without accents, with a slip, emails, phones, a letter or two. */
export function searches(people: readonly Person[], count: number): string[] {
  const roll = dice(7);
  const slip = (word: string) => {
    const at = 1 + Math.floor(roll() * (word.length - 2));
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    return roll() < 0.5 ? swapped : word.slice(0, at) + word.slice(at + 1);
  };
  const kinds: ((person: Person) => string)[] = [
    ({ last }) => last.slice(0, 3),
    ({ last }) => last.slice(0, 5).toLowerCase(),
    ({ first, last }) => `${first} ${last}`,
    ({ first, last }) => unaccented(`${last}, ${first}`),
    ({ first, last }) => `${first.charAt(0)} ${unaccented(last)}`,
    ({ last }) => slip(unaccented(last)),
    ({ first, last }) => `${slip(first)} ${slip(last)}`,
    ({ first }) => unaccented(first).toLowerCase(),
    ({ email }) => email,
    ({ email }) => email.slice(0, 8),
    ({ phone }) => phone,
    ({ phone }) => `(${phone.slice(0, 3)}) ${phone.slice(4, 7)} ${phone.slice(8)}`,
    ({ phone }) => phone.slice(-4),
    ({ phone }) => `${phone.slice(0, -1)}${(Number(phone.slice(-1)) + 1) % 10}`,
    ({ last }) => last.slice(0, 2),
    ({ first }) => first.slice(0, 1),
    ({ last }) => `xq${last.slice(2, 4)}zw`,
  ];
  return Array.from({ length: count }, (_, i) =>
    (kinds[i % kinds.length] as (person: Person) => string)(people[Math.floor(roll() * people.length)] as Person),
  );
}
