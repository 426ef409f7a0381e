import { useQuery } from '@tanstack/react-query';
import { groups } from '../ask/overview';
import { service, type Subject } from '../ask/service';
import { useCodes, useNameOf } from '../words/useWords';

/** What a service in a group is called, in the language of the address. */
export function useNameOfSubject(subject: Subject): string {
  const nameOf = useNameOf();
  const codes = useCodes();
  const about = useQuery(service(subject.service)).data;
  const group = useQuery(groups()).data?.items.find(({ id }) => id === subject.group);
  const role = subject.role === 'SOURCE' && codes.role.SOURCE.toLowerCase();
  return [about ? nameOf(about) : subject.service, (group ? nameOf(group) : subject.group).toLowerCase(), role]
    .filter(Boolean)
    .join(', ');
}
