/** Loaded into a build with `--import`, it makes it a day more than a year later. */
const later = 400 * 24 * 60 * 60 * 1000;
const Today = Date;

globalThis.Date = class extends Today {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    super(...((given.length > 0 ? given : [Today.now() + later]) as [number]));
  }
  static override now = () => Today.now() + later;
} as DateConstructor;
