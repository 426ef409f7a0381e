import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { read, write, type View } from './address/view';
import { Frame } from './frame/Frame';
import { Lost } from './frame/Lost';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: Lost,
  validateSearch: (raw: Record<string, unknown>): View => raw as View,
});

const page = <P extends string>(path: P, component: Parameters<typeof createRoute>[0]['component']) =>
  createRoute({ getParentRoute: () => root, path, component } as never);

const tree = root.addChildren([
  page(
    '/',
    lazyRouteComponent(() => import('./overview/Overview'), 'Overview'),
  ),
  page(
    '/tjeneste',
    lazyRouteComponent(() => import('./service/Services'), 'Services'),
  ),
  page(
    '/tjeneste/$service/$group',
    lazyRouteComponent(() => import('./service/Service'), 'Service'),
  ),
  page(
    '/aktor',
    lazyRouteComponent(() => import('./actor/Actors'), 'Actors'),
  ),
  page(
    '/aktor/$id',
    lazyRouteComponent(() => import('./actor/Actor'), 'Actor'),
  ),
  page(
    '/veikart',
    lazyRouteComponent(() => import('./roadmap/Roadmap'), 'Roadmap'),
  ),
  page(
    '/gap',
    lazyRouteComponent(() => import('./gap/Gap'), 'Gap'),
  ),
  page(
    '/datakvalitet',
    lazyRouteComponent(() => import('./quality/Quality'), 'Quality'),
  ),
  page(
    '/leverandor',
    lazyRouteComponent(() => import('./vendor/Vendor'), 'Vendor'),
  ),
  page(
    '/leverandor/$document',
    lazyRouteComponent(() => import('./vendor/Described'), 'Described'),
  ),
  page(
    '/statistikkbank',
    lazyRouteComponent(() => import('./bank/Bank'), 'Bank'),
  ),
  page(
    '/statistikkbank/$table',
    lazyRouteComponent(() => import('./bank/Bank'), 'Bank'),
  ),
  page(
    '/rapport',
    lazyRouteComponent(() => import('./board/Board'), 'Board'),
  ),
  page(
    '/rapport/$group',
    lazyRouteComponent(() => import('./board/Board'), 'Board'),
  ),
  page(
    '/rediger',
    lazyRouteComponent(() => import('./edit/Initiatives'), 'Initiatives'),
  ),
  page(
    '/rediger/$id',
    lazyRouteComponent(() => import('./edit/Edit'), 'Edit'),
  ),
  page(
    '/register',
    lazyRouteComponent(() => import('./register/Register'), 'Register'),
  ),
  page(
    '/om',
    lazyRouteComponent(() => import('./about/About'), 'About'),
  ),
]);

/** The address is read and written by our own words, so that it stays readable and short. */
export const router = createRouter({
  routeTree: tree,
  parseSearch: (search) => read(search).view,
  stringifySearch: (search) => write(search as View),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
