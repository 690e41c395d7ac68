import { CopyButton } from "@/components/ui/copy-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { websiteMessages } from "@/lib/practice/website/messages";

/** Code to copy into a website, exactly as it is shown. */
export function Code({ title, about, text, locale }: { title: string; about: string; text: string; locale: Locale }) {
  const t = translator(locale, websiteMessages);
  return (
    <div className="mt-5">
      <div className="give">
        <div>
          <h3>{title}</h3>
          <CopyButton
            text={text}
            label={t("website.copy")}
            name={t("website.copyLabel", { what: title })}
            done={t("website.copied")}
          />
        </div>
        <pre className="code" tabIndex={0}>
          <code>{text}</code>
        </pre>
      </div>
      {about && <p className="mt-1.5 text-ink-2">{about}</p>}
    </div>
  );
}
