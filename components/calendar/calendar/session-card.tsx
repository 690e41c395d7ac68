import { Armchair, CalendarClock, Clock, Mail, MessageSquare, Phone, Repeat, Users, Video } from "lucide-react";
import Link from "next/link";
import { SessionActions } from "./session-actions";
import { AnswerForm } from "@/components/sessions/booking-requests/answer-form";
import { VerifyAccountForm } from "@/components/clients/clients/verify-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmailLink, PhoneLink } from "@/components/ui/contact";
import { Facts, type Fact } from "@/components/ui/facts";
import type { Action } from "@/lib/platform/access/actions";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { BookingLabel } from "@/lib/sessions/booking/rules";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";

/** An open session, formatted. */
export type SessionCardView = {
  name: string;
  /** The client's record; null if the session is on none, or the viewer may not open it. */
  clientHref: string | null;
  when: string;
  /** The same time on the client's own clock, if that differs. */
  theirTime: string | null;
  service: string;
  /** "$165". */
  price: string;
  therapist: string;
  place: "in_person" | "video" | "phone";
  /** Name and address of an in-person location. */
  location: string;
  email: string | null;
  phone: string | null;
  booked: string;
  label: BookingLabel;
  /** The portal account that booked it, while it needs staff, and whether it is linked to a client. */
  account: string | null;
  linked: boolean;
  session: string;
  sequence: number;
  status: SessionStatus;
  /** True if the client can be emailed about a change: there is an address, and the session has not begun. */
  emailable: boolean;
  /** States to which this viewer may change it now. */
  states: SessionStatus[];
  /** The state to which the viewer may undo the last change. */
  undone: SessionStatus | null;
  /** URL to move it to another time; null if the viewer may not. */
  moveHref: string | null;
  /** URL to change its location; null if not allowed, or if there is no other location. */
  placeHref: string | null;
  /** URL to change its length; null if not allowed. */
  lengthHref: string | null;
  /** Reason staff gave for moving it to a time that is not offered. */
  overrideReason: string | null;
  /** From the client, when booking and when cancelling; may be empty. */
  bookingNote: string;
  cancelNote: string;
  /** URL of New session with the same client and time a week later; null if the viewer may not book it. */
  nextHref: string | null;
  /** URL to change this and the following sessions of the series; null if it is not part of one. */
  seriesHref: string | null;
};

const placeIcons = { in_person: Armchair, video: Video, phone: Phone } as const;

type Props = {
  id: string;
  view: SessionCardView;
  locale: Locale;
  verify: Action;
  change: Action;
  answer: Action;
  undo: Action;
};

export function SessionCard({ id, view, locale, verify, change, answer, undo }: Props) {
  const t = translator(locale, calendarMessages);
  const { label, account, linked } = view;
  const isRequest = view.states.includes("declined");
  const facts: Fact[] = [
    {
      icon: placeIcons[view.place],
      text: `${view.service}, ${t(`place.${view.place}`)} · ${view.price}`,
      detail: view.location,
    },
    { icon: Users, text: view.therapist },
    ...(view.email ? [{ icon: Mail, text: <EmailLink email={view.email} /> }] : []),
    ...(view.phone ? [{ icon: Phone, text: <PhoneLink phone={view.phone} /> }] : []),
    { icon: Clock, text: view.booked },
    ...(view.seriesHref
      ? [
          {
            icon: Repeat,
            text: (
              <Link href={view.seriesHref} prefetch={false}>
                {translator(locale, seriesMessages)("openSeries")}
              </Link>
            ),
          },
        ]
      : []),
    ...([view.bookingNote && "booked", view.cancelNote && "cancelled"] as const)
      .filter((kind) => kind !== "")
      .map((kind) => ({
        icon: MessageSquare,
        text: (
          <span className="whitespace-pre-line">
            {translator(locale, sessionsMessages)(`staff.said.${kind}`, {
              note: kind === "booked" ? view.bookingNote : view.cancelNote,
            })}
          </span>
        ),
      })),
    ...(view.overrideReason
      ? [
          {
            icon: CalendarClock,
            text: translator(locale, sessionsMessages)("staff.override", { reason: view.overrideReason }),
          },
        ]
      : []),
  ];
  const why =
    label === "unverified"
      ? t(linked ? "detail.unverifiedTied" : "detail.unverified")
      : label === "unassociated"
        ? t("detail.unassociated")
        : label === "account_closed" && account
          ? t("detail.accountClosed")
          : null;
  return (
    <>
      <h2 className="serif" id={id}>
        {view.clientHref ? (
          <Link href={view.clientHref} prefetch={false}>
            <bdi>{view.name}</bdi>
          </Link>
        ) : (
          <bdi>{view.name}</bdi>
        )}
      </h2>
      <p className="muted">{view.when}</p>
      {view.theirTime && <p className="muted small">{view.theirTime}</p>}
      <Facts facts={facts} tight />
      {isRequest && (
        <AnswerForm
          session={view.session}
          sequence={view.sequence}
          name={view.name}
          answer={answer}
          undo={undo}
          locale={locale}
        />
      )}
      {why && <p className="why">{why}</p>}
      {why && account && (
        <div className="row">
          {label === "unverified" && (
            <VerifyAccountForm
              action={verify}
              account={account}
              variant="save"
              words={{ submit: t("detail.verify"), busy: t("detail.busy") }}
            />
          )}
          {!linked && (
            <>
              <ButtonLink
                href={`/clients/prospects?associate=${account}`}
                variant={label === "unverified" ? "line" : "save"}
              >
                {t("detail.associate")}
              </ButtonLink>
              <ButtonLink href={`/clients/prospects?create=${account}`}>{t("detail.createClient")}</ButtonLink>
            </>
          )}
        </div>
      )}
      {!isRequest && <SessionActions view={view} locale={locale} change={change} undo={undo} />}
      {view.nextHref && (
        <div className="row">
          <ButtonLink href={view.nextHref}>{translator(locale, staffBookingMessages)("nextSession")}</ButtonLink>
        </div>
      )}
    </>
  );
}
