import { lexer } from 'marked';
import type { MarkedToken, Token } from 'marked';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';

import { parseHttpUrl } from '../../utils/http-url.ts';
import { decodeEntities } from './decode-entities.ts';

/** Each level is several calls of Preact's, and no page outlives the end of its stack. */
const DEEPEST = 100;
/** The time of reading grows with the square of these: 9,000 of them take 13 s. */
const MOST_MARKS = 1000;

/** Notes as they read: elements are made of the tokens, and no text is ever taken for markup. */
export function Markdown({ text }: { readonly text: string }) {
  return <>{useMemo(() => render(text), [text])}</>;
}

function render(text: string): ComponentChild {
  const plain = (
    <p class="plain" dir="auto">
      {text}
    </p>
  );
  if ((text.match(/[*_~]/g)?.length ?? 0) > MOST_MARKS) return plain;
  try {
    return drawAll(lexer(text, { gfm: true, breaks: true }), 0);
  } catch {
    // Nested too deep to be read or drawn.
    return plain;
  }
}

function drawAll(tokens: readonly Token[], depth: number): ComponentChild {
  if (depth > DEEPEST) throw new RangeError('too-deep');
  // Its own types know of any token that somebody might add.
  return tokens.map((token) => drawToken(token as MarkedToken, depth));
}

function drawToken(token: MarkedToken, depth: number): ComponentChild {
  const draw = (tokens: readonly Token[] = []) => drawAll(tokens, depth + 1);
  switch (token.type) {
    case 'paragraph':
      return <p dir="auto">{draw(token.tokens)}</p>;
    case 'heading':
      // Below the title of its paper.
      return token.depth <= 2 ? (
        <h3 dir="auto">{draw(token.tokens)}</h3>
      ) : (
        <h4 dir="auto">{draw(token.tokens)}</h4>
      );
    case 'blockquote':
      return <blockquote dir="auto">{draw(token.tokens)}</blockquote>;
    case 'list':
      return token.ordered ? (
        <ol dir="auto" start={token.start === '' ? 1 : token.start}>
          {draw(token.items)}
        </ol>
      ) : (
        <ul dir="auto">{draw(token.items)}</ul>
      );
    case 'list_item':
      return <li class={token.task ? 'task' : undefined}>{draw(token.tokens)}</li>;
    case 'code':
      return (
        <pre dir="ltr">
          <code>{token.text}</code>
        </pre>
      );
    case 'table':
      return (
        <div class="wide">
          <table dir="auto">
            <thead>
              <tr>
                {token.header.map((cell) => (
                  <th data-align={cell.align}>{draw(cell.tokens)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {token.rows.map((cells) => (
                <tr>
                  {cells.map((cell) => (
                    <td data-align={cell.align}>{draw(cell.tokens)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>;
    case 'em':
      return <em>{draw(token.tokens)}</em>;
    case 'del':
      return <del>{draw(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'link':
      return <Link href={token.href}>{draw(token.tokens)}</Link>;
    case 'image':
      // An image would be a request to whoever keeps it.
      return <Link href={token.href}>{decodeEntities(token.text || token.href)}</Link>;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return token.tokens === undefined ? decodeEntities(token.text) : draw(token.tokens);
    case 'escape':
      return token.text;
    case 'html':
      return token.raw;
    case 'space':
    case 'def':
      return null;
  }
}

function Link({ href, children }: { readonly href: string; readonly children: ComponentChild }) {
  const url = parseHttpUrl(decodeEntities(href));
  return url === undefined ? (
    <>{children}</>
  ) : (
    <a class="link" href={url} title={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
