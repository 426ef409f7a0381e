/** What was promised: the catalogue of national solutions and services, kept by stewards in files. */
@NullMarked
package no.utbredt.initiative;

import org.jspecify.annotations.NullMarked;
