import type { Catalogue } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";

/** The most websites that one practice may list. */
export const MOST_WEBSITES = 20;

/** The code's form on the practice's website: the times in a frame, a button, or a link. */
export const KINDS = ["frame", "button", "link"] as const;
export type Kind = (typeof KINDS)[number];

/** Options of the code. Null: every therapist, every service, the language of the surrounding page. */
export type CodeOptions = {
  kind: Kind;
  therapist: string | null;
  service: string | null;
  lang: Locale | null;
  accent: boolean;
};

/** Limits a frame to one therapist or service. */
export type Only = { therapist: string | null; service: string | null };

// Stricter than the URL standard, which allows ";" and "*" in a host: these have a meaning in the header that contains
// it.
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCAL = /^(localhost|127\.0\.0\.1)$/;

/**
 * Parses an address as typed to the origin that a browser sends: "www.example.com" is taken for https. `local`: also
 * accepts this machine, by http, for trying it out. Codes: website_invalid, website_https, website_path.
 */
export function websiteOf(
  typed: string,
  local: boolean,
): { origin: string } | { error: "website_invalid" | "website_https" | "website_path" } {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return { error: "website_invalid" };
  const { protocol, username, password, hostname, pathname, search, hash, origin } = new URL(text);
  const here = local && LOCAL.test(hostname);
  if (username || password || !(here || HOST.test(hostname))) return { error: "website_invalid" };
  if (protocol !== "https:" && !(here && protocol === "http:")) return { error: "website_https" };
  return pathname === "/" && !search && !hash && !/[?#]$/.test(typed) ? { origin } : { error: "website_path" };
}

/** Reduces a catalogue to a frame's options; empty if its therapist no longer takes online booking. */
export function narrowed(catalogue: Catalogue, { therapist, service }: Only): Catalogue {
  const shown =
    (only: string | null) =>
    ({ id }: { id: string }) =>
      only === null || only === id;
  return {
    ...catalogue,
    therapists: catalogue.therapists.filter(shown(therapist)),
    services: catalogue.services.filter(shown(service)),
  };
}

const query = (values: Record<string, string | null>) => {
  const given = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
};

/** The query of the frame's URL, besides the visitor's choices. */
function frameQuery({ therapist, service, lang }: Only & { lang: Locale | null }): string {
  return query({ "only-therapist": therapist, "only-service": service, lang });
}

/** Returns the URLs on our site that a website links to. `home`: our own origin. */
export function addresses(
  home: string,
  slug: string,
  { therapist, service, lang }: Only & { lang: Locale | null },
): { booking: string; frame: string } {
  return {
    booking: `${home}/book/${slug}${query({ therapist, service, lang })}`,
    frame: `${home}/embed/${slug}${frameQuery({ therapist, service, lang })}`,
  };
}

/** The frame's height in CSS pixels without a script: mostly a week and a day's times on a phone. */
const FRAME_HEIGHT = 760;

type Practice = {
  slug: string;
  name: string;
  locale: Locale;
  /** The accent as pages use it, readable under white. */
  fill: string;
};

/**
 * Returns the code to paste into a website. `script`: one tag, null for a link; `plain`: the same for builders that
 * strip scripts.
 * @param labels of the button, the link and the frame, in the page's language if known
 */
export function snippets(
  home: string,
  practice: Practice,
  options: CodeOptions,
  labels: { button: string; frame: string },
): { script: string | null; plain: string } {
  const { kind, therapist, service, lang, accent } = options;
  const { booking, frame } = addresses(home, practice.slug, options);
  const label = escaped(labels.button);
  const link = `<a href="${escaped(booking)}">${label}</a>`;
  if (kind === "link") return { script: null, plain: link };
  const colour = kind === "button" && accent ? practice.fill : null;
  const data = {
    anteroom: practice.slug,
    show: kind,
    name: practice.name,
    therapist,
    service,
    lang,
    otherwise: lang ? null : practice.locale,
    accent: colour,
  };
  const attributes = Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` data-${name}="${escaped(value ?? "")}"`)
    .join("");
  return {
    script: `<script async src="${home}/embed.js"${attributes}></script>\n<noscript>${link}</noscript>`,
    plain:
      kind === "button"
        ? `<a href="${escaped(booking)}" style="${buttonStyle(colour)}">${label}</a>`
        : `<iframe src="${escaped(frame)}" title="${escaped(labels.frame)}" width="100%" height="${FRAME_HEIGHT}" frameborder="0"></iframe>`,
  };
}

function buttonStyle(colour: string | null): string {
  const paint = colour
    ? `background:${colour};color:#fff;border:1px solid ${colour}`
    : "color:inherit;border:1px solid currentColor";
  return `display:inline-block;padding:12px 22px;${paint};border-radius:8px;font-weight:600;text-decoration:none`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
