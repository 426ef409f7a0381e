/** Editions and comparisons over HTTP. */
@NullMarked
package no.utbredt.initiative.edition.web;

import org.jspecify.annotations.NullMarked;
