/** Coverage over HTTP, as JSON and CSV, each figure with its whole basis. */
@NullMarked
package no.utbredt.reporting.coverage.web;

import org.jspecify.annotations.NullMarked;
