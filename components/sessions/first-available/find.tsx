"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";

export type Filter = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
};

type Props = {
  label: string;
  show: string;
  filters: readonly Filter[];
  /** Options that are links. */
  where: { label: string; options: readonly { href: string; label: string; current: boolean }[] } | null;
  /** State of the form besides its fields. */
  kept: readonly (readonly [name: string, value: string])[];
};

/**
 * The booking page's filters. A plain form and links, so it works without JavaScript; with it, a choice applies
 * immediately.
 */
export function Find({ label, show, filters, where, kept }: Props) {
  const router = useRouter();
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = [...new FormData(event.currentTarget)].filter((pair): pair is [string, string] => pair[1] !== "");
    router.push(`?${new URLSearchParams(chosen)}`, { scroll: false });
  }
  const [first, ...rest] = filters.map(({ name, label: words, value, options }) => (
    // The key resets the field when a link changes the value.
    <div key={name + value}>
      <label className="label" htmlFor={name}>
        {words}
      </label>
      <select className="input" id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  ));
  return (
    <form
      className="find"
      method="get"
      aria-label={label}
      onChange={(event) => event.currentTarget.requestSubmit()}
      onSubmit={apply}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {first}
      {where && (
        <div role="group" aria-labelledby="where-label">
          <span className="label" id="where-label">
            {where.label}
          </span>
          <div className="seg-c">
            {where.options.map(({ href, label: words, current }) => (
              <a key={href} href={href} aria-current={current || undefined}>
                {words}
              </a>
            ))}
          </div>
        </div>
      )}
      {rest}
      <noscript>
        <button className="btn btn-line">{show}</button>
      </noscript>
    </form>
  );
}
