"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormDialog } from "@/components/practice/form-dialog";
import { reporting } from "@/components/practice/reporting";
import type { Action } from "@/lib/access/actions";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ClientFields } from "./client-fields";
import { DuplicateNotice } from "./duplicate-notice";

type Props = { locale: Locale; /** One window, one client, however often it is sent. */ formKey: string; therapists: readonly { id: string; name: string }[]; create: Action };

/** + New Client: the Add Client window. It leads to the new record. */
export function AddDialog({ locale, formKey, therapists, create }: Props) {
  const t = translator(locale, "clients");
  const common = translator(locale, "common");
  const router = useRouter();
  const [key] = useState(formKey); // the page behind may be drawn anew while the window is open
  const action = reporting<{ client: string }>(create, ({ client }) => router.replace(`/clients/${client}`));
  return (
    <FormDialog
      title={t("add.title")}
      description={t("add.about")}
      action={action}
      onClose={() => router.replace("/clients", { scroll: false })}
      words={{ close: common("close"), cancel: common("cancel"), submit: t("form.save"), busy: t("form.busy") }}
    >
      <DuplicateNotice locale={locale} />
      <input type="hidden" name="key" value={key} />
      <ClientFields locale={locale} typed={{ firstName: "", lastName: "", email: "", phone: "", birthDate: "", language: locale, therapist: "" }} therapists={therapists} />
    </FormDialog>
  );
}
