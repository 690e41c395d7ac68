// Mail programs turn "evil.example" into a link, even inside a name that an attacker typed at sign-up.
const JOINED = /(?<=\S)([.:/@])(?=\S)/g;
const ZERO_WIDTH = "\u200B";

/**
 * Returns a name that no mail program turns into a link: an invisible break follows each dot, colon, slash or at-sign
 * inside a word.
 */
export function plainName(name: string): string {
  const short = name.replace(/\s+/g, " ").trim().slice(0, 120);
  return short.replace(JOINED, `$1${ZERO_WIDTH}`);
}

/** Returns the From line: the practice's name with the one address that the email service knows. */
export function senderFor(name: string, emailFrom: string): string {
  const address = /<([^<>]+)>\s*$/.exec(emailFrom)?.[1] ?? emailFrom.trim();
  const shown = name
    .replace(/[\u0000-\u001f"\\<>@]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shown ? `"${shown}" <${address}>` : address;
}
