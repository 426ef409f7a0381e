/** Asks whether the view says what its topics say. */
@NullMarked
package no.utbredt.reporting.rebuild.web;

import org.jspecify.annotations.NullMarked;
