"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = {
  text: string;
  label: string;
  /** A description of the copied text, for screen readers. */
  name: string;
  done: string;
};

export function CopyButton({ text, label, name, done }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button size="sm" onClick={copy} aria-label={copied ? done : name}>
      <Icon icon={copied ? Check : Copy} size={16} />
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  );
}
