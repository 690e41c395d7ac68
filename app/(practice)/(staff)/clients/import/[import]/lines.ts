import { reasonsOf } from "@/components/clients/client-import/reasons";
import type { ResultLine } from "@/components/clients/client-import/result-table";
import type { Allowed } from "@/lib/platform/access/scopes";
import type { Locale } from "@/lib/platform/i18n/locales";
import { namesOf } from "@/lib/clients/client-import/queries";
import type { ImportOutcome } from "@/lib/clients/client-import/schema";

/** Returns the outcomes with their clients' current names. */
export async function resultLines(
  scope: Allowed<"clientImport.run">,
  outcomes: readonly ImportOutcome[],
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
