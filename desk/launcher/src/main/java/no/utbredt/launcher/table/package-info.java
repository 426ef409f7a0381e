/** What a person sees in the terminal: our count beside what was published. */
@NullMarked
package no.utbredt.launcher.table;

import org.jspecify.annotations.NullMarked;
