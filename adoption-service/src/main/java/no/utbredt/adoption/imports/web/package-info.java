/** Imports, templates and reports a line over HTTP. */
@NullMarked
package no.utbredt.adoption.imports.web;

import org.jspecify.annotations.NullMarked;
