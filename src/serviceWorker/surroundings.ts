/**
 * What the service worker uses of its surroundings. Named here one by one: TypeScript's own types for workers and
 * those for pages do not go together in one program, and a test can stand in for these.
 */

/** A file of the app as the build lists it. */
export interface ListedFile {
  /** Relative to the scope. */
  readonly url: string;
  /** `null` where the name itself changes with the content. */
  readonly revision: string | null;
  /** Hash of the content, as `fetch` takes it. */
  readonly integrity: string;
}

/** Begins as soon as it is called, and is waited for. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Extendable {
  readonly request: Request;
  /** The window that is about to come of a navigation. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageFromPage extends Extendable {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly fetch: FetchEvent;
  readonly message: MessageFromPage;
}

export interface WorkerScope {
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly { readonly id: string }[]>;
  };
  readonly registration: {
    readonly scope: string;
    readonly waiting: object | null;
    readonly installing: object | null;
  };
  /** The build puts the list of files here. */
  readonly __WB_MANIFEST: readonly ListedFile[];
}
