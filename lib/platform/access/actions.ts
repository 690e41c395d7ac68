import { refresh, revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { databaseAnswers } from "@/lib/platform/db/client";
import type { Audience } from "@/lib/platform/db/generated/enums";
import { errorMessage } from "@/lib/platform/i18n/errors";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator, type Messages } from "@/lib/platform/i18n/translator";
import { isEdited, withoutOpened } from "@/lib/platform/input/edits";
import { formValues, uploadedFile, type FormValues } from "@/lib/platform/input/form";
import { inputMessages } from "@/lib/platform/input/messages";
import { picksOf, withPicks } from "@/lib/platform/input/picks";
import { readingsOf } from "@/lib/platform/input/written-dates";
import type { Result } from "@/lib/platform/result/result";
import { formatDate } from "@/lib/platform/time/format";
import { signIn, signOut } from "./auth";
import { isOwnOrigin } from "./origin";
import { may } from "./may";
import type { StaffPermission } from "./permissions";
import type { PortalPermission } from "./portal-permissions";
import { rememberLanguage, requestLocale } from "./request";
import type { Allowed, PendingSecondFactorScope, TemporaryPasswordScope, PublicScope } from "./scopes";
import { pendingSecondFactorViewer, temporaryPasswordViewer, portalViewerOf, practiceOf, staffViewer } from "./viewer";

/** The state that a form gets back: messages in the user's language and the submitted values (never passwords). */
export type ActionState<T = unknown> =
  | null
  | { ok: true; data: T }
  | {
      ok: false;
      code: string;
      error: string;
      fields: Record<string, string>;
      values: FormValues;
      words?: FormErrorWords;
      choice?: ConflictWords;
      picks?: DatePicks;
      details?: unknown;
      /** Where to sign in again, in a new tab: what was typed stays in this one. Only with the code signed_out. */
      signIn?: { href: string; label: string };
    };

/** The words of the choice that an edit form offers beside a field which somebody else changed meanwhile. */
export type ConflictWords = Record<"question" | "now" | "typed" | "empty", string>;

/** What stands before the title of a page whose form was refused, and after the label of a field. */
export type FormErrorWords = Record<"title" | "afterLabel", string>;

/** What an unclear date may mean, by field, and the question. */
export type DatePicks = { question: string; dates: Record<string, { value: string; label: string }[]> };

export type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** The codes that messages in one language explain. */
type ErrorsOf<Language> = Language extends { errors: infer Errors } ? keyof Errors & string : never;

/** The codes that messages explain in both languages: the feature's own, and the shared ones. */
type Explained<M extends Messages> =
  (ErrorsOf<M["en"]> & ErrorsOf<M["fr"]>) | keyof (typeof inputMessages)["en"]["errors"];

/** A code without the number it may carry ("password_short:8"). */
type NameOf<Code extends string> = Code extends `${infer Name}:${string}` ? Name : Code;

/** Makes an action compile only if its messages explain every code in both languages. */
type Explains<M extends Messages, Code extends string> = [NameOf<Code>] extends [Explained<M>]
  ? unknown
  : { messages: { "codes without a message": Exclude<NameOf<Code>, Explained<M>> } };

type Options<Scope, Input extends z.ZodType, Data, M extends Messages, Code extends string> = {
  /** The feature's messages: its `errors` explain a refusal. */
  messages: M;
  input: Input;
  /** The name of the field that carries a file; `input` receives its bytes. */
  upload?: string;
  handler: (scope: Scope, input: z.output<Input>, now: Date) => Promise<Result<Data, Code>>;
  revalidate?: (data: Data, input: z.output<Input>) => string[];
  /** Returns the path to redirect to after success; without it the form gets `{ ok: true, data }`. */
  redirectTo?: (data: Data, input: z.output<Input>) => string;
  /** Turns the details of a refusal into what the page shows. */
  errorDetails?: (details: never, locale: Locale) => unknown;
  /** Who this browser is signed in as after success, or "nobody". */
  signsIn?: (
    data: Data,
  ) =>
    { audience: Audience; id: string; version: number; locale: Locale } | { audience: Audience; id: "nobody" } | null;
};

/** An action of the staff. */
export function practiceAction<
  Can extends StaffPermission,
  Input extends z.ZodType,
  Data,
  M extends Messages,
  Code extends string = never,
>(options: Options<Allowed<NoInfer<Can>>, Input, Data, M, Code> & { can: Can } & Explains<M, Code>): Action {
  return build(options, staffSignIn, async () => {
    const scope = await staffViewer();
    return may(scope, options.can) ? scope : null;
  });
}

/**
 * An action of a client signed in to the practice whose slug the form carries; clients of other practices are refused.
 */
export function portalAction<
  Can extends PortalPermission,
  Input extends z.ZodType,
  Data,
  M extends Messages,
  Code extends string = never,
>(options: Options<Allowed<NoInfer<Can>>, Input, Data, M, Code> & { can: Can } & Explains<M, Code>): Action {
  return build(options, portalSignIn, async (values) => {
    const scope = values.practice ? await portalViewerOf((await practiceOf(values.practice)).practice) : null;
    return may(scope, options.can) ? scope : null;
  });
}

/** The only action of a client whose password staff have set: choosing their own. */
export function temporaryPasswordAction<Input extends z.ZodType, Data, M extends Messages, Code extends string = never>(
  options: Options<TemporaryPasswordScope, Input, Data, M, Code> & Explains<M, Code>,
): Action {
  return build(options, portalSignIn, async (values) =>
    values.practice ? temporaryPasswordViewer((await practiceOf(values.practice)).practice) : null,
  );
}

/** The only action of staff whose second step is due: taking it. */
export function pendingSecondFactorAction<
  Input extends z.ZodType,
  Data,
  M extends Messages,
  Code extends string = never,
>(options: Options<PendingSecondFactorScope, Input, Data, M, Code> & Explains<M, Code>): Action {
  return build(options, staffSignIn, pendingSecondFactorViewer);
}

/** An action of a visitor on one practice's pages; the form carries the practice's slug as `practice`. */
export function publicAction<Input extends z.ZodType, Data, M extends Messages, Code extends string = never>(
  options: Options<PublicScope, Input, Data, M, Code> & Explains<M, Code>,
): Action {
  return build(options, portalSignIn, async (values) =>
    values.practice ? (await practiceOf(values.practice)).scope : null,
  );
}

/** An action that needs no practice: staff sign-in and set-up. */
export function openAction<Input extends z.ZodType, Data, M extends Messages, Code extends string = never>(
  options: Options<null, Input, Data, M, Code> & Explains<M, Code>,
): Action {
  return build(options, staffSignIn, async () => null, true);
}

const staffSignIn = () => "/sign-in";
const portalSignIn = ({ practice }: FormValues) =>
  practice ? `/portal/${encodeURIComponent(practice)}/sign-in` : null;

function build<Scope, Input extends z.ZodType, Data, M extends Messages, Code extends string = never>(
  options: Options<Scope, Input, Data, M, Code>,
  signInAt: (values: FormValues) => string | null,
  mintScope: (values: FormValues) => Promise<Scope | null>,
  open = false,
): Action {
  const refusal =
    (locale: Locale, values: FormValues | null) =>
    (code: string, fields: Record<string, string> = {}, details?: unknown): ActionState => ({
      ok: false,
      code,
      error:
        code === "invalid" && Object.keys(fields).length > 0
          ? translator(locale, inputMessages)("summary", { count: Object.keys(fields).length })
          : code === "changed_meanwhile"
            ? translator(locale, inputMessages)("changedMeanwhile")
            : errorMessage(locale, options.messages, code),
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          errorMessage(locale, options.messages, field, datesMeant(values?.[name], locale)),
        ]),
      ),
      picks: picksFor(values ?? {}, fields, locale),
      values: withoutSecrets(values ?? {}),
      words: errorWords(locale),
      ...(code === "signed_out" && signInLink(signInAt(values ?? {}), locale)),
      ...(isEdited(options.input) && { choice: choiceWords(locale) }),
      ...(options.errorDetails && details !== undefined && { details: options.errorDetails(details as never, locale) }),
    });

  const run = async (form: FormData, values: FormValues | null): Promise<ActionState> => {
    const refuse = refusal(await requestLocale(), values);
    if (!isOwnOrigin((await headers()).get("origin"))) return refuse("foreign_origin");
    if (!values) return refuse("invalid");
    const scope = await mintScope(values);
    if (!scope && !open) return refuse("signed_out");
    const file = options.upload && { [options.upload]: await uploadedFile(form, options.upload) };
    const sent = withPicks(isEdited(options.input) ? values : withoutOpened(values));
    const parsed = options.input.safeParse({ ...sent, ...file });
    if (!parsed.success) return refuse("invalid", fieldErrors(parsed.error));
    const result = await options.handler(
      scope as Scope,
      parsed.data,
      (scope as { now: Date } | null)?.now ?? new Date(),
    );
    if (!result.ok) {
      // The form shows what is there now beside what was typed.
      if (result.error === ("changed_meanwhile" as string)) refresh();
      return refuse(result.error, result.fields, result.details);
    }
    const who = options.signsIn?.(result.data);
    if (who?.id === "nobody") await signOut(who.audience);
    else if (who && "locale" in who) {
      await signIn(who.audience, who);
      await rememberLanguage(who.locale);
    }
    for (const path of options.revalidate?.(result.data, parsed.data) ?? []) revalidatePath(path);
    if (options.redirectTo) redirect(options.redirectTo(result.data, parsed.data));
    return { ok: true, data: result.data };
  };

  return async (_previous, form) => {
    const readable = form instanceof FormData; // anything can be posted to an action
    const values = readable ? formValues(form, options.upload) : null;
    try {
      return await run(readable ? form : new FormData(), values);
    } catch (error) {
      // Next's own control flow, such as a redirect, has a digest.
      if ((error as { digest?: string } | null)?.digest !== undefined || (await databaseAnswers())) throw error;
      return refusal(await requestLocale(async () => null), values)("unavailable");
    }
  };
}

/** Returns the two dates that an unclear one may mean, as its message names them. */
function datesMeant(typed: string | undefined, locale: Locale) {
  const [first = "", second = ""] = readingsOf(typed ?? "").map((date) => formatDate(date, locale));
  return { first, second };
}

function picksFor(values: FormValues, fields: Record<string, string>, locale: Locale): DatePicks | undefined {
  const unclear = Object.keys(fields).filter((name) => fields[name] === "date_unclear");
  const dates = Object.entries(picksOf(values, unclear)).map(([name, readings]) => [
    name,
    readings.map((value) => ({ value, label: formatDate(value, locale) })),
  ]);
  return dates.length > 0
    ? {
        question: translator(locale, inputMessages)("whichDate"),
        dates: Object.fromEntries(dates) as DatePicks["dates"],
      }
    : undefined;
}

function errorWords(locale: Locale): FormErrorWords {
  const t = translator(locale, inputMessages);
  return { title: t("titleError"), afterLabel: t("afterLabel") };
}

function signInLink(href: string | null, locale: Locale) {
  return href && { signIn: { href, label: translator(locale, inputMessages)("signInAgain") } };
}

function choiceWords(locale: Locale): ConflictWords {
  const t = translator(locale, inputMessages);
  return { question: t("choice.question"), now: t("choice.now"), typed: t("choice.typed"), empty: t("choice.empty") };
}

/** Returns the first code of each field. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[String(issue.path[0] ?? "form")] ??= issue.message;
  return fields;
}

function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|token|^code$/i.test(name)));
}
