"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { SearchInput } from "@/components/ui/search-input";
import type { useList } from "./use-list";

type Props = {
  action: string;
  className: string;
  list: Pick<ReturnType<typeof useList<{ q: string }>>, "typed" | "pending" | "change" | "show">;
  words: { search: string; hint: string; find: string };
  /** The filters. */
  children: ReactNode;
};

/** Searches and filters a list: a GET form, which with a script asks while the user types. */
export function ListSearchForm({ action, className, list: { typed, pending, change, show }, words, children }: Props) {
  return (
    <form
      action={action}
      role="search"
      className={className}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <div className="flex gap-2">
        <SearchInput
          box="min-w-0 flex-1"
          name="q"
          value={typed.q}
          onChange={(event) => change("q", event.target.value, true)}
          label={words.search}
          hint={words.hint}
        />
        <Button type="submit">{words.find}</Button>
      </div>
      {children}
    </form>
  );
}
