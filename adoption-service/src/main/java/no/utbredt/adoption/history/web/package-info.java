/** Editions as HTTP entity tags. */
@NullMarked
package no.utbredt.adoption.history.web;

import org.jspecify.annotations.NullMarked;
