import { Avatar } from "@/components/ui/avatar";
import { sessionFacts } from "@/components/sessions/booking/facts";
import { FactList } from "@/components/sessions/booking/fact-list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { SessionFacts } from "@/lib/sessions/sessions/queries";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";

type Props = {
  session: SessionFacts;
  /** The client's number, which a session by phone calls. */
  phone: string | null;
  /** Slug of the practice. */
  practice: string;
  locale: Locale;
};

/** The therapist, with their portrait, then the place and the service of a session. */
export function WithWhom({ session, phone, practice, locale }: Props) {
  const t = translator(locale, sessionsMessages);
  const [, service, place] = sessionFacts({ ...session, phone }, locale);
  const { name, titleEn, titleFr, photoId } = session.therapist;
  const title = locale === "fr" ? titleFr : titleEn;
  return (
    <>
      <p className="whom">
        <Avatar name={name} photo={photoId && `/book/${practice}/images/${photoId}`} size="lg" />
        <span>
          <b>{t("with", { therapist: name })}</b>
          {title && <small>{title}</small>}
        </span>
      </p>
      <FactList facts={[place, service].filter((fact) => fact !== undefined)} />
    </>
  );
}
