import { Facts } from "@/components/ui/facts";
import { CalendarDays, Clock, User } from "@/components/ui/glyphs";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";

type Props = { cancelNoticeMinutes: number; request: boolean; signIn: string | null; locale: Locale };

/** The steps from here to a booked session, until a time is chosen. */
export function HowItWorks({ cancelNoticeMinutes, request, signIn, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  return (
    <aside className="sum" aria-labelledby="how">
      <h2 id="how">{t("how")}</h2>
      <Facts
        facts={[
          { icon: Clock, text: t("howTime"), detail: t("howTimeAbout") },
          { icon: User, text: t("howAccount"), detail: t("howAccountAbout") },
          request
            ? { icon: CalendarDays, text: t("howAsked"), detail: t("howAskedAbout") }
            : {
                icon: CalendarDays,
                text: t("howBooked"),
                detail: t("howBookedAbout", { hours: Math.round(cancelNoticeMinutes / 60) }),
              },
        ]}
      />
      {signIn && (
        <p className="after">
          {translator(locale, bookingMessages).rich("alreadyClient", {
            link: (chunks) => <a href={signIn}>{chunks}</a>,
          })}
        </p>
      )}
    </aside>
  );
}
