/** From a token to a reader. */
@NullMarked
package no.utbredt.reporting.reader.web;

import org.jspecify.annotations.NullMarked;
