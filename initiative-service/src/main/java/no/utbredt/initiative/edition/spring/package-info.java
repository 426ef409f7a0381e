/** How editions are put together. */
@NullMarked
package no.utbredt.initiative.edition.spring;

import org.jspecify.annotations.NullMarked;
