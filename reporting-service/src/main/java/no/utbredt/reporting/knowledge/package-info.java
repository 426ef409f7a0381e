/** The memory: everything recorded, indexed so that any question can be asked as known at any instant. */
@NullMarked
package no.utbredt.reporting.knowledge;

import org.jspecify.annotations.NullMarked;
