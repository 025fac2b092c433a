import { useSignal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import { useAnswer } from '../../../components/use-answer.ts';
import { click, settle, show, text } from '../render.tsx';

/** Shows the answer in its last button. */
function Asking({ read }: { readonly read: () => Promise<string> }) {
  const of = useSignal(1);
  const other = useSignal(1);
  const { answer, again } = useAnswer(read, of.value);
  return (
    <>
      <button type="button" class="of" onClick={() => of.value++}>
        of
      </button>
      <button type="button" class="other" onClick={() => other.value++}>
        other
      </button>
      <button type="button" class="answer" data-other={other.value} onClick={() => void again()}>
        {answer}
      </button>
    </>
  );
}

it('is reading until there is an answer', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const root = await show(<Asking read={() => promise} />);
  expect(text(root, '.answer')).toBe('reading');
  resolve('read');
  await act(settle);
  expect(text(root, '.answer')).toBe('read');
});

it('fails, and may answer when it is asked again', async () => {
  let isBroken = true;
  const read = async () => {
    if (isBroken) throw new Error('broken');
    return 'read';
  };
  const root = await show(<Asking read={read} />);
  await act(settle);
  expect(text(root, '.answer')).toBe('failed');
  isBroken = false;
  await click(root, '.answer');
  expect(text(root, '.answer')).toBe('read');
});

it('asks anew when what it depends on has changed, and only then', async () => {
  let asked = 0;
  const root = await show(<Asking read={async () => `${++asked}`} />);
  await click(root, '.other');
  await act(settle);
  expect(text(root, '.answer')).toBe('1');
  await click(root, '.of');
  await act(settle);
  expect(text(root, '.answer')).toBe('2');
});
