/** Raised while a kernel is made: a value for which no bound could be proved, or a form it has no exact code for. Its units go to the reference. */
export class Unproven extends Error {
  override readonly name = 'Unproven'
}
