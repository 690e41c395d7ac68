import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceForm } from "@/components/practice/services/service-form";
import { SettingsPage } from "@/components/frame/settings-page";
import { requirePractice } from "@/lib/platform/access/viewer";
import { therapists } from "@/lib/practice/staff/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { createService, saveService } from "@/lib/practice/services/actions";
import { servicesMessages } from "@/lib/practice/services/messages";
import { servicesOf } from "@/lib/practice/services/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), servicesMessages)("title")} · Anteroom` };
}

/** One service, or a new one at /organization/services/new. */
export default async function ServicePage({ params }: { params: Promise<{ service: string }> }) {
  const [scope, locale, { service: id }] = await Promise.all([requirePractice("services.edit"), pageLocale(), params]);
  const [services, givers] = await Promise.all([servicesOf(scope), therapists(scope)]);
  const service = services.find((one) => one.id === id) ?? null;
  if (!service && id !== "new") notFound();
  const t = translator(locale, servicesMessages);
  return (
    <SettingsPage
      title={service ? t("changeTitle", { service: locale === "fr" ? service.nameFr : service.nameEn }) : t("newTitle")}
      back={{ href: "/organization/services", label: t("back") }}
    >
      <ServiceForm
        locale={locale}
        hidden={service ? { service: service.id } : { key: randomUUID() }}
        service={service}
        therapists={givers}
        save={service ? saveService : createService}
      />
    </SettingsPage>
  );
}
