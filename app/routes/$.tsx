/** Every address without a page: a quiet 404 instead of an error in the log. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export default function Nothing() {
  return null;
}
