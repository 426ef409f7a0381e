/** The door over HTTP: CloudEvents in, one answer per report out. */
@NullMarked
package no.utbredt.adoption.report.web;

import org.jspecify.annotations.NullMarked;
