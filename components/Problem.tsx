/** Why something was not done, told where it was tried; always there, so that a screen reader hears it come. */
export function Problem({ text }: { readonly text: string | undefined }) {
  return (
    <p class="problem" role="alert" hidden={text === undefined}>
      {text}
    </p>
  );
}
