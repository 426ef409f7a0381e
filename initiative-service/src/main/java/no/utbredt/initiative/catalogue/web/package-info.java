/** The catalogue over HTTP: open to read, for stewards to write. */
@NullMarked
package no.utbredt.initiative.catalogue.web;

import org.jspecify.annotations.NullMarked;
