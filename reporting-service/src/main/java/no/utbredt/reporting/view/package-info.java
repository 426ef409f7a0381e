/** How far the view in memory has read, up to which instant it knows everything, and what it could not read. */
@NullMarked
package no.utbredt.reporting.view;

import org.jspecify.annotations.NullMarked;
