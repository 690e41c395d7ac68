/**
 * Runs on a therapist's website and inserts a frame or a button after each of our tags. Uses no cookies and no storage,
 * and requests nothing but the frame. It is served as its own source (`toString`), so it must not reference anything
 * outside itself; it sets styles by property, which a strict content security policy allows.
 *
 * Pasted tags stay in place for years, so everything ever supported must keep working: data-anteroom, -show, -name,
 * -therapist, -service, -lang, -otherwise, -accent, and the frame's message { anteroom: 1, height }.
 * @param home our own origin
 */
export function embed(home: string): void {
  const TIMEOUT_MS = 3000;
  const labels = { en: "Book a session", fr: "Réserver une séance" };

  for (const tag of Array.from(
    document.querySelectorAll<HTMLScriptElement>("script[data-anteroom]:not([data-done])"),
  )) {
    tag.dataset.done = "";
    const { anteroom = "", show, name = "", therapist, service, lang, otherwise = "en", accent } = tag.dataset;
    const language = lang ?? /^(en|fr)\b/i.exec(document.documentElement.lang)?.[1]?.toLowerCase() ?? otherwise;
    const label = language === "fr" ? labels.fr : labels.en;
    const address = (page: string, choices: Record<string, string | undefined>) => {
      const url = new URL(`${page}/${encodeURIComponent(anteroom)}`, home);
      for (const [key, value] of Object.entries({ ...choices, lang: language }))
        if (value) url.searchParams.set(key, value);
      return url.href;
    };
    const link = document.createElement("a");
    link.href = address("/book", { therapist, service });
    link.textContent = label;
    if (show === "button") {
      const paint = accent
        ? { background: accent, color: "#fff", border: `1px solid ${accent}` }
        : { color: "inherit", border: "1px solid currentColor" };
      Object.assign(link.style, {
        display: "inline-block",
        padding: "12px 22px",
        borderRadius: "8px",
        fontWeight: "600",
        textDecoration: "none",
        ...paint,
      });
      tag.after(link);
      continue;
    }
    const frame = document.createElement("iframe");
    const scheme = getComputedStyle(document.documentElement).colorScheme?.includes("dark") ? "auto" : undefined; // a dark frame only if the page supports dark mode
    frame.src = address("/embed", { "only-therapist": therapist, "only-service": service, scheme });
    frame.title = name ? `${label} – ${name}` : label;
    frame.loading = "lazy";
    Object.assign(frame.style, { display: "block", width: "100%", height: "760px", border: "0" });
    let responded = false;
    addEventListener(
      "message",
      ({ source, origin, data }: MessageEvent<{ anteroom?: unknown; height?: unknown } | null>) => {
        if (
          source !== frame.contentWindow ||
          origin !== home ||
          data?.anteroom !== 1 ||
          typeof data.height !== "number"
        )
          return;
        responded = true;
        link.remove();
        frame.style.visibility = "visible";
        frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 120), 6000)}px`;
      },
    );
    // If the frame does not respond (for example because the website is not listed), a link to the booking page takes
    // its place; a slow frame gets it back.
    const replaceFrame = () => {
      if (responded) return;
      frame.after(link);
      Object.assign(frame.style, { height: "0", visibility: "hidden" });
    };
    frame.addEventListener("load", () => setTimeout(replaceFrame, TIMEOUT_MS));
    tag.after(frame);
  }
}
