"use client";

import { FormDialog } from "@/components/form/form-dialog";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { AddFields } from "./add-fields";

type Props = {
  locale: Locale;
  formKey: string;
  therapists: readonly { id: string; name: string }[];
  create: Action;
  /** The page to return to with the new client chosen. */
  back?: string;
  onClose: () => void;
};

/** The Add Client dialog. Its action redirects to the new record, or back. */
export function AddDialog({ locale, formKey, therapists, create, back, onClose }: Props) {
  const t = translator(locale, clientsMessages);
  const common = translator(locale, commonMessages);
  return (
    <FormDialog
      title={t("add.title")}
      description={t("add.about")}
      action={create}
      onClose={onClose}
      words={{ close: common("close"), cancel: common("cancel"), submit: t("form.save"), busy: t("form.busy") }}
    >
      <AddFields locale={locale} formKey={formKey} therapists={therapists} {...(back && { back })} />
    </FormDialog>
  );
}
