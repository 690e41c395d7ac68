import { seenClients } from "@/lib/platform/access/row-filters";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { fullName, phoneDigits } from "@/lib/clients/clients/rules";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { matcher, saysNameAlone, type Candidate, type Identity, type Match } from "./rules";

/** A likely duplicate, and why. */
export type Likely = Match & { name: string };

/**
 * Returns, for each of these people in order, the clients the viewer sees who may be the same person, most likely first. One query for
 * all of them; none for an empty list.
 */
export async function likely(
  scope: Allowed<"prospects.read" | "clients.create" | "clientImport.run" | "clientMerge.merge">,
  people: readonly Identity[],
  tx: Tx = db(),
): Promise<Likely[][]> {
  const candidates = people.length > 0 ? await candidatesFor(scope, people, tx) : [];
  const names = new Map(candidates.map((client) => [client.id, fullName(client)]));
  const match = matcher(candidates);
  return people.map((person) => match(person).map((one) => ({ ...one, name: names.get(one.clientId) ?? "" })));
}

/**
 * Returns the clients that share an email, birth date or phone with one of these people, or the name of a person of
 * whom nothing else is known. The matcher decides among them.
 */
async function candidatesFor(scope: PracticeScope, people: readonly Identity[], tx: Tx): Promise<Candidate[]> {
  const known = <T>(values: (T | null)[]) => [...new Set(values.filter((value) => value !== null))] as T[];
  const emails = known(people.map((row) => row.email));
  const births = known(people.map((row) => row.birthDate));
  const phones = known(people.map((row) => phoneDigits(row.phone)));
  const names = people
    .filter(saysNameAlone)
    .flatMap(({ firstName, lastName }) => [`${firstName}${lastName}`, `${lastName}${firstName}`]);
  // Both sides use the search's normalization without spaces, so that equal names match here too.
  const named = Prisma.sql`OR replace(searchable(first_name || last_name), ' ', '') = ANY (ARRAY(SELECT replace(searchable(n), ' ', '') FROM unnest(${names}::text[]) n))`;
  return tx.$queryRaw<Candidate[]>`
    SELECT id, first_name AS "firstName", last_name AS "lastName", email, phone, birth_date::text AS "birthDate", locale,
      therapist_id AS "therapistId"
    FROM client c
    WHERE c.practice_id = ${scope.practiceId}::uuid AND ${seenClients(scope)} AND (
      email = ANY (${emails}) OR birth_date = ANY (${births}::date[])
      OR ltrim(regexp_replace(regexp_replace(phone, '[[:alpha:]#;,].*$', ''), '\\D', '', 'g'), '1') = ANY (SELECT ltrim(p, '1') FROM unnest(${phones}::text[]) p)
      ${names.length > 0 ? named : Prisma.empty})`;
}
