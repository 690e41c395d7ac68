import type { ReactNode } from "react";

/** A section of a settings page, with its heading and purpose. */
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
