"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";

const PAUSE_MS = 200;

/**
 * The wishes of a list, each as its field has it ("" for none): typing asks the server after a pause, choosing at once,
 * and the focus stays. `hrefOf`: the address of the list with these wishes.
 */
export function useList<Fields extends Record<string, string>>(fields: Fields, hrefOf: (fields: Fields) => string) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(fields);
  const [asked, setAsked] = useState(hrefOf(fields));
  const [shown, setShown] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // The address changed, and not by us: "Show all", or Back. What was typed goes with it.
  const here = hrefOf(fields);
  if (here !== shown) {
    setShown(here);
    if (here !== asked) {
      setAsked(here);
      setTyped(fields);
    }
  }

  const show = (wanted: Fields) => {
    clearTimeout(timer.current);
    const href = hrefOf(wanted);
    setAsked(href);
    start(() => router.replace(href, { scroll: false }));
  };
  const change = (name: keyof Fields, value: string, wait: boolean) => {
    const wanted = { ...typed, [name]: value };
    setTyped(wanted);
    clearTimeout(timer.current);
    if (wait) timer.current = setTimeout(() => show(wanted), PAUSE_MS);
    else show(wanted);
  };
  return { typed, pending, change, show: () => show(typed) };
}
