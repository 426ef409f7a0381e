/** What is shipped, held against what it ships. */
@NullMarked
package no.utbredt.deploy;

import org.jspecify.annotations.NullMarked;
