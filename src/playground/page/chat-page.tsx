import type { Child } from 'hono/jsx';
import { CHAT_SCRIPTS } from './assets.js';
import { Avatar } from './avatar.js';
import { BASE } from './base.js';
import { Document } from './document.js';
import type { Person } from './ports.js';
import type { Scene } from './scene.js';

export interface ChatPageProps {
  readonly scene: Scene;
  readonly people: readonly Person[];
  /** Up to where the panes show what happened; the live stream goes on from there. */
  readonly seen: number;
  readonly telegram: Child;
  readonly discord: Child;
  /** The strip, the guided run and the switches, made by the components already. */
  readonly wire: { readonly strip: Child; readonly tour: Child; readonly faults: Child };
}

/** The playground: who one is, the wire, the guided run, and both platforms side by side. */
export function ChatPage({ scene, people, seen, telegram, discord, wire }: ChatPageProps) {
  return (
    <Document title="Briefwire playground" scripts={CHAT_SCRIPTS}>
      <main
        id="playground"
        data-as={scene.person.id}
        data-chat={scene.chat}
        data-channel={scene.channel}
        data-seen={String(seen)}
        data-show="telegram"
      >
        <TopBar people={people} current={scene.person} />
        <details class="wire" id="wire" open={true}>
          <summary>
            <h2>The wire</h2>
          </summary>
          <div id="faults">{wire.faults}</div>
          <div id="strip">{wire.strip}</div>
        </details>
        <section class="tour" id="tour" aria-labelledby="tour-title" hidden={true}>
          <h2 id="tour-title">First run</h2>
          <div id="tour-body">{wire.tour}</div>
          <button type="button" class="close" data-do="tour-close" aria-label="Close the guided first run">
            ✕
          </button>
        </section>
        <PlatformSwitch />
        <div class="panes">
          <section id="telegram" class="pane" aria-label="Telegram">
            <h2 class="sr">Telegram</h2>
            <div class="pane-body">{telegram}</div>
          </section>
          <section id="discord" class="pane" aria-label="Discord">
            <h2 class="sr">Discord</h2>
            <div class="pane-body">{discord}</div>
          </section>
        </div>
        <dialog id="dialog" aria-labelledby="modal-title" />
        <p id="toast" role="status" />
        <p id="heard" class="sr" role="status" />
      </main>
    </Document>
  );
}

function TopBar({ people, current }: { people: readonly Person[]; current: Person }) {
  const editor = people.find(({ isEditor }) => isEditor) ?? current;
  return (
    <header class="top">
      <h1>
        Briefwire <span>playground</span>
      </h1>
      <fieldset class="people">
        <legend>You are</legend>
        {people.map((person) => (
          <label class="person">
            <input
              type="radio"
              name="as"
              value={person.id}
              checked={person.id === current.id}
              {...(person === editor ? { 'data-editor': 'true' } : {})}
            />
            <Avatar name={person.name} />
            <span>
              <b>{person.name}</b>
              <small>{person.role}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <nav class="top-links" aria-label="Playground">
        <button type="button" data-do="tour-open" aria-controls="tour">
          First run
        </button>
        <a href={`${BASE}/gallery`}>Gallery</a>
      </nav>
    </header>
  );
}

/** On a narrow screen one platform is shown at a time. */
function PlatformSwitch() {
  return (
    <fieldset class="platforms">
      <legend class="sr">Platform shown</legend>
      <button type="button" data-do="show-platform" data-platform="telegram" aria-pressed="true">
        Telegram
      </button>
      <button type="button" data-do="show-platform" data-platform="discord" aria-pressed="false">
        Discord
      </button>
    </fieldset>
  );
}
