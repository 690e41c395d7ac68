import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatDayYear } from "@/lib/time/format";

type Account = { firstName: string; lastName: string; emailRaw: string; phone: string; birthDate: Date | null; locale: Locale; verifiedAt: Date | null };

/** Basic biographic information (A12). */
export function AboutYou({ account, change, locale }: { account: Account; /** Where the password is changed. */ change: string; locale: Locale }) {
  const t = translator(locale, "accounts");
  const born = account.birthDate && formatDayYear(account.birthDate.toISOString().slice(0, 10), locale);
  const rows = [
    [t("firstName"), <bdi key="n">{account.firstName}</bdi>],
    [t("lastName"), <bdi key="n">{account.lastName}</bdi>],
    [t("email"), <>{account.emailRaw} <Tag tone={account.verifiedAt ? "ok" : "alert"}>{t(account.verifiedAt ? "verified" : "unverified")}</Tag></>],
    [t("phone"), account.phone || t("none")],
    [t("birthDate"), born ?? t("none")],
    [t("language"), t(account.locale)],
  ] as const;
  return (
    <section className="about" aria-labelledby="about-you">
      <h2 id="about-you">{t("aboutYou")}</h2>
      <dl>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <p className="mt-2"><a href={change}>{translator(locale, "password")("change")}</a></p>
    </section>
  );
}
