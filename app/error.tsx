"use client";

import { useEffect } from "react";

// Both languages at once: what failed may be the very thing that knows which one to speak.
const words = [
  {
    lang: "en",
    title: "Something went wrong on our side",
    text: "Nothing was changed. Try again. If it keeps happening, call the practice.",
    retry: "Try again",
  },
  {
    lang: "fr",
    title: "Un problème est survenu de notre côté",
    text: "Rien n’a été modifié. Réessayez. Si cela continue, appelez le cabinet.",
    retry: "Réessayer",
  },
];

export default function ErrorPage({ error, retry }: { error: Error; retry?: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main" className="client narrow">
      {words.map(({ lang, title, text, retry: label }) => (
        <div key={lang} className="lead" lang={lang}>
          <h1 className="serif">{title}</h1>
          <p>{text}</p>
          <p>
            <button type="button" className="btn btn-line" onClick={() => (retry ? retry() : location.reload())}>
              {label}
            </button>
          </p>
        </div>
      ))}
    </main>
  );
}
