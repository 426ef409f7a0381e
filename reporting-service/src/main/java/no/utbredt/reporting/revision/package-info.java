/** What figures a release has others than the one before. */
@NullMarked
package no.utbredt.reporting.revision;

import org.jspecify.annotations.NullMarked;
