"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = {
  words: { search: string; find: string };
  q: string;
  /** What else the address holds, kept while one searches. */
  kept: Readonly<Record<string, string>>;
};

const PAUSE_MS = 250;

/** Search by name: as one types, or by the button before any script. The address holds what was typed. */
export function ClientSearch({ words, q, kept }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(q);

  useEffect(() => {
    if (typed === q) return;
    const timer = setTimeout(() => start(() => router.replace(`/calendar/new?${new URLSearchParams({ ...kept, q: typed })}`, { scroll: false })), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts a search
  }, [typed]);

  return (
    <form action="/calendar/new" role="search" aria-busy={pending} className="flex flex-wrap items-center gap-2">
      {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <span className="input-wrap w-[360px] max-w-full">
        <Icon icon={Search} />
        <input className="input" type="search" name="q" value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={words.search} placeholder={words.search} maxLength={100} autoComplete="off" />
      </span>
      <Button type="submit">{words.find}</Button>
    </form>
  );
}
