import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { IdleForm, SlugForm, ZoneForm } from "@/components/practice/practices/address-forms";
import { AccentForm, LogoForm } from "@/components/practice/practices/brand-forms";
import { DetailsForm } from "@/components/practice/practices/details-form";
import { SettingsPage } from "@/components/frame/settings-page";
import { requirePractice } from "@/lib/platform/access/viewer";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import * as actions from "@/lib/practice/practices/actions";
import { practicesMessages } from "@/lib/practice/practices/messages";
import { privacyMessages } from "@/lib/practice/privacy/messages";
import { pageLocale, practiceSettings } from "@/lib/practice/practices/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), practicesMessages)("title")} · Anteroom` };
}

export default async function PracticePage() {
  const [scope, locale] = await Promise.all([requirePractice("practice.edit"), pageLocale()]);
  const practice = await practiceSettings(scope);
  const t = translator(locale, practicesMessages);
  const { slug, oldSlugs, zone, accent, logoId, upcoming } = practice;
  return (
    <SettingsPage title={t("title")} lead={t("lead")}>
      {!(practice.privacyOfficer && practice.privacyContact) && (
        <Notice title={translator(locale, privacyMessages)("missing.title")}>
          <p>{translator(locale, privacyMessages)("missing.text")}</p>
        </Notice>
      )}
      <Section id="details" title={t("details.title")} about={t("details.about")}>
        <DetailsForm locale={locale} practice={practice} save={actions.saveDetails} />
      </Section>
      <Section id="brand-logo" title={t("logo.title")} about={t("logo.about")}>
        <LogoForm
          locale={locale}
          src={logoId && `/book/${slug}/images/${logoId}`}
          save={actions.saveLogo}
          remove={actions.removeLogo}
        />
      </Section>
      <Section id="colour" title={t("accent.title")} about={t("accent.about")}>
        <AccentForm locale={locale} accent={accent} save={actions.saveAccent} />
      </Section>
      <Section id="booking-page" title={t("slug.title")} about={t("slug.about")}>
        <SlugForm
          locale={locale}
          slug={slug}
          old={oldSlugs}
          before={`${env().APP_URL}/book/`}
          save={actions.saveSlug}
        />
      </Section>
      <Section id="time-zone" title={t("zone.title")} about={t("zone.about")}>
        <ZoneForm locale={locale} zone={zone} now={scope.now} upcoming={upcoming} save={actions.saveZone} />
      </Section>
      <Section id="sign-out" title={t("idle.title")} about={t("idle.about")}>
        <IdleForm locale={locale} minutes={practice.staffIdleMinutes} save={actions.saveIdleMinutes} />
      </Section>
    </SettingsPage>
  );
}
