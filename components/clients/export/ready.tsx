import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { exportMessages } from "@/lib/clients/export/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Link to a requested file. A plain link, so that the browser saves the response. */
export function Ready({ locale, href, until }: { locale: Locale; href: string; until: string }) {
  const t = translator(locale, exportMessages);
  return (
    <div className="mb-5">
      <Notice tone="ok" role="status" title={t("ready")}>
        <p>{t("until", { time: until })}</p>
        <p className="mt-3">
          <a className={buttonClass({ variant: "ink" })} href={href} download>
            <Icon icon={Download} />
            {t("download")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
