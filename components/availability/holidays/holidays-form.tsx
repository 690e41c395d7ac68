"use client";

import { DisplacedSessionsFields } from "@/components/availability/displaced/sessions-there";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { holidaysMessages } from "@/lib/availability/holidays/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** A holiday, formatted. `fixed`: the whole practice is already closed on it. */
export type HolidayLine = {
  rule: string;
  name: string;
  dates: string;
  statutory: boolean;
  ticked: boolean;
  fixed: boolean;
};

type Props = {
  locale: Locale;
  therapist: string;
  closes: "practice" | "therapist";
  place: { country: string; region: string };
  lines: readonly HolidayLine[];
  /** This page with every statutory holiday ticked. */
  tickAll: string;
  back: string;
  save: Action;
};

/** Form to tick a place's holidays. Lists the sessions booked on them, for staff to decide about each. */
export function HolidaysForm({ locale, therapist, closes, place, lines, tickAll, back, save }: Props) {
  const t = translator(locale, holidaysMessages);
  const group = (title: string, statutory: boolean) => (
    <fieldset className="wide mt-5">
      <legend className="legend">{title}</legend>
      <div className="grid gap-x-8 min-[720px]:grid-cols-2">
        {lines
          .filter((line) => line.statutory === statutory)
          .map(({ rule, name, dates, ticked, fixed }) =>
            fixed ? (
              <div key={rule} className="agree">
                <span>
                  <b>{name}</b>
                  <small>
                    {dates}
                    <br />
                    {t("closedAlready")}
                  </small>
                </span>
              </div>
            ) : (
              <CheckField
                key={rule}
                id={`rule-${rule.replace(/\W+/g, "-")}`}
                name={`rule:${rule}`}
                defaultChecked={ticked}
                detail={dates}
              >
                {name}
              </CheckField>
            ),
          )}
      </div>
    </fieldset>
  );
  return (
    <ActionForm action={save}>
      <input type="hidden" name="therapist" value={therapist} />
      <input type="hidden" name="closes" value={closes} />
      <input type="hidden" name="country" value={place.country} />
      <input type="hidden" name="region" value={place.region} />
      <div className="form">
        <DisplacedSessionsFields locale={locale} page="/settings/availability/holidays" />
      </div>
      {lines.some(({ statutory, fixed, ticked }) => statutory && !fixed && !ticked) && (
        <p className="mt-5">
          <ButtonLink href={tickAll}>{t("tickAll")}</ButtonLink>
        </p>
      )}
      {group(t("statutory"), true)}
      {lines.some(({ statutory }) => !statutory) && group(t("other"), false)}
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
        <ButtonLink href={back}>{translator(locale, commonMessages)("cancel")}</ButtonLink>
      </div>
    </ActionForm>
  );
}
