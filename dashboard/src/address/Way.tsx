import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from './useView';
import { carried, type View } from './view';

/** The places one can go to, and what each must be told. */
export type Ways = {
  '/': Record<never, string>;
  '/tjeneste': Record<never, string>;
  '/tjeneste/$service/$group': { service: string; group: string };
  '/aktor': Record<never, string>;
  '/aktor/$id': { id: string };
  '/veikart': Record<never, string>;
  '/gap': Record<never, string>;
  '/datakvalitet': Record<never, string>;
  '/leverandor': Record<never, string>;
  '/leverandor/$document': { document: string };
  '/statistikkbank': Record<never, string>;
  '/statistikkbank/$table': { table: string };
  '/rapport': Record<never, string>;
  '/rapport/$group': { group: string };
  '/om': Record<never, string>;
  '/rediger': Record<never, string>;
  '/rediger/$id': { id: string };
  '/register': Record<never, string>;
};

type Props<K extends keyof Ways> = {
  to: K;
  params?: Ways[K];
  search?: Partial<View>;
  className?: string;
  children: ReactNode;
};

/** A link that keeps the day, the knowledge and the language it was followed with. From a picture shown alone it leads out of the frame. */
export function Way<K extends keyof Ways>({ to, params, search, className, children }: Props<K>) {
  const kept = (before: View): View => ({ ...carried(before), ...search });
  const alone = useView().bilde !== undefined;
  return (
    <Link
      {...({ to, params, search: kept } as unknown as { to: string })}
      className={className}
      {...(alone && { target: '_blank', rel: 'noopener' })}
      activeOptions={{ exact: to === '/', includeSearch: false }}
    >
      {children}
    </Link>
  );
}
