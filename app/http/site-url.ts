interface Asked {
  readonly protocol: string;
  get(name: "Host"): string | undefined;
}

/**
 * Where links to this site begin that leave it: what the operator says, and only without that what the browser asked,
 * because a Host header is anybody's word. Without a slash behind.
 */
export function siteUrlOf(publicUrl: string | null, request: Asked): string {
  const url = publicUrl ?? `${request.protocol}://${request.get("Host") ?? "localhost"}`;
  return url.replace(/\/+$/, "");
}
