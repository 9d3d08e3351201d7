import type { Destination } from './destination.js';

/** Somebody as one bot knows them. */
export interface Person {
  readonly botId: number;
  readonly userId: string;
}

/** Somebody who was seen administering a place; whether they still do, the platform alone knows. */
export interface PlaceAdministrator extends Person {
  readonly destinationId: number;
}

export interface AdministratorReads {
  isRemembered(administrator: PlaceAdministrator): Promise<boolean>;
  /** Where somebody was seen administering, by id; places that are lost are left out. */
  findPlacesOf(person: Person, limit: number): Promise<readonly Destination[]>;
}

export interface AdministratorWrites {
  remember(administrator: PlaceAdministrator): Promise<void>;
  forget(administrator: PlaceAdministrator): Promise<void>;
  /** Forgets all places of somebody. */
  forgetPerson(person: Person): Promise<void>;
  /** Forgets all administrators of a place. */
  forgetPlace(destinationId: number): Promise<void>;
}
