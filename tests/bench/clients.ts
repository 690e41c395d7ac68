/**
 * The database time of All Clients and its search with 10,000 clients and 200,000 sessions: the very statements of
 * lib/clients/clients/queries.ts, listened to on their way, explained by PostgreSQL, which tells how long it planned and ran
 * them. Of each the best of five, for the machine is shared. What a search that finds nobody asks further counts with it.
 */
import { clientsPage, searchClients } from "@/lib/clients/clients/queries";
import { SORTS } from "@/lib/clients/clients/rules";
import { clientListInput } from "@/lib/clients/clients/schema";
import { disconnect } from "@/lib/platform/db/client";
import { practiceScope } from "../support/scopes";
import { makeClinic, NOW } from "./clinic";
import { benchDatabase } from "./database";
import { namePeople, searches } from "./people";
import { heard } from "./recording";
import { asIs, atMost, percentile, type Row } from "./row";

const list = (given: Record<string, string> = {}) => clientListInput.parse(given);

export async function benchClients(): Promise<Row[]> {
  const database = await benchDatabase();
  process.env.DATABASE_URL = database.url;
  try {
    const bare = await database.connect();
    const clinic = await makeClinic(bare, 1400);
    const people = await namePeople(bare, clinic.clientIds);
    const scope = practiceScope({ practiceId: clinic.practiceId, now: NOW });
    const {
      rows: [size],
    } = await bare.query("SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM session) AS sessions");
    const time = async (ask: () => Promise<unknown>) => {
      const statements = await heard(ask);
      let best = Infinity;
      for (let i = 0; i < 5; i++) {
        let ms = 0;
        for (const { text, values } of statements) {
          const { rows } = await bare.query({ text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values });
          const [told] = rows[0]["QUERY PLAN"] as [{ "Planning Time": number; "Execution Time": number }];
          ms += told["Planning Time"] + told["Execution Time"];
        }
        best = Math.min(best, ms);
      }
      return best;
    };
    await time(() => clientsPage(scope, list()));
    const middle = { after: clinic.clientIds[5000] as string };
    const pages = [
      atMost(
        "Client list, first page",
        await time(() => clientsPage(scope, list())),
        "ms",
        2,
        `${size.clients} clients, ${size.sessions} sessions`,
      ),
    ];
    pages.push(
      atMost("Client list, a page in the middle", await time(() => clientsPage(scope, list(middle))), "ms", 2),
    );
    pages.push(
      atMost(
        "Client list, the page before it",
        await time(() => clientsPage(scope, list({ before: middle.after }))),
        "ms",
        2,
      ),
    );
    for (const sort of SORTS.slice(1))
      pages.push(asIs(`Client list, by ${sort}`, await time(() => clientsPage(scope, list({ sort }))), "ms"));
    for (const portal of ["waiting", "none"])
      pages.push(
        asIs(`Client list, portal access: ${portal}`, await time(() => clientsPage(scope, list({ portal }))), "ms"),
      );
    const asked = searches(people, 306);
    for (const [name, search] of [
      ["Client search", (q: string) => clientsPage(scope, list({ q }))],
      ["Client search to choose one", (q: string) => searchClients(scope, q)],
    ] as const) {
      const times: { q: string; ms: number }[] = [];
      for (const q of asked) times.push({ q, ms: await time(() => search(q)) });
      const ms = times.map((one) => one.ms);
      const slowest = times
        .toSorted((a, b) => b.ms - a.ms)
        .slice(0, 3)
        .map(({ q }) => `“${q}”`)
        .join(", ");
      pages.push(
        atMost(`${name}, median`, percentile(ms, 50), "ms", 2, `${asked.length} searches`),
        atMost(`${name}, 99 of 100 within`, percentile(ms, 99), "ms", 12, `slowest: ${slowest}`),
      );
    }
    return pages;
  } finally {
    await disconnect();
    await database.close();
  }
}
