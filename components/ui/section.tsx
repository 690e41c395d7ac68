import type { ReactNode } from "react";

/** A part of the settings, with its heading and what it is about. */
export function Section({
  id,
  title,
  about,
  end,
  children,
}: {
  id: string;
  title: string;
  about: string;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {end}
      </h2>
      <p>{about}</p>
      {children}
    </section>
  );
}
