import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { carried, type View } from '../address/view';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

/** Leads to the list of what is called so; the list is the services' own answer. */
export function Find() {
  const words = useWords(frameWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void navigate({ to: '/aktor', search: (before: View) => ({ ...carried(before), sok: text.trim() }) } as never);
  };
  return (
    <form role="search" onSubmit={find}>
      <label className="sr" htmlFor="find">
        {words.find}
      </label>
      <input
        id="find"
        className="ds-input"
        type="search"
        placeholder={words.find}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
