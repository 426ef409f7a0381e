import { Way } from '../address/Way';
import { useWords } from '../words/useWords';
import { Title } from './Title';
import { frameWords } from './words';

export function Lost() {
  const words = useWords(frameWords);
  return (
    <section className="panel empty">
      <Title>{words.lost}</Title>
      <p>{words.lostWhy}</p>
      <Way to="/">{words.home}</Way>
    </section>
  );
}
