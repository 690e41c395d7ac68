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
  place: string;
  /** Empty if there is no choice. */
  places: readonly SelectOption[];
  /** The date and time as typed, and their errors. */
  date: string;
  time: string;
  dateError: string | undefined;
  timeError: string | undefined;
  /** A sentence that names the time zone. */
  zone: string;
};

/** Therapist, service and time: a plain GET form, so that its values are in the URL and survive the Back button. */
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
