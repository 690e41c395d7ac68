import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Next to the title: the page's purpose. */
  lead?: ReactNode;
  /** On a subpage: the way back. */
  back?: { href: string; label: string };
  /** At the end of the line: what can be added, or whose page it is. */
  end?: ReactNode;
  /** For a list, which needs more width than a form. */
  wide?: boolean;
  children: ReactNode;
};

/** Layout of a settings page: its head, then its forms or its list. */
export function SettingsPage({ title, lead, back, end, wide = false, children }: Props) {
  return (
    <div className="page">
      <div className="record-head">
        {back && (
          <span className="crumb">
            <Link href={back.href} prefetch={false}>
              {back.label}
            </Link>
          </span>
        )}
        <h1 className="serif">{title}</h1>
        {lead && <span className="muted">{lead}</span>}
        {end && (
          <>
            <span className="grow" />
            {end}
          </>
        )}
      </div>
      <div className={wide ? "max-w-[860px] pt-5" : "max-w-[640px] pt-5"}>{children}</div>
    </div>
  );
}
