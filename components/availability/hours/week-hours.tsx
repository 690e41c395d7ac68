"use client";

import { useContext, useState } from "react";
import { Conflict, Opened } from "@/components/form/opened";
import { FormContext } from "@/components/form/state";
import { TextInput } from "@/components/ui/text-input";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { merge } from "@/lib/scheduling/intervals";
import { formatHours, parseHours } from "@/lib/platform/time/hours";
import type { TypedHours } from "./stroke";
import { WeekGrid, type DayName } from "./week-grid";

type Props = {
  locale: Locale;
  /** Monday first. */
  days: readonly (DayName & { hours: string })[];
};

/** Weekly hours, drawn or typed: a grid and seven text fields that stay in sync. The fields are submitted. */
export function WeekHours({ locale, days }: Props) {
  const t = translator(locale, hoursMessages);
  const failure = useContext(FormContext);
  const saved = days.map(({ hours }) => hours);
  const [lines, setLines] = useState(() => saved.map((hours, day) => failure?.values[nameOf(day)] ?? hours));
  const [shown, setShown] = useState(saved);
  if (shown.join("/") !== saved.join("/")) {
    // New hours were saved: show them as the server read them.
    setShown(saved);
    setLines(lines.map((line, day) => (kept(line, shown[day] ?? "", saved[day] ?? "") ? line : (saved[day] ?? ""))));
  }
  const week = lines.map(read);
  const draw = (after: readonly TypedHours[]) =>
    setLines(
      lines.map((line, day) => (after[day] && after[day] !== week[day] ? formatHours(after[day], locale) : line)),
    );
  return (
    <>
      <WeekGrid locale={locale} days={days} week={week} onDraw={draw} />
      <p className="muted mb-3">{t("general.type")}</p>
      <div className="form grid-cols-[repeat(auto-fill,minmax(min(100%,225px),1fr))]!">
        {days.map(({ label }, day) => (
          <div key={label}>
            <TextInput
              name={nameOf(day)}
              label={label}
              value={lines[day]}
              onChange={(event) => setLines(lines.with(day, event.target.value))}
              error={failure?.fields[nameOf(day)]}
              placeholder={t("general.closed")}
              autoComplete="off"
            />
            <Opened name={nameOf(day)} value={saved[day] ?? ""} />
            <Conflict name={nameOf(day)} label={label} now={saved[day]} typed={failure?.values[nameOf(day)]} />
          </div>
        ))}
      </div>
    </>
  );
}

const nameOf = (day: number) => `day${day + 1}`;

/** Returns true if a line holds what is typed but not saved. */
function kept(line: string, before: string, saved: string): boolean {
  return line !== before && JSON.stringify(read(line)) !== JSON.stringify(read(saved));
}

function read(line: string): TypedHours {
  const hours = parseHours(line);
  return "error" in hours ? null : merge(hours);
}
