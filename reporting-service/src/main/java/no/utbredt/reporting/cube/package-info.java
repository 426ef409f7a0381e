/** The cube of the roadmap: how many of a category's services, at how many of a group's actors. */
@NullMarked
package no.utbredt.reporting.cube;

import org.jspecify.annotations.NullMarked;
