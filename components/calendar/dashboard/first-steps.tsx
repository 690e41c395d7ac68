import { Circle, CircleCheck } from "lucide-react";
import Link from "next/link";
import { ActionForm } from "@/components/form/action-form";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { dashboardMessages } from "@/lib/calendar/dashboard/messages";
import type { FirstSteps } from "@/lib/calendar/dashboard/queries";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = { locale: Locale; steps: FirstSteps; slug: string; hide: Action };

/** The first steps of a new practice, each a link to where it is taken. */
export function FirstStepsList({ locale, steps, slug, hide }: Props) {
  const t = translator(locale, dashboardMessages);
  const links: Record<keyof FirstSteps, string> = {
    profile: "/settings/profile",
    hours: "/settings/availability",
    services: "/organization/services",
    page: `/book/${slug}`,
    website: "/organization/share",
    secondStep: "/settings/security",
  };
  return (
    <Section id="first-steps" title={t("first.title")} about={t("first.about")}>
      <ul className="list">
        {(Object.keys(links) as (keyof FirstSteps)[]).map((step) => (
          <li key={step}>
            <Link href={links[step]} prefetch={false} className="opt-row">
              <Icon icon={steps[step] ? CircleCheck : Circle} />
              <span className="t">{t(`first.steps.${step}`)}</span>
              {steps[step] && <span className="muted small">{t("first.done")}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <ActionForm action={hide}>
        <div className="acts">
          <SubmitButton variant="line" busy={t("first.hiding")}>
            {t("first.hide")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
