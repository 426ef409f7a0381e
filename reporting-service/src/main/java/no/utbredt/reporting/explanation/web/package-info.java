/** Explanations over HTTP. */
@NullMarked
package no.utbredt.reporting.explanation.web;

import org.jspecify.annotations.NullMarked;
