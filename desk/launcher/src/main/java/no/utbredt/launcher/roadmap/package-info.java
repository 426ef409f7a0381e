/** The public documents the roadmap is known from, entered by the door everybody uses. */
@NullMarked
package no.utbredt.launcher.roadmap;

import org.jspecify.annotations.NullMarked;
