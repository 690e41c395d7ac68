import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { FeeNotice } from "@/components/practice/booking-policy/fee-notice";
import { Reminders } from "@/components/practice/booking-policy/reminders";
import { RulesForm } from "@/components/practice/booking-policy/rules-form";
import { SettingsPage } from "@/components/frame/settings-page";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import * as actions from "@/lib/practice/booking-policy/actions";
import { bookingPolicyMessages } from "@/lib/practice/booking-policy/messages";
import { bookingRules, highestPrice } from "@/lib/practice/booking-policy/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), bookingPolicyMessages)("title")} · Anteroom` };
}

export default async function RulesPage() {
  const [scope, locale] = await Promise.all([requirePractice("bookingPolicy.edit"), pageLocale()]);
  const [rules, priceCents] = await Promise.all([bookingRules(scope), highestPrice(scope)]);
  const t = translator(locale, bookingPolicyMessages);
  return (
    <SettingsPage title={t("title")} lead={t("lead")}>
      <Section id="booking" title={t("booking.title")} about={t("booking.about")}>
        <FeeNotice rules={rules} priceCents={priceCents} locale={locale} />
        <RulesForm locale={locale} rules={rules} save={actions.saveRules} />
      </Section>
      <Section id="reminders" title={t("reminders.title")} about={t("reminders.about")}>
        <Reminders
          locale={locale}
          minutes={rules.reminderMinutes}
          add={actions.addReminder}
          remove={actions.removeReminder}
        />
      </Section>
    </SettingsPage>
  );
}
