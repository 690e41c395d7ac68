import { spotWords } from "@/components/sessions/booking/choices";
import { RadioField } from "@/components/form/radio-field";
import type { RadioOption } from "@/components/ui/radio-list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { keptOption, type LocationOption } from "@/lib/practice/locations/rules";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";

/** Where a session can go with another therapist, and why that is asked. */
export type Elsewhere = { why: string; options: readonly RadioOption[] };

/** Null where the therapist gives it where it is held: then it stays there. */
export function elsewhereOf(
  spots: readonly LocationOption[],
  session: MovingSession,
  therapist: string,
  locale: Locale,
): Elsewhere | null {
  if (keptOption(spots, session)) return null;
  const why = translator(locale, rescheduleMessages)(`notThere.${session.place}`, {
    therapist,
    location: session.location,
  });
  return { why, options: spotOptions(spots, session, locale) };
}

/** Places as staff pick one. */
export function spotOptions(
  spots: readonly LocationOption[],
  { practice }: MovingSession,
  locale: Locale,
): RadioOption[] {
  return spots.map((spot) => {
    const { title, detail } = spotWords(spot, { name: practice }, locale);
    return { value: spot.key, label: title, ...(spot.location && { detail }) };
  });
}

/** The question in a form; the only answer is given already. */
export function WhereField({ elsewhere: { why, options }, locale }: { elsewhere: Elsewhere; locale: Locale }) {
  return (
    <div className="stack">
      <p className="why">{why}</p>
      <RadioField
        name="place"
        legend={translator(locale, rescheduleMessages)("where")}
        options={options}
        defaultValue={options.length === 1 ? options[0]?.value : undefined}
      />
    </div>
  );
}
