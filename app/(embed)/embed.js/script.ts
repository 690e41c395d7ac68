/**
 * What runs on a therapist's website: puts a frame or a button beside each of our tags. No cookie, no storage, no request
 * but the frame. It is sent as its own text (`toString`), so it may use nothing from outside itself, and it sets every
 * style by property, which a strict content policy of the website allows.
 *
 * A tag once pasted stays for years: whatever this has ever understood it must go on understanding (data-anteroom, -show,
 * -name, -therapist, -service, -lang, -otherwise, -accent), and so must the frame's message { anteroom: 1, height }.
 * @param home our own origin
 */
export function embed(home: string): void {
  const PATIENCE = 6000;
  const words = { en: "Book a session", fr: "Réserver une séance" };

  for (const tag of Array.from(
    document.querySelectorAll<HTMLScriptElement>("script[data-anteroom]:not([data-done])"),
  )) {
    tag.dataset.done = "";
    const { anteroom = "", show, name = "", therapist, service, lang, otherwise = "en", accent } = tag.dataset;
    const spoken = lang ?? /^(en|fr)\b/i.exec(document.documentElement.lang)?.[1]?.toLowerCase() ?? otherwise;
    const label = spoken === "fr" ? words.fr : words.en;
    const address = (page: string, choices: Record<string, string | undefined>) => {
      const url = new URL(`${page}/${encodeURIComponent(anteroom)}`, home);
      for (const [key, value] of Object.entries({ ...choices, lang: spoken }))
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
    const scheme = getComputedStyle(document.documentElement).colorScheme?.includes("dark") ? "auto" : undefined; // a dark frame only where the page may be dark
    frame.src = address("/embed", { "only-therapist": therapist, "only-service": service, scheme });
    frame.title = name ? `${label} – ${name}` : label;
    frame.loading = "lazy";
    Object.assign(frame.style, { display: "block", width: "100%", height: "760px", border: "0" });
    let heard = false;
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
        heard = true;
        link.remove();
        frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 120), 6000)}px`;
      },
    );
    // Where the frame stays silent (a website that is not listed, say), the way to the booking page is given beside it.
    frame.addEventListener("load", () => setTimeout(() => heard || frame.after(link), PATIENCE));
    tag.after(frame);
  }
}
