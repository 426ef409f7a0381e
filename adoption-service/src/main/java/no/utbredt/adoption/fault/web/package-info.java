/** Faults over HTTP: JSON read field by field, so that a refusal names its place, and problem details (RFC 9457) saying what would be right. */
@NullMarked
package no.utbredt.adoption.fault.web;

import org.jspecify.annotations.NullMarked;
