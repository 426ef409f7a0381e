/** What operators and stewards did by the addresses of a service, kept for good: the audit. */
@NullMarked
package no.utbredt.vocabulary.deed;

import org.jspecify.annotations.NullMarked;
