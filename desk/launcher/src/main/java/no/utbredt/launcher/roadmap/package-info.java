/** The public documents the roadmap is known from, sent through the doors everybody uses. */
@NullMarked
package no.utbredt.launcher.roadmap;

import org.jspecify.annotations.NullMarked;
