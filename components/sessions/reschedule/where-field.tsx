import { spotWords } from "@/components/sessions/booking/choices";
import { RadioField } from "@/components/form/radio-field";
import type { RadioOption } from "@/components/ui/radio-list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { keptOption, type LocationOption } from "@/lib/practice/locations/rules";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";

/** The locations that another therapist offers for a session, and why a choice is needed. */
export type Elsewhere = { why: string; options: readonly RadioOption[] };

/** Returns null if the therapist offers the service at the session's location, which it then keeps. */
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

/** Formats location options for staff. */
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

/** The field in a form; a single option is preselected. */
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
