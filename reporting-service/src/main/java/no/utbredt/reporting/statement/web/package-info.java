/** Statements and silence over HTTP. */
@NullMarked
package no.utbredt.reporting.statement.web;

import org.jspecify.annotations.NullMarked;
