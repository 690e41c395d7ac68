"use client";

import { RefreshCw } from "lucide-react";
import { useId, type ReactNode } from "react";
import { FormErrors } from "./form-errors";
import { FormContext } from "./state";
import { useForm } from "./use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  title: string;
  description?: string;
  action: Action;
  onClose: () => void;
  words: { close: string; cancel: string; submit: string; busy: string };
  /** A note next to the action, such as how to undo it. */
  note?: string;
  /** A column on the left, outside the form, such as a list to choose from. */
  left?: ReactNode;
  wide?: boolean;
  /** False while there is nothing to submit; the body explains what is missing. */
  ready?: boolean;
  variant?: "save" | "alert";
  children: ReactNode;
};

/**
 * A dialog with one form and Cancel and the action at its foot. Errors appear at its head; the submitted values are
 * kept.
 */
export function FormDialog({
  title,
  description,
  action,
  onClose,
  words,
  note,
  left,
  wide,
  ready = true,
  variant = "save",
  children,
}: Props) {
  const { failure, pending, form } = useForm(action);
  const id = useId();
  const body = (
    <form id={id} {...form}>
      <FormErrors failure={failure} />
      <FormContext value={failure}>{children}</FormContext>
    </form>
  );
  const footer = (
    <>
      {note && <p>{note}</p>}
      <Button onClick={onClose}>{words.cancel}</Button>
      {ready && (
        <Button
          type="submit"
          form={id}
          variant={variant}
          aria-disabled={pending || undefined}
          onClick={(event) => pending && event.preventDefault()}
        >
          <span className="btn-swap">
            <span style={pending ? hidden : undefined}>{words.submit}</span>
            <span style={pending ? undefined : hidden}>
              <Icon icon={RefreshCw} />
              {words.busy}
            </span>
          </span>
        </Button>
      )}
    </>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      close={words.close}
      footer={footer}
      wide={wide}
      split={left !== undefined}
    >
      {left}
      {left === undefined ? body : <div>{body}</div>}
    </Dialog>
  );
}

const hidden = { visibility: "hidden" } as const;
