import type { Audience } from "@/lib/platform/db/generated/enums";

// Simulates what Next passes to a server action and receives from it. A test file mocks, for example:
// jest.mock("next/headers", () => jest.requireActual<typeof
// import("@/tests/support/request")>("@/tests/support/request").nextHeaders());

type Cookie = { name: string; value: string; options?: Record<string, unknown> };

/** The current request, and its effects. */
export const request = { headers: new Headers(), cookies: new Map<string, Cookie>(), revalidated: [] as string[] };

/** Starts a new browser on our own site, not signed in. */
export function freshBrowser(): void {
  request.headers = new Headers({
    origin: "http://localhost:3000",
    host: "localhost:3000",
    "x-forwarded-for": "192.0.2.7",
  });
  request.cookies = new Map();
  request.revalidated = [];
}

/** Gives the browser the cookie of a sign-in. */
export function carry(audience: Audience, token: string): void {
  const name = `anteroom-${audience}`;
  request.cookies.set(name, { name, value: token });
}

export class Redirected extends Error {
  constructor(
    readonly to: string,
    readonly status = 307,
  ) {
    super(`redirected to ${to}`);
  }
}

export class NotFound extends Error {}

export const nextHeaders = () => ({
  headers: async () => {
    const headers = new Headers(request.headers);
    headers.set(
      "cookie",
      [...request.cookies.values()].map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "),
    );
    return headers;
  },
  cookies: async () => ({
    get: (name: string) => request.cookies.get(name),
    getAll: () => [...request.cookies.values()],
    set: (name: string, value: string, options?: Record<string, unknown>) => {
      if (options?.maxAge === 0) request.cookies.delete(name);
      else request.cookies.set(name, { name, value, ...(options && { options }) });
    },
    delete: (name: string) => void request.cookies.delete(name),
  }),
});

export const nextNavigation = () => ({
  redirect: (to: string) => {
    throw new Redirected(to);
  },
  permanentRedirect: (to: string) => {
    throw new Redirected(to, 308);
  },
  notFound: () => {
    throw new NotFound("404");
  },
});

export const nextCache = () => ({
  revalidatePath: (path: string) => void request.revalidated.push(path),
  refresh: () => {},
});

/** Returns a form with one value per name. */
export function form(values: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}
