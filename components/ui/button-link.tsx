import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonClass, type Look } from "./button";

/** A link that looks like a button. Not prefetched: most of these pages are rendered for each request. */
export function ButtonLink({ variant, size, block, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={buttonClass({ variant, size, block }, className)} {...rest} />;
}
