/** Ids are opaque words of 10 letters and digits without look-alikes (0 o 1 l i u are left out of the end user's way). */
export const idAlphabet = "23456789abcdefghjkmnpqrstvwxyz";
export const idLength = 10;
export type Id = string;

export function isId(text: string): boolean {
  return text.length === idLength && [...text].every((letter) => idAlphabet.includes(letter));
}
