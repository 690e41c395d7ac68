import { PhoneLink } from "@/components/ui/contact";
import { privacyMessages } from "@/lib/practice/privacy/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  practice: { name: string; phone: string; privacyOfficer: string; privacyContact: string };
  locale: Locale;
};

const SECTIONS = ["what", "who", "where", "long", "rights"] as const;

/** The practice's privacy policy, and the person to contact about it. */
export function PrivacyPolicy({ practice: { name, phone, privacyOfficer, privacyContact }, locale }: Props) {
  const t = translator(locale, privacyMessages);
  return (
    <div className="max-w-prose">
      {SECTIONS.map((section) => (
        <section key={section} className="mb-6">
          <h2 className="sec-title">{t(`sections.${section}.title`)}</h2>
          <p>{t(`sections.${section}.text`)}</p>
        </section>
      ))}
      <section className="mb-6">
        <h2 className="sec-title">{t("sections.contact.title")}</h2>
        {privacyOfficer && <p>{t("officer", { name: privacyOfficer, practice: name })}</p>}
        {privacyContact && <p>{t("contactAt", { contact: privacyContact })}</p>}
        {!privacyContact && (
          <p>
            {name} {phone && <PhoneLink phone={phone} />}
          </p>
        )}
      </section>
    </div>
  );
}
