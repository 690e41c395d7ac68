import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { PreferencesInput } from "./schema";

type Row = { locale: Locale; zone: string | null; discreet: boolean };

/**
 * Saves the language of emails and pages, the time zone, and whether calendar files are discreet. Updates the language of the client's record too if it was
 * the same, because the practice writes in the record's language. Errors: signed_out.
 */
export function savePreferences(
  scope: Allowed<"portal.account">,
  input: Edited<PreferencesInput>,
): Promise<Result<{ language: Locale }, "signed_out" | "changed_meanwhile">> {
  const { practiceId, accountId } = scope;
  return transaction(async (tx) => {
    const [before] = await tx.$queryRaw<Row[]>`
      SELECT locale, zone, discreet_calendar AS discreet FROM portal_account WHERE id = ${accountId}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
    if (!before) return refuse("signed_out");
    const edit = merged(input, { language: before.locale, zone: before.zone, discreet: before.discreet });
    if (!edit.ok) return edit;
    const { language: locale, zone, discreet } = edit.data;
    if (before.locale === locale && before.zone === zone && before.discreet === discreet)
      return ok({ language: locale });
    await tx.portalAccount.updateMany({
      where: { id: accountId, practiceId },
      data: { locale, zone, discreetCalendar: discreet },
    });
    const record = ownClientId(scope);
    if (record)
      await tx.client.updateMany({ where: { id: record, practiceId, locale: before.locale }, data: { locale } });
    await audit(tx, scope, "preferences.save", `account:${accountId}`, {
      was: { language: before.locale, zone: before.zone ?? "", discreet: before.discreet },
    });
    return ok({ language: locale });
  });
}
