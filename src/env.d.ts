declare namespace App {
  interface Locals {
    /** The parts of the finder's index, by path from the root of the site. */
    finder: { core: string; more: string };
  }
}
