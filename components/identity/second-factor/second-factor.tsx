import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { secondFactorMessages } from "@/lib/identity/second-factor/messages";
import type { SecondFactorState } from "@/lib/identity/second-factor/queries";
import { CodesForm } from "./codes-form";

type Props = {
  state: SecondFactorState;
  /** URL of the QR code's image during set-up. */
  qr: string | null;
  /** Date when it was turned on, formatted. */
  since: string;
  actions: Record<"begin" | "confirm" | "renew" | "turnOff", Action>;
  locale: Locale;
};

/** The second step of signing in, in one of its three states: off, being set up, or on. */
export function SecondFactor({ state, qr, since, actions, locale }: Props) {
  const t = translator(locale, secondFactorMessages);
  const common = translator(locale, commonMessages);
  const password = (
    <PasswordField
      name="currentPassword"
      label={t("currentPassword")}
      show={common("show")}
      hide={common("hide")}
      autoComplete="current-password"
    />
  );
  const digits = { name: "code", autoComplete: "one-time-code", inputMode: "numeric", spellCheck: false } as const;
  const codes = {
    title: t("codesTitle"),
    about: t("codesAbout"),
    copy: t("copy"),
    copied: t("copied"),
    kept: t("kept"),
  };
  const begin = (label: string) => (
    <ActionForm action={actions.begin}>
      <div className="form">{password}</div>
      <div className="acts">
        <SubmitButton variant={state.state === "off" ? "save" : "line"} busy={t("busy")}>
          {label}
        </SubmitButton>
      </div>
    </ActionForm>
  );
  if (state.state === "off")
    return (
      <>
        <p className="mb-3">{t("off")}</p>
        {begin(t("begin"))}
      </>
    );
  if (state.state === "begun") {
    return (
      <>
        <h3>{t("scanTitle")}</h3>
        <p>{t("scan")}</p>
        {qr && <img className="my-4 rounded-lg bg-white" src={qr} alt={t("qr")} width={208} height={208} />}
        <p>
          {t("byHand")} <code className="break-all">{state.secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
        <CodesForm action={actions.confirm} labels={codes}>
          <div className="form mt-4">
            <TextField {...digits} label={t("code")} />
          </div>
          <div className="acts">
            <SubmitButton variant="save" busy={t("busy")}>
              {t("confirm")}
            </SubmitButton>
          </div>
        </CodesForm>
        <details className="mt-6">
          <summary>{t("again")}</summary>
          <div className="pt-3">{begin(t("again"))}</div>
        </details>
      </>
    );
  }
  return (
    <>
      <p>
        {t("on", { date: since })} {t("codesLeft", { n: state.codesLeft })}
      </p>
      <details className="mt-4" open={state.codesLeft === 0}>
        <summary>{t("renew")}</summary>
        <div className="pt-3">
          <p className="mb-3">{t("renewAbout")}</p>
          <CodesForm action={actions.renew} labels={codes}>
            <div className="form">{password}</div>
            <div className="acts">
              <SubmitButton busy={t("busy")}>{t("renew")}</SubmitButton>
            </div>
          </CodesForm>
        </div>
      </details>
      <details className="mt-4">
        <summary>{t("turnOff")}</summary>
        <div className="pt-3">
          <ActionForm action={actions.turnOff}>
            <div className="form">
              {password}
              <TextField {...digits} inputMode="text" label={t("codeOrRecovery")} />
            </div>
            <div className="acts">
              <SubmitButton variant="alert" busy={t("busy")}>
                {t("turnOff")}
              </SubmitButton>
            </div>
          </ActionForm>
        </div>
      </details>
    </>
  );
}
