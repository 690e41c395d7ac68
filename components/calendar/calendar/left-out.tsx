import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { EyeOff } from "lucide-react";

/**
 * Lists the sessions on days or at hours that the practice hides, so that none is missed; each line opens its session.
 */
export function LeftOut({ lines }: { lines: readonly { href: string; words: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <p className="left-out">
      <Icon icon={EyeOff} size={16} />
      {lines.map(({ href, words }) => (
        <Link key={href} href={href} prefetch={false}>
          {words}
        </Link>
      ))}
    </p>
  );
}
