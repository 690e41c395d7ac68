"use client";

import { useRouter } from "next/navigation";
import {
  useRef,
  useState,
  startTransition,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { REST_MS, useStillPage } from "@/components/ui/touch";
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatMinutes, formatMinutesRange } from "@/lib/platform/time/minutes";
import { SlotMenu, type SlotChoice } from "./slot-menu";
import { addAt, askFor, blockAt, dragAt, dragStateOf, isElsewhere, slotAt, type DragState } from "./drag-state";
import { filled, minutesOf, pxOf, snap, STEP, wallOf } from "./ruler";
import type { Ruler } from "./view";

type Props = {
  className: string;
  ruler: Ruler;
  /** Base URLs to which a query is added. */
  bases: { change: string; add: string; block: string | null };
  locale: Locale;
  /** Messages with {name}, {day}, {time}. */
  words: { move: string; length: string; at: string; until: string; stay: string; add: string; block: string };
  children: ReactNode;
};

type Press = {
  block: HTMLElement;
  mode: DragState["mode"];
  pointer: number;
  x: number;
  y: number;
  timer?: ReturnType<typeof setTimeout>;
};

/** Overlay on the grid: where a dragged session would go, or where one could be added. In px. */
type Ghost = { kind: "held" | "hint"; left: number; top: number; width: number; height: number; words: string };

/** Px after which a mouse starts to drag, and px that a finger may move during a long press. */
const [DRAG_PX, REST_PX] = [5, 10];
/** Width of the menu of an empty slot. */
const MENU_PX = 230;
const ARROWS: Readonly<Record<string, readonly [columns: number, minutes: number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Pointer and keyboard interactions of the grid: a block is dragged to another time or resized at its edge, by mouse,
 * touch or keyboard (M or L on a focused block, arrows, Enter); an empty slot is clicked to add a session or to block
 * it. Each navigates to a URL at which the server describes the change and asks for confirmation; nothing is written from here.
 */
export function GridInteractions({ className, ruler, bases, locale, words, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const press = useRef<Press | null>(null);
  const dragged = useRef(false);
  const held = useRef<DragState | null>(null);
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const [said, say] = useState("");
  const [slot, choose] = useState<SlotChoice | null>(null);
  const router = useRouter();

  const bodies = () => [...(root.current?.querySelectorAll<HTMLElement>(".cal-body[data-date]") ?? [])];
  const timeAt = (position: number) => formatMinutes(wallOf(ruler, position) % 1440, locale);
  const span = (from: number, to: number) =>
    formatMinutesRange(wallOf(ruler, from) % 1440, wallOf(ruler, to) % 1440, locale);
  /** Draws the overlay. */
  const draw = (kind: Ghost["kind"], column: number, from: number, to: number) => {
    const body = bodies()[column];
    if (!root.current || !body) return;
    const [around, box] = [root.current.getBoundingClientRect(), body.getBoundingClientRect()];
    setGhost({
      kind,
      left: box.left - around.left + 3,
      width: Math.max(0, box.width - 8),
      top: box.top - around.top + pxOf(from - ruler.from),
      height: Math.max(18, pxOf(to - from) - 1),
      words: kind === "held" ? span(from, to) : `+ ${timeAt(from)}`,
    });
  };
  const keep = (next: DragState | null) => {
    held.current = next;
    if (next) draw("held", next.column, next.from, next.to);
    else setGhost(null);
  };
  const announce = ({ mode, name, column, from, to }: DragState) =>
    say(
      filled(mode === "move" ? words.at : words.until, {
        name,
        day: bodies()[column]?.dataset.label ?? "",
        time: timeAt(mode === "move" ? from : to),
      }),
    );
  const letGo = () => {
    clearTimeout(press.current?.timer);
    press.current = null;
    if (held.current) say(words.stay);
    keep(null);
  };
  const drop = () => {
    const now = held.current;
    const body = now && bodies()[now.column];
    if (!body || !isElsewhere(now)) return letGo();
    press.current = null;
    held.current = null;
    startTransition(() => {
      router.push(askFor(now, body, ruler, bases.change), { scroll: false });
      setGhost(null);
    });
  };

  useStillPage(root, held);

  const begin = () => {
    const { current } = press;
    if (!current || !root.current) return;
    root.current.setPointerCapture(current.pointer);
    dragged.current = true;
    keep(dragStateOf(current.block, current.mode, bodies()));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    dragged.current = false;
    const target = event.target as Element;
    const block = target.closest<HTMLElement>("[data-session]");
    if (!block || event.button !== 0) return;
    const mode = target.closest(".ev-edge") ? "length" : "move";
    press.current = { block, mode, pointer: event.pointerId, x: event.clientX, y: event.pageY };
    if (event.pointerType === "touch") press.current.timer = setTimeout(begin, REST_MS);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { current } = press;
    if (!current) return event.pointerType === "mouse" ? hint(event) : undefined;
    const [dx, dy] = [event.clientX - current.x, event.pageY - current.y];
    if (!held.current) {
      if (event.pointerType === "touch") return Math.hypot(dx, dy) > REST_PX ? letGo() : undefined;
      if (Math.hypot(dx, dy) < DRAG_PX) return;
      begin();
    }
    const now = held.current;
    if (!now) return;
    const columns = bodies();
    const over = columns.findIndex((body) => {
      const { left, right } = body.getBoundingClientRect();
      return event.clientX >= left && event.clientX < right;
    });
    const position = (now.mode === "move" ? now.was.from : now.was.to) + minutesOf(dy);
    keep(dragAt(now, over < 0 ? now.column : over, position, ruler, columns.length));
  };

  /** The empty slot under the pointer, to the quarter of an hour with Alt. */
  const empty = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const body = target.closest<HTMLElement>(".cal-body[data-date]");
    if (!body || target.closest("a, button, .pop, .slot-menu")) return null;
    const position = ruler.from + minutesOf(event.clientY - body.getBoundingClientRect().top);
    return { body, column: bodies().indexOf(body), ...slotAt(body, position, event.altKey) };
  };
  const hint = (event: PointerEvent<HTMLElement>) => {
    const place = slot ? null : empty(event);
    if (place) draw("hint", place.column, place.from, place.to);
    else setGhost(null);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = empty(event);
    // On narrow screens the days are lists, where a position does not stand for a time.
    if (!place || !root.current || getComputedStyle(place.body).position !== "relative") return choose(null);
    const { body, from } = place;
    const add = addAt(body, from, ruler, bases.add);
    if (!bases.block) return router.push(add);
    const [around, box] = [root.current.getBoundingClientRect(), body.getBoundingClientRect()];
    choose({
      left: Math.max(0, Math.min(box.left - around.left + 6, around.width - MENU_PX)),
      top: box.top - around.top + pxOf(from - ruler.from) + 22,
      time: timeAt(from),
      add,
      block: blockAt(body, place, ruler, bases.block),
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = held.current;
    const block = (event.target as Element).closest<HTMLElement>("[data-session]");
    const step = ARROWS[event.key];
    if (now && (step || event.key === "Enter" || event.key === "Escape")) {
      event.preventDefault();
      if (event.key === "Escape") return letGo();
      if (!step) return drop();
      const from = now.mode === "move" ? now.from : now.to;
      const next = dragAt(
        now,
        now.column + step[0],
        step[1] === 0 ? from : snap(from) + step[1],
        ruler,
        bodies().length,
      );
      keep(next);
      announce(next);
    } else if (
      !now &&
      block &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      ["m", "l"].includes(event.key.toLowerCase())
    ) {
      event.preventDefault();
      const next = dragStateOf(block, event.key.toLowerCase() === "m" ? "move" : "length", bodies());
      keep(next);
      if (next) say(filled(next.mode === "move" ? words.move : words.length, { name: next.name }));
    }
  };

  return (
    <div
      ref={root}
      className={ghost?.kind === "held" ? `${className} cal-holding` : className}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (held.current ? drop() : letGo())}
      onPointerCancel={letGo}
      onPointerLeave={() => !held.current && setGhost(null)}
      onContextMenu={(event) => press.current?.timer && event.preventDefault()}
      onClickCapture={(event) => {
        // The click that ends a drag must not open the block.
        if (!dragged.current) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={() => !press.current && held.current && letGo()}
    >
      {children}
      {slot && <SlotMenu slot={slot} words={words} close={() => choose(null)} />}
      {ghost && (
        <div
          className={`ev-hint ev-hint-${ghost.kind}`}
          style={{ left: ghost.left, top: ghost.top, width: ghost.width, height: ghost.height }}
          aria-hidden
        >
          {ghost.words}
        </div>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}
