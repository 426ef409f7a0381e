/** The cube over HTTP. */
@NullMarked
package no.utbredt.reporting.cube.web;

import org.jspecify.annotations.NullMarked;
