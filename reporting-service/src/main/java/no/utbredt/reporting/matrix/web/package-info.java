/** The matrix over HTTP. */
@NullMarked
package no.utbredt.reporting.matrix.web;

import org.jspecify.annotations.NullMarked;
