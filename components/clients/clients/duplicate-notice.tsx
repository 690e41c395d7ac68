"use client";

import Link from "next/link";
import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { reasonOf } from "@/components/clients/prospects/reason";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Likely } from "@/lib/clients/duplicates/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Shown after a submission that matched an existing client: who, why, and the two options. */
export function DuplicateNotice({ locale }: { locale: Locale }) {
  const failure = useContext(FormContext);
  if (failure?.code !== "likely_duplicate") return null;
  const t = translator(locale, clientsMessages);
  const alike = failure.details as Likely;
  return (
    <div className="my-4">
      <Notice title={t("add.alike", { name: alike.name })}>
        <p>
          {reasonOf(alike, locale)}.{" "}
          <Link href={`/clients/${alike.clientId}`} prefetch={false}>
            {t("add.open")}
          </Link>
        </p>
        <Checkbox name="different" value={alike.clientId}>
          {t("add.different")}
        </Checkbox>
      </Notice>
    </div>
  );
}
