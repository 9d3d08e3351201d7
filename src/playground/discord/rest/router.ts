import { strict as assert } from 'node:assert';
import type { Upload } from '../attachments.js';
import type { Bot } from '../world.js';

/** One request to the REST API after its body was read. */
export interface ApiRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

export interface BotRequest extends ApiRequest {
  readonly bot: Bot;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** An endpoint. Those of interactions carry their own token and count towards no bot's limits. */
export type Route =
  | {
      readonly kind: 'bot';
      readonly verb: string;
      readonly path: string;
      readonly handle: (request: BotRequest) => Answer;
    }
  | {
      readonly kind: 'open';
      readonly verb: string;
      readonly path: string;
      readonly handle: (request: ApiRequest) => Answer;
    };

export interface RouteMatch {
  readonly route: Route;
  /** Verb and path with the names of its parameters, such as `GET /channels/:channel`. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

/** An endpoint for logged-in bots. */
export function botRoute(verb: string, path: string, handle: (request: BotRequest) => Answer): Route {
  return { kind: 'bot', verb, path, handle };
}

/** An endpoint that needs no login. */
export function openRoute(verb: string, path: string, handle: (request: ApiRequest) => Answer): Route {
  return { kind: 'open', verb, path, handle };
}

/** A path parameter; the router has filled all that the route's path names. */
export function param(request: ApiRequest, name: string): string {
  const value = request.params[name];
  assert(value !== undefined, `The route has no parameter :${name}`);
  return value;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export const NO_CONTENT: Answer = { status: 204 };

interface Place {
  readonly literal: Map<string, Place>;
  readonly routes: Map<string, Route>;
  parameter: Place | null;
}

/** Finds the endpoint for a verb and path; a literal part goes before a parameter. */
export class Router {
  readonly #root = newPlace();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      let place = this.#root;
      for (const part of route.path.slice(1).split('/')) {
        if (part.startsWith(':')) {
          place.parameter ??= newPlace();
          place = place.parameter;
        } else {
          const next = place.literal.get(part) ?? newPlace();
          place.literal.set(part, next);
          place = next;
        }
      }
      place.routes.set(route.verb, route);
    }
  }

  /** @param path The decoded path below the version, such as `/channels/1/messages`. */
  find(verb: string, path: string): RouteMatch | 'unknown' | 'wrong-verb' {
    const parts = path.slice(1).split('/');
    const place = follow(this.#root, parts, 0);
    if (!place) return 'unknown';
    const route = place.routes.get(verb);
    if (!route) return 'wrong-verb';
    const params: Record<string, string> = {};
    route.path
      .slice(1)
      .split('/')
      .forEach((part, index) => {
        if (part.startsWith(':')) params[part.slice(1)] = parts[index] ?? '';
      });
    return { route, name: `${verb} ${route.path}`, params };
  }
}

function newPlace(): Place {
  return { literal: new Map(), routes: new Map(), parameter: null };
}

function follow(place: Place, parts: readonly string[], at: number): Place | null {
  const part = parts[at];
  if (part === undefined) return place.routes.size > 0 ? place : null;
  const literal = place.literal.get(part);
  const found = literal ? follow(literal, parts, at + 1) : null;
  if (found) return found;
  return place.parameter && part !== '' ? follow(place.parameter, parts, at + 1) : null;
}
