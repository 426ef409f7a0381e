/** What of clients is kept for all instances. */
@NullMarked
package no.utbredt.initiative.access.mongo;

import org.jspecify.annotations.NullMarked;
