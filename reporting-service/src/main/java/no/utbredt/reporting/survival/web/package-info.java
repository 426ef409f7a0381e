/** The question over HTTP. */
@NullMarked
package no.utbredt.reporting.survival.web;

import org.jspecify.annotations.NullMarked;
