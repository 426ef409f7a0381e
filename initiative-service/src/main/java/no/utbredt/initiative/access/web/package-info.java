/** Who may do what over HTTP: everybody reads, whoever holds the right token writes. */
@NullMarked
package no.utbredt.initiative.access.web;

import org.jspecify.annotations.NullMarked;
