import Link from "next/link";
import type { Failure } from "@/components/form/state";
import { Notice } from "@/components/ui/notice";
import type { AddressTaken } from "@/lib/clients/account-details/commands";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Explains why nothing was saved; if another client or account has the address, links to it. */
export function RefusedNotice({ locale, client, failure }: { locale: Locale; client: string; failure: Failure }) {
  const t = translator(locale, accountDetailsMessages);
  const taken = failure.details as AddressTaken | undefined;
  return (
    <Notice tone="alert" role="alert">
      <p>{failure.error}</p>
      {taken &&
        (taken.client ? (
          <Link href={`/clients/${taken.client.id}`} prefetch={false}>
            {t("seeRecord", { name: taken.client.name })}
          </Link>
        ) : (
          <Link
            href={`/clients/prospects?${new URLSearchParams({ associate: taken.account, client })}`}
            prefetch={false}
          >
            {t("associate")}
          </Link>
        ))}
    </Notice>
  );
}
