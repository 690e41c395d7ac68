"use client";

import { useEffect, type RefObject } from "react";

/** A finger takes hold after so many ms of rest, for until then it scrolls. */
export const REST_MS = 400;

/** Keeps the page from scrolling under a finger while `held` holds something: only a listener of our own may do that. */
export function useStillPage(element: RefObject<HTMLElement | null>, held: RefObject<unknown>) {
  useEffect(() => {
    const { current } = element;
    const still = (event: TouchEvent) => held.current && event.preventDefault();
    current?.addEventListener("touchmove", still, { passive: false });
    return () => current?.removeEventListener("touchmove", still);
  }, [element, held]);
}
