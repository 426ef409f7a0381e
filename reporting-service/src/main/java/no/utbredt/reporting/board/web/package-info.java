/** Status tables over HTTP. */
@NullMarked
package no.utbredt.reporting.board.web;

import org.jspecify.annotations.NullMarked;
