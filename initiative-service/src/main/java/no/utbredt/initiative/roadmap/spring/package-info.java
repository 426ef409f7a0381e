/** How the roadmap is put together and loaded when the service starts. */
@NullMarked
package no.utbredt.initiative.roadmap.spring;

import org.jspecify.annotations.NullMarked;
