import { Notice } from "@/components/ui/notice";
import type { Failure } from "./state";

/** Says why a form was refused. Someone who was signed out can sign in from here, in a new tab, and loses nothing. */
export function FailureNotice({ failure: { error, signIn } }: { failure: Failure }) {
  if (!signIn)
    return (
      <Notice tone="alert" role="alert">
        {error}
      </Notice>
    );
  return (
    <Notice tone="alert" role="alert">
      <p data-signed-out>{error}</p>
      <p>
        <a href={signIn.href} target="_blank" rel="noopener">
          {signIn.label}
        </a>
      </p>
    </Notice>
  );
}
