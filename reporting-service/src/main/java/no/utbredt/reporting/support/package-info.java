/** What EHR systems support, as their vendors say: it gates adoptions and is none. */
@NullMarked
package no.utbredt.reporting.support;

import org.jspecify.annotations.NullMarked;
