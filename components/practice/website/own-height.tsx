"use client";

import { useEffect } from "react";

/**
 * Posts this page's height to the surrounding page whenever it changes (app/(embed)/embed.js listens). A height is no
 * secret.
 */
export function OwnHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      window.parent.postMessage({ anteroom: 1, height: document.body.getBoundingClientRect().height }, "*");
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return null;
}
