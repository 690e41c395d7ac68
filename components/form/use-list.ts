"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";

const PAUSE_MS = 200;

/**
 * The filters of a list, as its fields hold them ("" for none). Typing requests the list after a pause, choosing
 * immediately, and the focus stays. `hrefOf`: the list's URL with these filters.
 */
export function useList<Fields extends Record<string, string>>(fields: Fields, hrefOf: (fields: Fields) => string) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(fields);
  const [requested, setAsked] = useState(hrefOf(fields));
  const [shown, setShown] = useState(requested);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // The URL changed from outside: "Show all", or Back. Typed text is reset to it.
  const here = hrefOf(fields);
  if (here !== shown) {
    setShown(here);
    if (here !== requested) {
      setAsked(here);
      setTyped(fields);
    }
  }

  const show = (filters: Fields) => {
    clearTimeout(timer.current);
    const href = hrefOf(filters);
    setAsked(href);
    start(() => router.replace(href, { scroll: false }));
  };
  const change = (name: keyof Fields, value: string, wait: boolean) => {
    const filters = { ...typed, [name]: value };
    setTyped(filters);
    clearTimeout(timer.current);
    if (wait) timer.current = setTimeout(() => show(filters), PAUSE_MS);
    else show(filters);
  };
  return { typed, pending, change, show: () => show(typed) };
}
