/** What became of what was sent. */
@NullMarked
package no.utbredt.client.verdict;

import org.jspecify.annotations.NullMarked;
