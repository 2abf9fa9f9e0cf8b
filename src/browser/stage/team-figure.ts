// A manager's people in their seats, and how they change one after another.
import type { GameObjects, Types } from 'phaser';
import { along } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, addPicture } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace } from './stage-layout.ts';
import { personPainter } from './paint-person.ts';
import type { PersonLook } from './paint-person.ts';
import { assignSeats } from './seats.ts';
import { createStill } from './still.ts';
import type { Still } from './still.ts';
import { looksOf } from './team-looks.ts';
import type { SeenTeam } from './team-looks.ts';

const STAGGER_MS = 45;

export class TeamFigure {
  readonly #tools: DrawingTools;
  readonly #size: number;
  readonly #outward: number;
  readonly #images: readonly GameObjects.Image[];
  readonly #homes: readonly Point[];
  /** Those who walk in or out of the picture. */
  readonly #guests: GameObjects.Image[] = [];
  #seats: readonly (number | null)[] = [];
  #looks: readonly PersonLook[] = [];
  #clearness = 1;
  readonly #still: Still;
  /** Movements that are not over yet. */
  #moving = 0;

  constructor(tools: DrawingTools, place: ManagerPlace, personSize: number) {
    this.#tools = tools;
    this.#size = personSize;
    this.#outward = place.team.direction;
    this.#images = place.seats.map((seat) => this.#add('steady', seat));
    this.#homes = this.#images.map(({ x, y }) => ({ x, y }));
    this.#still = createStill(tools, `team ${place.x} ${place.y}`, this.#images, DEPTH.people);
  }

  show(view: SeenTeam): void {
    for (const guest of this.#guests.splice(0)) guest.destroy();
    this.#still.release();
    this.#moving = 0;
    this.#seat(view);
    for (const [seat, image] of this.#images.entries()) {
      image.setTexture(this.#texture(this.#looks[seat] ?? 'vacant'));
      image.setPosition(this.#homes[seat]?.x, this.#homes[seat]?.y).setScale(this.#rest).setAlpha(this.#clearness);
    }
  }

  /** How clearly all of them show, 0–1. */
  clear(clearness: number): void {
    if (clearness === this.#clearness) return;
    this.#still.release();
    this.#clearness = clearness;
    for (const image of this.#images) image.setAlpha(clearness).setVisible(clearness > 0);
  }

  /** Clearness has come to rest; whoever still moves settles afterwards. */
  settle(): void {
    if (this.#moving === 0) this.#still.take();
  }

  /** Goes over to `view` person by person. */
  change(view: SeenTeam): void {
    if (view.team.people.length > this.#images.length) return;
    const before = this.#looks;
    this.#seat(view);
    for (const [seat, look] of this.#looks.entries()) {
      const was = before[seat] ?? 'vacant';
      if (look === was) continue;
      if (look === 'vacant') this.#walk(seat, was === 'hidden' ? 'hidden' : 'leaving', true);
      if (was === 'vacant') this.#walk(seat, look, false);
      this.#swap(seat, look, seat * STAGGER_MS + (was === 'vacant' ? 420 : 0));
    }
  }

  /** All hop (up) or sink for a moment (down), one after another. */
  stir(direction: 'up' | 'down'): void {
    const by = (direction === 'up' ? -0.28 : 0.16) * this.#size;
    for (const seat of this.#images.keys()) this.#hop(seat, by, seat * STAGGER_MS);
  }

  /** One person is pointed out. */
  point(person: number): void {
    const seat = this.#seats.indexOf(person);
    if (seat !== -1) this.#hop(seat, -0.42 * this.#size, 0);
  }

  destroy(): void {
    this.#still.destroy();
    for (const image of [...this.#images, ...this.#guests]) image.destroy();
  }

  get #rest(): number {
    return 1 / this.#tools.book.dpr;
  }

  #seat(view: SeenTeam): void {
    this.#seats = assignSeats(
      this.#seats,
      view.team.people.map(({ key }) => key),
      this.#images.length,
    );
    this.#looks = looksOf(view, this.#seats);
  }

  #texture(look: PersonLook): string {
    const paint = personPainter(look, this.#size, this.#tools.palette);
    return this.#tools.book.bake(`person ${look} ${this.#size.toFixed(2)}`, this.#size * 1.5, paint);
  }

  #add(look: PersonLook, { x, y }: Point): GameObjects.Image {
    return addPicture(this.#tools, this.#texture(look), x, y).setDepth(DEPTH.people);
  }

  /** Somebody of the team moves, and shows for themselves until all have come to rest. */
  #move(tween: Types.Tweens.TweenBuilderConfig): void {
    this.#still.release();
    this.#moving += 1;
    const onComplete = (): void => {
      this.#moving -= 1;
      this.settle();
    };
    this.#tools.scene.tweens.add({ ...tween, onComplete });
  }

  #walk(seat: number, look: PersonLook, out: boolean): void {
    const home = this.#homes[seat];
    if (!home) return;
    const away = along(home, this.#outward, this.#size * 2.2);
    const guest = this.#add(look, out ? home : away).setAlpha(out ? 1 : 0);
    this.#guests.push(guest);
    const { x, y } = out ? away : home;
    this.#tools.scene.tweens.add({ targets: guest, x, y, alpha: out ? 0 : 1, duration: 620, ease: 'Sine.easeInOut' });
  }

  #hop(seat: number, by: number, delay: number): void {
    const [targets, home] = [this.#images[seat], this.#homes[seat]];
    if (!targets || !home) return;
    this.#move({ targets, y: home.y + by, duration: 120, yoyo: true, ease: 'Sine.easeOut', delay });
  }

  #swap(seat: number, look: PersonLook, delay: number): void {
    const image = this.#images[seat];
    if (!image) return;
    const small = { targets: image, scale: this.#rest * 0.55, duration: 110, yoyo: true, ease: 'Sine.easeInOut' };
    this.#move({ ...small, delay, onYoyo: () => void image.setTexture(this.#texture(look)) });
  }
}
