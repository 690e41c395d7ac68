"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { reporting } from "@/components/form/reporting";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";
import { backWords, type Back } from "./announce";

type Props = { locale: Locale; id: string; name: string; kind: "bringBack" | "unblock"; action: Action };

/** Reopens an account after a confirmation that describes the effect. */
export function BringBackButton({ locale, id, name, kind, action }: Props) {
  const [open, setOpen] = useState(false);
  const t = translator(locale, rejectionsMessages);
  const common = translator(locale, commonMessages);
  const announcing = reporting<Back>(action, (back) => {
    toast(backWords(locale, back));
    setOpen(false);
  });
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)} aria-label={t(`${kind}.label`, { name })}>
        {t(`${kind}.action`)}
      </Button>
      {open && (
        <FormDialog
          title={t(`${kind}.title`, { name })}
          action={announcing}
          onClose={() => setOpen(false)}
          words={{ close: common("close"), cancel: common("cancel"), submit: t(`${kind}.action`), busy: t("busy") }}
        >
          <input type="hidden" name="rejection" value={id} />
          <p>{t(`${kind}.about`)}</p>
        </FormDialog>
      )}
    </>
  );
}
