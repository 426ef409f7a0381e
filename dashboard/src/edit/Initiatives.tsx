import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import { initiatives } from '../ask/roadmap';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { Some } from '../frame/Some';
import { useWords } from '../words/useWords';
import { NewInitiative } from './NewInitiative';
import { editWords } from './words';
import '../form/form.css';

/** The initiatives there are to edit. */
export function Initiatives() {
  const words = useWords(editWords);
  const { sprak, skjema } = useView();
  const turn = useTurn();
  const open = skjema === 'nytt';
  return (
    <>
      <Title>{words.title}</Title>
      <p>{words.lead}</p>
      <section className="panel">
        <Answer asks={initiatives({ sprak })} rows={10}>
          {(answer) => (
            <Some of={answer.items} says={words.none}>
              <ul className="list plain">
                {answer.items.map((each) => (
                  <li key={each.id}>
                    <Way to="/rediger/$id" params={{ id: each.id }}>
                      {each.name ?? each.id}
                    </Way>
                  </li>
                ))}
              </ul>
            </Some>
          )}
        </Answer>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-expanded={open}
          onClick={() => turn({ skjema: open ? undefined : 'nytt' })}
        >
          {open ? words.shut : words.another}
        </button>
        {open && <NewInitiative />}
      </section>
    </>
  );
}
