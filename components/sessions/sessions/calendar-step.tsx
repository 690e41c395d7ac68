import { buttonClass } from "@/components/ui/button";
import { CalendarPlus } from "@/components/ui/glyphs";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { Step } from "./step";

type Props = { text: string; links: { google: string; outlook: string; file: string }; locale: Locale };

/** Links that put a session into the client's own calendar: Google's and Outlook's on the web, a file for any other. */
export function CalendarStep({ text, links: { google, outlook, file }, locale }: Props) {
  const t = translator(locale, sessionsMessages);
  return (
    <Step icon={CalendarPlus} title={t("keepTitle")} text={text}>
      <div className="step-links">
        <a className={buttonClass({})} href={google} target="_blank" rel="noreferrer">
          Google
        </a>
        <a className={buttonClass({})} href={outlook} target="_blank" rel="noreferrer">
          Outlook
        </a>
        <a className={buttonClass({})} href={file} download>
          {t("file")}
        </a>
      </div>
    </Step>
  );
}
