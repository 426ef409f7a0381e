/**
 * One origin for a browser: this service under a prefix of its own, and the reads of the two others passed on under theirs; so
 * are writes of whoever has signed in, to a closed list of addresses. Nothing is worked out here.
 */
@NullMarked
package no.utbredt.reporting.origin.web;

import org.jspecify.annotations.NullMarked;
