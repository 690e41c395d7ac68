"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";

const KEPT = "anteroom-keys";

type Props = {
  /** Target URL by lower-case key. */
  links: Readonly<Record<string, string>>;
  label: string;
};

/**
 * Single-key shortcuts for navigation, and ? to list them. Inactive while the user is typing or a dialog is open, and
 * only while enabled (WCAG 2.1.4), which this browser stores.
 */
export function Shortcuts({ links, label }: Props) {
  const router = useRouter();
  const on = useSyncExternalStore(
    subscribe,
    () => !isOff(),
    () => true,
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
      if (target?.closest("input, select, textarea, [contenteditable], [role=dialog]")) return;
      const key = event.key.toLowerCase();
      const href = links[key];
      if (key === "?") document.getElementById("keys")?.togglePopover?.();
      else if (key === "g") document.querySelector<HTMLElement>(".cal-date input[type=date]")?.focus();
      else if (href) router.push(href);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [links, router]);
  return (
    <label className="agree">
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={on}
        onChange={(event) => {
          localStorage.setItem(KEPT, event.target.checked ? "on" : "off");
          window.dispatchEvent(new Event("storage")); // Storage events are not sent to the window that made the change.
        }}
      />
      <span>{label}</span>
    </label>
  );
}

function isOff(): boolean {
  return localStorage.getItem(KEPT) === "off";
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
