import { reasonsOf } from "@/components/importing/reasons";
import type { ResultLine } from "@/components/importing/result-table";
import type { Allowed } from "@/lib/access/scopes";
import type { Locale } from "@/lib/i18n/locales";
import { namesOf } from "@/lib/importing/queries";
import type { Outcome } from "@/lib/importing/schema";

/** The outcomes with the names of their clients as they are now. */
export async function resultLines(
  scope: Allowed<"importing.run">,
  outcomes: readonly Outcome[],
  locale: Locale,
): Promise<ResultLine[]> {
  const names = await namesOf(
    scope,
    outcomes.flatMap(({ client }) => client ?? []),
  );
  return outcomes.map(({ line, kind, client, errors = {} }) => ({
    line,
    kind,
    client: client ? { id: client, name: names.get(client) ?? null } : null,
    reasons: reasonsOf(errors, {}, locale),
  }));
}
