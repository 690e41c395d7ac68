import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LocationForm } from "@/components/practice/locations/location-form";
import { SettingsPage } from "@/components/frame/settings-page";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { addLocation, saveLocation } from "@/lib/practice/locations/actions";
import { locationsMessages } from "@/lib/practice/locations/messages";
import { locationsOf } from "@/lib/practice/locations/queries";
import { pageLocale } from "@/lib/practice/practices/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), locationsMessages)("title")} · Anteroom` };
}

/** One location, or a new one at /organization/locations/new. */
export default async function LocationPage({ params }: { params: Promise<{ location: string }> }) {
  const [scope, locale, { location: id }] = await Promise.all([
    requirePractice("locations.edit"),
    pageLocale(),
    params,
  ]);
  const location = (await locationsOf(scope)).find((one) => one.id === id) ?? null;
  if (!location && id !== "new") notFound();
  const t = translator(locale, locationsMessages);
  const hidden = location
    ? { location: location.id, ...(location.own && { own: "1" as const }) }
    : { key: randomUUID() };
  return (
    <SettingsPage
      title={location ? t("changeTitle", { location: location.title }) : t("newTitle")}
      back={{ href: "/organization/locations", label: t("back") }}
    >
      <LocationForm locale={locale} hidden={hidden} location={location} save={location ? saveLocation : addLocation} />
    </SettingsPage>
  );
}
