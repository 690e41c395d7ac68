import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { EVERY_WEEKS } from "@/lib/sessions/series/rules";

type Props = { typed: { repeats: string; count: string; until: string }; error: string | undefined; locale: Locale };

/** The interval and the end of a series: a number of sessions or a date. The end is hidden unless it repeats, even without JavaScript. */
export function RepeatFields({ typed, error, locale }: Props) {
  const t = translator(locale, seriesMessages);
  const options = ([0, ...EVERY_WEEKS] as const).map((weeks) => ({
    value: weeks === 0 ? "" : String(weeks),
    label: t(`every.${weeks}`),
  }));
  return (
    <div className="wide repeat form">
      <Select
        name="repeats"
        label={t("repeats")}
        options={options}
        defaultValue={typed.repeats}
        wide
        key={`r${typed.repeats}`}
      />
      <TextInput
        name="count"
        label={t("count")}
        hint={t("countHint")}
        error={error}
        defaultValue={typed.count}
        inputMode="numeric"
        autoComplete="off"
        key={`c${typed.count}`}
      />
      <TextInput
        name="until"
        type="date"
        label={t("until")}
        hint={t("untilHint")}
        defaultValue={typed.until}
        key={`u${typed.until}`}
      />
    </div>
  );
}
