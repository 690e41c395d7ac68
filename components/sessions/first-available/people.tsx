"use client";

import type { ReactNode } from "react";
import { OwnTime, type OwnClockProps } from "@/components/sessions/booking/own-clock";
import { Avatar } from "@/components/ui/avatar";
import { Heart, Languages, MapPin } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** A therapist's public description. Empty texts are left out. */
export type PersonItem = {
  id: string;
  name: string;
  title: string;
  line: string;
  focus: string;
  languages: string;
  places: string;
  /** The URL of the photo. */
  photo: string | null;
  /** "Tomorrow", and "Tue, Dec 1"; null if there are no times. */
  day: { label: string; date: string; iso: string } | null;
  /** All that is asked for is held at a distance: the visitor's own clock counts too. */
  remote: boolean;
  /** The value appended to `href`, the label, and the whole name of the link. */
  times: readonly (readonly [instant: string, label: string, name: string])[];
  href: string;
  more: { href: string; label: string };
};

type Props = {
  people: readonly PersonItem[];
  label: string;
  more: string;
  none: string;
  /** The chosen time, and what follows it in the card. */
  chosen: { id: string; instant: string } | null;
  target?: "_top";
  clock: OwnClockProps;
  children?: ReactNode;
};

/**
 * The therapists with their first free times as links. A client component, so that the page carries only its compact
 * props, not each element twice.
 */
export function People({ people, label, more, none, chosen, target, clock, children }: Props) {
  return (
    <ul className="tcards" aria-label={label}>
      {people.map((person) => (
        <li className="tcard" key={person.id}>
          <Face {...person} />
          <div>
            <h2>{person.name}</h2>
            {person.title && <p className="cred">{person.title}</p>}
          </div>
          <div className="bio">
            {person.line && <p>{person.line}</p>}
            <p className="bits">
              {person.focus && <Bit icon={Heart}>{person.focus}</Bit>}
              {person.languages && <Bit icon={Languages}>{person.languages}</Bit>}
              {person.places && <Bit icon={MapPin}>{person.places}</Bit>}
            </p>
          </div>
          <div className="firsts">
            <p className="d">
              {person.day ? (
                <>
                  {person.day.label} <small>{person.day.date}</small>
                </>
              ) : (
                none
              )}
            </p>
            {person.times.map(([instant, time, name]) => (
              <a
                key={instant}
                className="time"
                href={person.href + instant}
                target={target}
                aria-label={name}
                aria-current={(chosen?.id === person.id && chosen.instant === instant) || undefined}
              >
                {time}
                {person.remote && person.day && (
                  <OwnTime clock={clock} instant={instant} label={time} date={person.day.iso} />
                )}
              </a>
            ))}
            <a className="btn btn-text" href={person.more.href} aria-label={person.more.label}>
              {more}
            </a>
          </div>
          {chosen?.id === person.id && <div className="picked">{children}</div>}
        </li>
      ))}
    </ul>
  );
}

function Face({ name, photo }: Pick<PersonItem, "name" | "photo">) {
  return photo ? (
    <img className="pic" src={photo} alt="" width={124} height={148} loading="lazy" decoding="async" />
  ) : (
    <span className="pic">
      <Avatar name={name} size="lg" />
    </span>
  );
}

function Bit({ icon, children }: { icon: typeof Heart; children: string }) {
  return (
    <span>
      <Icon icon={icon} size={16} />
      {children}
    </span>
  );
}
