import Link from "next/link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";

const STEPS = ["upload", "columns", "check", "result"] as const;

/** Progress through the import steps. */
export function StepHead({ locale, step }: { locale: Locale; step: (typeof STEPS)[number] }) {
  const t = translator(locale, clientImportMessages);
  return (
    <div className="record-head">
      <p className="crumb">
        <Link href="/clients" prefetch={false}>
          {t("crumb")}
        </Link>
      </p>
      <h1 className="serif">{t("title")}</h1>
      <p className="muted">{t("step", { n: String(STEPS.indexOf(step) + 1), name: t(`steps.${step}`) })}</p>
    </div>
  );
}
