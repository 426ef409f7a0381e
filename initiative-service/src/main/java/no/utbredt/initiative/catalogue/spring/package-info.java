/** How the catalogue is put together and loaded when the service starts. */
@NullMarked
package no.utbredt.initiative.catalogue.spring;

import org.jspecify.annotations.NullMarked;
