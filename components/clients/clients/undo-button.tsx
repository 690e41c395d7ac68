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
import { prospectsMessages } from "@/lib/clients/prospects/messages";

type Props = { locale: Locale; name: string; association: string; undo: Action };

type Undone = { client: "kept" | "removed"; firstName: string; lastName: string };

/** Undoes Associate or Create Client after a confirmation that describes the effect. */
export function UndoButton({ locale, name, association, undo }: Props) {
  const [open, setOpen] = useState(false);
  const t = translator(locale, prospectsMessages);
  const common = translator(locale, commonMessages);
  const action = reporting<Undone>(undo, ({ client, firstName, lastName }) => {
    toast(t(client === "kept" ? "done.undoneKept" : "done.undone", { name: `${firstName} ${lastName}`.trim() }));
    setOpen(false);
  });
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setOpen(true)} aria-label={t("undo.label", { name })}>
        {t("undo.action")}
      </Button>
      {open && (
        <FormDialog
          title={t("undo.title", { name })}
          action={action}
          onClose={() => setOpen(false)}
          words={{ close: common("close"), cancel: common("cancel"), submit: t("undo.confirm"), busy: t("bar.busy") }}
          variant="alert"
        >
          <input type="hidden" name="association" value={association} />
          <p>{t("undo.about")}</p>
        </FormDialog>
      )}
    </>
  );
}
