/** The effect of a succession over HTTP. */
@NullMarked
package no.utbredt.reporting.effect.web;

import org.jspecify.annotations.NullMarked;
