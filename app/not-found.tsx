"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Door } from "@/components/ui/door";

// Next sends this page inside every other one: as a client component it costs a line there. The style sheet shows
// the language of the document.
const words = [
  {
    lang: "en",
    title: "We can’t find this page",
    text: "The address may have been cut off, or what it showed may no longer be here. Nothing of yours is lost.",
    book: "See the practice’s times",
    signIn: "Sign in",
    home: "Go to the home page",
  },
  {
    lang: "fr",
    title: "Cette page est introuvable",
    text: "L’adresse a peut-être été coupée, ou ce qu’elle montrait n’est plus ici. Rien de ce qui vous concerne n’est perdu.",
    book: "Voir les heures du cabinet",
    signIn: "Se connecter",
    home: "Aller à l’accueil",
  },
];

/**
 * Returns the slug of the practice that an address names; null if none, or if the page always exists for a practice
 * that does: then it is the practice that was not found.
 */
function practiceIn(pathname: string): string | null {
  const [, area, slug = "", ...rest] = pathname.split("/");
  const named = (area === "book" || area === "portal") && /^[a-z0-9-]{1,60}$/.test(slug);
  return named && rest.length > 0 && rest.join("/") !== "sign-in" ? slug : null;
}

export default function NotFound() {
  const practice = practiceIn(usePathname());
  return (
    <div className="pub">
      <header className="p-head">
        <span className="p-brand">
          <Door size={30} />
          <span>
            <b>Anteroom</b>
          </span>
        </span>
      </header>
      <main id="main" className="client narrow by-language">
        {words.map(({ lang, title, text, book, signIn, home }) => (
          <div key={lang} className="lead" lang={lang}>
            <h1 className="serif">{title}</h1>
            <p>{text}</p>
            <p className="acts">
              {practice ? (
                <>
                  <a className="btn btn-main" href={`/book/${practice}`}>
                    {book}
                  </a>
                  <a className="btn btn-line" href={`/portal/${practice}/sign-in`}>
                    {signIn}
                  </a>
                </>
              ) : (
                <Link className="btn btn-line" href="/" prefetch={false}>
                  {home}
                </Link>
              )}
            </p>
          </div>
        ))}
      </main>
    </div>
  );
}
