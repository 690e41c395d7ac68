import { CheckField } from "@/components/form/check-field";
import { SettingForm } from "@/components/form/setting-form";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingPolicyMessages } from "@/lib/practice/booking-policy/messages";
import type { BookingRules } from "@/lib/practice/booking-policy/queries";

const ASK_FIRST = ["nobody", "new_clients", "everybody"] as const;

type Props = { locale: Locale; rules: BookingRules; save: Action };

/**
 * Settings for how many sessions, how soon and how far ahead clients book online, and how late they may change them.
 */
export function RulesForm({ locale, rules, save }: Props) {
  const t = translator(locale, bookingPolicyMessages);
  const optional = translator(locale, commonMessages)("optional");
  const whole = translator(locale, bookingPolicyMessages);
  const requests = (key: `${(typeof ASK_FIRST)[number]}${"" | "Detail"}` | "title") => whole(`askFirst.${key}`);
  const number = { inputMode: "decimal", autoComplete: "off" } as const;
  const hours = (minutes: number) =>
    String(Math.round((minutes / 60) * 100) / 100).replace(".", locale === "fr" ? "," : ".");
  return (
    <SettingForm
      action={save}
      words={{ save: t("save"), busy: t("busy"), saved: t("saved") }}
      label={`${t("save")}, ${t("booking.title")}`}
    >
      <div className="form">
        <TextField name="cap" label={t("cap")} hint={t("capHint")} defaultValue={rules.sessionCap} {...number} wide />
        <TextField
          name="notice"
          label={t("notice")}
          hint={t("noticeHint")}
          defaultValue={hours(rules.noticeMinutes)}
          {...number}
        />
        <TextField
          name="horizon"
          label={t("horizon")}
          hint={t("horizonHint")}
          defaultValue={rules.horizonDays}
          {...number}
        />
        <TextField
          name="until"
          type="date"
          label={t("until")}
          hint={t("untilHint")}
          optional={optional}
          defaultValue={rules.horizonUntil ?? ""}
          autoComplete="off"
          wide
        />
        <TextField
          name="cancelNotice"
          label={t("cancelNotice")}
          hint={t("cancelNoticeHint")}
          defaultValue={hours(rules.cancelNoticeMinutes)}
          {...number}
        />
        <TextField
          name="rescheduleNotice"
          label={t("rescheduleNotice")}
          hint={t("rescheduleNoticeHint")}
          defaultValue={hours(rules.rescheduleNoticeMinutes)}
          {...number}
        />
        <TextField
          name="grace"
          label={t("grace")}
          hint={t("graceHint")}
          defaultValue={rules.graceMinutes}
          {...number}
          wide
        />
        <RadioField
          name="askFirst"
          legend={requests("title")}
          defaultValue={rules.askFirst}
          options={ASK_FIRST.map((value) => ({ value, label: requests(value), detail: requests(`${value}Detail`) }))}
        />
        <CheckField
          name="reasonRequired"
          look="switch"
          detail={t("reasonRequiredHint")}
          defaultChecked={rules.overrideReasonRequired}
        >
          {t("reasonRequired")}
        </CheckField>
      </div>
    </SettingForm>
  );
}
