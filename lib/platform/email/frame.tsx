import type { ReactNode } from "react";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Preview } from "@react-email/preview";
import { Section } from "@react-email/section";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { plainName } from "./names";
import { initials } from "@/lib/platform/branding/initials";
import { darkCss, type Shades, style } from "./style";
import { mapOf, telOf } from "@/lib/platform/input/contact-links";
import { emailMessages } from "./messages";

/** The sender of an email: contact details of its footer, and whether someone reads replies. */
export type Sender = {
  name: string;
  address: string;
  phone: string;
  readsReplies: boolean;
  light: Shades;
  dark: Shades;
};

type FrameProps = { locale: Locale; sender: Sender; title: string; preview: string; children: ReactNode };

/** Layout of every email: the sender's mark and name above, one sheet, the sender's details below. */
export function EmailFrame({ locale, sender, title, preview, children }: FrameProps) {
  const t = translator(locale, emailMessages);
  const name = plainName(sender.name);
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{title}</title>
        <style>{darkCss(sender.dark)}</style>
      </head>
      <body className="paper" style={style.paper}>
        <Preview>{preview}</Preview>
        <Container style={style.container}>
          <Section style={style.brand}>
            <span
              className="fill"
              data-skip-in-text="true"
              aria-hidden="true"
              style={{ ...style.mark, backgroundColor: sender.light.accent }}
            >
              {initials(sender.name)}
            </span>
            <b className="ink" style={style.name}>
              {name}
            </b>
          </Section>
          <Section className="sheet" style={style.sheet}>
            <h1 className="ink" style={style.title}>
              {title}
            </h1>
            {children}
          </Section>
          <Section style={style.foot}>
            <Small>
              {name}
              {sender.address && (
                <>
                  {", "}
                  <SpokenLink href={mapOf(sender.address)} sender={sender}>
                    {sender.address}
                  </SpokenLink>
                </>
              )}
              {sender.phone && (
                <>
                  {", "}
                  <SpokenLink href={telOf(sender.phone)} sender={sender}>
                    {sender.phone}
                  </SpokenLink>
                </>
              )}
            </Small>
            <Small>
              {t("frame.sentFor", { practice: name })} {t(sender.readsReplies ? "frame.reply" : "frame.noReply")}
            </Small>
          </Section>
        </Container>
      </body>
    </html>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <p className="ink" style={style.paragraph}>
      {children}
    </p>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return (
    <p className="ink-2" style={style.small}>
      {children}
    </p>
  );
}

export function Greeting({ locale, name }: { locale: Locale; name: string }) {
  return <Paragraph>{translator(locale, emailMessages)("hello", { name: plainName(name) })}</Paragraph>;
}

/** How to reach the practice: to change a session ("reach"), or with a question ("ask"). */
export function Contact({ to, locale, sender }: { to: "reach" | "ask"; locale: Locale; sender: Sender }) {
  const t = translator(locale, emailMessages);
  const practice = plainName(sender.name);
  const { phone } = sender;
  return (
    <Small>
      {phone
        ? t.rich(to, {
            practice,
            phone,
            tel: (chunks) => (
              <SpokenLink href={telOf(phone)} sender={sender}>
                {chunks}
              </SpokenLink>
            ),
          })
        : t(`${to}NoPhone`, { practice })}
    </Small>
  );
}

/** The email's main action. */
export function EmailButton({ href, sender, children }: { href: string; sender: Sender; children: ReactNode }) {
  return (
    <Section style={style.action}>
      <Button
        className="fill"
        href={href}
        style={{ ...style.button, backgroundColor: sender.light.accent, color: sender.light.onAccent }}
      >
        {children}
      </Button>
    </Section>
  );
}

/**
 * Six digits to type in the browser that asked for them: instead of a link that a mail program opens or breaks, or first
 * of all, with a `lead` that says where.
 */
export function Digits({ locale, code, lead }: { locale: Locale; code: string; lead?: string }) {
  return (
    <Section style={style.digits}>
      <Small>{lead ?? translator(locale, emailMessages)("frame.orCode")}</Small>
      <p className="ink" style={style.code}>{`${code.slice(0, 3)}\u00a0${code.slice(3)}`}</p>
    </Section>
  );
}

export function TextLink({ href, sender, children }: { href: string; sender: Sender; children: ReactNode }) {
  return (
    <a className="link" href={href} style={{ color: sender.light.ink }}>
      {children}
    </a>
  );
}

/** A link whose address the plain text leaves out: its own text says it. */
export function SpokenLink({ href, sender, children }: { href: string; sender: Sender; children: ReactNode }) {
  return (
    <a className="link spoken" href={href} style={{ color: sender.light.ink }}>
      {children}
    </a>
  );
}

/** A section of the sheet, separated by a line. */
export function EmailSection({ heading, children }: { heading?: string; children: ReactNode }) {
  return (
    <Section className="line" style={style.part}>
      {heading && (
        <h2 className="ink-2" style={style.heading}>
          {heading}
        </h2>
      )}
      {children}
    </Section>
  );
}

/** The button's URL as text, for mail programs that show no buttons. */
export function CopyLink({ locale, href, sender }: { locale: Locale; href: string; sender: Sender }) {
  return (
    <>
      <Small>{translator(locale, emailMessages)("frame.copyLink")}</Small>
      <p style={style.url}>
        <TextLink href={href} sender={sender}>
          {href}
        </TextLink>
      </p>
    </>
  );
}

/** Labels with their values; a row without a value is left out. */
export function FactRows({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => (
      <div key={label} style={style.fact}>
        <div className="ink-2" style={style.label}>
          {label}
        </div>
        <div className="ink" style={style.value}>
          {value}
        </div>
      </div>
    ));
}
