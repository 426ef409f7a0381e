/** The key under which public answers cite reports. */
@NullMarked
package no.utbredt.edge.reference;

import org.jspecify.annotations.NullMarked;
