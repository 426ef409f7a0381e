/**
 * Whether the view in memory says what the topics say: it is rebuilt beside the running one, and the two are held against each other.
 * A view is right when both say the same; whatever differs is named by its cell.
 */
@NullMarked
package no.utbredt.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
