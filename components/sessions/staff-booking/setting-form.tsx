import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { capital } from "@/lib/platform/time/format";

export type SettingView = {
  client: string;
  therapist: string;
  therapists: readonly SelectOption[];
  service: string;
  services: readonly SelectOption[];
  /** Where: none while there is no choice. */
  place: string;
  places: readonly SelectOption[];
  /** As typed, and what is wrong with it. */
  date: string;
  time: string;
  dateError: string | undefined;
  timeError: string | undefined;
  /** Where the times are, in words. */
  zone: string;
};

/** With whom, what and when: a plain form whose answers the address holds, so that nothing is lost by going back. */
export function NewSessionSettingForm({
  view,
  locale,
  children,
}: {
  view: SettingView;
  locale: Locale;
  children?: ReactNode;
}) {
  const t = translator(locale, staffBookingMessages);
  return (
    <form action="/calendar/new" className="form" noValidate>
      <input type="hidden" name="client" value={view.client} />
      <Select
        name="therapist"
        label={t("therapist")}
        options={view.therapists}
        defaultValue={view.therapist}
        key={`t${view.therapist}`}
      />
      <Select
        name="service"
        label={t("service")}
        options={view.services}
        defaultValue={view.service}
        key={`s${view.service}`}
      />
      {view.places.length > 0 && (
        <Select
          name="place"
          label={t("where")}
          options={view.places}
          defaultValue={view.place}
          key={`w${view.service}${view.place}`}
          wide
        />
      )}
      <TextInput
        name="date"
        type="date"
        label={t("date")}
        defaultValue={view.date}
        error={view.dateError}
        key={`d${view.date}`}
      />
      <TextInput
        name="time"
        type="time"
        label={t("time")}
        defaultValue={view.time}
        error={view.timeError}
        key={`h${view.time}`}
      />
      {children}
      <div className="wide flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t("show")}</Button>
        <span className="muted">{capital(view.zone)}</span>
      </div>
    </form>
  );
}
