/** Progress in parts: one segment a part. The words beside it say the same ("4 of 6"). */
export function Meter({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div className="meter" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, part) => <i key={part} className={part < done ? "full" : undefined} />)}
    </div>
  );
}
