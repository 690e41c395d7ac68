import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { EyeOff } from "lucide-react";

/** The sessions that lie on days or at hours which the practice does not show: none is lost, each line opens its own. */
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
