/** Published figures over HTTP: beside our counts, and where they contradict each other. */
@NullMarked
package no.utbredt.reporting.figure.web;

import org.jspecify.annotations.NullMarked;
