import { isIP } from "node:net";
import { z } from "zod";
import { StartupError } from "./startup-error";

const webAddress = (name: string) =>
  z
    .string()
    .refine(
      (text) => /^https?:\/\/./.test(text) && URL.canParse(text),
      `${name} must be a web address such as https://example.org.`,
    );

/** Addresses and networks, such as "10.0.0.5, 172.16.0.0/12". */
function isNetworkList(text: string): boolean {
  return text.split(",").every((one) => {
    const [address = "", length, ...rest] = one.trim().split("/");
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return (
      most > 0 && rest.length === 0 && (length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= most))
    );
  });
}

const settingsSchema = z
  .object({
    PORT: z.coerce
      .number("PORT must be a number from 1 to 65535.")
      .int("PORT must be a whole number.")
      .min(1, "PORT must be a number from 1 to 65535.")
      .max(65535, "PORT must be a number from 1 to 65535.")
      .default(3000),
    APP_URL: webAddress("APP_URL").optional(),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/./, "DATABASE_URL must begin with postgresql://.")
      .optional(),
    DATA_DIR: z.string().optional(),
    AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters.").optional(),
    RESEND_API_KEY: z.string().optional(),
    RESEND_BASE_URL: webAddress("RESEND_BASE_URL").optional(),
    EMAIL_FROM: z
      .string()
      .regex(/^[^@\r\n]*[^@\s]@[^@\s]+$/, "EMAIL_FROM must be an email address, such as Anteroom <hello@example.org>.")
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .refine(isNetworkList, "TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.5, 172.16.0.0/12.")
      .optional(),
    ANTEROOM_MODE: z
      .enum(["start", "demo", "dev", "test"], "ANTEROOM_MODE must be start, demo, dev or test.")
      .default("start"),
  })
  .superRefine((settings, context) => {
    if (settings.RESEND_API_KEY && !settings.EMAIL_FROM)
      context.addIssue({
        code: "custom",
        message: "EMAIL_FROM must be set when RESEND_API_KEY is: it is the sender of every email.",
      });
    if (settings.APP_URL && !/^https?:\/\/[^/?#]+\/?$/.test(settings.APP_URL))
      context.addIssue({ code: "custom", message: "APP_URL must be the address of the site alone, without a path." });
  })
  .transform(({ ANTEROOM_MODE, APP_URL, DATA_DIR, ...rest }) => ({
    ...rest,
    /** The demo has a folder of its own: its sign-ins are published. */
    DATA_DIR: DATA_DIR ?? (ANTEROOM_MODE === "demo" || ANTEROOM_MODE === "dev" ? "./.data-demo" : "./.data"),
    /** No trailing slash. */
    APP_URL: APP_URL ? new URL(APP_URL).origin : `http://localhost:${rest.PORT}`,
    mode: ANTEROOM_MODE,
  }));

/** The operator's settings. An empty variable counts as unset. */
export type Settings = z.output<typeof settingsSchema>;

/** The settings after lib/platform/boot has filled in those left unset. */
export type Env = Readonly<Settings & { DATABASE_URL: string; AUTH_SECRET: string }>;

type Source = Record<string, string | undefined>;
const names = [
  "PORT",
  "APP_URL",
  "DATABASE_URL",
  "DATA_DIR",
  "AUTH_SECRET",
  "RESEND_API_KEY",
  "RESEND_BASE_URL",
  "EMAIL_FROM",
  "TRUSTED_PROXIES",
  "ANTEROOM_MODE",
];

/** @throws StartupError with one sentence that names the variable */
export function readSettings(source: Source = process.env): Settings {
  const given = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]));
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new StartupError(parsed.error.issues[0]?.message ?? "The environment variables could not be read.");
}

let cached: { key: string; env: Env } | undefined;

/** Returns the validated environment. Parses it again only if a variable has changed. @throws StartupError */
export function env(): Env {
  const key = names.map((name) => process.env[name]).join("\0");
  if (cached?.key === key) return cached.env;
  const { DATABASE_URL, AUTH_SECRET, ...settings } = readSettings();
  if (!DATABASE_URL)
    throw new StartupError("DATABASE_URL is not set: start the server with one of the commands of package.json.");
  if (!AUTH_SECRET)
    throw new StartupError("AUTH_SECRET is not set: start the server with one of the commands of package.json.");
  cached = { key, env: Object.freeze({ ...settings, DATABASE_URL, AUTH_SECRET }) };
  return cached.env;
}
