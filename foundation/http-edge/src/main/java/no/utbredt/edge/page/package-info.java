/** The one way lists are told: so many items, so many bytes, and where to go on. */
@NullMarked
package no.utbredt.edge.page;

import org.jspecify.annotations.NullMarked;
