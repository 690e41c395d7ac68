import type { ServerResponse } from "node:http";

// Pages that the server writes itself, without Next, the database or a script: in both languages, because what failed
// may be the very thing that knows which one to speak.

type Words = { title: string; text: string };
type Notice = { en: Words; fr: Words };

export const notices = {
  address: {
    en: { title: "This address isn’t right", text: "It may have been cut off. Check it, or follow the link again." },
    fr: {
      title: "Cette adresse n’est pas valide",
      text: "Elle a peut-être été coupée. Vérifiez-la, ou suivez le lien de nouveau.",
    },
  },
  form: {
    en: { title: "This form couldn’t be read", text: "Nothing was changed. Go back, reload the page and try again." },
    fr: {
      title: "Ce formulaire n’a pas pu être lu",
      text: "Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.",
    },
  },
  foreign: {
    en: {
      title: "This form came from another address",
      text: "Nothing was changed. Open this page again at its own address and try again.",
    },
    fr: {
      title: "Ce formulaire vient d’une autre adresse",
      text: "Rien n’a été modifié. Ouvrez de nouveau la page à sa propre adresse et réessayez.",
    },
  },
  method: {
    en: { title: "This can’t be done here", text: "This address can only be opened." },
    fr: { title: "Cette action n’est pas possible ici", text: "Cette adresse peut seulement être consultée." },
  },
  large: {
    en: { title: "What you sent is too large", text: "Nothing was changed. Go back and send a smaller file or text." },
    fr: {
      title: "L’envoi est trop volumineux",
      text: "Rien n’a été modifié. Revenez en arrière et envoyez un fichier ou un texte plus petit.",
    },
  },
  starting: {
    en: { title: "We’ll be right back", text: "The site is starting. Try again in a moment." },
    fr: { title: "De retour dans un instant", text: "Le site démarre. Réessayez dans un moment." },
  },
  away: {
    en: {
      title: "We’ll be back shortly",
      text: "The site can’t answer just now. Try again in a minute.",
    },
    fr: {
      title: "De retour sous peu",
      text: "Le site ne peut pas répondre pour l’instant. Réessayez dans une minute.",
    },
  },
  failed: {
    en: {
      title: "Something went wrong on our side",
      text: "Try again. If it keeps happening, call the practice.",
    },
    fr: {
      title: "Un problème est survenu de notre côté",
      text: "Réessayez. Si cela continue, appelez le cabinet.",
    },
  },
} satisfies Record<string, Notice>;

const RETRY = { en: "Try again", fr: "Réessayer" };
const KEPT = {
  en: "What you typed is kept, except passwords and files.",
  fr: "Ce que vous avez tapé est conservé, sauf les mots de passe et les fichiers.",
};

/** The same colours as app/tokens.css, which may not be reachable. */
const STYLE = `:root{color-scheme:light dark}body{margin:0;font:1rem/1.55 system-ui,sans-serif;background:#f6f5f2;color:#1c2523}main{max-width:34rem;margin:0 auto;padding:12vh 1.25rem 3rem}h1{font:600 1.5rem/1.25 Georgia,serif;margin:0 0 .5rem}section{margin:0 0 2.25rem}button,a{display:inline-block;box-sizing:border-box;min-height:44px;padding:.6rem 1.1rem;border:1px solid currentColor;border-radius:8px;font:inherit;color:inherit;background:none;text-decoration:none;cursor:pointer}@media (prefers-color-scheme:dark){body{background:#151b1a;color:#e8ebe9}}`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What "Try again" does: opens the address again, or sends the form again. */
export type Again = { url: string; form?: readonly (readonly [name: string, value: string])[] };

/** Returns such a page. Without `again`, it has no button. */
function noticePage(notice: Notice, again?: Again): string {
  const action = escaped(again?.url ?? "");
  const button = (lang: "en" | "fr") =>
    !again
      ? ""
      : again.form
        ? `<p>${KEPT[lang]}</p><p><button form="again">${RETRY[lang]}</button></p>`
        : `<p><a href="${action}">${RETRY[lang]}</a></p>`;
  const section = (lang: "en" | "fr") =>
    `<section lang="${lang}"><h1>${notice[lang].title}</h1><p>${notice[lang].text}</p>${button(lang)}</section>`;
  const fields = again?.form?.map(
    ([name, value]) => `<textarea name="${escaped(name)}" hidden>\n${escaped(value)}</textarea>`,
  );
  const form = fields
    ? `<form id="again" method="post" enctype="multipart/form-data" action="${action}">${fields.join("")}</form>`
    : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${notice.en.title} – ${notice.fr.title}</title><style>${STYLE}</style></head><body><main>${section("en")}${section("fr")}${form}</main></body></html>`;
}

/** Answers with such a page. */
export function answerNotice(
  response: ServerResponse,
  status: number,
  notice: Notice,
  { again, headers = {} }: { again?: Again; headers?: Record<string, string> } = {},
): void {
  const page = noticePage(notice, again);
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(page),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    ...headers,
  });
  response.end(page);
}
