import { describe, expect, it } from 'vitest';

import {
  dispatch,
  readAnswer,
  readMessage,
  writeMessage,
} from '../../../utils/messages/dispatch.ts';
import type { Handlers } from '../../../utils/messages/dispatch.ts';

interface Protocol {
  'number.double': (number: number) => number;
  'number.later': (number: number) => number;
  'always.fails': (how: string) => void;
  'nothing.said': () => void;
}

const readNumber = ([number]: readonly unknown[]): [number] | undefined =>
  typeof number === 'number' ? [number] : undefined;

const handlers: Handlers<Protocol> = {
  'number.double': { parse: readNumber, run: (number) => number * 2 },
  'number.later': { parse: readNumber, run: (number) => Promise.resolve(number + 1) },
  'always.fails': {
    parse: ([how]) => [String(how)],
    run(how) {
      if (how === 'rejects') return Promise.reject(new Error('too late'));
      if (how === 'throws') throw new Error('no');
      throw how;
    },
  },
  'nothing.said': { parse: () => [], run: () => undefined },
};

const ask = (name: string, ...args: readonly unknown[]) => dispatch(handlers, { name, args });

describe('dispatch', () => {
  it.each([
    ['number.double', [21], { ok: true, value: 42 }],
    ['number.later', [41], { ok: true, value: 42 }],
    ['nothing.said', [], { ok: true, value: undefined }],
    ['always.fails', ['throws'], { ok: false, error: 'no' }],
    ['always.fails', ['rejects'], { ok: false, error: 'too late' }],
    ['always.fails', ['a mere text'], { ok: false, error: 'a mere text' }],
  ])('answers %s %j', async (name, args, answer) => {
    expect(await ask(name, ...args)).toEqual(answer);
  });

  it.each(['', 'number', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'knows no message %j',
    async (name) => {
      expect(await ask(name, 1)).toEqual({ ok: false, error: 'unknown-message' });
    },
  );

  it.each([[[]], [['21']], [[null]], [[undefined]], [[[21]]]])(
    'refuses the arguments %j',
    async (args) => {
      expect(await ask('number.double', ...args)).toEqual({
        ok: false,
        error: 'malformed-message',
      });
    },
  );

  it('answers even when the arguments cannot be read without an error', async () => {
    const hostile: Handlers<Pick<Protocol, 'number.double'>> = {
      'number.double': {
        parse() {
          throw new Error('trap');
        },
        run: handlers['number.double'].run,
      },
    };
    expect(await dispatch(hostile, { name: 'number.double', args: [] })).toMatchObject({
      ok: false,
    });
  });
});

describe('a message on the wire', () => {
  it('is read as it was written', () => {
    const wire: unknown = JSON.parse(JSON.stringify(writeMessage('number.double', [21, 'x'])));
    expect(readMessage(wire)).toEqual({ name: 'number.double', args: [21, 'x'] });
  });

  it.each([
    undefined,
    null,
    'number.double',
    42,
    [],
    {},
    { name: 'number.double', args: [21] },
    { gloss: 'number.double' },
    { gloss: 'number.double', args: { 0: 21, length: 1 } },
    { gloss: 42, args: [] },
    { gloss: null, args: [] },
  ])("leaves another's message %j alone", (message) => {
    expect(readMessage(message)).toBeUndefined();
  });
});

describe('an answer on the wire', () => {
  it.each([
    [
      { ok: true, value: 42 },
      { ok: true, value: 42 },
    ],
    // Undefined does not survive the wire.
    [{ ok: true }, { ok: true, value: undefined }],
    [
      { ok: false, error: 'no' },
      { ok: false, error: 'no' },
    ],
    [{ ok: false }, { ok: false, error: 'undefined' }],
    [undefined, undefined],
    [null, undefined],
    ['ok', undefined],
    [{ ok: 1, value: 42 }, undefined],
    [{ value: 42 }, undefined],
  ])('%j is read as %j', (wire, answer) => {
    expect(readAnswer(wire)).toEqual(answer);
  });
});
