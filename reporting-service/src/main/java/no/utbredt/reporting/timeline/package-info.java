/** The history of one actor, and what changed since an instant. */
@NullMarked
package no.utbredt.reporting.timeline;

import org.jspecify.annotations.NullMarked;
