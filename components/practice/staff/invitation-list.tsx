import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffMessages } from "@/lib/practice/staff/messages";
import type { InvitationRow } from "@/lib/practice/staff/queries";
import { formatDayYear } from "@/lib/platform/time/format";

type Props = {
  locale: Locale;
  invitations: readonly InvitationRow[];
  /** The practice's zone, and now: a link's expiry is shown in days. */
  zone: string;
  now: Date;
  resend: Action;
  revoke: Action;
};

/** Pending invitations, to resend or revoke. */
export function InvitationList({ locale, invitations, zone, now, resend, revoke }: Props) {
  const t = translator(locale, staffMessages);
  if (invitations.length === 0) return <p className="muted">{t("none")}</p>;
  return (
    <ul className="list">
      {invitations.map(({ id, firstName, lastName, emailRaw, role, expiresAt }) => {
        const name = `${firstName} ${lastName}`;
        const until = t("expires", { date: formatDayYear({ zone, instant: expiresAt.getTime() }, locale) });
        return (
          <li key={id} className="opt-row flex-wrap">
            <span className="t min-w-[200px]">
              <b>
                <bdi>{name}</bdi>
              </b>
              <small>
                <bdi>{emailRaw}</bdi>
              </small>
              <small>{expiresAt > now ? until : t("expired")}</small>
            </span>
            <Tag>{t(`role.${role}`)}</Tag>
            {(
              [
                ["resend", resend],
                ["revoke", revoke],
              ] as const
            ).map(([verb, action]) => (
              <ActionForm key={verb} action={action}>
                <input type="hidden" name="invitation" value={id} />
                <SubmitButton
                  size="sm"
                  variant={verb === "revoke" ? "quiet" : "line"}
                  busy={t("sending")}
                  aria-label={t(`${verb}Label`, { name })}
                >
                  {t(verb)}
                </SubmitButton>
              </ActionForm>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
