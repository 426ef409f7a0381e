/** The one address a document comes in by, and the way from there to the adoption-service. */
@NullMarked
package no.utbredt.initiative.document.web;

import org.jspecify.annotations.NullMarked;
