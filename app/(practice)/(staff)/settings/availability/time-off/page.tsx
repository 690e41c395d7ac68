import type { Metadata } from "next";
import { TimeOffForm } from "@/components/availability/time-off-form";
import { pageLocale } from "@/lib/access/request";
import { addTimeOff } from "@/lib/availability/actions";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "../../../../query";
import { openedTherapist } from "../opened";
import { Part } from "../part";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "availability")("timeOff.title")} · Anteroom` };
}

/** `?therapist=<id>`. */
export default async function TimeOffPage({ searchParams }: { searchParams: Query }) {
  const [query, locale] = [await searchParams, await pageLocale()];
  const { therapist, availability } = await openedTherapist(query);
  const back = `/settings/availability?therapist=${therapist}`;
  return (
    <Part locale={locale} title={translator(locale, "availability")("timeOff.addTitle")} name={availability.name} back={back}>
      <TimeOffForm locale={locale} therapist={therapist} back={back} add={addTimeOff} />
    </Part>
  );
}
