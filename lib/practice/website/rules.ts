import type { Catalogue } from "@/lib/practice/offering/rules";
import type { Locale } from "@/lib/platform/i18n/locales";

/** Websites that one practice may list. */
export const MOST_WEBSITES = 20;

/** What a practice's website shows: the times in a frame, a button, or a link. */
export const KINDS = ["frame", "button", "link"] as const;
export type Kind = (typeof KINDS)[number];

/** What is to be put on a website. Null: every therapist, every service, the language of the page that it stands on. */
export type CodeOptions = {
  kind: Kind;
  therapist: string | null;
  service: string | null;
  lang: Locale | null;
  accent: boolean;
};

/** Whose times a frame shows, where it is not to show all. */
export type Only = { therapist: string | null; service: string | null };

// Stricter than the URL standard, which lets ";" and "*" into a host: these mean something in the header that names it.
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCAL = /^(localhost|127\.0\.0\.1)$/;

/**
 * The origin of a website as a browser writes it, from what somebody typed: "www.example.com" is taken for https.
 * `local`: this very machine too, by http, for trying it out.
 * Codes: website_invalid, website_https, website_path.
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

/** A catalogue of what a frame is to show and nothing else; whoever is no longer booked online leaves none. */
export function narrowed(catalogue: Catalogue, { therapist, service }: Only): Catalogue {
  const shown =
    (wanted: string | null) =>
    ({ id }: { id: string }) =>
      wanted === null || wanted === id;
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

/** What the address of the frame carries, beside what is chosen in it. */
export function frameQuery({ therapist, service, lang }: Only & { lang: Locale | null }): string {
  return query({ "only-therapist": therapist, "only-service": service, lang });
}

/** The addresses on our side that a website leads to. `home`: our own origin. */
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

/** How high the frame is where no script can tell, in CSS pixels: a week and a day's times on a phone, mostly. */
export const FRAME_HEIGHT = 760;

type Practice = {
  slug: string;
  name: string;
  locale: Locale;
  /** As the accent is used, fit to be read under white. */
  fill: string;
};

/**
 * What is pasted into a website. `script`: one tag, null where a link is all; `plain`: the same for builders that strip scripts.
 * @param labels what the button, the link and the frame say, in the language of the page as far as it is known
 */
export function snippets(
  home: string,
  practice: Practice,
  wanted: CodeOptions,
  labels: { button: string; frame: string },
): { script: string | null; plain: string } {
  const { kind, therapist, service, lang, accent } = wanted;
  const { booking, frame } = addresses(home, practice.slug, wanted);
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
