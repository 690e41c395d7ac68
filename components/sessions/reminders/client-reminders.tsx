import { SettingForm } from "@/components/form/setting-form";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { saveClientReminders } from "@/lib/sessions/reminders/actions";
import { remindersMessages } from "@/lib/sessions/reminders/messages";
import { reminderWords } from "./times";

type Props = {
  locale: Locale;
  client: string;
  reminders: { choice: string; minutes: readonly number[]; practice: readonly number[]; turnedOff: boolean };
};

/** The reminder settings on a client's record. */
export function ClientRemindersForm({ locale, client, reminders: { choice, minutes, practice, turnedOff } }: Props) {
  const t = translator(locale, remindersMessages);
  const times = reminderWords(practice, locale);
  const options = [
    { value: "practice", label: times ? t("practice", { times }) : t("practiceNone") },
    { value: "none", label: t("none") },
    { value: "own", label: t("own") },
  ];
  return (
    <>
      {turnedOff && <Notice>{t("turnedOff")}</Notice>}
      <SettingForm
        action={saveClientReminders}
        words={{ save: t("save"), busy: t("busy"), saved: t("saved") }}
        label={`${t("save")}, ${t("title")}`}
      >
        <input type="hidden" name="client" value={client} />
        <div className="form">
          <RadioField name="choice" legend={t("choice")} options={options} defaultValue={choice} />
          <TextField
            name="hours"
            label={t("hours")}
            hint={t("hoursHint")}
            defaultValue={minutes.map((one) => Number((one / 60).toFixed(2))).join(", ")}
            autoComplete="off"
          />
        </div>
      </SettingForm>
    </>
  );
}
