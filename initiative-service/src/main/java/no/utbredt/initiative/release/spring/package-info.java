/** How releases are put together. */
@NullMarked
package no.utbredt.initiative.release.spring;

import org.jspecify.annotations.NullMarked;
