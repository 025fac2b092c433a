import { countCopies } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** A set of places in a pattern, one a bit. */
type Places = bigint;

/** A pattern as its places (Glushkov): what may come first, last and after each; none without a character. */
export interface Automaton {
  readonly places: readonly (Pattern & { readonly type: 'one' | 'gap' })[];
  readonly follow: readonly Places[];
  readonly first: Places;
  readonly last: Places;
  readonly isNullable: boolean;
}

interface Fragment {
  readonly first: Places;
  readonly last: Places;
  readonly isNullable: boolean;
}

const NOTHING: Fragment = { first: 0n, last: 0n, isNullable: true };

export function buildAutomaton(pattern: Pattern): Automaton {
  const places: Automaton['places'][number][] = [];
  const follow: Places[] = [];

  function build(part: Pattern): Fragment {
    switch (part.type) {
      case 'one':
      case 'gap': {
        const place = 1n << BigInt(places.length);
        places.push(part);
        follow.push(0n);
        return { first: place, last: place, isNullable: false };
      }
      case 'row':
        return part.parts.map(build).reduce(join, NOTHING);
      case 'choice':
        return part.parts.map(build).reduce(either);
      case 'repeat':
        return repeat(part);
    }
  }

  function repeat(part: Pattern & { readonly type: 'repeat' }): Fragment {
    const copies = Array.from({ length: countCopies(part) }, (_, at) => {
      const copy = build(part.part);
      return at < part.from ? copy : { ...copy, isNullable: true };
    });
    const last = copies.at(-1);
    if (part.to === undefined && last !== undefined) connect(last, last);
    return copies.reduce(join, NOTHING);
  }

  function join(one: Fragment, other: Fragment): Fragment {
    connect(one, other);
    return {
      first: one.isNullable ? one.first | other.first : one.first,
      last: other.isNullable ? one.last | other.last : other.last,
      isNullable: one.isNullable && other.isNullable,
    };
  }

  function connect({ last }: Fragment, { first }: Fragment): void {
    for (let at = 0, rest = last; rest > 0n; at += 1, rest >>= 1n) {
      if (rest & 1n) follow[at] = (follow[at] ?? 0n) | first;
    }
  }

  return { places, follow, ...build(pattern) };
}

function either(one: Fragment, other: Fragment): Fragment {
  return {
    first: one.first | other.first,
    last: one.last | other.last,
    isNullable: one.isNullable || other.isNullable,
  };
}
