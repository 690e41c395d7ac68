/** Anteroom's mark: a door standing ajar. */
export function Door({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden>
      <path
        d="M3 18V5.5A3.5 3.5 0 0 1 6.5 2h7A3.5 3.5 0 0 1 17 5.5V18M1.5 18h7M15 18h3.5"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
      <path d="M10.2 4.6 15 6v10.8l-4.8 1.7z" fill="currentColor" />
    </svg>
  );
}
