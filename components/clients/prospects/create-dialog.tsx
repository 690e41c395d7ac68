"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { ClientFields, type ClientDefaults } from "@/components/clients/clients/client-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { reporting } from "@/components/form/reporting";
import { Notice } from "@/components/ui/notice";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { prospectsHref } from "@/lib/clients/prospects/rules";
import { announceTied } from "./announce";
import type { ListPlace } from "./row";

type Props = {
  locale: Locale;
  list: ListPlace;
  account: { id: string; name: string };
  /** Values entered at sign-up. */
  typed: ClientDefaults;
  therapists: readonly { id: string; name: string }[];
  /** A likely duplicate. */
  match: { name: string; reason: string } | null;
  create: Action;
  undo: Action;
};

/** The Add Client dialog, prefilled with the values entered at sign-up (behaviour A9). */
export function CreateDialog({ locale, list, account, typed, therapists, match, create, undo }: Props) {
  const t = translator(locale, prospectsMessages);
  const common = translator(locale, commonMessages);
  const form = translator(locale, clientsMessages);
  const router = useRouter();
  const close = () => router.replace(prospectsHref(list), { scroll: false });
  const action = reporting<{ association: string }>(create, ({ association }) => {
    announceTied(locale, t("done.created", { name: account.name }), { association, name: account.name, undo });
    close();
  });
  return (
    <FormDialog
      title={t("create.title")}
      description={t("create.about", { name: account.name })}
      action={action}
      onClose={close}
      words={{ close: common("close"), cancel: common("cancel"), submit: form("form.save"), busy: form("form.busy") }}
    >
      {match && (
        <div className="mb-4">
          <Notice title={t("create.alike", { name: match.name })}>
            {t("create.alikeWhy", { reason: match.reason })}{" "}
            <Link href={prospectsHref({ ...list, associate: account.id })} scroll={false} prefetch={false}>
              {t("bar.associate")}
            </Link>
          </Notice>
        </div>
      )}
      <input type="hidden" name="account" value={account.id} />
      <ClientFields locale={locale} typed={typed} therapists={therapists} />
    </FormDialog>
  );
}
