"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { REST_MS, useStillPage } from "@/components/ui/touch";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { CELL, drawn, openness, pictured, strokeFrom, type Cell, type Stroke, type TypedHours } from "./stroke";

export type DayName = { label: string; short: string };

type Props = {
  locale: Locale;
  /** Monday first. */
  days: readonly DayName[];
  week: readonly TypedHours[];
  onDraw: (week: readonly TypedHours[]) => void;
};

const ARROWS: Readonly<Record<string, readonly [days: number, minutes: number]>> = {
  ArrowUp: [0, -CELL],
  ArrowDown: [0, CELL],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Grid of the week by half hours. A stroke opens them, or closes them if they are open: by mouse, by touch after a long
 * press (a tap changes one), or by keyboard (arrows; Space; Shift with an arrow extends the stroke).
 */
export function WeekGrid({ locale, days, week, onDraw }: Props) {
  const t = translator(locale, hoursMessages);
  const root = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Cell>({ day: 0, at: 540 });
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const held = useRef<Stroke | null>(null);
  const rest = useRef<{ cell: Cell; timer: ReturnType<typeof setTimeout> } | null>(null);
  const hours = pictured(week);
  const shown = stroke ? drawn(week, stroke) : week;
  const focused = { day: active.day, at: Math.min(Math.max(active.at, hours.from), hours.to - CELL) };
  useStillPage(root, held);

  const keep = (next: Stroke | null) => {
    held.current = next;
    setStroke(next);
  };
  const letGo = () => {
    clearTimeout(rest.current?.timer);
    rest.current = null;
    keep(null);
  };

  // The stroke ends wherever the pointer is released.
  useEffect(() => {
    if (!stroke) return;
    const end = () => {
      held.current = null;
      setStroke(null);
      onDraw(drawn(week, stroke));
    };
    window.addEventListener("pointerup", end);
    return () => window.removeEventListener("pointerup", end);
  }, [stroke, week, onDraw]);

  const onPointerDown = ({ target, button, pointerType, pointerId }: PointerEvent<HTMLElement>) => {
    const cell = cellAt(target);
    if (!cell || button !== 0) return;
    setActive(cell);
    if (pointerType !== "touch") return keep(strokeFrom(week, cell));
    const begin = () => {
      rest.current = null;
      // Touch input stays captured by its first target unless released.
      (target as Element).releasePointerCapture(pointerId);
      keep(strokeFrom(week, cell));
    };
    rest.current = { cell, timer: setTimeout(begin, REST_MS) };
  };
  const onPointerOver = ({ target }: PointerEvent<HTMLElement>) => {
    const cell = cellAt(target);
    if (held.current && cell) keep({ ...held.current, to: cell });
  };
  const onPointerUp = () => {
    const tapped = rest.current?.cell;
    if (!tapped) return;
    letGo();
    onDraw(drawn(week, strokeFrom(week, tapped)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [columns, minutes] = ARROWS[event.key] ?? [];
    if (event.key === "Escape" && stroke) return letGo();
    if (event.ctrlKey || event.metaKey || event.altKey || (columns === undefined && event.key !== " ")) return;
    event.preventDefault();
    if (columns === undefined || minutes === undefined) return onDraw(drawn(week, strokeFrom(week, focused)));
    const next = { day: focused.day + columns, at: focused.at + minutes };
    const cell = root.current?.querySelector<HTMLElement>(`[data-day="${next.day}"][data-at="${next.at}"]`);
    if (!cell) return;
    setActive(next);
    cell.focus();
    if (event.shiftKey)
      onDraw(drawn(week, { from: next, to: next, opens: openness(week[focused.day] ?? null, focused.at) === "whole" }));
  };

  return (
    <div className="draw">
      <p id="draw-hint" className="muted">
        {t("general.draw")}
      </p>
      <table
        ref={root}
        role="grid"
        aria-multiselectable
        aria-label={t("general.picture")}
        aria-describedby="draw-hint"
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onPointerUp={onPointerUp}
        onPointerCancel={letGo}
        onContextMenu={(event) => (rest.current || held.current) && event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {days.map(({ label, short }) => (
              <th key={label} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: (hours.to - hours.from) / CELL }, (_, row) => hours.from + row * CELL).map((at) => (
            <tr key={at} className={at % 60 === 0 ? "draw-hour" : undefined}>
              <th scope="row">
                <span className={at % 60 === 0 ? undefined : "sr-only"}>{formatMinutes(at, locale)}</span>
              </th>
              {days.map(({ label }, day) => {
                const open = week[day] ? openness(shown[day] ?? null, at) : "unread";
                const state = open === "part" || open === "unread" ? `, ${t(`general.${open}`)}` : "";
                return (
                  <td
                    key={label}
                    role="gridcell"
                    data-day={day}
                    data-at={at}
                    data-open={open}
                    aria-selected={open === "whole"}
                    aria-label={`${label}, ${formatMinutes(at, locale)}${state}`}
                    tabIndex={focused.day === day && focused.at === at ? 0 : -1}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellAt(target: EventTarget): Cell | null {
  const { day, at } = (target as Element).closest<HTMLElement>("td[data-at]")?.dataset ?? {};
  return day === undefined ? null : { day: Number(day), at: Number(at) };
}
