"use client";

import { useEffect, type RefObject } from "react";

/** Milliseconds that a finger must rest before it drags; until then it scrolls. */
export const REST_MS = 400;

/** Keeps the page from scrolling under a finger while `held` holds something: only a native listener can prevent it. */
export function useStillPage(element: RefObject<HTMLElement | null>, held: RefObject<unknown>) {
  useEffect(() => {
    const { current } = element;
    const still = (event: TouchEvent) => held.current && event.preventDefault();
    current?.addEventListener("touchmove", still, { passive: false });
    return () => current?.removeEventListener("touchmove", still);
  }, [element, held]);
}
