import { CircleAlert, CircleCheck } from "@/components/ui/glyphs";
import { Tag } from "@/components/ui/tag";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ClientProfile } from "@/lib/accounts/profile/rules";
import { capital, formatDate, formatZone } from "@/lib/platform/time/format";

type Props = {
  account: { emailRaw: string; locale: Locale; zone: string | null; verifiedAt: Date | null };
  profile: ClientProfile;
  practice: { slug: string; zone: string };
  now: Date;
  locale: Locale;
};

/** Basic biographic information (A12), with a link to change it. */
export function AboutYou({ account, profile, practice, now, locale }: Props) {
  const t = translator(locale, signUpMessages);
  const { emailRaw, verifiedAt } = account;
  const birthDate = profile.birthDate && formatDate(profile.birthDate.toISOString().slice(0, 10), locale);
  const rows = [
    [
      t("name"),
      <bdi key="n">
        {profile.firstName} {profile.lastName}
      </bdi>,
    ],
    [
      t("email"),
      <>
        {emailRaw}{" "}
        <Tag tone={verifiedAt ? "ok" : "alert"} icon={verifiedAt ? CircleCheck : CircleAlert}>
          {t(verifiedAt ? "verified" : "unverified")}
        </Tag>
      </>,
    ],
    [t("phone"), profile.phone || t("none")],
    [t("birthDate"), birthDate ?? t("none")],
    [t("language"), t(account.locale)],
    [t("zone"), capital(formatZone(account.zone ?? practice.zone, now.getTime(), locale))],
  ] as const;
  return (
    <section className="about" aria-labelledby="about-you">
      <h2 id="about-you">
        {t("aboutYou")}{" "}
        <a href={`/portal/${practice.slug}/profile`} aria-label={t("changeAbout")}>
          {t("change")}
        </a>
      </h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
