"use client";

import { useList } from "@/components/form/use-list";
import { Button } from "@/components/ui/button";
import { SearchInput } from "@/components/ui/search-input";

type Props = {
  labels: { search: string; find: string };
  q: string;
  /** The URL's other parameters, preserved by the search. */
  params: Readonly<Record<string, string>>;
};

/** Searches by name while the user types, or with the button without JavaScript. The query is in the URL. */
export function ClientSearch({ labels, q, params }: Props) {
  const { typed, pending, change } = useList(
    { q },
    (fields) => `/calendar/new?${new URLSearchParams({ ...params, ...fields })}`,
  );
  return (
    <form action="/calendar/new" role="search" aria-busy={pending} className="flex flex-wrap items-center gap-2">
      {Object.entries(params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchInput
        box="w-[360px] max-w-full"
        name="q"
        autoFocus
        value={typed.q}
        onChange={(event) => change("q", event.target.value, true)}
        label={labels.search}
      />
      <Button type="submit">{labels.find}</Button>
    </form>
  );
}
