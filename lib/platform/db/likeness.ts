import { Prisma } from "./generated/client";

// How rows are found by their `search_text` (see the migrations): words come folded, letters and digits only.

export type Likeness = {
  condition: Prisma.Sql;
  /** The more, the more alike. */
  likeness?: Prisma.Sql;
};

/** Every word as it is, anywhere in the name, the email or the phone of a row `of`: the trigram index answers. */
export function literally(of: Prisma.Sql, words: readonly string[]): Likeness {
  const text = Prisma.sql`${of}.search_text`;
  return {
    condition: Prisma.join(
      words.map((word) => Prisma.sql`${text} LIKE ${`%${word}%`}`),
      " AND ",
    ),
  };
}

/**
 * Every word like one that is there: "lamrche" is 0.55 of Lamarche. How much is enough is set in connection.ts. The most
 * alike is who has such a name, with which the text of a row `of` begins: comparing all of it once more would take as long as finding it.
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

// A number with one wrong digit is right in one of its halves. All numbers are alike to trigrams.
function like(text: Prisma.Sql, word: string): Prisma.Sql {
  const half = Math.floor(word.length / 2);
  if (!/^\d{6,}$/.test(word)) return Prisma.sql`${text} %> ${word}`;
  return Prisma.sql`(${text} LIKE ${`%${word.slice(0, half)}%`} OR ${text} LIKE ${`%${word.slice(half)}%`})`;
}
