/** An illustration of a waiting room: a chair, a lamp, and a door ajar with light behind it, in the practice's accent colour. */
export function Room() {
  return (
    <svg className="room" viewBox="0 0 400 280" width="400" height="280" aria-hidden>
      <rect width="400" height="280" rx="14" fill="var(--color-accent-soft)" />
      <path d="M0 222h400v44a14 14 0 0 1-14 14H14a14 14 0 0 1-14-14z" fill="var(--color-sunken)" />
      <path d="M270 222 236 280h108l-10-58z" fill="var(--room-light)" opacity=".7" />
      <path d="M270 66a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8v156h-76z" fill="var(--room-light)" />
      <path d="M346 60v162l-38 16V76z" fill="var(--color-accent)" />
      <circle cx="316" cy="156" r="3.5" fill="var(--room-light)" />
      <path d="M74 92h44l16 48H58z" fill="var(--room-shade)" />
      <path d="M58 140 30 222h132l-28-82z" fill="var(--room-light)" opacity=".45" />
      <path
        d="M96 140v98m-20 0h40"
        fill="none"
        stroke="var(--color-accent-ink)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M150 252v10m86-10v10" stroke="var(--color-accent-ink)" strokeWidth="6" strokeLinecap="round" />
      <path d="M152 160a22 22 0 0 1 22-22h38a22 22 0 0 1 22 22v62h-82z" fill="var(--color-accent)" />
      <rect x="150" y="204" width="86" height="40" rx="10" fill="var(--color-accent-line)" />
      <path
        d="M132 206a13 13 0 0 1 26 0v32h70v-32a13 13 0 0 1 26 0v34a14 14 0 0 1-14 14h-94a14 14 0 0 1-14-14z"
        fill="var(--color-accent-hover)"
      />
      <rect
        x="180"
        y="44"
        width="52"
        height="62"
        rx="3"
        fill="var(--color-surface)"
        stroke="var(--color-accent-line)"
        strokeWidth="2"
      />
      <path
        d="M206 92c-14-6-18-18-14-32 9 5 14 14 14 32zm0 0c14-6 18-18 14-32-9 5-14 14-14 32z"
        fill="var(--color-accent-line)"
      />
    </svg>
  );
}
