/** The roadmap over HTTP: open to read, for stewards to write. */
@NullMarked
package no.utbredt.initiative.roadmap.web;

import org.jspecify.annotations.NullMarked;
