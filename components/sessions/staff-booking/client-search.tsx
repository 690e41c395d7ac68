"use client";

import { useList } from "@/components/form/use-list";
import { Button } from "@/components/ui/button";
import { SearchInput } from "@/components/ui/search-input";

type Props = {
  words: { search: string; find: string };
  q: string;
  /** What else the address holds, kept while one searches. */
  kept: Readonly<Record<string, string>>;
};

/** Search by name: as one types, or by the button before any script. The address holds what was typed. */
export function ClientSearch({ words, q, kept }: Props) {
  const { typed, pending, change } = useList(
    { q },
    (fields) => `/calendar/new?${new URLSearchParams({ ...kept, ...fields })}`,
  );
  return (
    <form action="/calendar/new" role="search" aria-busy={pending} className="flex flex-wrap items-center gap-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchInput
        box="w-[360px] max-w-full"
        name="q"
        value={typed.q}
        onChange={(event) => change("q", event.target.value, true)}
        label={words.search}
      />
      <Button type="submit">{words.find}</Button>
    </form>
  );
}
