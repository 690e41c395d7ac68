import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingPolicyMessages } from "@/lib/practice/booking-policy/messages";
import { reminderAmount } from "@/lib/practice/booking-policy/rules";

type Props = { locale: Locale; minutes: readonly number[]; add: Action; remove: Action };

/** The times before a session at which clients are reminded, to remove and to add. */
export function Reminders({ locale, minutes, add, remove }: Props) {
  const t = translator(locale, bookingPolicyMessages);
  const units = (["hours", "days", "minutes"] as const).map((unit) => ({
    value: unit,
    label: t(`reminders.units.${unit}`),
  }));
  return (
    <>
      {minutes.length === 0 && <p className="muted">{t("reminders.none")}</p>}
      {minutes.length > 0 && (
        <ul className="list">
          {minutes.map((one) => {
            const { n, unit } = reminderAmount(one);
            const when = t(`reminders.before.${unit}`, { n });
            return (
              <li key={one} className="opt-row">
                <span className="t">
                  <b>{when}</b>
                </span>
                <ActionForm action={remove}>
                  <input type="hidden" name="minutes" value={one} />
                  <SubmitButton
                    size="sm"
                    variant="quiet"
                    busy={t("busy")}
                    aria-label={t("reminders.removeLabel", { when })}
                  >
                    {t("reminders.remove")}
                  </SubmitButton>
                </ActionForm>
              </li>
            );
          })}
        </ul>
      )}
      {/* Remounted after each addition, so that it is empty again. */}
      <ActionForm key={minutes.join()} action={add} className="mt-5">
        <div className="form">
          <TextField name="amount" label={t("reminders.amount")} inputMode="numeric" autoComplete="off" />
          <SelectField name="unit" label={t("reminders.unit")} options={units} defaultValue="hours" />
        </div>
        <div className="acts">
          <SubmitButton busy={t("busy")}>{t("reminders.add")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
