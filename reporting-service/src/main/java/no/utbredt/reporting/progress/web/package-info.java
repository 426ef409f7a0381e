/** Progress over HTTP: promise and fact together, each with its source. */
@NullMarked
package no.utbredt.reporting.progress.web;

import org.jspecify.annotations.NullMarked;
