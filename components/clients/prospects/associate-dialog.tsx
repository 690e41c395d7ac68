"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { TextField } from "@/components/form/text-field";
import { FormDialog } from "@/components/form/form-dialog";
import { reporting } from "@/components/form/reporting";
import { Notice } from "@/components/ui/notice";
import type { Action } from "@/lib/platform/access/actions";
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
  client: { id: string; name: string; lastName: string } | null;
  /** The email on file differs: staff must type a confirmation. */
  confirm: boolean;
  associate: Action;
  undo: Action;
  /** The search and its results. */
  choice: ReactNode;
  /** The comparison and what happens next. */
  children: ReactNode;
};

/** The Associate dialog (behaviour A10): nothing is linked until both sides have been shown. */
export function AssociateDialog({ locale, list, account, client, confirm, associate, undo, choice, children }: Props) {
  const t = translator(locale, prospectsMessages);
  const common = translator(locale, commonMessages);
  const router = useRouter();
  const close = () => router.replace(prospectsHref(list), { scroll: false });
  const action = reporting<{ association: string }>(associate, ({ association }) => {
    announceTied(locale, t("done.associated", { name: account.name, client: client?.name ?? "" }), {
      association,
      name: account.name,
      undo,
    });
    close();
  });
  return (
    <FormDialog
      title={t("associate.title", { name: account.name })}
      description={t("associate.about")}
      action={action}
      onClose={close}
      words={{ close: common("close"), cancel: common("cancel"), submit: t("bar.associate"), busy: t("bar.busy") }}
      note={t("associate.undo")}
      left={choice}
      ready={client !== null}
      wide
    >
      {client ? (
        <>
          <input type="hidden" name="account" value={account.id} />
          <input type="hidden" name="client" value={client.id} />
          {children}
          {confirm && (
            <div className="mt-4">
              <Notice title={t("associate.confirmTitle")}>{t("associate.confirm")}</Notice>
              <div className="mt-4 max-w-[32em]">
                <TextField
                  key={client.id}
                  name="confirmation"
                  label={t("associate.confirmation", { lastName: client.lastName })}
                  autoComplete="off"
                />
              </div>
            </div>
          )}
        </>
      ) : (
        <p className="muted">{t("associate.choose")}</p>
      )}
    </FormDialog>
  );
}
