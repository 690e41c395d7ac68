import { RejectionsTable, type AwayLine } from "@/components/clients/rejections/rejections-table";
import { may } from "@/lib/platform/access/may";
import type { PracticeScope } from "@/lib/platform/access/scopes";
import { fullName } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localDateAt } from "@/lib/scheduling/dates";
import { formatDate } from "@/lib/platform/time/format";
import { bringBackNotAClient, unblockAccount } from "@/lib/clients/rejections/actions";
import type { RejectionRow } from "@/lib/clients/rejections/queries";

/** Accounts marked as not a client, and blocked ones, each with a button to reopen it. */
export function RejectedAccounts({
  scope,
  rows,
  zone,
  locale,
}: {
  scope: PracticeScope;
  rows: readonly RejectionRow[];
  zone: string;
  locale: Locale;
}) {
  const lines = rows.map((row): AwayLine => ({
    id: row.id,
    name: fullName(row),
    email: row.emailRaw,
    phone: row.phone,
    kind: row.kind,
    address: row.address,
    reason: row.reason,
    since: formatDate(localDateAt(zone, row.at.getTime()), locale),
    by: row.by,
  }));
  return (
    <RejectionsTable
      locale={locale}
      lines={lines}
      bringBack={bringBackNotAClient}
      unblock={may(scope, "rejections.block") ? unblockAccount : null}
    />
  );
}
