"use client";

import Link from "next/link";
import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import type { HeldLine } from "@/lib/practice/locations/rules";

/** The sessions that keep a location from being archived, each linked to where it can be moved or cancelled. */
export function HeldThere({ title }: { title: string }) {
  const failure = useContext(FormContext);
  if (failure?.code !== "sessions_held") return null;
  return (
    <ul className="mt-2" aria-label={title}>
      {(failure.details as HeldLine[]).map(({ id, name, when, href }) => (
        <li key={id} className="py-1">
          <Link href={href} prefetch={false}>
            <bdi>{name}</bdi>
          </Link>
          <br />
          <small className="muted">{when}</small>
        </li>
      ))}
    </ul>
  );
}
