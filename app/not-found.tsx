"use client";

import { Door } from "@/components/ui/door";

// Next sends this page inside every other one: as a client component it costs a line there. The style sheet shows
// the language of the document.
const words = [
  {
    lang: "en",
    title: "This page does not exist",
    text: "Perhaps the address was cut off, or what it showed is no longer here. Check the address.",
  },
  {
    lang: "fr",
    title: "Cette page n’existe pas",
    text: "L’adresse a peut-être été coupée, ou ce qu’elle montrait n’est plus ici. Vérifiez l’adresse.",
  },
];

export default function NotFound() {
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
        {words.map(({ lang, title, text }) => (
          <div key={lang} className="lead" lang={lang}>
            <h1 className="serif">{title}</h1>
            <p>{text}</p>
          </div>
        ))}
      </main>
    </div>
  );
}
