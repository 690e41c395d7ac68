"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { useRef, type ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  open: boolean;
  onClose: () => void;
  /** Verb and person: "Associate Dorothée Lamarche". */
  title: string;
  description?: string;
  /** The accessible name of the close button. */
  close: string;
  /** Cancel, then the action. */
  footer?: ReactNode;
  wide?: boolean;
  /** Two columns, a narrow one and a wide one; the body then has two children. */
  split?: boolean;
  children: ReactNode;
};

export function Dialog({ open, onClose, title, description, close, footer, wide, split, children }: Props) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="scrim" />
        <Radix.Content
          className={wide ? "dlg dlg-wide" : "dlg"}
          {...(!description && { "aria-describedby": undefined })}
          // Radix returns the focus only to its own trigger; here it returns to the element that had it.
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
        >
          {/* No landmarks: the page behind has its own. */}
          <header role="none">
            <div>
              <Radix.Title className="serif">{title}</Radix.Title>
              {description && <Radix.Description>{description}</Radix.Description>}
            </div>
            <Radix.Close className="icon-btn" aria-label={close}>
              <Icon icon={X} size={20} />
            </Radix.Close>
          </header>
          <div className={split ? "dlg-body dlg-split" : "dlg-body"}>{children}</div>
          {footer && <footer role="none">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
