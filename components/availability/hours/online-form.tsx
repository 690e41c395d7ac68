import Link from "next/link";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { TherapistTerms } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";

type Props = { locale: Locale; therapist: string; terms: TherapistTerms; save: Action };

/** The date from which a therapist can be booked online, session start times, and sessions per day (A17). */
export function OnlineForm({ locale, therapist, terms, save }: Props) {
  const t = translator(locale, hoursMessages);
  const optional = translator(locale, commonMessages)("optional");
  const { startMode, startMinutes } = terms;
  const minutes = startMinutes.join(", ");
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("online.title")}`}>
      <input type="hidden" name="therapist" value={therapist} />
      {!terms.onlineBooking && (
        <p className="mb-4">
          {t.rich("online.off", {
            link: (chunks) => (
              <Link href={`/settings/profile?therapist=${therapist}`} prefetch={false}>
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
      <div className="form">
        <RadioField
          name="startMode"
          legend={t("online.mode")}
          defaultValue={startMode}
          options={[
            { value: "start_on_time", label: t("online.startOnTime"), detail: t("online.startOnTimeDetail") },
            { value: "time_between", label: t("online.timeBetween"), detail: t("online.timeBetweenDetail") },
          ]}
        />
        <TextField
          name="minutes"
          label={t("online.minutes")}
          hint={t("online.minutesHint")}
          defaultValue={startMode === "start_on_time" ? minutes : "0"}
          autoComplete="off"
        />
        <TextField
          name="between"
          label={t("online.between")}
          hint={t("online.betweenHint")}
          defaultValue={startMode === "time_between" ? minutes : "10"}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          name="opensOn"
          type="date"
          label={t("online.opensOn")}
          hint={t("online.opensOnHint")}
          optional={optional}
          defaultValue={terms.opensOn ?? ""}
          autoComplete="off"
        />
        <TextField
          name="perDay"
          label={t("online.perDay")}
          hint={t("online.perDayHint")}
          optional={optional}
          defaultValue={terms.sessionsPerDay ?? ""}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </SettingForm>
  );
}
