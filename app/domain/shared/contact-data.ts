/** Mobile and landline numbers, mail addresses and messenger names as people leave them in free text. */
const contacts = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g,
  /(?<!\d)0\d{2,3}[-—) ]{1,2}\d{7,8}(?!\d)/g,
  /(?<!\d)[48]00[- ]?\d{3}[- ]?\d{4}(?!\d)/g,
  /(?:微信号?|wechat|weixin|vx|qq)\s*[:：]?\s*[a-z0-9_-]{5,20}/gi,
] as const;

/** The text without contact data: none of it may be found or counted through an index. */
export function withoutContacts(text: string): string {
  return contacts.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

/** The first piece of contact data in a text, or null. It belongs on the contact card alone. */
export function contactIn(text: string): string | null {
  for (const pattern of contacts) {
    const found = text.match(pattern)?.[0];
    if (found) return found;
  }
  return null;
}
