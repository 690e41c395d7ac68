export type LanguageLink = {
  /** BCP 47 tag of the linked language. */
  lang: string;
  /** The language's name in that language. */
  name: string;
  /** This page's URL in that language, with its path and query. */
  href: string;
};

type Props = { label: string; current: string; links: readonly LanguageLink[] };

/** Plain links, because another language is another document and needs a full load. */
export function LanguageSwitch({ label, current, links }: Props) {
  return (
    <nav className="lang" aria-label={label}>
      {links.map(({ lang, name, href }) => (
        <a key={lang} href={href} lang={lang} hrefLang={lang} aria-current={lang === current ? "true" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
