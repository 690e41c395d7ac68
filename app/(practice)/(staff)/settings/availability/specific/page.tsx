import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpecificForm } from "@/components/availability/hours/specific-form";
import { saveSpecific } from "@/lib/availability/hours/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { idOf, type Query } from "../../../../query";
import { openedTherapist } from "../opened";
import { AvailabilityPart } from "../part";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), hoursMessages)("specific.title")} · Anteroom` };
}

/** `?therapist=<id>`, and `&entry=<id>` to edit one. */
export default async function SpecificPage({ searchParams }: { searchParams: Query }) {
  const [query, locale] = [await searchParams, await pageLocale()];
  const { therapist, availability } = await openedTherapist(query);
  const entry = availability.specific.find(({ id }) => id === idOf(query.entry)) ?? null;
  if (query.entry !== undefined && !entry) notFound();
  const back = `/settings/availability?therapist=${therapist}`;
  const title = translator(locale, hoursMessages)(entry ? "specific.changeTitle" : "specific.addTitle");
  return (
    <AvailabilityPart locale={locale} title={title} name={availability.name} back={back}>
      <SpecificForm locale={locale} therapist={therapist} entry={entry} back={back} save={saveSpecific} />
    </AvailabilityPart>
  );
}
