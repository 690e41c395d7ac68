// Mail programs turn "evil.example" into a link, also inside a name that a stranger typed at sign-up.
const JOINED = /(?<=\S)([.:/@])(?=\S)/g;
const ZERO_WIDTH = "\u200B";

/** A name as text that no mail program makes a link of: an invisible break follows each dot, colon, slash or at-sign inside a word. */
export function plainName(name: string): string {
  const short = name.replace(/\s+/g, " ").trim().slice(0, 120);
  return short.replace(JOINED, `$1${ZERO_WIDTH}`);
}

/** The sender line: the practice's name in front of the one address that the email service knows. */
export function senderFor(name: string, emailFrom: string): string {
  const address = /<([^<>]+)>\s*$/.exec(emailFrom)?.[1] ?? emailFrom.trim();
  const shown = name
    .replace(/[\u0000-\u001f"\\<>@]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shown ? `"${shown}" <${address}>` : address;
}

/** One or two letters for where there is no logo: "Maple Street Therapy" gives "MS". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0]!.toLocaleUpperCase())
    .join("");
}
