import { Prisma } from "./generated/client";

// Finds rows by their `search_text` (see the migrations): words are folded, letters and digits only.

export type Likeness = {
  condition: Prisma.Sql;
  /** Higher is more similar. */
  likeness?: Prisma.Sql;
};

/**
 * Matches every word literally, anywhere in the name, email or phone of a row `of`, with the trigram index; or one of
 * these dates of birth.
 */
export function literally(of: Prisma.Sql, words: readonly string[], births: readonly string[] = []): Likeness {
  const text = Prisma.sql`${of}.search_text`;
  const all = Prisma.join(
    words.map((word) => Prisma.sql`${text} LIKE ${`%${word}%`}`),
    " AND ",
  );
  return {
    condition: births.length > 0 ? Prisma.sql`(${all} OR ${of}.birth_date = ANY (${[...births]}::date[]))` : all,
  };
}

/**
 * Matches every word approximately: "lamrche" is 0.55 similar to Lamarche (connection.ts sets the threshold). Ranks by
 * the similarity of the name, with which the text of a row `of` begins: comparing the whole text would take as long as
 * the search itself.
 */
export function alike(of: Prisma.Sql, words: readonly string[]): Likeness {
  const text = Prisma.sql`${of}.search_text`;
  const names = Prisma.sql`left(${text}, char_length(${of}.first_name) + char_length(${of}.last_name) + 1)`;
  const each = words.map((word) => Prisma.sql`word_similarity(${word}, ${names})`);
  return {
    condition: Prisma.join(
      words.map((word) => like(text, word)),
      " AND ",
    ),
    likeness: Prisma.join(each, " + "),
  };
}

// A number with one wrong digit is right in one of its halves. To trigrams, all numbers look alike.
function like(text: Prisma.Sql, word: string): Prisma.Sql {
  const half = Math.floor(word.length / 2);
  if (!/^\d{6,}$/.test(word)) return Prisma.sql`${text} %> ${word}`;
  return Prisma.sql`(${text} LIKE ${`%${word.slice(0, half)}%`} OR ${text} LIKE ${`%${word.slice(half)}%`})`;
}
