import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The website of a therapist, elsewhere: another origin and another site than ours, with the strictest policy that it can have. */
export type Website = { origin: string; close(): Promise<void> };

/** What stands where somebody books: the code of Settings > Share. */
export type Pages = { lang: "en" | "fr"; frame: string; button: string };

const text = {
  en: {
    title: "Counselling above Maple Street",
    nav: ["About", "Approach", "Fees", "Book"],
    hello: "You do not have to carry it alone.",
    intro:
      "Individual and couples therapy in a quiet room in Kitsilano, or by video from wherever you are in British Columbia.",
    about: "A first conversation",
    aboutText:
      "We begin with what brings you here and what you hope for. You can ask anything; nothing has to be decided that day.",
    book: "Find a time",
    foot: "Maple Street Therapy, 214–1850 Maple Street, Vancouver",
  },
  fr: {
    title: "Psychothérapie, rue Maple",
    nav: ["À propos", "Approche", "Honoraires", "Réserver"],
    hello: "Vous n’avez pas à porter cela sans aide.",
    intro:
      "Thérapie individuelle et de couple dans un lieu calme de Kitsilano, ou par vidéo où que vous soyez en Colombie-Britannique.",
    about: "Une première rencontre",
    aboutText:
      "Nous commençons par ce qui vous amène et ce que vous espérez. Vous pouvez tout demander ; rien n’est à décider ce jour-là.",
    book: "Trouver une heure",
    foot: "Maple Street Therapy, 214–1850, rue Maple, Vancouver",
  },
};

function page({ lang, frame, button }: Pages): string {
  const t = text[lang];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t.title}</title><link rel="stylesheet" href="/style.css"></head><body>
<header><a class="name" href="#top">Maple Street<span>Therapy</span></a><nav>${t.nav.map((name, i) => `<a href="#${i}">${name}</a>`).join("")}</nav></header>
<main id="top"><section class="hero"><div><h1>${t.hello}</h1><p>${t.intro}</p><p>${button}</p></div><img src="/window.svg" alt=""></section>
<section class="about"><h2>${t.about}</h2><p>${t.aboutText}</p></section>
<section id="3"><h2>${t.book}</h2>${frame}</section></main>
<footer><a id="last" href="#top">${t.foot}</a></footer></body></html>`;
}

const STYLE = `@font-face{font-family:Site;src:url(/serif.woff2)}@font-face{font-family:Words;src:url(/sans.woff2);font-weight:100 900}
*{box-sizing:border-box;margin:0}body{font:17px/1.65 Words,sans-serif;color:#33302b;background:#fff}h1,h2,.name{font-family:Site,serif;font-weight:400;line-height:1.15;color:#26352f}
header{display:flex;justify-content:space-between;align-items:center;gap:24px;flex-wrap:wrap;max-width:1120px;margin:auto;padding:26px 32px}.name{font-size:24px;text-decoration:none}.name span{margin-left:7px;color:#6f8a7c}
nav{display:flex;gap:26px;flex-wrap:wrap}nav a{color:inherit;text-decoration:none}.hero{display:grid;grid-template-columns:1.15fr 1fr;gap:48px;align-items:center;background:#eef1ea;padding:56px max(32px,calc(50% - 528px))}
.hero h1{font-size:52px;margin-bottom:16px}.hero p{max-width:32em;margin-bottom:22px;font-size:19px}.hero img{width:100%;border-radius:160px 160px 8px 8px}main>section:not(.hero){max-width:1120px;margin:auto;padding:44px 32px 0}h2{font-size:34px;margin-bottom:12px}.about p{max-width:40em}
footer{max-width:1120px;margin:44px auto 0;padding:22px 32px;border-top:1px solid #dcd9d0;font-size:15px}footer a{color:#5d655f}@media(max-width:720px){.hero{grid-template-columns:1fr;padding:32px 20px}.hero h1{font-size:36px}main>section:not(.hero){padding:32px 12px 0}}`;

const WINDOW = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 420"><path fill="#d8e2d6" d="M0 0h440v420H0z"/><path fill="#f6ecd2" d="M90 70h260v240H90z"/><path fill="#c4d6c3" d="M90 250c60-50 110-30 150-8s80 10 110-22v90H90z"/><path stroke="#fff" stroke-width="14" d="M220 70v240M90 190h260M90 70h260v240H90z" fill="none"/><path fill="#7d9a86" d="M60 420c-6-70 20-96 46-106-6 36-2 70 10 106z"/><path fill="#9bb39f" d="M104 420c8-52 30-78 62-84-6 34-18 60-30 84z"/><path fill="#b9704f" d="M52 384h96l-10 36H62z"/><path fill="#a98d6d" d="M0 334h440v10H0z"/></svg>`;

/** Opens the website on this machine, as 127.0.0.1, which is another site than localhost. `pages` are read at each request. */
export async function openWebsite(house: string, pages: Record<string, Pages>): Promise<Website> {
  const font = (name: string) => readFile(`node_modules/@fontsource-variable/${name}`);
  const files: Record<string, [string, string | Buffer]> = {
    "/style.css": ["text/css", STYLE],
    "/window.svg": ["image/svg+xml", WINDOW],
    "/serif.woff2": ["font/woff2", await font("literata/files/literata-latin-wght-normal.woff2")],
    "/sans.woff2": ["font/woff2", await font("hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2")],
  };
  const policy = `default-src 'none'; script-src ${house}; frame-src ${house}; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const shown = pages[path];
    const file = files[path];
    if (shown)
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy })
        .end(page(shown));
    else if (file) response.writeHead(200, { "content-type": file[0] }).end(file[1]);
    // A cookie of another site, by which the journey sees whether the browser blocks these.
    else if (path === "/probe")
      response
        .writeHead(200, { "content-type": "text/html", "set-cookie": "probe=1; SameSite=None; Secure; Path=/" })
        .end("<!doctype html>");
    else if (path === "/probing")
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<!doctype html><title>Probe</title><iframe src="http://localhost:${port()}/probe"></iframe>`);
    else response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${port()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
