import { ButtonLink } from "@/components/ui/button-link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { mayMove, openStates, type SessionState } from "@/lib/sessions/sessions/rules";

type Props = { session: SessionState & { id: string }; practice: string; now: Date; locale: Locale };

/** Links to move and to cancel a session, if its client may now. Each opens a page that confirms. */
export function ChangeLinks({ session, practice, now, locale }: Props) {
  const t = translator(locale, sessionsMessages);
  const path = `/portal/${practice}/sessions/${session.id}`;
  return (
    <>
      {mayMove(session, "client", now) && <ButtonLink href={`${path}/reschedule`}>{t("reschedule")}</ButtonLink>}
      {openStates(session, { who: "client" }, now).length > 0 && (
        <ButtonLink href={`${path}/cancel`}>
          {session.status === "requested"
            ? translator(locale, bookingRequestsMessages)("own.withdraw")
            : t("cancelSession")}
        </ButtonLink>
      )}
    </>
  );
}
