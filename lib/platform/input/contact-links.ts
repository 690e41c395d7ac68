/** Returns the URL of a phone number as people write it: "604-555-0142 ext. 3" is `tel:6045550142;ext=3`. */
export function telOf(phone: string): string {
  const [number = "", extension = ""] = phone.split(/[a-z,;#].*?(?=\d|$)/i);
  const digits = (text: string) => text.replace(/\D/g, "");
  return `tel:${number.trim().startsWith("+") ? "+" : ""}${digits(number)}${extension && `;ext=${digits(extension)}`}`;
}

/** Returns the URL of a map, which opens the map application of a phone. */
export function mapOf(address: string): string {
  return `https://www.google.com/maps/search/?${new URLSearchParams({ api: "1", query: address })}`;
}
