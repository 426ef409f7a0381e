import { AREAS, type View } from '../address/view';

/** How the area of an address is cut out of an answer, and which of its cells is meant. */
export function areaOf(view: View): { cut: string; code: string | null } {
  if (!view.omrade) return { cut: 'NATION', code: null };
  if (view.omrade in AREAS) return { cut: 'HEALTH_REGION', code: AREAS[view.omrade as keyof typeof AREAS] };
  return { cut: 'COUNTY', code: view.omrade.replace('fylke-', '') };
}

/** The area as questions about one area are told; undefined for the whole country. */
export function areaAsked(view: View) {
  const { cut, code } = areaOf(view);
  return code ? `${cut}:${code}` : undefined;
}
